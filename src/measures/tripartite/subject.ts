import { type Subject, countries, interCountry, option, valueAdded } from "../subject";
import { BY, OF } from "./definition";

export const subjects: readonly Subject[] = [
  interCountry(option("of", "output", OF), option("by", "row", BY), countries, valueAdded),
];
