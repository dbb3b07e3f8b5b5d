import { CHAINS_OF } from "../../core/networks/chain";
import { type Subject, chain, countries, interCountry, valueAdded } from "../subject";

export const subjects: readonly Subject[] = [interCountry(...chain(CHAINS_OF), countries, valueAdded)];
