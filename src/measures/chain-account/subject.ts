import { type Subject, figures, names } from "../subject";
import { ITEMS } from "./items";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [
      names("actor"),
      { name: "item", kind: "words", good: [["sales"], ["own use"], ["sales"]], words: ITEMS },
      figures("value", [[100], [60], [30]]),
    ],
  },
  {
    byElement: false,
    short: true,
    arguments: [
      names("actor"),
      { name: "item", kind: "words", good: [["sales"], ["domestic purchases"], ["sales"]], words: ITEMS },
      figures("value", [[100], [60], [30]]),
      { ...figures("importContent", [[0.5], [0.4], [0.3]], true), spoilsCells: true },
    ],
  },
];
