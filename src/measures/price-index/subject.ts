import type { Argument, Subject } from "../subject";
import { FORMULAS } from "./definition";

const base = (good: number): Argument => ({ name: "base", kind: "figure", good, optional: true });

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      {
        name: "prices",
        kind: "series",
        good: [
          [1, 1],
          [1.2, 3],
          [1, 1.5],
        ],
        skipsMissing: true,
      },
      {
        name: "quantities",
        kind: "series",
        good: [
          [1, 2],
          [0.8, 1.9],
          [1, 1.8],
        ],
        skipsMissing: true,
      },
      {
        name: "formula",
        kind: "option",
        good: "Walsh",
        options: FORMULAS,
        optional: true,
      },
      { name: "chained", kind: "truth", good: true, optional: true },
      base(2),
    ],
  },
];
