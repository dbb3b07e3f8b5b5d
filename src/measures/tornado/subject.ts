import { type Subject, figure, figures, names } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      names("stages"),
      figures("price", [[2], [3.5], [9]]),
      figure("change", 0.2),
      { name: "otherInputs", kind: "categories", good: [[0.5], [0.25], [1]], optional: true },
      figures("unitsPerOutput", [[1], [1.25], [1.5]], true),
      figure("stage", 1, true),
    ],
  },
];
