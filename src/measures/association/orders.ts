/**
 * How many of the n! orders of one coding beside the other have a score as far from 0 as the one found: the exact
 * distribution of Kendall's S, with ties or without.
 *
 * Without ties the orders are counted by their inversions (Mahonian numbers), whose generating function is the product of
 * 1 + q + ... + q^(k-1) for k up to n. With ties, each distinct arrangement arises from equally many orders. The
 * arrangements are built up from the smallest value of one coding to its largest: `taken` says how many places of each
 * value of the other are taken, and for each such state it is kept how often each score arises.
 *
 * A distribution is built up as one large whole number, with a slot for each score, so that it is shifted, multiplied and
 * added as a whole and no count is rounded. It depends on the ties alone, so those of the codings looked at last are kept.
 *
 * Sources: Kendall (1938), A New Measure of Rank Correlation, for the distribution without ties; with ties the permutation
 * principle.
 */

import { LastUsed } from "../../core/last-used";

/** Codings of more pairs are not counted, and with many ties none of more than MAX_TIED. */
const MAX_PAIRS = 50;
const MAX_TIED = 12;
/** Of so few values in one coding, ties or not, up to MAX_PAIRS. */
const FEW_VALUES = 3;

export interface Orders {
  /** Arrangements with a score at least as far from 0. */
  readonly asFar: bigint;
  readonly all: bigint;
}

/** Null where there are too many orders to count; `tiesX` and `tiesY` say how many pairs share each value. */
export function ordersAsFar(score: number, tiesX: readonly number[], tiesY: readonly number[]): Orders | null {
  const pairs = tiesX.reduce((sum, size) => sum + size, 0);
  const hasTies = tiesX.length < pairs || tiesY.length < pairs;
  const isShort = pairs <= MAX_TIED || Math.min(tiesX.length, tiesY.length) <= FEW_VALUES;
  if (pairs > MAX_PAIRS || (hasTies && !isShort)) return null;
  const { asFar, all } = hasTies
    ? tails.of(`${tiesX.join()} ${tiesY.join()}`, () => tailsOf(tiedOf(tiesX, tiesY)))
    : tails.of(String(pairs), () => tailsOf(untied(pairs)));
  return { asFar: asFar[Math.abs(score)] ?? 0n, all };
}

/** For each distance from 0, how many orders have a score at least as far. */
interface Tails {
  readonly asFar: readonly bigint[];
  readonly all: bigint;
}

/** Of 50 pairs one takes some 60 kB. */
const tails = new LastUsed<Tails>(32);

function tiedOf(tiesX: readonly number[], tiesY: readonly number[]): Distribution {
  const [fewer, more] = states(tiesX) < states(tiesY) ? [tiesX, tiesY] : [tiesY, tiesX];
  return tied(fewer, more);
}

const states = (sizes: readonly number[]): number => sizes.reduce((product, size) => product * (size + 1), 1);

interface Distribution {
  /** How often each score arises, a slot for each, from the lowest score on. */
  readonly packed: bigint;
  readonly slotBits: bigint;
  readonly lowest: number;
  /** From one slot to the next. */
  readonly step: number;
  readonly all: bigint;
}

function tailsOf({ packed, slotBits, lowest, step, all }: Distribution): Tails {
  const asFar = new Array<bigint>(1 - lowest).fill(0n);
  let rest = packed;
  for (let each = lowest; rest > 0n; each += step) {
    asFar[Math.abs(each)]! += BigInt.asUintN(Number(slotBits), rest);
    rest >>= slotBits;
  }
  for (let distance = asFar.length - 2; distance >= 0; distance--) asFar[distance]! += asFar[distance + 1]!;
  return { asFar, all };
}

function untied(pairs: number): Distribution {
  const all = factorial(pairs);
  const slotBits = bitsOf(all);
  let packed = 1n;
  // 1 + q + ... + q^(k-1) = (q^k - 1) / (q - 1), with 2^slotBits for q.
  for (let k = 2; k <= pairs; k++) packed = ((packed << (BigInt(k) * slotBits)) - packed) / ((1n << slotBits) - 1n);
  return { packed, slotBits, lowest: (-pairs * (pairs - 1)) / 2, step: 2, all };
}

/** Values of one coding, by how many pairs share each, among the places of the other's. */
function tied(places: readonly number[], values: readonly number[]): Distribution {
  const all = places.reduce((count, size) => count / factorial(size), factorial(places.reduce((a, b) => a + b, 0)));
  const slotBits = bitsOf(all);
  const radix = places.map((_, place) => states(places.slice(0, place)));

  // Slots count from the lowest score that a state can have: with every two of its places that differ discordant.
  let distributions = new Map<number, bigint>([[0, 1n]]);
  for (const size of values) {
    const next = new Map<number, bigint>();
    for (const [state, packed] of distributions) {
      const taken = places.map((most, place) => Math.floor(state / radix[place]!) % (most + 1));
      const put = (place: number, left: number, to: number, ways: bigint, shift: number, below: number): void => {
        if (left === 0) {
          next.set(to, (next.get(to) ?? 0n) + ((packed * ways) << (BigInt(shift) * slotBits)));
          return;
        }
        if (place === places.length) return;
        const free = places[place]! - taken[place]!;
        for (let here = 0; here <= Math.min(free, left); here++) {
          // Above the places of earlier values it is concordant, twice the distance from discordant; within one value, once.
          const gained = here * (2 * below + (size - left));
          const reached = to + here * radix[place]!;
          put(place + 1, left - here, reached, ways * choose(left, here), shift + gained, below + taken[place]!);
        }
      };
      put(0, size, state, 1n, 0, 0);
    }
    distributions = next;
  }
  const differing = places.reduce(
    (sum, size, place) => sum + size * places.slice(0, place).reduce((a, b) => a + b, 0),
    0,
  );
  return { packed: [...distributions.values()][0]!, slotBits, lowest: -differing, step: 1, all };
}

/** Of a slot that holds every count up to this. */
const bitsOf = (most: bigint): bigint => BigInt(most.toString(2).length);

function factorial(n: number): bigint {
  let product = 1n;
  for (let k = 2n; k <= n; k++) product *= k;
  return product;
}

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let each = 0; each < k; each++) ways = (ways * BigInt(n - each)) / BigInt(each + 1);
  return ways;
}
