/**
 * The base period of a series, and the series relative to it.
 *
 * The base is a position from 1; where a measure says so, 0 means that the series are indices on a common base of 100
 * already. A price, volume or index of 0 or less is refused in its own period, and in the base period for the whole.
 */
import { Decimal } from "../numbers/decimal";
import { needed } from "../numbers/figure";
import type { Vector } from "./vector";
import { wholeNumber } from "./whole";

export const HUNDRED: Decimal = new Decimal(100);

/** The 0-based base period: the first, if none is given. */
export function basePeriod(base: Vector | undefined, periods: number): number {
  return base ? wholeNumber(base, 1, periods) - 1 : 0;
}

/** The same where the series may be indices already: null. */
export function basePeriodOrIndex(base: Vector | undefined, periods: number): number | null {
  if (!base) return 0;
  const position = wholeNumber(base, 0, periods);
  return position === 0 ? null : position - 1;
}

/** The series as ratios to its base period; an index as a ratio to 100. */
export function relative(series: Vector, base: number | null): Vector {
  const positive = series.positive();
  return positive.over(base === null ? HUNDRED : needed(positive.at(base)));
}
