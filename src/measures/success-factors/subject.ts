import { type Argument, type Subject, figure, figures, names } from "../subject";

const spoiling = (argument: Argument): Argument => ({ ...argument, spoilsCells: true });
const first: readonly Argument[] = [
  names("factors"),
  spoiling(figures("importance", [[5], [4], [2]])),
  spoiling(figures("performance", [[5], [2], [3]])),
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
        optional: true,
        skipsMissing: true,
      },
    ],
  },
];
