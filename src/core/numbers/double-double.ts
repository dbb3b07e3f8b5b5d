/**
 * Double-double arithmetic: a figure as the unevaluated sum of two doubles, some 32 digits, with a bound of its error, so
 * that one can tell whether its nearest double is that of the figure itself. It is many times faster than decimals, whose
 * methods it answers to; where it cannot decide (`nearest` is null), decimals must.
 *
 * Sources: Dekker (1971), A Floating-Point Technique for Extending the Available Precision; Joldes, Muller & Popescu (2017),
 * Tight and Rigorous Error Bounds for Basic Building Blocks of Double-Word Arithmetic (algorithms 6, 10 and 17, without a
 * fused multiply-add); Lefevre, Louvet, Muller, Picot & Rideau (2023), Accurate Calculation of Euclidean Norms Using
 * Double-Word Arithmetic (the square root); Ziv (1991), Fast Evaluation of Elementary Mathematical Functions with Correctly
 * Rounded Last Bit (the test of rounding).
 */
import type { Decimal } from "./decimal";
import { DIGITS_OF_WORD, WORD, wholeOver } from "./whole-over";

/** What figures can do, in decimals or in double-double arithmetic: a formula written with it holds for both. */
export interface Arithmetic<Figure> {
  plus(other: Figure): Figure;
  minus(other: Figure): Figure;
  times(other: Figure): Figure;
  div(other: Figure): Figure;
  sqrt(): Figure;
  isZero(): boolean;
}

/** 2^-106, the unit of the bounds: relative errors of one operation are a few of them. */
export const UNIT = 2 ** -106;
export const ERROR_OF_SUM = 4;
export const ERROR_OF_PRODUCT = 8;
export const ERROR_OF_QUOTIENT = 16;
const ERROR_OF_ROOT = 4;

/** Bounds are rounded themselves; over a long sum this adds up to little. */
export const ROUNDED_UP = 1 + 2 ** -40;

/** Beyond these an error term could be lost below the least double, or a product overflow. */
export const LARGEST = 2 ** 400;
export const SMALLEST = 2 ** -400;

/** Of a decimal's words, of seven digits each, two doubles hold four: they are below 2^94. */
const FIRST_WORDS = 4;
const WORDS = WORD * WORD;
/** Words after the fourth are less than 1 beside the 10^21 or more that the four make. */
const ERROR_OF_FIRST_WORDS = 1e-21 / UNIT;
/** Of 10^21; 10^22 is the largest power that a double holds. */
const MOST_WORDS_OF_A_POWER = 3;
const LARGEST_MIDDLING = 2 ** 186;
/** Before the point, or empty ones behind it: of figures from 10^-56 to 10^56 no product of a few is lost. */
const MOST_WORDS = 8;

/** 2^27 + 1 parts a double into halves of 26 digits (Veltkamp). */
const SPLITTER = 134217729;

export class DoubleDouble implements Arithmetic<DoubleDouble> {
  private constructor(
    private readonly high: number,
    private readonly low: number,
    /** Of the relative error, in units of 2^-106. */
    private readonly error: number,
  ) {}

  static readonly ONE: DoubleDouble = new DoubleDouble(1, 0, 0);

  /** The sum of a double and one that is smaller, exactly. */
  static sum(larger: number, smaller: number, error = 0): DoubleDouble {
    const high = larger + smaller;
    return new DoubleDouble(high, smaller - (high - larger), error);
  }

  /** The sum of two doubles of any size, exactly (Knuth). */
  static ofTwo(one: number, other: number): DoubleDouble {
    const high = one + other;
    const taken = high - one;
    return new DoubleDouble(high, one - (high - taken) + (other - taken), 0);
  }

  /** Of two doubles, exact where the second is 1. */
  static quotient(above: number, below: number): DoubleDouble {
    const whole = DoubleDouble.sum(above, 0);
    return below === 1 ? whole : whole.div(DoubleDouble.sum(below, 0));
  }

  /** The sum of whole numbers of up to 2^53, the largest in magnitude first; exact below 2^105. */
  static whole(parts: readonly number[]): DoubleDouble {
    let high = 0;
    let low = 0;
    for (const part of parts) {
      const sum = high + part;
      const taken = sum - high;
      const rest = low + (high - (sum - taken) + (part - taken));
      high = sum + rest;
      low = rest - (high - sum);
    }
    return new DoubleDouble(high, low, 0);
  }

  /** Two doubles near a decimal, with their error; null of one that is very large or small. */
  static of(figure: Decimal): DoubleDouble | null {
    const short = wholeOver(figure);
    if (!short) return DoubleDouble.ofWords(figure);
    return DoubleDouble.quotient(short.numerator, short.denominator);
  }

  /** By its first words, as decimal.js holds them: of what comes after them no more is known than how little it can be. */
  private static ofWords({ d: words, e: exponent, s: sign }: Decimal): DoubleDouble | null {
    const wordsBefore = Math.floor(exponent / DIGITS_OF_WORD) + 1;
    if (!(Math.abs(wordsBefore) <= MOST_WORDS)) return null;
    const [first, second = 0, third = 0, fourth = 0] = words;
    const upper = sign * (first! * WORD + second);
    const product = upper * WORDS;
    const [high, low] = DoubleDouble.whole([
      product,
      sign * (third * WORD + fourth),
      productError(upper, WORDS, product),
    ]).terms;
    let made = DoubleDouble.sum(high, low, words.length > FIRST_WORDS ? ERROR_OF_FIRST_WORDS : 0);
    for (let more = wordsBefore - FIRST_WORDS; more !== 0;) {
      const step = Math.min(Math.abs(more), MOST_WORDS_OF_A_POWER);
      const power = DoubleDouble.sum(WORD ** step, 0);
      made = more > 0 ? made.times(power) : made.div(power);
      more -= Math.sign(more) * step;
    }
    return made;
  }

  /** A figure of which no more is known than that it is no further from 0: the bound, with twice itself as its error. */
  private static within(bound: number): DoubleDouble {
    return new DoubleDouble(bound, 0, 2 / UNIT);
  }

  isZero(): boolean {
    return this.high === 0 && this.error === 0;
  }

  /** Below 0, at 0 or above it; null where the error leaves that open. */
  get sign(): number | null {
    if (this.high === 0) return this.error === 0 ? 0 : null;
    return this.error * UNIT < 0.5 ? Math.sign(this.high) : null;
  }

  plus(other: DoubleDouble): DoubleDouble {
    const high = this.high + other.high;
    const takenHigh = high - this.high;
    const restHigh = this.high - (high - takenHigh) + (other.high - takenHigh);
    const low = this.low + other.low;
    const takenLow = low - this.low;
    const restLow = this.low - (low - takenLow) + (other.low - takenLow);
    const middle = restHigh + low;
    const upper = high + middle;
    const lower = restLow + (middle - (upper - high));
    const sum = DoubleDouble.sum(upper, lower);
    // Relative to a sum that may be far smaller than what was added.
    const absolute = ROUNDED_UP * (Math.abs(this.high) * this.error + Math.abs(other.high) * other.error);
    if (sum.high === 0) return absolute === 0 ? NOTHING : DoubleDouble.within(absolute * UNIT);
    return new DoubleDouble(sum.high, sum.low, absolute / Math.abs(sum.high) + ERROR_OF_SUM);
  }

  minus(other: DoubleDouble): DoubleDouble {
    return this.plus(new DoubleDouble(-other.high, -other.low, other.error));
  }

  times(other: DoubleDouble): DoubleDouble {
    if (this.isZero() || other.isZero()) return NOTHING;
    const product = this.high * other.high;
    const rest = productError(this.high, other.high, product) + (this.high * other.low + this.low * other.high);
    // Of a difference that has lost its digits the error is no small part.
    const both = this.error * other.error * UNIT;
    return DoubleDouble.sum(product, rest, this.error + other.error + both + ERROR_OF_PRODUCT);
  }

  div(other: DoubleDouble): DoubleDouble {
    if (this.isZero()) return NOTHING;
    const quotient = this.high / other.high;
    const back = DoubleDouble.sum(
      quotient * other.high,
      productError(quotient, other.high, quotient * other.high) + quotient * other.low,
    );
    const rest = this.high - back.high + (this.low - back.low);
    const error = other.sign === null ? Infinity : (this.error + other.error) / (1 - other.relativeError);
    return DoubleDouble.sum(quotient, rest / other.high, error + ERROR_OF_QUOTIENT);
  }

  /** Times a power of two, which loses nothing. */
  scaled(power: number): DoubleDouble {
    return new DoubleDouble(this.high * power, this.low * power, this.error);
  }

  sqrt(): DoubleDouble {
    if (this.isZero()) return this;
    const root = Math.sqrt(this.high);
    const square = root * root;
    const rest = this.high - square - productError(root, root, square);
    return DoubleDouble.sum(root, (rest + this.low) / (2 * root), this.error / 2 + ERROR_OF_ROOT);
  }

  /** A bound of the error, as a part of the figure. */
  get relativeError(): number {
    return this.error * UNIT;
  }

  /** Whether it is neither very large nor very small: of such figures no product of a few is lost. */
  get isMiddling(): boolean {
    const size = Math.abs(this.high);
    return size < LARGEST_MIDDLING && size > 1 / LARGEST_MIDDLING;
  }

  /** The two doubles, whose sum the figure is but for its error. */
  get terms(): readonly [number, number] {
    return [this.high, this.low];
  }

  /** The nearest double of the figure; null where the error leaves more than one, or a double could not hold it all. */
  get nearest(): number | null {
    if (this.high === 0) return this.error === 0 ? 0 : null;
    const size = Math.abs(this.high);
    if (!(size < LARGEST && size > SMALLEST)) return null;
    // Twice the bound, for what these sums and the second order of the errors leave out.
    const margin = 2 * size * this.error * UNIT;
    const isCertain = this.high + (this.low + margin) === this.high && this.high + (this.low - margin) === this.high;
    return isCertain ? this.high : null;
  }
}

/** Exactly 0. */
const NOTHING = DoubleDouble.sum(0, 0);

/** a b - RN(a b), exactly (Dekker). */
export function productError(a: number, b: number, product: number): number {
  const splitA = SPLITTER * a;
  const a1 = splitA - (splitA - a);
  const a0 = a - a1;
  const splitB = SPLITTER * b;
  const b1 = splitB - (splitB - b);
  const b0 = b - b1;
  return a0 * b0 - (product - a1 * b1 - a1 * b0 - a0 * b1);
}
