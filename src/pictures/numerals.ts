/**
 * Figures in words: as many digits as mean something, thousands parted, a real minus. They come from the core as decimals
 * and stay decimals; rounding is the last step, for the eye only.
 */
import { Decimal } from "../core/numbers/decimal";
import { behindFigure } from "../core/numbers/unit";
import { pictures as texts } from "./texts";

const HUNDRED = new Decimal(100);
/** Between a figure and its sign or unit: a space that does not break. */
const NO_BREAK_SPACE = "\u00a0";
/** Digits that are left of a figure which would otherwise show as 0. */
const MIN_DIGITS = 2;

/** Thousands parted, and a minus that is as wide as a plus. */
function spelled(plain: string): string {
  const [, sign = "", whole = "", rest = ""] = /^(-?)(\d+)(.*)$/.exec(plain) ?? [];
  return (sign === "" ? "" : "−") + whole.replace(/\B(?=(\d{3})+$)/g, ",") + rest.replace("e-", "e−");
}

/** A figure with so many decimals; with more where it would show as 0 and is not. */
export function amount(figure: Decimal, decimals: number): string {
  // Halves go away from 0, as they do in cells.
  const rounded = figure.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  if (!rounded.isZero() || figure.isZero())
    return spelled(rounded.isZero() ? new Decimal(0).toFixed(decimals) : rounded.toFixed(decimals));
  const short = figure.toSignificantDigits(MIN_DIGITS, Decimal.ROUND_HALF_UP);
  return spelled(short.e >= -6 ? short.toFixed() : short.toString());
}

/** A share in per cent: `3.6 %`. */
export const percent = (share: Decimal, decimals = 1): string =>
  `${amount(share.times(HUNDRED), decimals)}${NO_BREAK_SPACE}%`;

/** A change, with its sign: `+3.6`, `−0.4`. */
export function change(figure: Decimal, decimals: number): string {
  const words = amount(figure, decimals);
  return figure.gt(0) ? `+${words}` : words;
}

/** All digits of a figure. */
export const whole = (figure: Decimal): string => spelled(figure.toString());

/** How a set of figures of money is written: all alike, in units, millions or more. */
export interface Style {
  readonly decimals: number;
  readonly divisor: Decimal;
  /** "", "million" ... */
  readonly scale: string;
}

const scales = [
  [texts.scales.trillion, "1e12"],
  [texts.scales.billion, "1e9"],
  [texts.scales.million, "1e6"],
] as const;
/** Beyond so many times a scale its numbers are shorter than those without. */
const SCALED_FROM = 10;

export function styleFor(figures: readonly Decimal[], mostDecimals = 2): Style {
  const largest = figures.reduce((most, figure) => Decimal.max(most, figure.abs()), new Decimal(0));
  const [scale, size] = scales.find(([, each]) => largest.gte(new Decimal(each).times(SCALED_FROM))) ?? ["", "1"];
  const divisor = new Decimal(size);
  const shown = largest.div(divisor);
  // Small figures all of them: three digits of the largest.
  const most = shown.isZero() || shown.gte(1) ? mostDecimals : Math.max(mostDecimals, 2 - shown.e);
  const needed = figures.reduce((decimals, figure) => Math.max(decimals, figure.div(divisor).decimalPlaces()), 0);
  // Cents are two digits: 6.50 and not 6.5.
  const decimals = needed === 1 ? 2 : Math.min(needed, most);
  return { decimals: scale === "" ? decimals : 1, divisor, scale };
}

export const styled = (figure: Decimal, { decimals, divisor }: Style): string => amount(figure.div(divisor), decimals);

/** The unit of an axis: `million US$`. */
export const unitWords = (unit: string, { scale }: Style): string =>
  [scale, unit].filter((each) => each !== "").join(" ");

/** A figure with its unit: `6.50 US$`. */
export function withUnit(figure: Decimal, unit: string, style: Style): string {
  const words = unitWords(unit === "" ? unit : behindFigure(unit), style);
  return words === ""
    ? styled(figure, style)
    : `${styled(figure, style)}${NO_BREAK_SPACE}${words.replaceAll(" ", NO_BREAK_SPACE)}`;
}
