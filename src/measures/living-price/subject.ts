import { type Subject, figures } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      figures("benchmark", [[2000], [2100], [2200]]),
      figures("otherIncome", [[400], [500], [600]]),
      figures("cost", [[300], [200], [100]]),
      figures("quantity", [[600], [500], [400]]),
    ],
  },
];
