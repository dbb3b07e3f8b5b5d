import { type Argument, type Subject, figures } from "../subject";

const base = (good: number): Argument => ({ name: "base", kind: "figure", good, optional: true });

export const subjects: readonly Subject[] = [
  {
    byElement: true,
    arguments: [figures("importVolumes", [[10], [12], [15]]), figures("exportVolumes", [[10], [14], [15]]), base(1)],
  },
];
