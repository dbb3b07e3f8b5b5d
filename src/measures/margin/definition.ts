/**
 * Margin on price, (price - cost) / price, as a fraction.
 *
 * Often confused with the mark-up: a trader who buys at 50 and sells at 100 has a margin of 50 % and a mark-up of 100 %.
 * Price and cost are 0 or more; a margin needs a price above 0. A loss is below 0.
 *
 * Source: Kaplinsky & Morris (2001); World Food Programme (2010) market studies.
 */
import type { Vector } from "../../core/data/vector";

export function margin(price: Vector, cost: Vector): Vector {
  const prices = price.notNegative().nonzero();
  return prices.minus(cost.notNegative()).over(prices);
}
