import { type Subject, figures } from "../subject";
import { SOURCES } from "./definition";

const rent = figures("rent", [[100], [60], [30]]);

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [
      { name: "source", kind: "words", good: [["resource"], ["policy"], ["marketing"]], words: SOURCES },
      rent,
    ],
  },
];
