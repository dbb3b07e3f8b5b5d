import { type Subject, figures, figure } from "../subject";

const unitValue = figures("unitValue", [[10], [12], [9]]);

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      unitValue,
      figures("marketUnitValue", [[10], [10], [11]]),
      figures("marketShare", [[0.1], [0.12], [0.11]]),
      figure("base", 1, true),
      figure("tolerance", 0.01, true),
      figure("shareTolerance", 0.005, true),
    ],
  },
];
