/**
 * The Mann-Kendall test for a monotonic trend: the two-sided p-value by the normal approximation, with the correction for
 * ties and for continuity.
 *
 *     S = sum of sign(y_j - y_i) over i < j
 *     var = (n(n-1)(2n+5) - sum t(t-1)(2t+5)) / 18,   t the sizes of ties
 *     z = (|S| - 1) / sqrt(var),   p = 2 (1 - Phi(z));   p = 1 when S = 0
 *
 * Source: Mann (1945), Nonparametric Tests Against Trend; Kendall (1975), Rank Correlation Methods.
 */
import type { Decimal } from "./decimal";
import { erfc } from "./normal";
import { orderOf, ranksOf } from "./ranks";

export interface MannKendall {
  /** S: above 0 for a rise, below 0 for a fall. */
  readonly score: number;
  readonly pValue: number;
}

export function mannKendall(values: readonly Decimal[]): MannKendall {
  return mannKendallOfNumbers(ranksOf(values.length, orderOf(values)));
}

/** The same of numbers in the order of the figures. */
export function mannKendallOfNumbers(values: ArrayLike<number>): MannKendall {
  const n = values.length;
  const weight = (size: number): number => size * (size - 1) * (2 * size + 5);
  let score = 0;
  let ofTies = 0;
  for (let index = 0; index < n; index++) {
    const own = values[index]!;
    let tied = 0;
    for (let later = index + 1; later < n; later++) {
      if (values[later]! > own) score += 1;
      else if (values[later]! < own) score -= 1;
      else tied += 1;
    }
    // What a tie of one more adds: of all its members, each with those after it.
    ofTies += weight(tied + 1) - weight(tied);
  }
  if (score === 0) return { score, pValue: 1 };
  const variance = (weight(n) - ofTies) / 18;
  const z = (Math.abs(score) - 1) / Math.sqrt(variance);
  return { score, pValue: erfc(z / Math.SQRT2) };
}
