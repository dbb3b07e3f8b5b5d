import { METHODS } from "../../core/networks/export-methods";
import { type Subject, countries, interCountry, option, valueAdded } from "../subject";

export const subjects: readonly Subject[] = [interCountry(option("method", "BM sink", METHODS), countries, valueAdded)];
