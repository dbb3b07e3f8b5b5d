import { type Argument, type Subject, figure } from "../subject";

const series = (name: string, good: unknown[][]): Argument => ({ name, kind: "series", good, skipsMissing: true });

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      series("prices", [
        [1, 1],
        [1.2, 3],
        [1, 1.5],
      ]),
      series("quantities", [
        [1, 2],
        [0.8, 1.9],
        [1, 1.8],
      ]),
      { name: "chained", kind: "truth", good: true, optional: true },
      figure("base", 2, true),
    ],
  },
];
