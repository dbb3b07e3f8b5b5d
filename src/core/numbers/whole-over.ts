/** Decimals of few digits as whole numbers below 2^53 over powers of ten. */
import type { Decimal } from "./decimal";

/** 2^53 - 1: one less than where bounds that are too large begin to be rounded down to it. */
export const LARGEST_WHOLE = Number.MAX_SAFE_INTEGER;

/** Powers of ten 10^0 … 10^15: the scales that a 15-digit number can need. */
export const POWERS: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const MAX_PLACES = 15;

/** decimal.js holds a figure as words of seven digits, of which one ends at the point. */
export const DIGITS_OF_WORD = 7;
export const WORD = 10 ** DIGITS_OF_WORD;

/** Powers of ten up to a word, as whole numbers of 32 bits: an engine takes ten times as long for the remainder of a double. */
const POWERS_IN_WORD = Int32Array.from({ length: DIGITS_OF_WORD + 1 }, (_, exponent) => 10 ** exponent);

/** A whole number below 2^53 over a power of ten, if the figure is one: some figures of 16 digits are, some are not. */
export function wholeOver(figure: Decimal): { readonly numerator: number; readonly denominator: number } | null {
  const { d: words, e: exponent, s: sign } = figure;
  // Infinite, or with more digits before the point.
  if (!(exponent <= MAX_PLACES)) return null;
  const last = words.length - 1;
  const wordsAfterPoint = last - Math.floor(exponent / DIGITS_OF_WORD);
  let zeros = 0;
  if (wordsAfterPoint > 0) while ((words[last]! | 0) % POWERS_IN_WORD[zeros + 1]! === 0) zeros += 1;
  const places = Math.max(0, DIGITS_OF_WORD * wordsAfterPoint - zeros);
  if (places > MAX_PLACES || exponent + places > MAX_PLACES) return null;
  let numerator = 0;
  for (let word = 0; word < last; word++) numerator = numerator * WORD + words[word]!;
  numerator = numerator * POWERS[DIGITS_OF_WORD - zeros]! + words[last]! / POWERS[zeros]!;
  for (let word = wordsAfterPoint; word < 0; word++) numerator *= WORD;
  return numerator <= LARGEST_WHOLE ? { numerator: sign * numerator, denominator: POWERS[places]! } : null;
}

/** More are not in a cell: further digits of a double are noise. */
export const MAX_DIGITS = 15;
export const LARGEST_DIGITS = 10 ** MAX_DIGITS;

/**
 * Whether a decimal of few digits is the figure that a cell shows: it may have noise past its fifteenth digit, as 0.1 + 0.2
 * has. Half a unit of that digit is more than 5e-16 of the cell, of which the decimal's own double takes up to 1.2e-16.
 */
export function isFigure(decimal: number, cell: number): boolean {
  return decimal === cell || Math.abs(decimal - cell) <= NOISE * Math.abs(cell);
}

const NOISE = 3.8e-16;

/** The least power of ten, from the one given, that makes the figure of a cell whole; null where none does. */
export function scaleOf(cell: number, from: number): number | null {
  for (const scale of POWERS) {
    if (scale < from) continue;
    const units = Math.round(cell * scale);
    if (Math.abs(units) < LARGEST_DIGITS && isFigure(units / scale, cell)) return scale;
  }
  return null;
}

/** Figures as whole numbers of one small unit, of which differences are whole too; null where they do not all fit. */
export function wholeNumbers(figures: readonly Decimal[]): Float64Array | null {
  const unit = figures.reduce((finest, figure) => Math.max(finest, wholeOver(figure)?.denominator ?? Infinity), 1);
  const wholes = Float64Array.from(figures, (figure) => wholeIn(figure, unit));
  return wholes.every((whole) => Math.abs(whole) <= LARGEST_WHOLE / 2) ? wholes : null;
}

/** The figure in units of 1 over a power of ten that makes it whole; NaN where that does not fit. */
export function wholeIn(figure: Decimal, unit: number): number {
  const over = wholeOver(figure);
  const whole = over ? over.numerator * (unit / over.denominator) : NaN;
  return Math.abs(whole) <= LARGEST_WHOLE ? whole : NaN;
}
