/** Which functions may be meant by names that are none. */

import { nearestNames } from "../../formula/nearest-name";
import { asTyped, NAMESPACE } from "../../formula/our-functions";
import { tokenize } from "../../formula/tokens";

const PREFIX = `${NAMESPACE}.`;

/** What may be meant by the name of a function that there is not. `own`: our functions, without the namespace. */
export function meantBy(name: string, own: readonly string[]): string[] {
  const bare = name.toUpperCase();
  if (bare.startsWith(PREFIX)) return nearestNames(bare.slice(PREFIX.length), own).map((each) => PREFIX + each);
  // Ours without the namespace.
  return own.includes(bare) ? [PREFIX + bare] : [];
}

export const didYouMean = (meant: readonly string[]): string =>
  `Did you mean ${meant.length < 2 ? meant.join("") : `${meant.slice(0, -1).join(", ")} or ${meant[meant.length - 1] ?? ""}`}?`;

/** The functions that a formula calls, as they are typed. */
export const functionsIn = (formula: string): string[] =>
  tokenize(asTyped(formula)).flatMap(({ kind, text }) => (kind === "function" ? [text] : []));
