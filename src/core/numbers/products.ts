/**
 * Products of figures compared exactly, element by element: in floating point where they are clearly apart, and with all
 * their digits where they are not.
 */
import type { Vector } from "../data/vector";
import { Decimal, toDouble, Unrounded } from "./decimal";
import { Refusal } from "../refusal";
import { wholeOver } from "./whole-over";

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
  return compareWholes(one, other, index) ?? compareDecimals(one, other, index);
}

/** By whole numbers, which are factors of the one side or, where they are denominators, of the other; null where one is none. */
function compareWholes(one: readonly Factor[], other: readonly Factor[], index: number): number | null {
  const [above, below]: [number[], number[]] = [[], []];
  if (!addWholes(one, index, above, below) || !addWholes(other, index, below, above)) return null;
  // What is on both sides, as where nothing has changed, need not be multiplied; but of two products with a 0 both are 0.
  const left = above.filter((factor) => {
    const same = factor === 0 ? -1 : below.indexOf(factor);
    if (same >= 0) below.splice(same, 1);
    return same < 0;
  });
  if (left.length === 0 && below.length === 0) return 0;
  const [a, b] = [productOf(left), productOf(below)];
  return a === b ? 0 : a > b ? 1 : -1;
}

/** Adds the numerators of the factors, and their denominators; false where one of them is no quotient of whole numbers. */
function addWholes(factors: readonly Factor[], index: number, above: number[], below: number[]): boolean {
  for (const factor of factors) {
    const whole =
      factor instanceof Decimal
        ? wholeOver(factor)
        : factor.wholes && { numerator: factor.wholes.numerators[index]!, denominator: factor.wholes.denominator };
    if (!whole) return false;
    above.push(whole.numerator);
    below.push(whole.denominator);
  }
  return true;
}

const productOf = (wholes: readonly number[]): bigint => wholes.reduce((product, whole) => product * BigInt(whole), 1n);

function compareDecimals(one: readonly Factor[], other: readonly Factor[], index: number): number {
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
