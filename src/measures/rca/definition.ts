/**
 * Revealed comparative advantage: whether a product has a larger share of a country's exports than of the world's.
 *
 *     Balassa     B = (x / X) / (w / W)
 *     symmetric   (B - 1) / (B + 1), from -1 to 1
 *
 * x are the country's exports of the product and X of all products, w and W the world's, the country's included. Money in one
 * unit, 0 or more; X, w and W above 0. A part is at most its whole: x of X and of w, w of W, X of W. Above 1 (symmetric: above 0) the
 * country has an advantage as its trade reveals it, whatever it rests on.
 *
 * Sources: Balassa (1965); symmetric: Dalum, Laursen & Villumsen (1998).
 */
import { aboveOther, refusedIn, refusedWhere } from "../../core/data/at-most";
import type { Vector } from "../../core/data/vector";

export const FORMS = ["Balassa", "symmetric"] as const;
export type Form = (typeof FORMS)[number];

export function revealedAdvantage(
  exports: Vector,
  total: Vector,
  world: Vector,
  worldTotal: Vector,
  form: Form,
): Vector {
  const [X, w, W] = [total, world, worldTotal].map((each) => each.nonzero().notNegative()) as [Vector, Vector, Vector];
  // The first argument that is wrong counts, in whatever order they are multiplied.
  const x = refusedWhere(exports.notNegative(), [X, w, W].map(refusedIn));
  const [own, others] = [x.times(W), X.times(w)];
  const advantage = form === "Balassa" ? own.over(others) : own.minus(others).over(own.plus(others));
  // What is wrong with one figure comes before what is wrong with two.
  return refusedWhere(advantage, [aboveOther(x, X), aboveOther(x, w), aboveOther(w, W), aboveOther(X, W)]);
}
