import { type Argument, type Subject, figures, figure } from "../subject";

const revenue = figures("revenue", [[100], [80], [60]]);
const costs: Argument = { name: "costs", kind: "categories", good: [[70], [75], [50]] };
const capital = figures("capital", [[50], [20], [10]], true);

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: [revenue, costs, capital, figure("normalReturn", 0.1, true)] },
];
