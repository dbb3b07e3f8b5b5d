import { labels, sums, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { breakdown } from "./definition";

/**
 * The whole table of a chain in one formula: output, inputs, value added, its share, cumulative share and ratio to inputs.
 * @customfunction
 * @param links Name of each link, in the order of the chain.
 * @param output Sales of each link, all in the same currency units.
 * @param inputs Goods and services each link buys from other firms: one value per link, or several columns of categories, which are summed.
 * @returns A table with headers, one row per link and a row Total: shares as fractions of total value added, and value added over inputs ("" where a link buys nothing). Empty rows are omitted.
 * @errors The first text, missing value or error makes the whole result an error; #NUM! when value added sums to 0 or less.
 * @formula V = S - M, share = V_i / sum of V, cumulative = running sum of V / sum of V, value added / inputs = V / M
 * @domain The last cumulative share is exactly 1. A link with values but no name is shown as (unspecified). Value added / inputs contains wages, so it is not the mark-up on cost of MARKUP; a link that buys nothing has none.
 * @example =VC.BREAKDOWN({"Parts";"Assembly"}, {172.5;179}, {0;172.5}) gives {"Link","Output","Inputs","Value added","Share","Cumulative","Value added / inputs";"Parts",172.5,0,172.5,0.9636871508379888,0.9636871508379888,"";"Assembly",179,172.5,6.5,0.036312849162011177,1,0.03768115942028986;"Total","","",179,1,"",""}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related VALUEADDED, VALUEADDEDSHARE, DISTRIBUTION, FLOWBREAKDOWN, COMPARE, CHAINACCOUNT
 * @reads sales chain: links = link; output = sales; inputs = all purchases, otherInputs
 * @question keeps
 * @words teardown, bill of materials, waterfall, benefit of each link
 * @requiresAddress
 */
export function BREAKDOWN(
  links: any[][],
  output: any[][],
  inputs: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(BREAKDOWN, [links, output, inputs], invocation, ([links, output, inputs]) => {
    const names = labels("links", links);
    return breakdown(names, vector("output", output, names), sums("inputs", inputs, names));
  });
}
