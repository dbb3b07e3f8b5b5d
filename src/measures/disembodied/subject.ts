import type { Argument, Subject } from "../subject";
import { KINDS } from "./definition";

const kind: Argument = {
  name: "kind",
  kind: "words",
  good: [["embodied"], ["disembodied"], ["embodied"]],
  words: KINDS,
};

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [kind, { name: "valueAdded", kind: "categories", good: [[40], [10], [40]] }],
  },
];
