import type { Subject } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      {
        name: "shares",
        kind: "series",
        good: [
          [0.1, 0.2],
          [0.3, 0.2],
          [0.6, 0.6],
        ],
        skipsMissing: true,
      },
      { name: "tolerance", kind: "figure", good: 0.02, optional: true },
    ],
  },
];
