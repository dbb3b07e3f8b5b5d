import { type Argument, type Subject, figures } from "../subject";

const spoiling = (argument: Argument): Argument => ({ ...argument, spoilsCells: true });
const sales = spoiling(figures("sales", [[500], [60], [7.5]]));

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      sales,
      spoiling(figures("audits", [[1], [2], [1]])),
      spoiling(figures("fee", [[5], [5], [4]])),
      spoiling(figures("sharedBy", [[1], [2], [10]], true)),
    ],
  },
];
