/**
 * Products of figures compared exactly: in floating point where they are clearly apart, and with all their digits where they
 * are not.
 */
import { type Decimal, Unrounded } from "./decimal";
import { needed } from "./figure";
import type { Vector } from "../data/vector";

/** A figure, 0 or more. */
export interface Factor {
  /** Its nearest double. */
  readonly near: number;
  readonly exact: () => Decimal;
}

export const factorOf = (figure: Decimal): Factor => ({ near: figure.toNumber(), exact: () => figure });

/** The figures of a vector, none below 0, each where it is asked for and known. */
export function factorsOf(vector: Vector): (index: number) => Factor {
  const doubles = vector.doubles();
  return (index) => {
    const exact = (): Decimal => needed(vector.at(index));
    return { near: doubles?.double(index) ?? exact().toNumber(), exact };
  };
}

/** Far more than the rounding of a few products takes, which is some 1e-16 each. */
const CLEARLY = 1e-13;

/** Beyond these a product could overflow, or lose digits below the least double. */
const LARGEST = 1e290;
const SMALLEST = 1e-290;

/** Below 0, at 0 or above it, as the first product is beside the second. */
export function compareProducts(one: readonly Factor[], other: readonly Factor[]): number {
  const [a, b] = [nearly(one), nearly(other)];
  const larger = Math.max(a, b);
  if (larger < LARGEST && Math.min(a, b) > SMALLEST && Math.abs(a - b) > larger * CLEARLY) return a - b;
  return exactly(one).comparedTo(exactly(other));
}

function nearly(factors: readonly Factor[]): number {
  let product = 1;
  for (const { near } of factors) product *= near;
  return product;
}

const exactly = (factors: readonly Factor[]): Decimal =>
  factors.reduce<Decimal>((product, factor) => product.times(factor.exact()), new Unrounded(1));
