import type { Subject } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      { name: "finalPrice", kind: "figures", good: [[1000], [400], [300]] },
      { name: "otherCosts", kind: "categories", good: [[400], [150], [20]] },
      { name: "unitsPerOutput", kind: "figures", good: [[2], [1], [3]] },
    ],
  },
];
