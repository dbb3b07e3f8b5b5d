/** Which functions may be meant by names that are none. */

import { nearestNames } from "../../formula/nearest-name";
import { messages } from "../../messages/messages";
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

const texts = messages("pane.names", {
  one: "Did you mean {name}?",
  several: "Did you mean {names} or {last}?",
});

/** What to do about a name that is unknown, where some are near it. */
export function didYouMean(meant: readonly string[]): string {
  const last = meant[meant.length - 1] ?? "";
  return meant.length < 2 ? texts.one({ name: last }) : texts.several({ names: meant.slice(0, -1).join(", "), last });
}

/** The functions that a formula calls, as they are typed. */
export const functionsIn = (formula: string): string[] =>
  tokenize(asTyped(formula)).flatMap(({ kind, text }) => (kind === "function" ? [text] : []));
