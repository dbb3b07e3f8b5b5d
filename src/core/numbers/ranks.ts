/** The order of figures: which is smaller, which are tied. */
import { newColumn, newPlaces } from "./columns";
import type { Decimal } from "./decimal";

/** Below, at or above 0 as the first of two figures, given by position, is to the second. */
export type Order = (first: number, second: number) => number;

/** As doubles, which is fast and never contradicts the decimals; as decimals where the doubles are equal. */
export function orderOf(values: readonly Decimal[]): Order {
  const doubles = newColumn(values.length);
  for (let index = 0; index < doubles.length; index++) doubles[index] = values[index]!.toNumber();
  return (first, second) =>
    orderOfNumbers(doubles[first]!, doubles[second]!) || values[first]!.comparedTo(values[second]!);
}

/** Below, at or above 0 as the first is to the second: not their difference, of which an engine makes an object at each comparison. */
export function orderOfNumbers(first: number, second: number): number {
  if (first < second) return -1;
  return first > second ? 1 : 0;
}

/** Of so few, to put each in its place is faster than the sort of an engine. */
const FEW_PLACES = 16;

/** Puts positions in order, where they are: from the smallest figure to the largest, ties as they were. */
export function sorted(places: number[], order: Order): number[] {
  if (places.length > FEW_PLACES) return places.sort(order);
  for (let next = 1; next < places.length; next++) {
    const own = places[next]!;
    let place = next;
    for (; place > 0 && order(places[place - 1]!, own) > 0; place--) places[place] = places[place - 1]!;
    places[place] = own;
  }
  return places;
}

/** The positions of so many figures from the smallest to the largest; ties in the order given. */
export function ascending(count: number, order: Order): Int32Array {
  const places = newPlaces(count);
  for (let index = 0; index < count; index++) places[index] = index;
  return places.sort((a, b) => order(a, b) || a - b);
}

/** The rank of each figure among the distinct ones, 0 the smallest; ties share a rank. */
export function ranksOf(count: number, order: Order): Int32Array {
  const ranks = newPlaces(count);
  let rank = -1;
  let before: number | undefined;
  for (const index of ascending(count, order)) {
    if (before === undefined || order(before, index) !== 0) rank += 1;
    ranks[index] = rank;
    before = index;
  }
  return ranks;
}

/** Of more different values than this a table of counts would be larger than what it counts. */
const FEW = 1024;

/** The same of numbers, none of which is NaN. */
export function ranksOfNumbers(values: Float64Array): Int32Array {
  const few = distinct(values, FEW);
  const ascending = few ? Float64Array.from(few).sort() : withoutTies(values.slice().sort());
  const ranks = newPlaces(values.length);
  if (few) {
    const rankOf = new Map<number, number>();
    ascending.forEach((value, rank) => rankOf.set(value, rank));
    for (let index = 0; index < ranks.length; index++) ranks[index] = rankOf.get(values[index]!)!;
  } else for (let index = 0; index < ranks.length; index++) ranks[index] = placeOf(values[index]!, ascending);
  return ranks;
}

/** The different ones of these values; null where they are more. */
function distinct(values: Float64Array, most: number): Set<number> | null {
  const found = new Set<number>();
  for (let index = 0; index < values.length; index++) {
    found.add(values[index]!);
    if (found.size > most) return null;
  }
  return found;
}

function withoutTies(ascending: Float64Array): Float64Array {
  let count = 0;
  for (let index = 0; index < ascending.length; index++)
    if (index === 0 || ascending[index] !== ascending[index - 1]) ascending[count++] = ascending[index]!;
  return ascending.subarray(0, count);
}

/** Where a value is among those that ascend, one of which it is. */
function placeOf(value: number, ascending: Float64Array): number {
  let [from, to] = [0, ascending.length - 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many figures share each rank, from the smallest figure to the largest; 1 where there is no tie. */
export function sizesOf(ranks: Int32Array): number[] {
  const sizes: number[] = [];
  for (let index = 0; index < ranks.length; index++) sizes[ranks[index]!] = (sizes[ranks[index]!] ?? 0) + 1;
  return sizes;
}
