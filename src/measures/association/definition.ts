/**
 * Do two codings go together? Kendall's tau-b, from -1 to 1, for small samples with ties, and its significance.
 *
 *     tau-b = S / sqrt((n0 - n1)(n0 - n2)),   S = concordant - discordant pairs, n0 = n(n-1)/2,
 *                                              n1, n2 the pairs tied in x and in y
 *
 * The p-value is two-sided. `exact`: the share of all n! orders of y in which |S| is at least as large as it is, for n up
 * to 12; for n up to 50 without ties, or where x or y has at most three different values. `normal` otherwise:
 *
 *     z = (|S| - 1) / sqrt(w), and p = 1 where S = 0
 *     w = (n(n-1)(2n+5) - sum t(t-1)(2t+5) - sum u(u-1)(2u+5)) / 18
 *       + sum t(t-1)(t-2) sum u(u-1)(u-2) / (9n(n-1)(n-2)) + sum t(t-1) sum u(u-1) / (2n(n-1))
 *
 * with t and u the sizes of ties in x and y, and 1 for continuity. Pairs with a missing side are left out; below four there
 * is no test. Where all x or all y are equal there is nothing to go together. S is counted in n log n steps (Knight's
 * algorithm). The levels of the reading are the usual 1, 5 and 10 %, each with its limit.
 *
 * Sources: Kendall (1945), The Treatment of Ties in Ranking Problems; Kendall (1938), A New Measure of Rank Correlation, for
 * the exact distribution without ties; Knight (1966), A Computer Method for Calculating Kendall's Tau with Ungrouped Data.
 */
import { CloseFigure } from "../../core/numbers/close-figure";
import { isMissing, needed } from "../../core/numbers/figure";
import { erfc } from "../../core/numbers/normal";
import { nearestQuotientOfWholes } from "../../core/numbers/quotient";
import { sizesOf } from "../../core/numbers/ranks";
import { refuse } from "../../core/refusal";
import type { Entry, Table } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import { ordersAsFar } from "./orders";

/** With fewer pairs even the most extreme order is a common one. */
const PAIRS_FOR_TEST = 4;

export function association(x: Vector, y: Vector): Table {
  const pairs = pairsThere(x, y);
  const [ranksX, ranksY] = [x, y].map((side) => (pairs ? side.pick(pairs) : side).ranks) as [Int32Array, Int32Array];
  const n = ranksX.length;
  if (n === 0) refuse({ why: "no pairs", place: { argument: x.argument }, other: y.argument });

  const tiesX = sizesOf(ranksX);
  const tiesY = sizesOf(ranksY);
  const tiedX = sum(tiesX, pairsOf);
  const tiedY = sum(tiesY, pairsOf);
  for (const [side, tied] of [
    [x, tiedX],
    [y, tiedY],
  ] as const) {
    if (tied === pairsOf(n)) refuse({ why: "all equal", place: { argument: side.argument }, pairs: n });
  }
  const s = score(ranksX, ranksY, tiesX, tiesY);
  const [apartX, apartY] = [tiedX, tiedY].map((tied) => CloseFigure.whole(pairsOf(n) - tied)) as [
    CloseFigure,
    CloseFigure,
  ];
  const tau = CloseFigure.whole(s).div(apartX.times(apartY).sqrt());
  return [
    ["Tau-b", "n", "p-value", "Method", "Reading"],
    [tau.entry, n, ...(n < PAIRS_FOR_TEST ? ["", "", "not tested"] : tested(s, n, tiesX, tiesY))],
  ];
}

/** The pairs of which no side is missing; null where that is all of them. */
function pairsThere(x: Vector, y: Vector): number[] | null {
  // What is missing on one side does not excuse what is wrong on the other.
  for (const side of [x, y])
    for (let pair = 0; pair < side.length; pair++) {
      const refusal = side.refusal(pair);
      if (refusal && !isMissing(refusal)) needed(refusal);
    }
  const there: number[] = [];
  for (let pair = 0; pair < x.length; pair++) if (!x.refusal(pair) && !y.refusal(pair)) there.push(pair);
  return there.length === x.length ? null : there;
}

/** p-value, method and reading. */
function tested(s: number, n: number, tiesX: readonly number[], tiesY: readonly number[]): Entry[] {
  const orders = ordersAsFar(s, tiesX, tiesY);
  if (orders) {
    const p = nearestQuotientOfWholes(orders.asFar, orders.all);
    return [p, "exact", reading(s, (percent) => orders.asFar * 100n <= orders.all * BigInt(percent))];
  }
  const p = pValue(s, n, tiesX, tiesY);
  return [p, "normal", reading(s, (percent) => p <= (percent / 100) * (1 + ROUNDING))];
}

/** In per cent, the strictest first. */
const LEVELS = [1, 5, 10];

/** By how much a p-value in floating point may pass a level that it is at. */
const ROUNDING = 1e-9;

function reading(s: number, isWithin: (percent: number) => boolean): string {
  const level = LEVELS.find(isWithin);
  return level === undefined ? "not significant" : `${s < 0 ? "negative" : "positive"}, significant at ${level} %`;
}

const pairsOf = (size: number): number => (size * (size - 1)) / 2;

const sum = (sizes: readonly number[], of: (size: number) => number): number =>
  sizes.reduce((all, size) => all + of(size), 0);

/** Concordant less discordant pairs. */
function score(x: Int32Array, y: Int32Array, tiesX: readonly number[], tiesY: readonly number[]): number {
  return tiesX.length * tiesY.length <= MAX_COUNTS
    ? scoreOfCounts(x, y, tiesX.length, tiesY.length)
    : scoreInOrder(x, y, pairsOf(x.length) - sum(tiesX, pairsOf) - sum(tiesY, pairsOf));
}

/** Up to so many combinations of values it is quicker to count each than to put all pairs in order. */
const MAX_COUNTS = 4096;

/** By how often each value of x is with each of y. */
function scoreOfCounts(x: Int32Array, y: Int32Array, valuesX: number, valuesY: number): number {
  const counts = new Float64Array(valuesX * valuesY);
  for (let pair = 0; pair < x.length; pair++) counts[x[pair]! * valuesY + y[pair]!]! += 1;
  // Of the pairs whose x is smaller, by their y.
  const smaller = new Float64Array(valuesY);
  let all = 0;
  let s = 0;
  for (let row = 0; row < counts.length; row += valuesY) {
    let below = 0;
    for (let value = 0; value < valuesY; value++) {
      const above = all - below - smaller[value]!;
      s += counts[row + value]! * (below - above);
      below += smaller[value]!;
    }
    for (let value = 0; value < valuesY; value++) {
      smaller[value]! += counts[row + value]!;
      all += counts[row + value]!;
    }
  }
  return s;
}

/**
 * With the pairs in order of x and then of y, a pair is discordant when its y falls. `apart`: all pairs less those tied in x less
 * those tied in y.
 */
function scoreInOrder(x: Int32Array, y: Int32Array, apart: number): number {
  // Both ranks in one whole number, below 2^53 for any range that a sheet can hold.
  const width = y.length;
  const order = Float64Array.from(x, (rank, pair) => rank * width + y[pair]!).sort();
  let tiedInBoth = 0;
  let run = 1;
  for (let pair = 1; pair <= order.length; pair++) {
    if (order[pair] === order[pair - 1]) run += 1;
    else {
      tiedInBoth += pairsOf(run);
      run = 1;
    }
  }
  const discordant = inversions(Int32Array.from(order, (both) => both % width));
  return apart + tiedInBoth - 2 * discordant;
}

/** The number of pairs in falling order, by merge sort; leaves the values sorted. */
function inversions(values: Int32Array): number {
  let count = 0;
  let from: Int32Array = values;
  let to: Int32Array = new Int32Array(values.length);
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let left = start;
      let right = middle;
      for (let place = start; place < end; place++) {
        if (right >= end || (left < middle && from[left]! <= from[right]!)) to[place] = from[left++]!;
        else {
          to[place] = from[right++]!;
          count += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  return count;
}

/** By the normal approximation. */
function pValue(s: number, n: number, tiesX: readonly number[], tiesY: readonly number[]): number {
  if (s === 0) return 1;
  const spread = (size: number): number => size * (size - 1) * (2 * size + 5);
  const doubles = (size: number): number => size * (size - 1);
  const triples = (size: number): number => size * (size - 1) * (size - 2);
  const variance =
    (spread(n) - sum(tiesX, spread) - sum(tiesY, spread)) / 18 +
    (sum(tiesX, triples) * sum(tiesY, triples)) / (9 * triples(n)) +
    (sum(tiesX, doubles) * sum(tiesY, doubles)) / (2 * doubles(n));
  return erfc((Math.abs(s) - 1) / Math.sqrt(variance) / Math.SQRT2);
}
