/**
 * Value added of the stages of an additive chain (cocoa, cashew, steel), in money per unit of the final product.
 *
 *     V_i = q_i (p_i - u_i p_(i-1) - o_i),   q_last = 1,   q_i = q_(i+1) u_(i+1)
 *
 * p is the selling price of a stage per unit of its own product, u the units of the stage before that go into one unit
 * of this stage's product (weight loss, waste), o other bought-in inputs per unit of its own product, and q the units of
 * the stage's product in one unit of the final one. The V and the q o together sum to the last price. The first u has no
 * meaning and is not looked at. Prices are 0 or more, every other u is above 0, a V may be negative.
 *
 * Source: Kaplinsky & Morris (2001); the weight loss as in the VCA4D studies of the European Commission.
 */
import { before, fromZero, productsAfter, refusedAs } from "../../core/data/sequence";
import type { Vector } from "../../core/data/vector";
import { ONE, ZERO } from "../../core/numbers/decimal";

export function stageValueAdded(price: Vector, otherInputs?: Vector, unitsPerOutput?: Vector): Vector {
  const prices = price.notNegative();
  const bought = before(prices);
  const others = otherInputs ?? price.filled(ZERO);
  // The first stage buys from none.
  const units = fromZero(unitsPerOutput?.positive() ?? price.filled(ONE));
  // Of each stage's product in one unit of the final one.
  const quantities = productsAfter(units);
  const added = prices.minus(units.times(bought)).minus(others).times(quantities);
  return refusedAs([prices, bought, others, units, quantities], added);
}
