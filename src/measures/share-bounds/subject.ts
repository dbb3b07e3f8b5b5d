import { type Subject, figure, figures, names } from "../subject";

const ranges = [names("names"), figures("low", [[40], [0.05], [30]]), figures("high", [[50], [30], [40]])];

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: ranges },
  { byElement: false, arguments: [...ranges, figure("total", 100, true)] },
];
