import { type Argument, type Subject, figure, names } from "../subject";

const figures = (name: string, good: unknown[][]): Argument => ({ name, kind: "figures", good, skipsMissing: true });

/** Of one group, so that one record may be missing, and the middle one is left by any screen. */
const records = [
  names("group", ["a", "a", "a"]),
  figures("value", [[100], [120], [900]]),
  figures("quantity", [[50], [50], [30]]),
];

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: records },
  { byElement: false, arguments: [...records, figure("screen", 3, true)] },
];
