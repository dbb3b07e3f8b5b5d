import { optionalNumber, sums, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { valueAddedShare } from "./definition";

/**
 * Share of each link in the value added of the chain, or in a base such as the retail price.
 * @customfunction
 * @param output Sales of each link, all in the same currency units: a row, a column or one cell.
 * @param inputs Goods and services each link buys from other firms: one value per link, or several columns of categories, which are summed.
 * @param base Value that the shares refer to, greater than 0, such as the retail price. Optional; default the sum of value added.
 * @returns Shares as fractions (0.036 = 3.6 %), same orientation as output; without base they sum to 1.
 * @errors #N/A for the whole result when a value is missing and no base is entered; #NUM! when value added sums to 0 or less, or base is below 0; #DIV/0! when base is 0.
 * @formula V_i / sum of V, or V_i / base
 * @domain Shares of the total need every link, so one missing value makes the whole result #N/A; shares of a base are calculated link by link. A link with negative value added has a negative share.
 * @example =VC.VALUEADDEDSHARE(179, 172.5, 500) gives 0.013
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters
 * @related VALUEADDED, BREAKDOWN, ROUNDSHARES, THICKENING, COMPARE, SHAREBOUNDS
 * @reads sales chain: output = sales; inputs = all purchases, otherInputs
 * @given base
 * @question keeps
 * @words earn, percentage, percent
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
