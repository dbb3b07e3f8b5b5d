import { type Subject, countries, interCountry, names, valueAdded } from "../subject";

export const subjects: readonly Subject[] = [
  interCountry({ ...names("products", ["x", "", "x"]), optional: true }, countries, valueAdded),
];
