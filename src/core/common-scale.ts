/**
 * Decimals as whole numbers on a common scale, exactly, where they fit a double: their differences are exact then too, and
 * the quotient of two of them is correctly rounded, so that floating point orders them as decimals would.
 */
import type { Decimal } from "./decimal";

/** Half of what a double holds exactly, so that differences stay within. */
const LARGEST = 2 ** 52;

/** The figures times one power of ten; null where they do not all fit. */
export function wholeNumbers(figures: readonly Decimal[]): Float64Array | null {
  const places = figures.reduce((most, figure) => Math.max(most, figure.decimalPlaces()), 0);
  const whole = new Float64Array(figures.length);
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index]!;
    if (figure.e + places > 16) return null;
    const units = figure.times(`1e${places}`).toNumber();
    if (Math.abs(units) > LARGEST) return null;
    whole[index] = units;
  }
  return whole;
}
