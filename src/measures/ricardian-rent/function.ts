import { optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { ricardianRent } from "./definition";

/**
 * Ricardian rent of each producer of a resource: (price - unit cost) x quantity.
 * @customfunction
 * @param unitCost Cost per unit of each producer; negative where by-products earn more than all costs.
 * @param quantity Quantity that each producer supplies, 0 or more.
 * @param price Price per unit, 0 or more. Optional; default the highest unit cost among producers with a quantity above 0, so that the marginal producer earns no rent.
 * @returns Rent in currency units, same orientation as unitCost; negative where the price entered does not cover the cost.
 * @errors #NUM! where a quantity is below 0. Without price, #NUM! when no producer has a quantity above 0, and a missing quantity, or a missing cost beside a quantity, makes the whole result #N/A.
 * @formula R_i = (p - c_i) q_i, with p the highest c_i of those with q_i above 0 unless a price is entered
 * @domain With the marginal cost as price, no active producer has a negative rent. A producer with a quantity of 0 has no rent and does not set the price. If all quantities are 0, there is no marginal producer.
 * @example =VC.RICARDIANRENT({10;20;30}, {5;5;5}) gives {100;50;0}
 * @source Ricardo (1817), On the Principles of Political Economy and Taxation
 * @related RENT, CONCENTRATION, RESOURCELINKAGES
 * @given unitCost, quantity, price
 * @question rents
 * @words profit, earn
 * @requiresAddress
 */
export function RICARDIANRENT(
  unitCost: any[][],
  quantity: any[][],
  price?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(RICARDIANRENT, [unitCost, quantity, price], invocation, ([unitCost, quantity, price]) => {
    const costs = vector("unitCost", unitCost);
    return ricardianRent(costs, vector("quantity", quantity, costs), optionalNumber("price", price));
  });
}
