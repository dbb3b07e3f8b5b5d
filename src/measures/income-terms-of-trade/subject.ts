import { type Argument, type Subject, figures } from "../subject";

const exportPrices = figures("exportPrices", [[100], [90], [81]]);
const importPrices = figures("importPrices", [[50], [55], [60]]);
const base = (good: number): Argument => ({ name: "base", kind: "figure", good, optional: true });

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [exportPrices, importPrices, figures("exportVolumes", [[10], [12], [15]]), base(0)],
  },
];
