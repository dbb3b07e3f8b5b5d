import { type Subject, countries, interCountry, option } from "../subject";
import { FORWARD } from "./definition";

export const subjects: readonly Subject[] = [interCountry(countries, option("forward", "Rasmussen", FORWARD))];
