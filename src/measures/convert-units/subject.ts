import { type Argument, type Subject, figures, names } from "../subject";

const factors: Argument = {
  name: "factors",
  kind: "lines",
  good: [
    ["kg cherry", "kg", 0.16, "invented"],
    ["kg", "lb", 2.205, "invented"],
    ["bag", "kg", 60, "invented"],
  ],
};

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      figures("value", [[100], [2], [5]]),
      names("from", ["kg cherry", "bag", "kg"]),
      names("to", ["lb", "kg", "bag"]),
      factors,
    ],
  },
];
