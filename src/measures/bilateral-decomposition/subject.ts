import { BILATERAL_METHODS } from "../../core/networks/export-methods";
import { type Subject, countries, interCountry, option, valueAdded } from "../subject";

export const subjects: readonly Subject[] = [
  interCountry(
    { name: "exporter", kind: "name", good: "b" },
    option("method", "WWZ", BILATERAL_METHODS),
    countries,
    valueAdded,
  ),
];
