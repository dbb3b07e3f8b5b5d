import { type Subject, countries, interCountry } from "../subject";

export const subjects: readonly Subject[] = [interCountry(countries)];
