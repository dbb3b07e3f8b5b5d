import { type Subject, figures } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [
      { ...figures("x", [[1], [2], [3]]), skipsMissing: true },
      { ...figures("y", [[2], [1], [3]]), skipsMissing: true },
    ],
  },
];
