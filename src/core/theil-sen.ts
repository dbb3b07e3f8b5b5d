/**
 * The Theil-Sen slope: the median of the slopes between all pairs of points. Half of the points may be wrong without
 * moving it far. With an even number of pairs, the mean of the two middle slopes. Unit: that of y per unit of x.
 *
 * Source: Theil (1950); Sen (1968), Estimates of the Regression Coefficient Based on Kendall's Tau.
 */
import type { Decimal } from "./decimal";

export interface Point {
  readonly x: Decimal;
  readonly y: Decimal;
}

/** At least two points, with x strictly increasing. */
export function theilSenSlope(points: readonly Point[]): Decimal {
  const slopes: Decimal[] = [];
  points.forEach((from, index) => {
    for (const to of points.slice(index + 1)) slopes.push(to.y.minus(from.y).div(to.x.minus(from.x)));
  });
  slopes.sort((a, b) => a.comparedTo(b));
  const upper = slopes[slopes.length >> 1];
  const lower = slopes[(slopes.length - 1) >> 1];
  if (!upper || !lower) throw new RangeError("a slope needs two points");
  return lower.plus(upper).div(2);
}
