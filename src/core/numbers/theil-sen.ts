/**
 * The Theil-Sen slope: the median of the slopes between all pairs of points. Half of the points may be wrong without
 * moving it far. With an even number of pairs, the mean of the two middle slopes. Unit: that of y per unit of x.
 *
 * The slopes are ordered in floating point, and those that come within its error of the middle one exactly, as fractions
 * of whole numbers. The middle slopes themselves are computed in decimals. Figures of which some are more than 10^300
 * times others are ordered as decimals, which is a hundred times slower and so for at most 100 points.
 *
 * Source: Theil (1950); Sen (1968), Estimates of the Regression Coefficient Based on Kendall's Tau.
 */
import type { Decimal } from "./decimal";
import { FEW_POINTS, middleOfFew } from "./few-slopes";
import { DoubleDouble, productError } from "./double-double";
import { LARGEST_WHOLE, wholeNumbers } from "./whole-over";
import { inOrder } from "./order-statistic";
import { refuse } from "../refusal";

export interface Point {
  readonly x: Decimal;
  readonly y: Decimal;
}

/** The same of whole numbers whose differences are below 2^53, in double-double arithmetic. */
export function theilSenOfWhole(x: readonly number[], y: readonly number[]): DoubleDouble {
  if (x.length <= FEW_POINTS) {
    const { lower, upper } = middleOfFew(x, y);
    return middle(lower, upper);
  }
  const [lower, upper] = middlePairs(x.length, wholeRises(x), wholeRises(y));
  const slope = (pair: number): readonly [rise: number, run: number] => {
    const [from, to] = [(pair / x.length) | 0, pair % x.length];
    return [y[to]! - y[from]!, x[to]! - x[from]!];
  };
  return middle(slope(lower), slope(upper));
}

/** Of two slopes, or of one that is both. */
function middle(
  [rise, run]: readonly [rise: number, run: number],
  [otherRise, otherRun]: readonly [rise: number, run: number],
): DoubleDouble {
  const lower = DoubleDouble.sum(rise, 0).div(DoubleDouble.sum(run, 0));
  if (rise === otherRise && run === otherRun) return lower;
  const upper = DoubleDouble.sum(otherRise, 0).div(DoubleDouble.sum(otherRun, 0));
  return lower.plus(upper).scaled(1 / 2);
}

/** At least two points, with x strictly increasing. */
export function theilSenSlope(points: readonly Point[]): Decimal {
  const x = risesOf(points.map((point) => point.x));
  const y = risesOf(points.map((point) => point.y));
  const [lower, upper] = x && y ? middleOfWhole(points, x, y) : middleOfDecimals(points);
  return lower.plus(upper).div(2);
}

const MAX_DECIMAL_POINTS = 100;

function middleOfDecimals(points: readonly Point[]): [Decimal, Decimal] {
  if (points.length > MAX_DECIMAL_POINTS) {
    refuse({
      why: "too many",
      place: { argument: "shares" },
      what: "periods with figures more than 10^300 times others",
      count: points.length,
      most: MAX_DECIMAL_POINTS,
    });
  }
  const slopes = points.flatMap((from, index) =>
    points.slice(index + 1).map((to) => to.y.minus(from.y).div(to.x.minus(from.x))),
  );
  slopes.sort((a, b) => a.comparedTo(b));
  return [slopes[(slopes.length - 1) >> 1]!, slopes[slopes.length >> 1]!];
}

/** How much figures, as whole numbers on a common scale, rise from one to another: the nearest double, and exactly. */
interface Rises {
  readonly double: (from: number, to: number) => number;
  readonly exact: (from: number, to: number) => bigint;
}

/** Digits of a whole number that a double comes near to. */
const MAX_DIGITS = 300;

function risesOf(figures: readonly Decimal[]): Rises | null {
  const doubles = wholeNumbers(figures);
  if (doubles) return wholeRises(doubles);
  const decimals = Math.max(...figures.map((figure) => figure.decimalPlaces()));
  const digits = decimals + Math.max(...figures.map((figure) => (figure.isZero() ? 0 : figure.e + 1)));
  if (digits > MAX_DIGITS || decimals > MAX_DIGITS) return null;
  const whole = figures.map((figure) => BigInt(figure.toFixed(decimals).replace(".", "")));
  const exact = (from: number, to: number): bigint => whole[to]! - whole[from]!;
  return { double: (from, to) => Number(exact(from, to)), exact };
}

function wholeRises(wholes: ArrayLike<number>): Rises {
  const double = (from: number, to: number): number => wholes[to]! - wholes[from]!;
  return { double, exact: (from, to) => BigInt(double(from, to)) };
}

/** How far beside the middle slope, of itself, one can be that rounding has put on the wrong side: four roundings and more. */
const NEAR = 2 ** -49;

function middleOfWhole(points: readonly Point[], x: Rises, y: Rises): [Decimal, Decimal] {
  const slope = (pair: number): Decimal => {
    const from = points[(pair / points.length) | 0]!;
    const to = points[pair % points.length]!;
    return to.y.minus(from.y).div(to.x.minus(from.x));
  };
  const [lower, upper] = middlePairs(points.length, x, y);
  return [slope(lower), slope(upper)];
}

/** The pairs with the middle slopes, of an odd number twice the same; a pair is the number from * n + to. */
function middlePairs(n: number, x: Rises, y: Rises): [number, number] {
  const count = (n * (n - 1)) / 2;
  const slopes = new Float64Array(count);
  let pair = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) slopes[pair++] = y.double(i, j) / x.double(i, j);
  const at = (position: number): number => {
    const { below, near } = pairsNear(
      inOrder(slopes, position, (a, b) => a - b),
      n,
      x,
      y,
    );
    return near.length === 1
      ? near[0]!
      : inOrder(Float64Array.from(near), position - below, (a, b) => compareExactly(a, b, n, x, y));
  };
  const lower = at((count - 1) >> 1);
  return [lower, count % 2 ? lower : at(count >> 1)];
}

/** The pairs whose slope may be the one that is about so much, and how many are below. A pair is the number from * n + to. */
function pairsNear(about: number, n: number, x: Rises, y: Rises): { below: number; near: number[] } {
  const least = about - Math.abs(about) * NEAR;
  const most = about + Math.abs(about) * NEAR;
  let below = 0;
  const near: number[] = [];
  for (let from = 0; from < n; from++) {
    for (let to = from + 1; to < n; to++) {
      const slope = y.double(from, to) / x.double(from, to);
      if (slope < least) below += 1;
      else if (slope <= most) near.push(from * n + to);
    }
  }
  return { below, near };
}

/** Below, at or above 0 as the slope of one pair is to that of another: in doubles where these hold the rises. */
function compareExactly(a: number, b: number, n: number, x: Rises, y: Rises): number {
  const fromA = (a / n) | 0;
  const toA = a % n;
  const fromB = (b / n) | 0;
  const toB = b % n;
  const xa = x.double(fromA, toA);
  const xb = x.double(fromB, toB);
  const ya = y.double(fromA, toA);
  const yb = y.double(fromB, toB);
  if (isHeld(xa) && isHeld(xb) && isHeld(ya) && isHeld(yb)) {
    const first = ya * xb;
    const second = yb * xa;
    return first - second || productError(ya, xb, first) - productError(yb, xa, second);
  }
  const difference = y.exact(fromA, toA) * x.exact(fromB, toB) - y.exact(fromB, toB) * x.exact(fromA, toA);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Whether the rise is what it is to the last digit. */
const isHeld = (rise: number): boolean => rise <= LARGEST_WHOLE && rise >= -LARGEST_WHOLE;
