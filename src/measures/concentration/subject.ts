import { type Subject, figure, figures, option } from "../subject";

const values = figures("values", [[50], [30], [20]]);

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [values, option("measure", "CR2", ["HHI", "N", "CR1", "CR20"])],
  },
  {
    byElement: false,
    short: true,
    arguments: [
      values,
      option("measure", "HHI", ["HHI", "N", "CR1", "CR2", "CR20"]),
      figure("market", 145, true),
      option("rest", "smaller", ["any", "smaller"]),
    ],
  },
];
