import { sums, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { valueAdded } from "./definition";

/**
 * Value added of each link: its output less what it buys from other firms.
 * @customfunction
 * @param output Sales of each link, in one unit of money: a row, a column or one cell.
 * @param inputs Goods and services each link buys from other firms, the previous link's product among them: one figure a link, or several columns (rows beside a row) of input categories, which are summed. Wages, profit, rent, interest, depreciation and taxes are not inputs.
 * @returns Value added in the same money, lying as output does; below 0 where a link sells for less than it bought.
 * @errors A text, a missing value or an error makes its own link an error. #VALUE! when the ranges differ in length.
 * @formula V = S - M
 * @domain Two cells give one. A negative value added is an answer. An empty cell is 0, so a link without inputs may be left empty. The first round only: what a supplier buys abroad is still in its value added.
 * @example =VC.VALUEADDED({80;179;500}, {0;172.5;179}) gives {80;6.5;321}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research; System of National Accounts (2008)
 * @related VALUEADDEDSHARE, BREAKDOWN, STAGEVALUEADDED, FLOWBREAKDOWN
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
