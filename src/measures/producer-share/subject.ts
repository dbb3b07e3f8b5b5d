import type { Subject } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      { name: "producerPrice", kind: "figures", good: [[300], [310], [320]] },
      { name: "finalPrice", kind: "figures", good: [[3222], [3300], [3400]] },
      { name: "unitsPerOutput", kind: "figures", good: [[5], [5], [5]] },
      { name: "byproductCredit", kind: "figures", good: [[120], [100], [0]], optional: true },
    ],
  },
];
