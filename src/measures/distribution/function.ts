import { labels, option, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { distribution, ORDERS } from "./definition";

/**
 * Who gets what: total and share of each group (country, actor, factor, function, gender).
 * @customfunction
 * @param groups Group of each record; case, width and extra spaces do not matter. No text with a value is (unspecified).
 * @param values Value of each record, in one unit of money; their sum must be above 0.
 * @param order "value": largest first (the default), or "appearance": in order of first appearance.
 * @returns A table Group, Value, Share, shares as fractions. Records whose value is missing are left out and counted in a last row (missing values).
 * @errors #NUM! when the values sum to 0 or less; a text or another error than #N/A makes the whole an error.
 * @formula share of a group = sum of its values / sum of all values
 * @domain Single values may be below 0 as long as the sum is above it. The first spelling of a group is shown; ties stand in order of appearance.
 * @example =VC.DISTRIBUTION({"Korea";"China";"Korea"}, {60;6.5;20}) gives {"Group","Value","Share";"Korea",80,0.9248554913294798;"China",6.5,0.07514450867052024}
 * @source Kaplinsky (2000), Globalisation and Unequalisation: What Can Be Learned from Value Chain Analysis?
 * @related BREAKDOWN, ROUNDSHARES, CONCENTRATION
 * @question keeps
 * @options order value | appearance
 * @words gets, inequality
 * @requiresAddress
 */
export function DISTRIBUTION(
  groups: any[][],
  values: any[][],
  order?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(DISTRIBUTION, [groups, values, order], invocation, ([groups, values, order]) => {
    const names = labels("groups", groups);
    return distribution(names, vector("values", values, names), option("order", order, ORDERS, "value"));
  });
}
