/* Value added along a chain, link by link. */
import { breakdown } from "../core/breakdown";
import { stageValueAdded } from "../core/stage-value-added";
import { valueAdded, valueAddedShare } from "../core/value-added";
import { labels, optionalNumber, optionalSums, optionalVector, sums, vector } from "../cells/read";
import { answer } from "../cells/write";

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
 * @requiresAddress
 */
export function VALUEADDED(output: any[][], inputs: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(VALUEADDED, [output, inputs], invocation, () => {
    const links = vector("output", output);
    return valueAdded(links, sums("inputs", inputs, links));
  });
}

/**
 * Share of each link in the value added of the chain, or in a base such as the retail price.
 * @customfunction
 * @param output Sales of each link, in one unit of money: a row, a column or one cell.
 * @param inputs Goods and services each link buys from other firms: one figure a link, or categories, which are summed.
 * @param base What the shares are of, a figure above 0 such as the retail price. Left out: the sum of the value added.
 * @returns Shares as fractions (0.036 = 3.6 %), lying as output does; without base they sum to 1.
 * @errors #N/A for the whole when a figure is missing and no base is given; #NUM! when value added sums to 0 or less, or base is below 0; #DIV/0! when base is 0.
 * @formula V_i / sum of V, or V_i / base
 * @domain Shares of the sum need every link, so one missing figure refuses all; shares of a given base are worked out link by link. A link with a negative value added has a negative share.
 * @example =VC.VALUEADDEDSHARE(179, 172.5, 500) gives 0.013
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters
 * @related VALUEADDED, BREAKDOWN, ROUNDSHARES, THICKENING
 * @question keeps
 * @requiresAddress
 */
export function VALUEADDEDSHARE(
  output: any[][],
  inputs: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(VALUEADDEDSHARE, [output, inputs, base], invocation, () => {
    const links = vector("output", output);
    return valueAddedShare(links, sums("inputs", inputs, links), optionalNumber("base", base));
  });
}

/**
 * Value added of each stage of a step-by-step chain with weight loss, per unit of the final product.
 * @customfunction
 * @param price Selling price of each stage per unit of its own product, first stage first; 0 or more.
 * @param otherInputs Other bought-in inputs per unit of the stage's own product: one figure a stage, or categories, which are summed. Left out: 0.
 * @param unitsPerOutput Units of the previous stage's product that go into one unit of this stage's product: 5 kg of raw nut per kg of kernel is 5. The first is not looked at; every other is above 0. Left out: 1.
 * @returns Value added in money per unit of the final product, lying as price does; with the other inputs it sums to the last price.
 * @errors #NUM! in the stages that a price below 0, or units of 0 or less, make unknown.
 * @formula V_i = q_i (p_i - u_i p_(i-1) - o_i), q_last = 1, q_i = q_(i+1) u_(i+1)
 * @domain A missing price is missing in its own stage and in the one that buys it; unknown units make their stage and all before it unknown. A stage that loses has a negative value added.
 * @example =VC.STAGEVALUEADDED({300;3222}, , {0;5}) gives {1500;1722}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research; VCA4D, European Commission, for the weight loss
 * @related PRODUCERSHARE, VALUEADDED, NETBACK
 * @question keeps
 * @requiresAddress
 */
export function STAGEVALUEADDED(
  price: any[][],
  otherInputs?: any[][],
  unitsPerOutput?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(STAGEVALUEADDED, [price, otherInputs, unitsPerOutput], invocation, () => {
    const prices = vector("price", price);
    return stageValueAdded(
      prices,
      optionalSums("otherInputs", otherInputs, prices),
      optionalVector("unitsPerOutput", unitsPerOutput, prices),
    );
  });
}

/**
 * The whole table of a chain in one formula: output, inputs, value added, share, cumulative share and mark-up of each link.
 * @customfunction
 * @param links Name of each link, in the order of the chain.
 * @param output Sales of each link, in one unit of money.
 * @param inputs Goods and services each link buys from other firms: one figure a link, or categories, which are summed.
 * @returns A table with headers, a row a link and a row Total: shares as fractions of all value added, mark-up as value added over inputs ("" where a link buys nothing). Empty rows are left out.
 * @errors The first text, missing value or error makes the whole an error; #NUM! when value added sums to 0 or less.
 * @formula V = S - M, share = V_i / sum of V, cumulative = running sum of V / sum of V, mark-up = V / M
 * @domain The last cumulative share is exactly 1. A name that is empty beside a figure is (unspecified). A link that buys nothing has no mark-up.
 * @example =VC.BREAKDOWN({"Parts";"Assembly"}, {172.5;179}, {0;172.5}) gives {"Link","Output","Inputs","Value added","Share","Cumulative","Mark-up";"Parts",172.5,0,172.5,0.9636871508379888,0.9636871508379888,"";"Assembly",179,172.5,6.5,0.036312849162011177,1,0.03768115942028986;"Total","","",179,1,"",""}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related VALUEADDED, VALUEADDEDSHARE, DISTRIBUTION, FLOWBREAKDOWN
 * @question keeps
 * @requiresAddress
 */
export function BREAKDOWN(
  links: any[][],
  output: any[][],
  inputs: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(BREAKDOWN, [links, output, inputs], invocation, () => {
    const names = labels("links", links);
    return breakdown(names, vector("output", output, names), sums("inputs", inputs, names));
  });
}
