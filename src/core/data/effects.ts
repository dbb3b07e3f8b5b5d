/**
 * Effects: what a change consists of, a figure for each row by a formula, and their sum.
 *
 * What is 0 on paper is 0 in the cell, and effects sum to the change. So each is a single quotient whose dividend is exact,
 * and a sum of quotients keeps far more digits than a cell needs: what is left beyond them is rounding, and dropped.
 */
import { Decimal, Unrounded, ZERO } from "../numbers/decimal";
import { needed } from "../numbers/figure";
import type { Entry } from "./table";
import { type ElementArithmetic, elementwise } from "./elementwise";
import type { Vector } from "./vector";

/** A formula of several vectors, element by element, whose products and differences are exact. */
export function effect(
  vectors: readonly [Vector, ...Vector[]],
  formula: <N extends ElementArithmetic<N>>(...figures: N[]) => N,
): Vector {
  return elementwise(
    vectors,
    formula,
    (...figures) => new Decimal(formula(...figures.map((figure) => new Unrounded(figure)))),
  );
}

/** The sum of a column of effects, all of which are known. */
export function sumOfEffects(effects: Vector): Entry {
  return effects.doubled?.total().nearest ?? exactSum(effects.complete());
}

/** Of the digits of a sum, those that the quotients in it are sure to agree with. */
const SURE_DIGITS = 150;

function exactSum(effects: Vector): Decimal {
  let sum = new Unrounded(0);
  let largest = -Infinity;
  for (const figure of effects) {
    const effect = new Unrounded(needed(figure));
    sum = sum.plus(effect);
    if (!effect.isZero()) largest = Math.max(largest, effect.e);
  }
  const digits = sum.e - largest + SURE_DIGITS;
  return sum.isZero() || digits < 1 ? ZERO : new Decimal(sum.toSignificantDigits(digits));
}
