/** The terms of a column of fractions: numerators or denominators, or one denominator for all of them. */
import { newColumn } from "./columns";

export type Denominators = Float64Array | number;

/** Terms that are computed where they fit. */
export type Terms = () => Float64Array;

export function at(terms: Denominators, index: number): number {
  return typeof terms === "number" ? terms : terms[index]!;
}

/** n / d, for d above 0, in lowest terms. */
export function cancelled(n: number, d: number): { mine: number; theirs: number } {
  if (n % d === 0) return { mine: n / d, theirs: 1 };
  return d % n === 0 ? { mine: Math.sign(n), theirs: d / Math.abs(n) } : { mine: n, theirs: d };
}

export function scaled(terms: Float64Array, factor: number): Float64Array | Terms {
  if (factor === 1) return terms;
  return () => {
    const multiples = newColumn(terms.length);
    for (let index = 0; index < multiples.length; index++) multiples[index] = terms[index]! * factor;
    return multiples;
  };
}

export function product(a: Denominators, b: Denominators): Float64Array | Terms | number {
  if (typeof a === "number") return typeof b === "number" ? a * b : scaled(b, a);
  if (typeof b === "number") return scaled(a, b);
  return () => {
    const products = newColumn(a.length);
    for (let index = 0; index < products.length; index++) products[index] = a[index]! * b[index]!;
    return products;
  };
}
