import type { Argument, Subject } from "../subject";

const prices: Argument = { name: "price", kind: "figures", good: [[120], [142], [170]] };

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [prices, { name: "cost", kind: "figures", good: [[105], [130], [157]] }],
  },
];
