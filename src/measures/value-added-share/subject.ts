import type { Argument, Subject } from "../subject";

const output: Argument = { name: "output", kind: "figures", good: [[80], [179], [500]] };
const inputs: Argument = { name: "inputs", kind: "categories", good: [[0], [172.5], [179]] };

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: [output, inputs] },
  {
    byElement: true,
    arguments: [output, inputs, { name: "base", kind: "figure", good: 500, optional: true }],
  },
];
