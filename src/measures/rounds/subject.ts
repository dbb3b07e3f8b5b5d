import { type Subject, countries, figure, interCountry, valueAdded } from "../subject";

export const subjects: readonly Subject[] = [interCountry(figure("rounds", 2), countries, valueAdded)];
