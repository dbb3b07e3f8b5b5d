import { type Subject, countries, interCountry, option, valueAdded } from "../subject";
import { USES } from "./sales";

export const subjects: readonly Subject[] = [
  {
    ...interCountry(
      { name: "seller", kind: "name", good: "b" },
      { name: "buyer", kind: "name", good: "abroad" },
      option("use", "inputs", USES),
      countries,
      valueAdded,
    ),
    divides: true,
  },
];
