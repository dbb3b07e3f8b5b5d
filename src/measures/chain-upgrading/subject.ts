import { type Argument, type Subject, names } from "../subject";

const values: Argument = {
  name: "values",
  kind: "series",
  good: [
    [100, 20],
    [0, 60],
    [0, 20],
  ],
};

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: [names("chain"), values] },
  {
    byElement: false,
    arguments: [
      names("chain"),
      values,
      {
        name: "valuePerHead",
        kind: "series",
        good: [
          [10, 10],
          [12, 12],
          [30, 30],
        ],
        optional: true,
        spoilsCells: true,
      },
    ],
  },
];
