import { vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { margin } from "./definition";

/**
 * Margin on price: (price - cost) / price.
 * @customfunction
 * @param price Selling price, 0 or more.
 * @param cost The seller's cost of the product, in the same currency, 0 or more.
 * @returns Margin as a fraction of the price, same orientation as price; negative at a loss.
 * @errors #DIV/0! where price is 0; #NUM! where price or cost is below 0.
 * @formula (price - cost) / price
 * @domain Calculated element by element. Not to be confused with the mark-up: a keystone mark-up of 100 per cent is a margin of 50 per cent.
 * @example =VC.MARGIN({50;100}, {28.5;50}) gives {0.43;0.5}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related MARKUP, PRODUCERSHARE, LERNER, PRICEVOLUMEMIX, BREAKEVEN, PASSTHROUGH, COMPLIANCECOST
 * @reads steps chain: price = price
 * @given cost
 * @question left
 * @words profit
 * @requiresAddress
 */
export function MARGIN(price: any[][], cost: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(MARGIN, [price, cost], invocation, ([price, cost]) => {
    const prices = vector("price", price);
    return margin(prices, vector("cost", cost, prices));
  });
}
