import { type Argument, type Subject, figures, names } from "../subject";

const bought = (name: string, good: unknown[][]): Argument => ({ name, kind: "categories", good });

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [
      names("links"),
      figures("output", [[80], [179], [500]]),
      bought("inputs", [[0], [172.5], [179]]),
      figures("output2", [[85], [190], [520]]),
      bought("inputs2", [[5], [172.5], [182.5]]),
    ],
  },
];
