import { type Subject, countries, figures, interCountry } from "../subject";

export const subjects: readonly Subject[] = [
  interCountry(figures("account", [[5], [2], [3]]), countries, figures("direct", [[1], [0], [2]], true)),
];
