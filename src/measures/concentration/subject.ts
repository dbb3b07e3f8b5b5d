import { type Subject, figures } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [
      figures("values", [[50], [30], [20]]),
      { name: "measure", kind: "option", good: "CR2", options: ["HHI", "N", "CR1", "CR20"], optional: true },
    ],
  },
];
