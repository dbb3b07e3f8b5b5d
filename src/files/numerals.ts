/**
 * A text as a figure of a cell, with the format that keeps what stood around it: signs before, behind or as brackets,
 * thousands in any spelling, a percent sign, a currency. Whatever else stands around a number is more than a cell could
 * keep as a number, so the text stays.
 */

import { CODES } from "../analysis/units";
import { type DecimalSign, numberIn } from "./csv-numerals";

export interface Figure {
  value: number;
  /** As Excel writes formats; left out where the digits alone were written. */
  format?: string;
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

/** The figure, its digits read with this decimal sign; null where the text is none. */
export function figureIn(text: string, decimal: DecimalSign): Figure | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  if (PLAIN.test(text)) return { value: Number(text) + 0 };
  let rest = text.replace(SPACES, " ").replace(APOSTROPHES, "'").trim();
  let sign = 1;
  let signs = 0;
  let before = "";
  let behind = "";
  let percent = "";
  // Each round takes one thing from an end, until only digits and their separators are left.
  for (let left = ""; left !== rest; ) {
    left = rest;
    if (/^[-\u2212\u2013](?=[\d.,\p{L}\p{Sc} ])/u.test(rest)) [sign, signs, rest] = [-1, signs + 1, rest.slice(1).trimStart()];
    else if (rest.startsWith("+")) [signs, rest] = [signs + 1, rest.slice(1).trimStart()];
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
  const number = numberIn((isLakhs ? rest.replaceAll(",", "") : rest) + percent, decimal);
  if (!number) return null;
  const value = sign * number.value;
  const isGrouped = /\D/.test(rest.split(decimal)[0] ?? "");
  if (before + behind + percent === "" && !isGrouped) return { value: value + 0 };
  const decimals = /\d+$/.exec(rest.slice(rest.indexOf(decimal) + 1))?.[0].length ?? 0;
  const places = rest.includes(decimal) && decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  const whole = isGrouped ? "#,##0" : "0";
  return { value: value + 0, format: `${before}${whole}${places}${percent}${behind}` };
}

/** What the two decimal signs make of a text. */
export type Spelling = "none" | "same" | "." | "," | "either";

/** `none`: no figure; `same`: one figure with both signs; "." or ",": a figure with that sign alone; `either`: two figures. */
export function spellingOf(text: string): Spelling {
  if (PLAIN.test(text)) return "same";
  const [point, comma] = [figureIn(text, "."), figureIn(text, ",")];
  if (point && comma) return point.value === comma.value ? "same" : "either";
  return point ? "." : comma ? "," : "none";
}

/** The sign that a text such as 420.000 is written with. */
export const signIn = (text: string): DecimalSign => (text.includes(",") ? "," : ".");

export const otherSign = (sign: DecimalSign): DecimalSign => (sign === "." ? "," : ".");
