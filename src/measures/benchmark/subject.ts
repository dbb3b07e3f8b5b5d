import { type Subject, figures, names } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      names("indicators"),
      { name: "better", kind: "words", good: [["high"], ["low"], ["high"]], words: ["high", "low"] },
      { ...figures("own", [[8.5], [1.5], [0.1]]), spoilsCells: true },
      {
        name: "peers",
        kind: "series",
        good: [
          [10.7, 12, 6, 8.5, 9],
          [0.5, 1.5, 3, 2, 1],
          [0.3, 0.2, 0.1, 0.05, 0.4],
        ],
        skipsMissing: true,
      },
    ],
  },
];
