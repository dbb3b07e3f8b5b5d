import { type Argument, type Subject, figure, figures } from "../subject";

const base = (good: number): Argument => ({ name: "base", kind: "figure", good, optional: true });

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [
      figures("volume", [[100], [110], [120]]),
      figures("price", [[1], [0.9], [0.8]]),
      figures("importPrice", [[1], [1.1], [1.2]], true),
      figures("realWage", [[1], [1], [0.9]], true),
      base(1),
      figure("tolerance", 0.05, true),
      figures("exchangeRate", [[1], [1.1], [1.3]], true),
    ],
  },
];
