/**
 * Products of figures compared exactly, element by element: in floating point where they are clearly apart, and with all
 * their digits where they are not.
 */
import type { Vector } from "../data/vector";
import { Decimal, toDouble, Unrounded } from "./decimal";
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
  const [columns, others] = [first.columns, second.columns];
  const signs = new Int8Array((columns[0] ?? others[0])!.length);
  for (let index = 0; index < signs.length; index++) {
    let a = first.factor;
    for (let each = 0; each < columns.length; each++) a *= columns[each]![index]!;
    let b = second.factor;
    for (let each = 0; each < others.length; each++) b *= others[each]![index]!;
    const larger = a < b ? b : a;
    const smaller = a < b ? a : b;
    const isClear = larger < LARGEST && smaller > SMALLEST && larger - smaller > larger * CLEARLY;
    signs[index] = isClear ? (a > b ? 1 : -1) : compareExactly(one, other, index);
  }
  return signs;
}

/** About the product: what is the same for all elements, and what is not. */
interface Nearly {
  readonly factor: number;
  readonly columns: readonly Float64Array[];
}

function nearly(factors: readonly Factor[]): Nearly {
  let factor = 1;
  const columns: Float64Array[] = [];
  for (const each of factors) {
    if (each instanceof Decimal) factor *= toDouble(each);
    else {
      const { column, denominator } = each.nearly;
      factor /= denominator;
      columns.push(column);
    }
  }
  return { factor, columns };
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
