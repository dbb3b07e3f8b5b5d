import { names, type Subject } from "../subject";
import { FEATURES } from "./definition";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [
      { name: "feature", kind: "words", good: [["Drivers"], ["Ownership"], ["Network links"]], words: FEATURES },
      names("answer", ["producer", "buyer-driven", "trade-based"]),
    ],
  },
];
