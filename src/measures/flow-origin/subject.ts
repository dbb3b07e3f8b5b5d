import { type Subject, names } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      names("from"),
      names("to", ["b", "c", "Home"]),
      { name: "value", kind: "figures", good: [[1], [2], [3]] },
      { name: "market", kind: "name", good: "Home" },
    ],
  },
];
