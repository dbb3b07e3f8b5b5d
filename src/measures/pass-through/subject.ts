import type { Subject } from "../subject";

/** Of a missing price the changes beside it are left out; three periods leave none. */
const prices = (name: string, good: number[]) =>
  ({ name, kind: "figures", good: good.map((price) => [price]), skipsMissing: true }) as const;

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [prices("upstream", [0.5, 0.4, 0.6, 0.5, 0.7]), prices("downstream", [2, 1.9, 2.1, 2, 2.3])],
  },
];
