/**
 * Ricardian rent: what the producers of a resource earn because others, whose costs are higher, are needed too.
 *
 *     R_i = (p - c_i) q_i
 *
 * c is a producer's cost of a unit, q its quantity, p the price. Without a price, p is the cost of the marginal producer:
 * the highest c of those with a quantity above 0, who then earns no rent and nobody less. For that every quantity is
 * needed, and every cost beside a quantity. Money. Quantities and price are 0 or more; a cost may be below 0, net of what
 * by-products bring. At a given price below its cost a producer's rent is below 0.
 *
 * Source: Ricardo (1817), On the Principles of Political Economy and Taxation, chapter 2.
 */
import type { Decimal } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { largestOf } from "../../core/data/order";
import { refuse } from "../../core/refusal";
import type { Vector } from "../../core/data/vector";

export function ricardianRent(unitCost: Vector, quantity: Vector, price?: Vector): Vector {
  const quantities = quantity.notNegative();
  const received = price ? needed(price.notNegative().at(0)) : marginalCost(unitCost, quantities);
  return unitCost.filled(received).minus(unitCost).times(quantities);
}

function marginalCost(unitCost: Vector, quantities: Vector): Decimal {
  const producing: number[] = [];
  for (let producer = 0; producer < unitCost.length; producer++)
    if (!quantities.isZero(producer)) producing.push(producer);
  const costs = (producing.length === unitCost.length ? unitCost : unitCost.pick(producing)).complete();
  const marginal = largestOf(costs);
  quantities.complete();
  return marginal === undefined
    ? refuse({ why: "no producer", place: { argument: quantities.argument } })
    : needed(costs.at(marginal));
}
