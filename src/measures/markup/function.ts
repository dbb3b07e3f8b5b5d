import { vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { markup } from "./definition";

/**
 * Mark-up on cost: (price - cost) / cost.
 * @customfunction
 * @param price Selling price, 0 or more.
 * @param cost The seller's cost of the product, in the same currency, 0 or more.
 * @returns Mark-up as a fraction of the cost, same orientation as price; negative at a loss.
 * @errors #DIV/0! where cost is 0; #NUM! where price or cost is below 0.
 * @formula (price - cost) / cost
 * @domain Calculated element by element. A mark-up has no upper limit; a margin is never above 1.
 * @example =VC.MARKUP(100, 50) gives 1
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related MARGIN, BREAKDOWN, PRICEVOLUMEMIX, BREAKEVEN, PASSTHROUGH
 * @reads steps chain: price = price
 * @given cost
 * @question left
 * @words profit
 * @requiresAddress
 */
export function MARKUP(price: any[][], cost: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(MARKUP, [price, cost], invocation, ([price, cost]) => {
    const prices = vector("price", price);
    return markup(prices, vector("cost", cost, prices));
  });
}
