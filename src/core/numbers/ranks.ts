/** The order of figures: which is smaller, which are tied. */
import type { Decimal } from "./decimal";

/** Below, at or above 0 as the first of two figures, given by position, is to the second. */
export type Order = (first: number, second: number) => number;

/** As doubles, which is fast and never contradicts the decimals; as decimals where the doubles are equal. */
export function orderOf(values: readonly Decimal[]): Order {
  const doubles = Float64Array.from(values, (value) => value.toNumber());
  return (first, second) =>
    doubles[first] === doubles[second]
      ? values[first]!.comparedTo(values[second]!)
      : doubles[first]! - doubles[second]!;
}

/** The positions of so many figures from the smallest to the largest; ties in the order given. */
export function ascending(count: number, order: Order): Int32Array {
  return Int32Array.from({ length: count }, (_, index) => index).sort((a, b) => order(a, b) || a - b);
}

/** The rank of each figure among the distinct ones, 0 the smallest; ties share a rank. */
export function ranksOf(count: number, order: Order): Int32Array {
  const ranks = new Int32Array(count);
  let rank = -1;
  let before: number | undefined;
  for (const index of ascending(count, order)) {
    if (before === undefined || order(before, index) !== 0) rank += 1;
    ranks[index] = rank;
    before = index;
  }
  return ranks;
}

/** How many figures share each rank, from the smallest figure to the largest; 1 where there is no tie. */
export function sizesOf(ranks: Int32Array): number[] {
  const sizes: number[] = [];
  for (const rank of ranks) sizes[rank] = (sizes[rank] ?? 0) + 1;
  return sizes;
}
