/**
 * Numbers in text tables. A double holds every number of 15 digits and distinguishes all of 17, as Python and R
 * write them; what has more, and what is a code rather than a figure, stays text, for digits that are gone cannot be had back.
 */

export type DecimalSeparator = "." | ",";

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
const MAX_DIGITS = 17;
/** Nearer to 0 a double has fewer digits. */
const SMALLEST_WHOLE = 2.2250738585072014e-308;

/** Codes of letters. */
const [ZERO, NINE, PLUS, HYPHEN, MINUS, POINT, COMMA, PERCENT] = [48, 57, 43, 45, 0x2212, 46, 44, 37];
const [SPACE, NO_BREAK_SPACE, NARROW_SPACE, APOSTROPHE, TURNED_APOSTROPHE] = [32, 0xa0, 0x202f, 39, 0x2019];

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** What most texts are not, seen by their last letter and the first two. Codes are none: 01, 007. */
function maybeNumeral(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (!isDigit(last) && last !== PERCENT) return false;
  const first = text.charCodeAt(0);
  if (first === ZERO) return !isDigit(text.charCodeAt(1));
  return isDigit(first) || first === PLUS || first === HYPHEN || first === MINUS || first === POINT || first === COMMA;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** The separator of a number's digit groups, all spaces being one and all apostrophes one; 0 where there is none. */
function groupSign(code: number, decimal: DecimalSeparator): number {
  if (code === SPACE || code === NO_BREAK_SPACE || code === NARROW_SPACE) return SPACE;
  if (code === APOSTROPHE || code === TURNED_APOSTROPHE) return APOSTROPHE;
  return code === (decimal === "." ? COMMA : POINT) ? code : 0;
}

/** The exponent that begins there, with its sign; "" where none does. */
function exponentAt(text: string, from: number): string {
  const letter = text.charAt(from);
  if (letter !== "e" && letter !== "E") return "";
  const next = text.charCodeAt(from + 1);
  const start = next === PLUS || next === HYPHEN ? from + 2 : from + 1;
  const end = endOfDigits(text, start);
  return end > start && end - start <= 3 ? text.slice(from, end) : "";
}

/**
 * A text, trimmed, as a number: "too long" where it is one of more digits than a cell can hold, null where it is none. Letter
 * by letter, since files hold hundreds of thousands of them and a pattern takes four times as long.
 */
export function numeralIn(text: string, decimal: DecimalSeparator): Numeral | "too long" | null {
  if (!maybeNumeral(text)) return null;
  const first = text.charCodeAt(0);
  const start = isDigit(first) || first === POINT || first === COMMA ? 0 : 1;
  let at = endOfDigits(text, start);
  let wholeDigits = at - start;
  let group = wholeDigits === 0 || wholeDigits > 3 ? 0 : groupSign(text.charCodeAt(at), decimal);
  const firstGroup = at;
  while (group !== 0 && groupSign(text.charCodeAt(at), decimal) === group && endOfDigits(text, at + 1) === at + 4) {
    at += 4;
    wholeDigits += 3;
  }
  if (at === firstGroup) group = 0;
  const wholeEnd = at;
  let places = 0;
  if (text.charAt(at) === decimal) {
    at = endOfDigits(text, at + 1);
    places = at - wholeEnd - 1;
    if (places === 0) return null;
  }
  if (wholeDigits + places === 0 || (wholeDigits > 1 && text.charCodeAt(start) === ZERO)) return null;
  const end = at;
  const exponent = exponentAt(text, at);
  at += exponent.length;
  const isPercent = text.charCodeAt(text.length - 1) === PERCENT;
  if (isPercent) at += text.charCodeAt(at) === SPACE ? 2 : 1;
  if (at !== text.length) return null;

  const isNegative = first === HYPHEN || first === MINUS;
  const kind = kindOf({
    isNegative,
    hasPlus: first === PLUS,
    wholeDigits,
    group,
    hasExponent: exponent !== "",
    hasMore: places > 0 || isPercent,
  });
  // The exponent takes the percentage in, so that 3.6 % is 0.036 to the last digit.
  const power = Number(exponent.slice(1)) - (isPercent ? 2 : 0) - places;
  if (wholeDigits + places <= DIGITS_SURE) {
    const value = shortValue(text, start, end, power);
    return value === null
      ? null
      : { value: isNegative ? -value : value, isPercent, isRounded: isDenormal(value), kind };
  }
  const digits = text.slice(start, end).replaceAll(/\D/g, "");
  const significant = significantDigits(digits);
  if (significant > MAX_DIGITS) return kind === "long" ? null : "too long";
  const value = valueOf(digits, power);
  return value === null
    ? null
    : {
        value: isNegative ? -value : value,
        isPercent,
        isRounded: significant > DIGITS_SURE || isDenormal(value),
        kind,
      };
}

const isDenormal = (value: number): boolean => value !== 0 && value < SMALLEST_WHOLE;

/** So many times ten are in a double without a remainder. */
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Of digits that a double holds all: where the power of ten is one that it holds too, their product is rounded once, as the text would be. */
function shortValue(text: string, start: number, end: number, power: number): number | null {
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits = 10 * digits + code - ZERO;
  }
  const times = POWERS[Math.abs(power)];
  return times === undefined ? valueOf(String(digits), power) : power < 0 ? digits / times : digits * times;
}

/** Null beyond what a double holds, on either side. */
function valueOf(digits: string, power: number): number | null {
  const value = Number(`${digits}e${power}`);
  return !Number.isFinite(value) || (value === 0 && significantDigits(digits) > 0) ? null : value;
}

interface Writing {
  isNegative: boolean;
  hasPlus: boolean;
  wholeDigits: number;
  group: number;
  hasExponent: boolean;
  hasMore: boolean;
}

function kindOf({ isNegative, hasPlus, wholeDigits, group, hasExponent, hasMore }: Writing): NumeralKind {
  if (hasMore || isNegative || (group !== 0 && group !== SPACE)) return "figure";
  if (hasExponent) return group === 0 ? "exponent" : "figure";
  if (hasPlus) return wholeDigits < DIGITS_OF_PHONE[0] || wholeDigits > DIGITS_OF_PHONE[1] ? "plus" : "phone";
  if (group !== 0) return "spaced";
  return wholeDigits > DIGITS_SURE ? "long" : "plain";
}

/** From the first digit that is not 0 to the last. */
function significantDigits(digits: string): number {
  let [first, end] = [0, digits.length];
  while (first < end && digits.charCodeAt(first) === ZERO) first += 1;
  while (end > first && digits.charCodeAt(end - 1) === ZERO) end -= 1;
  return end - first;
}

/** As above, where nothing is beside it: a long whole number that would lose its last digits is a code. */
export function numberIn(text: string, decimal: DecimalSeparator): Numeral | null {
  const numeral = numeralIn(text, decimal);
  return numeral === null || numeral === "too long" || (numeral.kind === "long" && numeral.isRounded) ? null : numeral;
}
