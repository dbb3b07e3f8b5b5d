/** Which functions may be meant by names that are none. */

import { nearestNames } from "../../formula/nearest-name";

const PREFIX = "VC.";

/** What may be meant by the name of a function that there is not. `own`: our functions, without the namespace. */
export function meantBy(name: string, own: readonly string[]): string[] {
  const bare = name.toUpperCase();
  if (bare.startsWith(PREFIX)) return nearestNames(bare.slice(PREFIX.length), own).map((each) => PREFIX + each);
  // Ours without the namespace.
  return own.includes(bare) ? [PREFIX + bare] : [];
}

export const didYouMean = (meant: readonly string[]): string =>
  `Did you mean ${meant.length < 2 ? meant.join("") : `${meant.slice(0, -1).join(", ")} or ${meant[meant.length - 1] ?? ""}`}?`;

/** The functions that a formula calls, as they are written but for the sign of an unknown one in Excel's files. */
export function functionsIn(formula: string): string[] {
  const plain = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""').replaceAll(/_xldudf_VC_/gi, PREFIX);
  return [...plain.matchAll(/(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)].map(([, name = ""]) => name);
}
