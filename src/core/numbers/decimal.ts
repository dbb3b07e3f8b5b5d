/**
 * Decimal arithmetic of the whole core: 34 significant digits, half-even (IEEE 754 decimal128), in a clone of its own,
 * so that no other user of decimal.js on the page is touched.
 *
 * - A sum, difference, product or quotient is rounded once, to 34 digits.
 * - A numeral is held with all its digits, however many: only arithmetic rounds.
 * - Signed zeros exist inside; what leaves the core is turned into one 0 by the gate (`cells/write.ts`).
 */
import { Decimal as DecimalJs } from "decimal.js";
import { DoubleDouble } from "./double-double";
import { DIGITS_OF_WORD, POWERS, scaleOf, wholeOver, WORD } from "./whole-over";

export type Decimal = DecimalJs;

export const Decimal = DecimalJs.clone({ precision: 34, rounding: DecimalJs.ROUND_HALF_EVEN });

/**
 * The same with digits enough that sums and products of a few cells' numbers are exact: for a difference of products, whose
 * leading digits cancel.
 */
export const Unrounded = DecimalJs.clone({ precision: 200, rounding: DecimalJs.ROUND_HALF_EVEN });

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);

/** Digits of a cell's number that Excel can show, and so the digits that a person can have meant. */
const CELL_DIGITS = 15;

/** Integers below this carry no digit beyond the fifteenth. */
const SAFE_INTEGER = 1e15;

/**
 * The decimal that a cell's number means: the double rounded to 15 significant digits, so 0.1 + 0.2 is 0.3.
 * The number must be finite.
 */
export function fromDouble(value: number): Decimal {
  if (Number.isInteger(value) && Math.abs(value) < SAFE_INTEGER) return decimalOver(value, 0);
  const scale = scaleOf(value, 1);
  return scale === null
    ? new Decimal(value.toPrecision(CELL_DIGITS))
    : decimalOver(Math.round(value * scale), POWERS.indexOf(scale));
}

/**
 * A whole number below 2^53 over a power of ten, 10^places: the same as their quotient, without the numeral that decimal.js
 * would parse, by the words that it holds.
 */
export function decimalOver(numerator: number, places: number): Decimal {
  const made = new Decimal(0);
  const words: number[] = [];
  let rest = Math.abs(numerator);
  // The last word ends at a whole number of words behind the point.
  let word = -Math.ceil(places / DIGITS_OF_WORD);
  const ended = -DIGITS_OF_WORD * word - places;
  for (let size = WORD / POWERS[ended]!, unit = POWERS[ended]!; rest > 0; size = WORD, unit = 1, word++) {
    // Below 2^53 no quotient is so near to a whole number that it is rounded up to it.
    const above = Math.floor(rest / size);
    const last = rest - above * size;
    // Words of nothing but zeros are held in front of others only.
    if (last > 0 || words.length > 0) words.push(last * unit);
    rest = above;
  }
  if (words.length === 0) return numerator < 0 || Object.is(numerator, -0) ? made.neg() : made;
  words.reverse();
  let digits = 0;
  while (words[0]! >= POWERS[digits + 1]!) digits++;
  const held: { s: number; e: number; d: number[] } = made;
  held.s = numerator < 0 ? -1 : 1;
  held.e = DIGITS_OF_WORD * (word - 1) + digits;
  held.d = words;
  return made;
}

const NUMERAL = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*$/i;

/** The exact decimal that text spells out with sign, digits, point and exponent; null when it is anything else. */
export function fromNumeral(text: string): Decimal | null {
  const numeral = NUMERAL.exec(text)?.[1];
  if (numeral === undefined) return null;
  const value = new Decimal(numeral);
  return value.isFinite() ? value : null;
}

/** Of fewer digits than this no whole number is in the middle between two doubles: that takes 54 binary digits. */
const DIGITS_OF_MIDDLES = 16;

/** A quotient that has not ended by then does not end; few less, for one may end in zeros. */
const LONGEST_MIDDLE = 150;

/**
 * The quotient, of 34 digits; or exact, with all its digits, where it ends after more and may be in the middle between two
 * doubles, where what is lost to rounding would decide which of them is the nearest.
 */
export function quotientOf(dividend: Decimal, divisor: Decimal): Decimal {
  const digits = dividend.precision() + Math.max(0, lastPlace(dividend) - lastPlace(divisor));
  if (digits >= DIGITS_OF_MIDDLES && !isNearOneDouble(dividend, divisor)) {
    const longer = new Unrounded(dividend).div(divisor);
    if (longer.precision() < LONGEST_MIDDLE) return new Decimal(longer);
  }
  return dividend.div(divisor);
}

/** Whether a quotient is for certain so far from the middles that 34 digits have its nearest double. */
function isNearOneDouble(dividend: Decimal, divisor: Decimal): boolean {
  const above = DoubleDouble.of(dividend);
  const below = above && DoubleDouble.of(divisor);
  return below !== null && !below.isZero() && above!.div(below).nearest !== null;
}

/** The exponent of ten of the last digit that is not 0. */
function lastPlace(figure: Decimal): number {
  return figure.e + 1 - figure.precision();
}

/** Below 0, at 0 or above it; decimal.js gives a 0 a sign. */
export function signOf(figure: Decimal): number {
  return figure.isZero() ? 0 : figure.s;
}

export function sum(figures: readonly Decimal[]): Decimal {
  return figures.reduce((total, figure) => total.plus(figure), ZERO);
}

/** The nearest double, once and at the very end; infinite when a cell cannot hold the figure. */
export function toDouble(value: Decimal): number {
  // Both are doubles, and their quotient is rounded once, as the numeral would be.
  const whole = wholeOver(value);
  const double = whole ? whole.numerator / whole.denominator : (DoubleDouble.of(value)?.nearest ?? value.toNumber());
  return double === 0 ? 0 : double;
}
