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
import { atMost } from "../../core/data/at-most";
import { elementwise, type Vector } from "../../core/data/vector";
import { type Decimal, quotientOf, Unrounded } from "../../core/numbers/decimal";
import type { Arithmetic } from "../../core/numbers/double-double";

export const FORMS = ["Balassa", "symmetric"] as const;
export type Form = (typeof FORMS)[number];

export function revealedAdvantage(
  exports: Vector,
  total: Vector,
  world: Vector,
  worldTotal: Vector,
  form: Form,
): Vector {
  const x = exports.notNegative();
  const [X, w, W] = [total, world, worldTotal].map((each) => each.nonzero().notNegative()) as [Vector, Vector, Vector];
  // What is wrong with one figure comes before what is wrong with two.
  const sound = [x, X, w, W, atMost(x, X), atMost(x, w), atMost(w, W), atMost(X, W)] as const;
  const isBalassa = form === "Balassa";
  return elementwise(sound, isBalassa ? balassa : symmetric, isBalassa ? balassaInDecimals : symmetricInDecimals);
}

function balassa<N extends Arithmetic<N>>(x: N, X: N, w: N, W: N): N {
  return x.times(W).div(X.times(w));
}

const balassaInDecimals = (x: Decimal, X: Decimal, w: Decimal, W: Decimal): Decimal =>
  quotientOf(x.times(W), X.times(w));

/** With B = x W / (X w), over one denominator. */
function symmetric<N extends Arithmetic<N>>(x: N, X: N, w: N, W: N): N {
  const [own, others] = [x.times(W), X.times(w)];
  return own.minus(others).div(own.plus(others));
}

const symmetricInDecimals = (x: Decimal, X: Decimal, w: Decimal, W: Decimal): Decimal =>
  symmetric<Decimal>(new Unrounded(x), new Unrounded(X), new Unrounded(w), new Unrounded(W));
