import { vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { lerner } from "./definition";

/**
 * Lerner index, the degree of monopoly power of a seller: (price - marginal cost) / price.
 * @customfunction
 * @param price Selling price per unit, 0 or more.
 * @param marginalCost Cost of one more unit, in the same currency, 0 or more; not the average cost.
 * @returns Index as a fraction of the price, same orientation as price: 0 where price equals marginal cost, negative where it is lower.
 * @errors #DIV/0! where price is 0; #NUM! where price or marginalCost is below 0.
 * @formula (price - marginal cost) / price
 * @domain Calculated element by element. Average variable cost can replace marginal cost only where it is constant. For a profit-maximising seller the index is 1 / |elasticity of demand|: 0.25 at an elasticity of -4.
 * @example =VC.LERNER({100;50}, {75;60}) gives {0.25;-0.2}
 * @source Lerner (1934), The Concept of Monopoly and the Measurement of Monopoly Power
 * @related MARGIN, CONCENTRATION, RENT
 * @reads steps chain: price = price
 * @given marginalCost
 * @question rents
 * @words monopoly, power, market power, elasticity, marginal cost
 * @requiresAddress
 */
export function LERNER(price: any[][], marginalCost: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(LERNER, [price, marginalCost], invocation, ([price, marginalCost]) => {
    const prices = vector("price", price);
    return lerner(prices, vector("marginalCost", marginalCost, prices));
  });
}
