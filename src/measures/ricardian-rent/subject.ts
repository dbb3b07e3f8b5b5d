import { type Subject, figures, figure } from "../subject";

const producers = [figures("unitCost", [[10], [20], [30]]), figures("quantity", [[5], [6], [7]])];

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: producers },
  { byElement: true, arguments: [...producers, figure("price", 25, true)] },
];
