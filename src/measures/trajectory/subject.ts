import { type Subject, names } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      names("links"),
      {
        name: "shares",
        kind: "series",
        good: [
          [0.1, 0.2, 0.3],
          [0.3, 0.05, 0.2],
          [0.6, 0.55, 0.6],
        ],
        skipsMissing: true,
      },
      { name: "periods", kind: "figures", good: [[2001, 2002, 2004]], optional: true },
      { name: "tolerance", kind: "figure", good: 0.02, optional: true },
    ],
  },
];
