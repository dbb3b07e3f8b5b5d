import { sums, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { valueAdded } from "./definition";

/**
 * Value added of each link: its output minus what it buys from other firms.
 * @customfunction
 * @param output Sales of each link, all in the same currency units: a row, a column or one cell; at one kind of prices, with or without sales tax and duty, the same for all links.
 * @param inputs Goods and services each link buys from other firms, the previous link's product included: one value per link, or several columns of categories (rows where output is a row), which are summed. Rentals of premises and machines are inputs; wages, profit, rent of land, interest, depreciation and taxes are not.
 * @returns Value added in the same currency units, same orientation as output; negative where a link sells for less than it bought.
 * @errors Text, a missing value or an error makes only its own link an error. #VALUE! when the ranges differ in length.
 * @formula V = S - M
 * @domain Two cells give one value. A negative value added is a valid result. An empty cell counts as 0, so inputs may be blank for a link without any. First round only: what a supplier buys abroad is still in its value added.
 * @example =VC.VALUEADDED({80;179;500}, {0;172.5;179}) gives {80;6.5;321}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research; System of National Accounts (2008)
 * @related VALUEADDEDSHARE, BREAKDOWN, STAGEVALUEADDED, FLOWBREAKDOWN
 * @reads sales chain: output = sales; inputs = all purchases, otherInputs
 * @question keeps
 * @words earn
 * @requiresAddress
 */
export function VALUEADDED(output: any[][], inputs: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(VALUEADDED, [output, inputs], invocation, ([output, inputs]) => {
    const links = vector("output", output);
    return valueAdded(links, sums("inputs", inputs, links));
  });
}
