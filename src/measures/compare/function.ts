import { labels, sums, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { compare } from "./definition";

/**
 * Who gains and who loses between two scenarios: value added and shares of each link before and after, and the change.
 * @customfunction
 * @param links Name of each link, in the order of the chain.
 * @param output Sales of each link before: today, in the first year, without the plan, or in the first chain.
 * @param inputs Goods and services each link buys from other firms before: one value per link, or several columns of categories, which are summed.
 * @param output2 Sales of each link after: with the plan, in the second year, or in the second chain; in the same currency units.
 * @param inputs2 Goods and services each link buys from other firms after, as inputs; the categories need not be the same.
 * @returns A table Link, Before, After, Change, Share before, Share after, Share change, Status, with a row Total. Before, After and Change are value added; share changes are fractions (0.007 is 0.7 percentage points). Empty rows are omitted.
 * @errors The first text, missing value or error makes the whole result an error; #NUM! when value added before, or after, sums to 0 or less.
 * @formula V = output - inputs; share = V / sum of V; change = V after - V before; share change = share after - share before
 * @domain Share changes sum to exactly 0: a link that gains share takes it from others, whether or not its value added grew, so look at Change too. Status is New for a link without output and inputs before and with some after, Gone for the opposite. Enter both scenarios in the same prices: between years, deflate first. Two sets of figures show what differs, not why.
 * @example =VC.COMPARE({"Parts";"China";"Apple"}, {172.5;179;500}, {0;172.5;179}, {172.5;182.5;500}, {0;172.5;182.5}) gives {"Link","Before","After","Change","Share before","Share after","Share change","Status";"Parts",172.5,172.5,0,0.345,0.345,0,"";"China",6.5,10,3.5,0.013,0.02,0.007,"";"Apple",321,317.5,-3.5,0.642,0.635,-0.007,"";"Total",500,500,0,1,1,0,""}
 * @source Bellù (2013), Value Chain Analysis for Policy Making, on the comparison of scenarios
 * @related BREAKDOWN, VALUEADDEDSHARE, CHAINACCOUNT, TRAJECTORY, THICKENING
 * @reads sales chain: links = link; output = first sales; inputs = first all purchases, otherInputs; output2 = sales; inputs2 = all purchases, otherInputs
 * @question keeps
 * @words scenario, scenarios, before and after, plan, shock, policy, two years, difference, change, gain, lose, winners, losers, impact
 * @requiresAddress
 */
export function COMPARE(
  links: any[][],
  output: any[][],
  inputs: any[][],
  output2: any[][],
  inputs2: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    COMPARE,
    [links, output, inputs, output2, inputs2],
    invocation,
    ([links, output, inputs, output2, inputs2]) => {
      const names = labels("links", links);
      return compare(
        names,
        { output: vector("output", output, names), inputs: sums("inputs", inputs, names) },
        { output: vector("output2", output2, names), inputs: sums("inputs2", inputs2, names) },
      );
    },
  );
}
