/** The references of a formula with what stands around each: the functions that it is within, and the signs beside it. */

import { tokenize } from "../../formula/tokens";
import type { Area } from "../../sheet/address";
import { areaOfReference, referencesIn } from "../../share/references";

export interface PlacedReference {
  readonly area: Area;
  /** Whether it is written as a range. */
  readonly isRange: boolean;
  /** The functions that it is an argument of, the innermost last. */
  readonly within: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** `sheet`: the one on which the formula is. Whole rows and columns are left out. */
export function placedReferences(formula: string, sheet: string): PlacedReference[] {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  const brackets: string[] = [];
  const found: PlacedReference[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const { kind, text } = tokens[index]!;
    if (text === "(")
      brackets.push(tokens[index - 1]?.kind === "function" ? tokens[index - 1]!.text.toUpperCase() : "");
    if (text === ")") brackets.pop();
    if (kind !== "cell") continue;
    const first = tokens[index - 1]?.kind === "sheet" ? index - 1 : index;
    const isRange = tokens[index + 1]?.text === ":" && tokens[index + 2]?.kind === "cell";
    const last = isRange ? index + 2 : index;
    const written = tokens.slice(first, last + 1).map((token) => token.text);
    const [reference] = referencesIn(`=${written.join("")}`, sheet);
    if (reference)
      found.push({
        area: areaOfReference(reference),
        isRange,
        within: brackets.filter((name) => name !== ""),
        before: tokens[first - 1]?.text ?? "",
        after: tokens[last + 1]?.text ?? "",
      });
    index = last;
  }
  return found;
}

/** These show the error of a cell that they take, whichever it is. */
const HANDING_ON: readonly string[] = "SUM AVERAGE PRODUCT MIN MAX MEDIAN SUMPRODUCT ROUND ABS SQRT EXP LN INT".split(
  " ",
);

/** Whether an error in it is an error of the formula: nothing around it may choose, look up or catch. */
export const isHandedOn = ({ within }: PlacedReference): boolean => within.every((name) => HANDING_ON.includes(name));
