/**
 * Exact sums of products of whole numbers below 2^53.
 *
 * A sum that passes what one double holds by not too much is added up in doubles, which round it, and again in whole numbers
 * modulo 2^32: the two together are the sum. Beyond that the factors are parted into digits of 18 bits; the products of digits
 * are added up by weight, so many at a time that each sum stays below 2^53, and the weights are put together at the end.
 */
import { DoubleDouble } from "./double-double";
import { LARGEST_WHOLE } from "./whole-over";

const DIGIT = 2 ** 18;
const TWO_DIGITS = DIGIT ** 2;

/** Of three products of two digits, so many stay below 2^53. */
const RUN = 2 ** 14;

/** So many times a bound of the sum may be, and what is lost of it stays below 2^31. */
const LARGEST_ROUNDED = 2 ** 82;

/** Above this a sum may not be exact as two doubles. */
const LARGEST_SUM = 2 ** 104;

/** The exact sum of a_i b_i, given the largest magnitudes in both; null where two doubles cannot hold it. */
export function sumOfProducts(
  a: Float64Array,
  largestA: number,
  b: Float64Array,
  largestB: number,
): DoubleDouble | null {
  const bound = largestA * largestB * a.length;
  if (bound <= LARGEST_WHOLE) return DoubleDouble.sum(ofNumbers(a, b), 0);
  if (!(bound <= LARGEST_SUM)) return null;
  if (bound * a.length <= LARGEST_ROUNDED) return ofRounded(a, b);
  const digits = Math.max(largestA, largestB) < TWO_DIGITS ? ofTwoDigits : ofThreeDigits;
  const sums: number[] = [];
  for (let from = 0; from < a.length; from += RUN) sums.push(...digits(a, b, from, Math.min(from + RUN, a.length)));
  return DoubleDouble.whole(sums.sort((x, y) => Math.abs(y) - Math.abs(x)));
}

// In two sums, of which neither waits for the other: a processor adds up several at a time.

function ofNumbers(a: Float64Array, b: Float64Array): number {
  const paired = a.length - (a.length % 2);
  let sum = 0;
  let other = 0;
  for (let i = 0; i < paired; i += 2) {
    sum += a[i]! * b[i]!;
    other += a[i + 1]! * b[i + 1]!;
  }
  return paired < a.length ? sum + other + a[paired]! * b[paired]! : sum + other;
}

/**
 * Of each product, and each sum, at most 2^-53 is lost, together less than 2^31: so what is lost is the difference to the sum
 * modulo 2^32 that is nearest to 0.
 */
function ofRounded(a: Float64Array, b: Float64Array): DoubleDouble {
  const paired = a.length - (a.length % 2);
  let sum = 0;
  let other = 0;
  let modulo = 0;
  for (let i = 0; i < paired; i += 2) {
    const x = a[i]!;
    const y = b[i]!;
    const nextX = a[i + 1]!;
    const nextY = b[i + 1]!;
    sum += x * y;
    other += nextX * nextY;
    modulo = (modulo + Math.imul(x | 0, y | 0) + Math.imul(nextX | 0, nextY | 0)) | 0;
  }
  sum += other;
  if (paired < a.length) {
    const x = a[paired]!;
    const y = b[paired]!;
    sum += x * y;
    modulo = (modulo + Math.imul(x | 0, y | 0)) | 0;
  }
  return DoubleDouble.ofTwo(sum, (modulo - (sum | 0)) | 0);
}

function ofTwoDigits(a: Float64Array, b: Float64Array, from: number, to: number): number[] {
  let low = 0;
  let middle = 0;
  let high = 0;
  for (let i = from; i < to; i++) {
    const x = a[i]!;
    const y = b[i]!;
    const x1 = Math.trunc(x / DIGIT);
    const y1 = Math.trunc(y / DIGIT);
    const x0 = x - x1 * DIGIT;
    const y0 = y - y1 * DIGIT;
    low += x0 * y0;
    middle += x0 * y1 + x1 * y0;
    high += x1 * y1;
  }
  return [low, middle * DIGIT, high * TWO_DIGITS];
}

function ofThreeDigits(a: Float64Array, b: Float64Array, from: number, to: number): number[] {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  for (let i = from; i < to; i++) {
    const x = a[i]!;
    const y = b[i]!;
    const x2 = Math.trunc(x / TWO_DIGITS);
    const y2 = Math.trunc(y / TWO_DIGITS);
    const x10 = x - x2 * TWO_DIGITS;
    const y10 = y - y2 * TWO_DIGITS;
    const x1 = Math.trunc(x10 / DIGIT);
    const y1 = Math.trunc(y10 / DIGIT);
    const x0 = x10 - x1 * DIGIT;
    const y0 = y10 - y1 * DIGIT;
    s0 += x0 * y0;
    s1 += x0 * y1 + x1 * y0;
    s2 += x0 * y2 + x1 * y1 + x2 * y0;
    s3 += x1 * y2 + x2 * y1;
    s4 += x2 * y2;
  }
  return [s0, s1 * DIGIT, s2 * TWO_DIGITS, s3 * TWO_DIGITS * DIGIT, s4 * TWO_DIGITS * TWO_DIGITS];
}
