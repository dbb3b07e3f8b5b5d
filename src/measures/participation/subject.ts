import { type Subject, countries, interCountry, valueAdded } from "../subject";

export const subjects: readonly Subject[] = [interCountry(countries, valueAdded)];
