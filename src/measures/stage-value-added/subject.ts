import type { Argument, Subject } from "../subject";

const prices: Argument = { name: "price", kind: "figures", good: [[120], [142], [170]] };

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      prices,
      { name: "otherInputs", kind: "categories", good: [[1], [2], [3]], optional: true },
      { name: "unitsPerOutput", kind: "figures", good: [[1], [1.2], [1.5]], optional: true },
    ],
  },
];
