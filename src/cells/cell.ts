/**
 * One cell: the one place that knows what it may contain, and what that means as a number or as text.
 *
 * - A number is the decimal that the sheet shows (15 significant digits); text that is a decimal numeral is read
 *   exactly; other text, TRUE and FALSE are refused.
 * - An empty cell is 0, whether it arrives as 0 (Excel for Windows), null, undefined or "" (Excel on the web); as a name
 *   or option it is no text.
 * - #N/A is a missing value; any other error comes back as it is.
 */
import { Decimal, fromDouble, fromNumeral } from "../core/numbers/decimal";
import type { Figure } from "../core/numbers/figure";
import { folded, showsNothing } from "../core/data/fold";
import { type ArgumentPosition, Refusal, Refused } from "../core/refusal";
import { errorCodeOf, plainValue } from "./errors";
import { quoted } from "./sentences";

export function figure(raw: unknown, place: ArgumentPosition): Figure {
  const cell = plainValue(raw);
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell)
        ? fromDouble(cell)
        : new Refusal({ why: "not a number", place, found: String(cell) });
    case "string":
      return cell === ""
        ? new Decimal(0)
        : (fromNumeral(cell) ?? new Refusal({ why: "not a number", place, found: described(cell) }));
    default:
      return isEmpty(cell)
        ? new Decimal(0)
        : (refusalOf(cell, place, false) ?? new Refusal({ why: "not a number", place, found: described(cell) }));
  }
}

export function text(raw: unknown, place: ArgumentPosition): string {
  const found = textOrRefusal(raw, place);
  if (found instanceof Refusal) throw new Refused(found);
  return found;
}

export function textOrRefusal(raw: unknown, place: ArgumentPosition): string | Refusal {
  const cell = plainValue(raw);
  if (isEmpty(cell) || cell === 0) return "";
  const none = (): Refusal =>
    refusalOf(cell, place, true) ?? new Refusal({ why: "not a name", place, found: described(cell) });
  switch (typeof cell) {
    case "string":
      return isBare(cell) ? cell : showsNothing(cell) ? "" : cell.trim();
    case "number":
      return Number.isFinite(cell) ? fromDouble(cell).toString() : none();
    case "boolean":
      return described(cell);
    default:
      return none();
  }
}

/** Whether a cell is text as it is read, without anything around it: for certain where this is true. */
export const isBareText = (cell: unknown): cell is string => typeof cell === "string" && isBare(cell);

/** Whether text shows something, and begins and ends with it: for certain where this is true. */
function isBare(text: string): boolean {
  return isPrinted(text.charCodeAt(0)) && isPrinted(text.charCodeAt(text.length - 1));
}

/** Of ASCII, space not included. */
const isPrinted = (code: number): boolean => code > 0x20 && code < 0x7f;

/** The refusal that an error in a cell is, where a figure or a text is looked for. */
export function refusalOf(cell: unknown, place: ArgumentPosition, isText: boolean): Refusal | null {
  const code = errorCodeOf(cell);
  if (code === null) return null;
  return new Refusal(code === "#N/A" ? { why: "missing", place, isText } : { why: "error in cell", place, code });
}

export function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

export function described(cell: unknown): string {
  switch (typeof cell) {
    case "string":
      return quoted(cell);
    case "boolean":
      return cell ? "TRUE" : "FALSE";
    case "number":
      return String(cell);
    default:
      return "what it holds";
  }
}

/** An option as it is compared: as a name is, and without accents. */
export function plain(words: string): string {
  const key = folded(words);
  return ASCII.test(key) ? key : key.normalize("NFD").replace(/\p{M}/gu, "");
}

const ASCII = /^[\0-\x7f]*$/;
