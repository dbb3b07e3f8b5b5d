/**
 * The order of figures: which is smaller, which are tied.
 *
 * Figures are compared as doubles first, which is fast and never contradicts the decimals, and as decimals where the
 * doubles are equal.
 */
import type { Decimal } from "./decimal";

/** The positions of the figures from the smallest to the largest; ties in the order given. */
export function ascending(values: readonly Decimal[]): number[] {
  const doubles = Float64Array.from(values, (value) => value.toNumber());
  return values.map((_, index) => index)
    .sort((a, b) => (doubles[a] === doubles[b] ? values[a]!.comparedTo(values[b]!) : doubles[a]! - doubles[b]!));
}

/** The rank of each figure among the distinct ones, 0 the smallest; ties share a rank. */
export function ranksOf(values: readonly Decimal[]): number[] {
  const ranks = new Array<number>(values.length);
  let rank = -1;
  let before: Decimal | undefined;
  for (const index of ascending(values)) {
    const value = values[index]!;
    if (!before?.eq(value)) rank += 1;
    ranks[index] = rank;
    before = value;
  }
  return ranks;
}

/** How many figures share each rank, from the smallest figure to the largest; 1 where there is no tie. */
export function tieSizes(values: readonly Decimal[]): number[] {
  return sizesOf(ranksOf(values));
}

export function sizesOf(ranks: readonly number[]): number[] {
  const sizes: number[] = [];
  for (const rank of ranks) sizes[rank] = (sizes[rank] ?? 0) + 1;
  return sizes;
}
