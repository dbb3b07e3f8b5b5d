import { type Subject, figures } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [figures("price", [[100], [142], [50]]), figures("marginalCost", [[75], [130], [60]])],
  },
];
