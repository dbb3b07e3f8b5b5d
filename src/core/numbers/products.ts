/**
 * Products of figures compared exactly, element by element: in floating point where they are clearly apart, and with all
 * their digits where they are not.
 */
import type { Vector } from "../data/vector";
import { Decimal, Unrounded } from "./decimal";
import { Refusal } from "../refusal";

/** A figure for each element, or one for all of them; none is below 0. */
export type Factor = Vector | Decimal;

/** Far more than the rounding of a few products takes, which is some 1e-16 each. */
const CLEARLY = 1e-13;

/** Beyond these a product could overflow, or lose digits below the least double. */
const LARGEST = 1e290;
const SMALLEST = 1e-290;

/** Below 0, at 0 or above it, as the one product is beside the other; 0 where a figure is refused. One of the factors is a vector. */
export function compareProducts(one: readonly Factor[], other: readonly Factor[]): Int8Array {
  const [first, second] = [nearly(one), nearly(other)];
  const signs = new Int8Array((first.column ?? second.column)!.length);
  for (let index = 0; index < signs.length; index++) {
    const a = first.column ? first.factor * first.column[index]! : first.factor;
    const b = second.column ? second.factor * second.column[index]! : second.factor;
    const difference = a - b;
    const larger = a > b ? a : b;
    const isClear =
      larger < LARGEST && (a < b ? a : b) > SMALLEST && (difference < 0 ? -difference : difference) > larger * CLEARLY;
    signs[index] = isClear ? (difference > 0 ? 1 : -1) : compareExactly(one, other, index);
  }
  return signs;
}

/** About the product: what is the same for all elements, and what is not. */
interface Nearly {
  readonly factor: number;
  readonly column: Float64Array | null;
}

function nearly(factors: readonly Factor[]): Nearly {
  let factor = 1;
  let column: Float64Array | null = null;
  for (const each of factors) {
    if (each instanceof Decimal) factor *= each.toNumber();
    else {
      // Not a number where only decimals tell, which is never clear.
      const doubles = each.nearest ?? new Float64Array(each.length).fill(NaN);
      column = column ? multiplied(column, doubles) : doubles;
    }
  }
  return { factor, column };
}

function multiplied(a: Float64Array, b: Float64Array): Float64Array {
  const products = new Float64Array(a.length);
  for (let index = 0; index < products.length; index++) products[index] = a[index]! * b[index]!;
  return products;
}

function compareExactly(one: readonly Factor[], other: readonly Factor[], index: number): number {
  const [a, b] = [one, other].map((factors) => exactly(factors, index));
  return a && b ? a.comparedTo(b) : 0;
}

function exactly(factors: readonly Factor[], index: number): Decimal | null {
  let product = new Unrounded(1);
  for (const factor of factors) {
    const figure = factor instanceof Decimal ? factor : factor.at(index);
    if (figure instanceof Refusal) return null;
    product = product.times(figure);
  }
  return product;
}
