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
import { orderOf, ranksOf, sizesOf } from "./ranks";

export interface MannKendall {
  /** S: above 0 for a rise, below 0 for a fall. */
  readonly score: number;
  readonly pValue: number;
}

export function mannKendall(values: readonly Decimal[]): MannKendall {
  const ranks = ranksOf(values.length, orderOf(values));
  const score = scoreOf(ranks);
  if (score === 0) return { score, pValue: 1 };
  const n = values.length;
  const weight = (size: number): number => size * (size - 1) * (2 * size + 5);
  const variance = (weight(n) - sizesOf(ranks).reduce((sum, size) => sum + weight(size), 0)) / 18;
  const z = (Math.abs(score) - 1) / Math.sqrt(variance);
  return { score, pValue: erfc(z / Math.SQRT2) };
}

/** Pairs that rise less pairs that fall. */
function scoreOf(ranks: Int32Array): number {
  let s = 0;
  for (let earlier = 0; earlier < ranks.length; earlier++) {
    for (let later = earlier + 1; later < ranks.length; later++) s += Math.sign(ranks[later]! - ranks[earlier]!);
  }
  return s;
}
