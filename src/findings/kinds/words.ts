/** Figures in sentences: per cent to one decimal, amounts with the digits that mean something. */

import { Decimal, ZERO } from "../../core/numbers/decimal";
import { behindFigure } from "../../core/numbers/unit";

/** Between a figure and its sign or unit: a space that does not break. */
const NO_BREAK_SPACE = "\u00a0";
/** Digits that are left of a figure which would otherwise show as 0. */
const MIN_DIGITS = 2;
/** More digits of an amount tell a reader nothing. */
const MAX_DIGITS = 6;
/** From here on decimals mean nothing. */
const WHOLE_FROM = new Decimal(100_000);

const separated = (plain: string): string =>
  plain.replace(/^(-?)(\d+)/, (_, sign: string, digits: string) => {
    const grouped = digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
    return (sign === "" ? "" : "−") + grouped;
  });

/** Rounded, without zeros at the end; with more decimals where it would show as 0 and is not. */
export function rounded(figure: Decimal, decimals: number): string {
  const near = figure.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  if (near.isZero()) {
    if (figure.isZero()) return ZERO.toFixed();
    return separated(figure.toSignificantDigits(MIN_DIGITS, Decimal.ROUND_HALF_UP).toFixed());
  }
  return separated(near.toFixed());
}

/** `57.5 %`, `66 %`. */
export const percent = (fraction: Decimal): string => `${rounded(fraction.times(100), 1)}${NO_BREAK_SPACE}%`;

/** `16.3`, of a change from 25.5 % to 41.8 %. */
export const points = (fraction: Decimal): string => rounded(fraction.times(100), 1);

/** `1,066,928`, `2.18`. */
export function amount(figure: Decimal): string {
  if (figure.abs().gte(WHOLE_FROM)) return rounded(figure, 0);
  return separated(figure.toSignificantDigits(MAX_DIGITS, Decimal.ROUND_HALF_UP).toFixed());
}

/** The year that an index counts from is no unit of its figures: `2015 = 100`. */
const BASE_OF_INDEX = /=\s*1(?:00)?(?:[.,]0+)?\s*$/;

/** `48 US$`; a fraction of a table of percentages is written as per cent. */
export function withUnit(figure: Decimal, unit: string, isPercent: boolean): string {
  if (isPercent) return percent(figure);
  return unit === "" || BASE_OF_INDEX.test(unit)
    ? amount(figure)
    : `${amount(figure)}${NO_BREAK_SPACE}${behindFigure(unit)}`;
}
