import type { Subject } from "../subject";
import { STAGE_FUNCTIONS } from "./definition";

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      {
        name: "functions",
        kind: "words",
        good: [["assembly"], ["assembly, sourcing"], ["brand, logistics"]],
        words: STAGE_FUNCTIONS,
      },
    ],
  },
];
