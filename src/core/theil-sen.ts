/**
 * The Theil-Sen slope: the median of the slopes between all pairs of points. Half of the points may be wrong without
 * moving it far. With an even number of pairs, the mean of the two middle slopes. Unit: that of y per unit of x.
 *
 * Figures that fit a common scale are ordered in floating point, where equal doubles are told apart exactly; others as
 * decimals, which is a hundred times slower and so for at most 300 points. The slope itself is worked out in decimals
 * either way.
 *
 * Source: Theil (1950); Sen (1968), Estimates of the Regression Coefficient Based on Kendall's Tau.
 */
import type { Decimal } from "./decimal";
import { wholeNumbers } from "./fractions";
import { refuse } from "./refusal";

export interface Point {
  readonly x: Decimal;
  readonly y: Decimal;
}

interface Pair {
  readonly dx: number;
  readonly dy: number;
  readonly from: Point;
  readonly to: Point;
}

/** At least two points, with x strictly increasing. */
export function theilSenSlope(points: readonly Point[]): Decimal {
  const x = wholeNumbers(points.map((point) => point.x));
  const y = wholeNumbers(points.map((point) => point.y));
  const [lower, upper] = x && y ? middleOfWhole(points, x, y) : middleOfDecimals(points);
  return lower.plus(upper).div(2);
}

const MOST_DECIMAL_POINTS = 300;

function middleOfDecimals(points: readonly Point[]): [Decimal, Decimal] {
  if (points.length > MOST_DECIMAL_POINTS) {
    refuse({
      why: "too many", place: { argument: "shares" }, what: "periods with more digits than a cell holds",
      count: points.length, most: MOST_DECIMAL_POINTS,
    });
  }
  const slopes: Decimal[] = [];
  points.forEach((from, index) => {
    for (const to of points.slice(index + 1)) slopes.push(slope(from, to));
  });
  slopes.sort((a, b) => a.comparedTo(b));
  return [slopes[(slopes.length - 1) >> 1]!, slopes[slopes.length >> 1]!];
}

function middleOfWhole(points: readonly Point[], x: Float64Array, y: Float64Array): [Decimal, Decimal] {
  const n = points.length;
  const sorted = new Float64Array((n * (n - 1)) / 2);
  let pair = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) sorted[pair++] = (y[j]! - y[i]!) / (x[j]! - x[i]!);
  sorted.sort();

  const at = (position: number): Decimal => {
    const double = sorted[position]!;
    const alike: Pair[] = [];
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const dx = x[j]! - x[i]!;
        const dy = y[j]! - y[i]!;
        if (dy / dx === double) alike.push({ dx, dy, from: points[i]!, to: points[j]! });
      }
    }
    const { from, to } = alike.sort(compareExactly)[position - sorted.indexOf(double)]!;
    return slope(from, to);
  };
  return [at((sorted.length - 1) >> 1), at(sorted.length >> 1)];
}

function compareExactly(a: Pair, b: Pair): number {
  const difference = BigInt(a.dy) * BigInt(b.dx) - BigInt(b.dy) * BigInt(a.dx);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function slope(from: Point, to: Point): Decimal {
  return to.y.minus(from.y).div(to.x.minus(from.x));
}
