import { type Argument, type Subject, figure, figures, names } from "../subject";

/** Marks up to the scale, whose missing ones are in the cells that rest on them. */
const marks = (argument: Argument): Argument => ({ ...argument, spoilsCells: true, between: [1, 5] });
const first: readonly Argument[] = [
  names("factors"),
  marks(figures("importance", [[5], [4], [2]])),
  marks(figures("performance", [[5], [2], [3]])),
  figure("scale", 5),
];

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: [...first] },
  {
    byElement: false,
    arguments: [
      ...first,
      {
        name: "rivals",
        kind: "series",
        good: [
          [4, 3, 5],
          [2, 4, 3],
          [1, 2, 3],
        ],
        between: [1, 5],
        optional: true,
        skipsMissing: true,
      },
    ],
  },
];
