/**
 * Mark-up on cost, (price - cost) / cost, as a fraction.
 *
 * Often confused with the margin: a trader who buys at 50 and sells at 100 has a mark-up of 100 % and a margin of 50 %.
 * Price and cost are 0 or more; a mark-up needs a cost above 0. A loss is below 0.
 *
 * Source: Kaplinsky & Morris (2001); World Food Programme (2010) market studies.
 */
import type { Vector } from "../../core/data/vector";

export function markup(price: Vector, cost: Vector): Vector {
  const costs = cost.notNegative();
  return price.notNegative().minus(costs).over(costs);
}
