import { figures, names, type Subject } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      names("seller", ["a", "b", "others"]),
      names("buyer", ["x", "x", "x"]),
      figures("value", [[1], [2], [3]]),
    ],
  },
];
