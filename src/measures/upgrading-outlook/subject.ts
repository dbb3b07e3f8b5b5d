import type { Subject } from "../subject";
import { TYPES } from "./definition";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      {
        name: "type",
        kind: "words",
        good: [["Market"], ["captive"], ["Quasi hierarchy"]],
        words: TYPES,
        skipsBlank: true,
      },
    ],
  },
];
