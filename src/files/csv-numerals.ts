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
  /** A whole number without any mark and longer than a figure: a code as likely as not, and its column decides. */
  isLong: boolean;
  /** Has a sign, a decimal sign, thousands marked, an exponent or a percentage, as no code has. */
  isFigure: boolean;
}

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
  const isFigure = sign !== "" || fraction !== "" || exponent !== "" || percent !== "" || digits !== whole;
  const isLong = !isFigure && digits.length > DIGITS_SURE;
  const significant = significantDigits(digits + fraction);
  if (significant > DIGITS_AT_MOST) return isFigure ? "too long" : null;
  // The exponent takes the percentage in, so that 3.6 % is 0.036 to the last digit.
  const power = Number(exponent.slice(1)) - (percent === "" ? 0 : 2);
  const value = Number(`${sign}${digits === "" ? "0" : digits}.${fraction === "" ? "0" : fraction}e${power}`);
  // Beyond what a double holds, on either side.
  if (!Number.isFinite(value) || (value === 0 && significant > 0)) return null;
  const isRounded = significant > DIGITS_SURE || (value !== 0 && Math.abs(value) < SMALLEST_WHOLE);
  return { value, isPercent: percent !== "", isRounded, isLong, isFigure };
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
  return numeral === null || numeral === "too long" || (numeral.isLong && numeral.isRounded) ? null : numeral;
}
