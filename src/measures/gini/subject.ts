import { type Subject, figures } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [figures("income", [[1], [5], [3]]), figures("number", [[10], [2], [4]], true)],
  },
  {
    byElement: false,
    short: true,
    arguments: [
      figures("income", [[-1], [5], [3]]),
      figures("number", [[10], [2], [4]], true),
      { name: "normalised", kind: "truth", good: true, optional: true },
    ],
  },
];
