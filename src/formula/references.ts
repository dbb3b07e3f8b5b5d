/** References and names within a formula, after cells have moved or names have changed. */

import { columnName, quoteSheetName } from "../sheet/address";
import { joinTokens, tokenize } from "./tokens";

/** Excel's own size. */
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/** A formula as it reads so many rows further down and columns further to the right: relative references move, those with `$` stay. */
export function shiftFormula(formula: string, down: number, right: number): string {
  const column = (fixed: string, name: string) => {
    if (fixed) return fixed + name;
    const number = [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + right;
    return number >= 1 && number <= LAST_COLUMN ? columnName(number - 1) : null;
  };
  const row = (fixed: string, digits: string) => {
    if (fixed) return fixed + digits;
    const number = Number(digits) + down;
    return number >= 1 && number <= LAST_ROW ? String(number) : null;
  };
  const both = (one: string | null, other: string | null, between = "") =>
    one === null || other === null ? "#REF!" : one + between + other;

  return joinTokens(
    tokenize(formula).map((part) => {
      const pieces = /^(\$?)([A-Za-z]*)(\$?)(\d*)(?::(\$?)([A-Za-z]*)(\$?)(\d*))?$/.exec(part.text);
      if (!pieces) return part;
      const [, a = "", b = "", c = "", d = "", e = "", f = "", g = "", h = ""] = pieces;
      if (part.kind === "cell") return { ...part, text: both(column(a, b), row(c, d)) };
      if (part.kind === "columns") return { ...part, text: both(column(a, b), column(e, f), ":") };
      if (part.kind === "rows") return { ...part, text: both(row(a || c, d), row(e || g, h), ":") };
      return part;
    }),
  );
}

/** The name of a sheet, as written before the `!`. */
const sheetIn = (text: string) =>
  text
    .slice(0, -1)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");

/** A formula after names of ranges were given others. `names`: the new by the old, in small letters. */
export function renameRanges(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  // What no formula of Excel's begins a name with, a digit or a point, may begin one of these.
  const word = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.\\$:])[\p{L}\p{N}_.]+(?![\p{L}\p{N}_.\\!(:])/gu;
  return formula.replaceAll(word, (found) => names.get(found.toLowerCase()) ?? found);
}

/** A formula after sheets were given other names. `names`: the new by the old, in small letters. */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || !formula.includes("!")) return formula;
  return joinTokens(
    tokenize(formula).map((part) => {
      const name = part.kind === "sheet" ? names.get(sheetIn(part.text).toLowerCase()) : undefined;
      return name === undefined ? part : { ...part, text: `${quoteSheetName(name)}!` };
    }),
  );
}
