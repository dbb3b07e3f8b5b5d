import { type Subject, figure, figures } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      figures("value", [[100], [120], [150]]),
      figures("exchangeRate", [[10], [15], [16]], true),
      figures("deflator", [[100], [110], [120]], true),
      figure("base", 1, true),
    ],
  },
];
