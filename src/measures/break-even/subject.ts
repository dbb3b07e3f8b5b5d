import { type Subject, figures } from "../subject";

const cases = [
  figures("fixedCost", [[900], [100], [200]]),
  figures("price", [[30], [20], [25]]),
  figures("variableCost", [[3], [2], [4]]),
];

export const subjects: readonly Subject[] = [
  { byElement: false, byRow: true, arguments: cases },
  { byElement: false, byRow: true, arguments: [...cases, figures("quantity", [[40], [10], [30]], true)] },
];
