import { type Subject, countries, interCountry, names, valueAdded } from "../subject";

export const subjects: readonly Subject[] = [
  {
    ...interCountry({ ...names("industries", ["goods", "services", "goods"]), optional: true }, countries, valueAdded),
    divides: true,
  },
];
