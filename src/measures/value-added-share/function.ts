import { optionalNumber, sums, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { valueAddedShare } from "./definition";

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
 * @words earn, gets, percentage, percent
 * @requiresAddress
 */
export function VALUEADDEDSHARE(
  output: any[][],
  inputs: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(VALUEADDEDSHARE, [output, inputs, base], invocation, ([output, inputs, base]) => {
    const links = vector("output", output);
    return valueAddedShare(links, sums("inputs", inputs, links), optionalNumber("base", base));
  });
}
