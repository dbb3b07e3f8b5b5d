/** A figure that stands in a cell as text, where there is no doubt which figure it is. */

import type { CellSeen } from "./cause";

export interface Correction {
  readonly figure: number;
  /** How the cell's figure is written, for the button. */
  readonly written: string;
  /** The unit beside it, which the heading of its column says as well; "" where there is none. */
  readonly unit: string;
}

/** A figure with one decimal point at most: a comma, or a point between one to three digits and three more, may part thousands. */
const FIGURE = /^[+-]?(?:(?:0|[1-9]\d{3,})(?:\.\d+)?|[1-9]\d{0,2}(?:\.(?!\d{3}$)\d+)?)$/;

/** `16 US$` is 16 if the heading says US$; `16` is 16. Null where a person has to say what is meant. */
export function correctionOf({ value, hasFormula }: CellSeen, heading: string): Correction | null {
  if (typeof value !== "string" || hasFormula) return null;
  const words = value.replaceAll(/[\s\u00a0\u202f]+/g, " ").trim();
  const [, before = "", written = "", after = ""] = /^(\D*?)([+-]?\d[\d.,]*)(\D*)$/.exec(words) ?? [];
  if (!FIGURE.test(written)) return null;
  const unit = [before.trim(), after.trim()].filter((part) => part !== "").join(" ");
  if (unit !== "" && !saysUnit(heading, unit)) return null;
  return { figure: Number(written), written, unit };
}

/** As a word of its own: "m" is not said by "margin". */
function saysUnit(heading: string, unit: string): boolean {
  const at = heading.indexOf(unit);
  const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return at >= 0 && !isLetter(heading[at - 1]) && !isLetter(heading[at + unit.length]);
}
