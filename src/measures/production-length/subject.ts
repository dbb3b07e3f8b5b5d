import { type Subject, countries, interCountry, option } from "../subject";
import { DIRECTIONS, LINES } from "./definition";

export const subjects: readonly Subject[] = [
  {
    ...interCountry(option("direction", "backward", DIRECTIONS), option("by", "country", LINES), countries),
    divides: true,
  },
];
