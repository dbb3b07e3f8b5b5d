import { type Subject, interCountry } from "../subject";

export const subjects: readonly Subject[] = [interCountry()];
