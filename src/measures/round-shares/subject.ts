import type { Subject } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      { name: "values", kind: "figures", good: [[1], [2], [4]] },
      { name: "decimals", kind: "figure", good: 2, optional: true },
    ],
  },
];
