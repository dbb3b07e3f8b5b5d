/**
 * Numbers as tables of text write them. A double holds every number of 15 digits and tells all of 17 apart, as Python and R
 * write them; what has more, and what is a code rather than a figure, stays text, for digits that are gone cannot be had back.
 */

export type DecimalSign = "." | ",";

export interface Numeral {
  value: number;
  isPercent: boolean;
  /** Written with more digits than every number keeps, or too near to 0 for all of them: read as the nearest that a cell holds. */
  isRounded: boolean;
  kind: NumeralKind;
}

/**
 * As what else it could be meant. `plain`: a bare whole number, of which nothing is lost either way; `figure`: with a minus, a
 * decimal sign, thousands or a percentage, as no code has. What all others are, their column decides: `long`, a bare whole
 * number longer than a figure; `exponent`, one with an exponent and no more, like the code 1E3; `plus`, one with a plus, and
 * `phone`, where it is as long as telephone numbers are; `spaced`, one in groups by spaces.
 */
export type NumeralKind = "plain" | "figure" | "long" | "exponent" | "plus" | "phone" | "spaced";

/** With the code of their country, at the least and at the most. */
const DIGITS_OF_PHONE = [9, 15] as const;

/** Every number of so many digits is in some double, and comes back from it. */
const DIGITS_SURE = 15;
/** No two doubles are the same in so many digits: who writes them all writes no more. */
const DIGITS_AT_MOST = 17;
/** Nearer to 0 a double has fewer digits. */
const SMALLEST_WHOLE = 2.2250738585072014e-308;

const patternFor = (group: string, sign: string): RegExp => {
  const groups = `\\d{1,3}(?:(?:${group}\\d{3})+|(?:[ \\u00a0\\u202f]\\d{3})+|(?:['’]\\d{3})+)`;
  return new RegExp(`^([+-]?)(\\d+|${groups})?(?:${sign}(\\d+))?(e[+-]?\\d{1,3})?( ?%)?$`, "i");
};
const PATTERNS: Readonly<Record<DecimalSign, RegExp>> = { ".": patternFor(",", "\\."), ",": patternFor("\\.", ",") };

const isDigit = (code: number) => code >= 48 && code <= 57;
const MINUS = "\u2212";

/** What most texts are not, seen by their first and last letter. */
function maybeNumeral(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (!isDigit(last) && last !== 37) return false;
  const first = text.charCodeAt(0);
  return isDigit(first) || first === 43 || first === 45 || first === 46 || first === 44 || first === MINUS.charCodeAt(0);
}

/** A text, trimmed, as a number: "too long" where it is one of more digits than a cell can hold, null where it is none. */
export function numeralIn(text: string, decimal: DecimalSign): Numeral | "too long" | null {
  if (!maybeNumeral(text)) return null;
  const match = PATTERNS[decimal].exec(text.startsWith(MINUS) ? `-${text.slice(1)}` : text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "", percent = ""] = match;
  if (whole === "" && fraction === "") return null;
  const digits = /^\d*$/.test(whole) ? whole : whole.replaceAll(/\D/g, "");
  // A code: 01, 007.
  if (digits.length > 1 && digits.startsWith("0")) return null;
  const significant = significantDigits(digits + fraction);
  const isBare = sign + fraction + exponent + percent === "" && digits === whole;
  if (significant > DIGITS_AT_MOST) return isBare ? null : "too long";
  // The exponent takes the percentage in, so that 3.6 % is 0.036 to the last digit.
  const power = Number(exponent.slice(1)) - (percent === "" ? 0 : 2);
  const value = Number(`${sign}${digits === "" ? "0" : digits}.${fraction === "" ? "0" : fraction}e${power}`);
  // Beyond what a double holds, on either side.
  if (!Number.isFinite(value) || (value === 0 && significant > 0)) return null;
  const isRounded = significant > DIGITS_SURE || (value !== 0 && Math.abs(value) < SMALLEST_WHOLE);
  return { value, isPercent: percent !== "", isRounded, kind: kindOf(sign, whole, exponent, fraction + percent !== "") };
}

function kindOf(sign: string, whole: string, exponent: string, hasMore: boolean): NumeralKind {
  const isSpaced = /^[\d \u00a0\u202f]*$/.test(whole);
  if (hasMore || sign === "-" || !isSpaced) return "figure";
  const isInGroups = /\D/.test(whole);
  if (exponent !== "") return isInGroups ? "figure" : "exponent";
  if (sign === "+") {
    const { length } = whole.replaceAll(/\D/g, "");
    return length < DIGITS_OF_PHONE[0] || length > DIGITS_OF_PHONE[1] ? "plus" : "phone";
  }
  return isInGroups ? "spaced" : whole.length > DIGITS_SURE ? "long" : "plain";
}

/** From the first digit that is not 0 to the last. */
function significantDigits(digits: string): number {
  let [first, end] = [0, digits.length];
  while (first < end && digits.charCodeAt(first) === 48) first += 1;
  while (end > first && digits.charCodeAt(end - 1) === 48) end -= 1;
  return end - first;
}

/** As above, where nothing stands beside it: a long whole number that would lose its last digits is a code. */
export function numberIn(text: string, decimal: DecimalSign): Numeral | null {
  const numeral = numeralIn(text, decimal);
  return numeral === null || numeral === "too long" || (numeral.kind === "long" && numeral.isRounded) ? null : numeral;
}
