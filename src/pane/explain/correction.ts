/** A figure that stands in a cell as text, where there is no doubt which figure it is. */

import { unitTextIn } from "../../tables/reader/unit-words";
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

/** The whole unit of the heading: neither US$ where that says thousand US$, nor kg where it says US$ per kg. */
const saysUnit = (heading: string, unit: string): boolean =>
  /[\p{L}\p{Sc}]/u.test(unit) && plain(unitTextIn(heading).unit) === plain(unit);

const plain = (unit: string): string => unit.replaceAll(" ", "");
