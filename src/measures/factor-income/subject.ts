import { CHAINS_OF } from "../../core/networks/chain";
import { type Subject, chain, countries, interCountry, names } from "../subject";

export const subjects: readonly Subject[] = [
  interCountry(
    names("names", ["Labour", "Capital"]),
    {
      name: "accounts",
      kind: "series",
      good: [
        [20, 15],
        [30, 20],
        [10, 25],
      ],
    },
    ...chain(CHAINS_OF),
    countries,
  ),
];
