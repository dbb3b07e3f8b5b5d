import { type Subject, countries, figure, interCountry } from "../subject";

export const subjects: readonly Subject[] = [interCountry(figure("rounds", 2), countries)];
