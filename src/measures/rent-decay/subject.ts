import { type Subject, figures } from "../subject";

const rent = figures("rent", [[100], [60], [30]]);

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [
      rent,
      figures("periods", [[2001], [2003], [2004]], true),
      { name: "detail", kind: "truth", good: true, optional: true },
    ],
  },
];
