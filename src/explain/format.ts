/** Figures in words: the very decimal where it is short, rounded and said to be where it is not. */

import { Decimal, ONE } from "../core/numbers/decimal";

/** Digits that a reader can take in; a longer decimal is rounded to so many and marked. */
const MAX_DIGITS = 15;
const ROUNDED_DIGITS = 8;

/** `1,234.5`: as it is if it is short, else rounded. */
export function figure(value: Decimal): string {
  return grouped(isShort(value) ? value : value.toSignificantDigits(ROUNDED_DIGITS, Decimal.ROUND_HALF_UP));
}

/** `= 6.5`, or `≈ 33.333333` where the figure goes on. */
export function equals(value: Decimal): string {
  return `${isShort(value) ? "=" : "≈"} ${figure(value)}`;
}

/** The same of a figure read from a cell, which has 15 digits: one with so many may go on, and so may one that is not its double. */
export function equalsCell(value: Decimal, cell?: unknown): string {
  const ends = value.precision() < MAX_DIGITS && (typeof cell !== "number" || value.toNumber() === cell);
  return ends ? equals(value) : `≈ ${figure(value.toSignificantDigits(ROUNDED_DIGITS))}`;
}

/** A fraction as a percentage of one decimal: `= 3.5 %`, `≈ 3.6 %`. */
export function equalsPercent(value: Decimal): string {
  const percent = value.times(100);
  const rounded = percent.toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
  return `${rounded.eq(percent) ? "=" : "≈"} ${grouped(rounded)} %`;
}

/** The same without the sign of equality. */
export const percent = (value: Decimal) => equalsPercent(value).slice(2);

/** A difference of two fractions, in percentage points. */
export const points = (value: Decimal) => `${value.isNegative() ? "" : "+"}${pointsOf(value)}`;

export function pointsOf(value: Decimal): string {
  const hundredths = value.times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return `${grouped(hundredths)} percentage ${hundredths.abs().eq(1) ? "point" : "points"}`;
}

/** The same in all its digits: `= 0.25 percentage points`, `≈ 33.333333 percentage points`. */
export function equalsPoints(value: Decimal): string {
  const hundredths = value.times(100);
  return `${equals(hundredths)} percentage ${hundredths.abs().eq(1) ? "point" : "points"}`;
}

const isShort = (value: Decimal) => value.precision() <= MAX_DIGITS;

/** In plain notation, thousands parted, with a true minus. */
function grouped(value: Decimal): string {
  const [whole = "", after] = value.abs().toFixed().split(".");
  const thousands = whole.length > 4 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ",") : whole;
  return `${value.isNegative() && !value.isZero() ? "−" : ""}${thousands}${after === undefined ? "" : `.${after}`}`;
}

/** A figure below 0 in brackets, so that it can follow a sign. */
export const term = (value: Decimal) => (value.isNegative() && !value.isZero() ? `(${figure(value)})` : figure(value));

/** `100 to 110 (+10 %)`. */
export function fromTo(then: Decimal, now: Decimal): string {
  const growth = then.isZero() ? "" : ` (${now.gte(then) ? "+" : ""}${percent(now.div(then).minus(ONE))})`;
  return `${figure(then)} to ${figure(now)}${growth}`;
}
