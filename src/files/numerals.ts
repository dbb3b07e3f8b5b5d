/**
 * Text as a number of a cell, with the format that keeps what was around it: signs before, after or as brackets, thousands
 * in any notation, a percent sign, a currency. Anything else around a number is more than a number format could keep, so it
 * stays text.
 */

import { CODES } from "../tables/units";
import { type DecimalSeparator, numberIn, type NumeralKind } from "./csv-numerals";

export interface Figure {
  value: number;
  /** As Excel writes formats; left out where the digits alone were written. */
  format?: string;
}

/** A figure with what else its text could be. */
export interface FigureRead extends Figure {
  kind: NumeralKind;
}

/** Longer than any figure with its currency. */
const LONGEST = 60;

/** No-break, figure, thin and narrow no-break spaces, beside the usual one. */
const SPACES = /[\u00a0\u2002-\u200a\u202f]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc´`]/g;

const CURRENCY = `(?:(?:US|AU?|CA?|HK|NZ|NT|MX|R|S|CN|JP)?\\p{Sc}|(?:${CODES}|Fr|Rs|kr|zł|Kč|Ft|Rp|RM)(?![\\p{L}])\\.?)`;
const CURRENCY_BEFORE = new RegExp(`^(${CURRENCY})( ?)`, "u");
const CURRENCY_BEHIND = new RegExp(`( ?)(?<![\\p{L}])(${CURRENCY})$`, "u");

/** Groups of two digits before the last three, as in India: 12,34,567. Commas alone: such groups with points are not written. */
const LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?=\.\d+$|$)/;

/** What most figures are written like: these need no closer look. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})$/;

/** The number, read with this decimal separator; null where the text is not one. */
export function figureIn(text: string, decimal: DecimalSeparator): FigureRead | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  if (PLAIN.test(text)) return { value: Number(text) + 0, kind: text.startsWith("-") ? "figure" : "plain" };
  let rest = text.replace(SPACES, " ").replace(APOSTROPHES, "'").trim();
  let sign = 1;
  let signs = 0;
  let plus = "";
  let before = "";
  let behind = "";
  let percent = "";
  // Each round takes one thing from an end, until only digits and their separators are left.
  for (let left = ""; left !== rest;) {
    left = rest;
    if (/^[-\u2212\u2013](?=[\d.,\p{L}\p{Sc} ])/u.test(rest))
      [sign, signs, rest] = [-1, signs + 1, rest.slice(1).trimStart()];
    else if (rest.startsWith("+")) [plus, signs, rest] = ["+", signs + 1, rest.slice(1).trimStart()];
    else if (/^\(.*\)$/.test(rest)) [sign, signs, rest] = [-1, signs + 1, rest.slice(1, -1).trim()];
    else if (/\d ?[-\u2212]$/.test(rest)) [sign, signs, rest] = [-1, signs + 1, rest.slice(0, -1).trimEnd()];
    else if (rest.endsWith("%") && percent === "") [percent, rest] = ["%", rest.slice(0, -1).trimEnd()];
    else if (before + behind === "") {
      const front = CURRENCY_BEFORE.exec(rest);
      const end = front ? null : CURRENCY_BEHIND.exec(rest);
      if (front) [before, rest] = [`[$${front[1]}]${front[2]}`, rest.slice(front[0].length).trimStart()];
      else if (end) [behind, rest] = [`${end[1]}[$${end[2]}]`, rest.slice(0, -end[0].length).trimEnd()];
    }
  }
  if (signs > 1 || (percent !== "" && before + behind !== "")) return null;
  const isLakhs = decimal === "." && LAKHS.test(rest);
  const number = numberIn(plus + (isLakhs ? rest.replaceAll(",", "") : rest) + percent, decimal);
  if (!number) return null;
  const kind = sign < 0 || isLakhs || before + behind !== "" ? "figure" : number.kind;
  const value = sign * number.value + 0;
  const format = formatOf(rest, decimal, { before, behind, percent });
  return { value, kind, ...(format !== undefined && { format }) };
}

function formatOf(
  text: string,
  decimal: DecimalSeparator,
  { before, behind, percent }: { before: string; behind: string; percent: string },
): string | undefined {
  const [, digits = "", exponent] = /^([^e]*)(e.*)?$/i.exec(text) ?? [];
  const [whole = "", fraction = ""] = digits.split(decimal);
  const places = fraction === "" ? "" : `.${"0".repeat(fraction.length)}`;
  // With an exponent the digits say nothing of how many places show the number: as many as it needs, or an exponent again.
  if (exponent !== undefined) return before + behind === "" ? undefined : `${before}0${places}E+00${behind}`;
  const isGrouped = /\D/.test(whole);
  if (before + behind + percent === "" && !isGrouped) return undefined;
  return `${before}${isGrouped ? "#,##0" : "0"}${places}${percent}${behind}`;
}

/** What text means with each of the two decimal separators. */
export type Spelling = "none" | "same" | "." | "," | "either";

/** `none`: no figure; `same`: one figure with both signs; "." or ",": a figure with that sign alone; `either`: two figures. */
export function spellingOf(text: string): Spelling {
  if (PLAIN.test(text)) return "same";
  const [point, comma] = [figureIn(text, "."), figureIn(text, ",")];
  if (point && comma) return point.value === comma.value ? "same" : "either";
  return point ? "." : comma ? "," : "none";
}

/** The separator in text such as 420.000. */
export const signIn = (text: string): DecimalSeparator => (text.includes(",") ? "," : ".");

export const otherSign = (sign: DecimalSeparator): DecimalSeparator => (sign === "." ? "," : ".");
