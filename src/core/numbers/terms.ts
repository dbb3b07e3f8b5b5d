/** The terms of a column of fractions: numerators or denominators, or one denominator for all of them. */
import { newColumn } from "./columns";

export type Denominators = Float64Array | number;

export function at(terms: Denominators, index: number): number {
  return typeof terms === "number" ? terms : terms[index]!;
}

/** Whether a whole number below 2^53 is a multiple of another: no quotient of two is so near to a whole number that it is rounded to it. */
export const isMultiple = (multiple: number, whole: number): boolean => Number.isInteger(multiple / whole);

/** n / d, for d above 0, in lowest terms. */
export function cancelled(n: number, d: number): { mine: number; theirs: number } {
  if (isMultiple(n, d)) return { mine: n / d, theirs: 1 };
  return isMultiple(d, n) ? { mine: Math.sign(n), theirs: d / Math.abs(n) } : { mine: n, theirs: d };
}

export function scaled(terms: Float64Array, factor: number): Float64Array {
  if (factor === 1) return terms;
  const multiples = newColumn(terms.length);
  for (let index = 0; index < multiples.length; index++) multiples[index] = terms[index]! * factor;
  return multiples;
}

/** Each of a column times its own term of the other. */
export function multiplied(terms: Float64Array, by: Denominators): Float64Array {
  if (typeof by === "number") return scaled(terms, by);
  const products = newColumn(terms.length);
  for (let index = 0; index < products.length; index++) products[index] = terms[index]! * by[index]!;
  return products;
}

export function product(a: Denominators, b: Denominators): Denominators {
  if (typeof a !== "number") return multiplied(a, b);
  return typeof b === "number" ? a * b : scaled(b, a);
}
