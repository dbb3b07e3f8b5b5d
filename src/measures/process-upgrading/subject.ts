import { type Argument, type Subject, figure, figures, names } from "../subject";

const spoiling = (argument: Argument): Argument => ({ ...argument, spoilsCells: true });
const first: readonly Argument[] = [
  names("indicators"),
  { name: "better", kind: "words", good: [["high"], ["low"], ["high"]], words: ["high", "low"] },
  spoiling(figures("before", [[10], [5], [8]])),
  spoiling(figures("after", [[12], [4], [8]])),
];

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: [...first] },
  {
    byElement: false,
    arguments: [
      ...first,
      spoiling(figures("rivalBefore", [[9], [6], [8]])),
      spoiling(figures("rivalAfter", [[11], [5], [9]])),
      figure("tolerance", 0.02, true),
    ],
  },
];
