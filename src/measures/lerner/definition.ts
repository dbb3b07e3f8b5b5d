/**
 * The Lerner index, the degree of monopoly: what a seller adds to the cost of one more unit, as a fraction of the price.
 *
 *     L = (P - MC) / P
 *
 * P is the price and MC the marginal cost, the cost of one more unit, in the same money and both 0 or more; a price of 0 has
 * no index. It is 0 where the price is the marginal cost, as under perfect competition, and below 0 where a unit is sold for
 * less than it costs. For a seller who maximises profit it is 1 / |elasticity of demand|.
 *
 * Source: Lerner (1934), The Concept of Monopoly and the Measurement of Monopoly Power.
 */
import type { Vector } from "../../core/data/vector";

export function lerner(price: Vector, marginalCost: Vector): Vector {
  const prices = price.notNegative().nonzero();
  return prices.minus(marginalCost.notNegative()).over(prices);
}
