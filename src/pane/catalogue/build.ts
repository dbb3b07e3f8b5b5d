/** A formula from what was typed into the fields, as workbooks hold it. */

import { PLAIN, type Separators } from "../../formula/separators";
import { typedArgument } from "./typed";

/** What is left out at the end goes, and in the middle leaves its comma. None where a field is refused. `separators`: with which the fields were filled in. */
export function formulaFrom(
  name: string,
  filled: readonly string[],
  sheet: string,
  separators: Separators = PLAIN,
): string | null {
  const read = filled.map((typed) => typedArgument(typed, sheet, separators));
  const words = read.flatMap((typed) => (typed.kind === "argument" ? [typed.text] : []));
  if (words.length < filled.length) return null;
  while (words.at(-1) === "") words.pop();
  return `=VC.${name}(${words.join(", ")})`;
}
