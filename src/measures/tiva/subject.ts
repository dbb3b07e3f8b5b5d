import { type Subject, countries, interCountry, option, valueAdded } from "../subject";
import { ORIGINS_OF } from "./definition";

export const subjects: readonly Subject[] = [interCountry(option("of", "exports", ORIGINS_OF), countries, valueAdded)];
