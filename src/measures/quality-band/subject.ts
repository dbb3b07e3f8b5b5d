import { type Subject, figures, figure } from "../subject";

const unitValue = figures("unitValue", [[10], [12], [9]]);
const alpha = figure("alpha", 0.2, true);

export const subjects: readonly Subject[] = [
  { byElement: true, arguments: [unitValue, figure("benchmark", 10), alpha] },
  { byElement: true, arguments: [unitValue, figures("benchmark", [[10], [11], [12]]), alpha] },
];
