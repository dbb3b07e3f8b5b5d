/** Formulas of several vectors, element by element. */
import { listOf } from "./list";
import type { Decimal } from "../numbers/decimal";
import type { Arithmetic } from "../numbers/double-double";
import type { DoubleDoubles } from "../numbers/double-double-columns";
import { type Figure, isKnown, needed } from "../numbers/figure";
import { firstOf, NONE_REFUSED, type Refusals } from "./held";
import type { Vector } from "./vector";

/** What a formula of figures, or of whole columns of them, can do. */
export type ElementArithmetic<N> = Pick<Arithmetic<N>, "plus" | "minus" | "times" | "div">;

/** A formula of two figures, in any arithmetic. */
export type Formula = <N extends ElementArithmetic<N>>(a: N, b: N) => N;
export type InDecimals = (a: Decimal, b: Decimal) => Decimal;

export const sum: Formula = (a, b) => a.plus(b);
export const difference: Formula = (a, b) => a.minus(b);
export const product: Formula = (a, b) => a.times(b);
export const quotient: Formula = (a, b) => a.div(b);

/**
 * A formula of several vectors, element by element, oriented as the first; where figures are refused, the first of their
 * refusals. In double-double arithmetic, and in decimals where that does not determine the nearest double; with a way of its own
 * where the formula needs more than 34 digits there.
 */
export function elementwise(
  vectors: readonly [Vector, ...Vector[]],
  formula: <N extends ElementArithmetic<N>>(...figures: N[]) => N,
  inDecimals: (...figures: Decimal[]) => Decimal = formula,
): Vector {
  const [first] = vectors;
  const figureAt = (index: number): Figure => {
    const figures = vectors.map((vector) => vector.at(index));
    const refused = figures.find((figure) => !isKnown(figure));
    return refused ?? inDecimals(...figures.map(needed));
  };
  const columns: DoubleDoubles[] = [];
  for (const { doubled } of vectors) if (doubled) columns.push(doubled);
  if (columns.length < vectors.length) return first.of(listOf(first.length, figureAt));
  const refused = vectors.reduceRight<Refusals>((others, vector) => firstOf(vector.refusals, others), NONE_REFUSED);
  return first.of({ doubled: formula(...columns), refused, figureAt });
}

/** The sum of several vectors that go with one another, such as the categories of inputs. */
export function sumOf(first: Vector, ...others: readonly Vector[]): Vector {
  return others.reduce((sum, category) => sum.plus(category), first);
}
