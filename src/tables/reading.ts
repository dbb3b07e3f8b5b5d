/** What one cell says: a figure, a name, nothing, a value that is missing, or an error. */

import type { CellContent } from "../sheet/cells";
import { isBlank } from "./grid";
import { plainUnder } from "./convention";
import { isMissingMark, type DecimalSeparator, numeralIn } from "./numeral";

export type Reading =
  | { readonly is: "empty" }
  /** `plain` is what the core reads: the cell's number, or a plain numeral where the cell holds text. */
  | { readonly is: "figure"; readonly plain: number | string; readonly fromText: boolean }
  /** Text that is one figure in one convention and another in the other. */
  | { readonly is: "undecided"; readonly text: string }
  | { readonly is: "missing" }
  | { readonly is: "error"; readonly code: string }
  | { readonly is: "words"; readonly text: string };

const EMPTY: Reading = { is: "empty" };
const MISSING: Reading = { is: "missing" };

/** `mark`: the decimal mark of the column, null where that is open. */
export function reading(value: CellContent | undefined, mark: DecimalSeparator | null): Reading {
  if (typeof value === "number") return { is: "figure", plain: value, fromText: false };
  if (value === undefined || isBlank(value)) return EMPTY;
  if (typeof value === "object") return value.error === "#N/A" ? MISSING : { is: "error", code: value.error };
  if (typeof value === "boolean") return { is: "words", text: value ? "TRUE" : "FALSE" };
  if (isMissingMark(value)) return MISSING;
  const numeral = numeralIn(value);
  if (!numeral) return { is: "words", text: value.trim() };
  const plain = plainUnder(numeral, mark);
  return plain === null ? { is: "undecided", text: value.trim() } : { is: "figure", plain, fromText: true };
}
