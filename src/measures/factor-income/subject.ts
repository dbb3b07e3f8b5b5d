import { CHAINS_OF } from "../../core/networks/chain";
import { type Subject, chain, countries, figures, interCountry } from "../subject";

export const subjects: readonly Subject[] = [
  interCountry(
    { name: "names", kind: "name", good: "Wages" },
    figures("accounts", [[20], [30], [10]]),
    ...chain(CHAINS_OF),
    countries,
  ),
];
