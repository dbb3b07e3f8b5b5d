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
import { Decimal } from "./decimal";
import { isKnown, needed } from "./figure";
import { refuse } from "./refusal";
import type { Vector } from "./vector";

export function ricardianRent(unitCost: Vector, quantity: Vector, price?: Vector): Vector {
  const quantities = quantity.notNegative();
  const received = price ? needed(price.notNegative().at(0)) : marginalCost(unitCost, quantities);
  return unitCost.map((cost) => received.minus(cost)).times(quantities);
}

function marginalCost(unitCost: Vector, quantities: Vector): Decimal {
  let highest: Decimal | undefined;
  for (let producer = 0; producer < unitCost.length; producer++) {
    const quantity = quantities.at(producer);
    if (isKnown(quantity) && quantity.isZero()) continue;
    const cost = needed(unitCost.at(producer));
    highest = highest ? Decimal.max(highest, cost) : cost;
  }
  quantities.known();
  return highest ?? refuse({ why: "no producer", place: { argument: quantities.argument } });
}
