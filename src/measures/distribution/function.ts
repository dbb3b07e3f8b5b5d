import { labels, option, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { distribution, ORDERS } from "./definition";

/**
 * Who gets what: total and share of each group (country, actor, factor, function, gender).
 * @customfunction
 * @param groups Group of each record; case, width and extra spaces do not matter. A blank group with a value is shown as (unspecified).
 * @param values Value of each record, all in the same currency units; their sum must be greater than 0.
 * @param order "value", largest first, or "appearance", in order of first appearance. Optional; default "value".
 * @returns A table Group, Value, Share, with shares as fractions. Records whose value is missing are excluded; if there are any, a last row such as (missing values: 2) states how many, with no value or share.
 * @errors #NUM! when the values sum to 0 or less; text or an error other than #N/A makes the whole result an error.
 * @formula share of a group = sum of its values / sum of all values
 * @domain Individual values may be negative as long as their sum is positive. The first spelling of a group is shown; ties are in order of appearance.
 * @example =VC.DISTRIBUTION({"Korea";"China";"Korea"}, {60;6.5;20}) gives {"Group","Value","Share";"Korea",80,0.9248554913294798;"China",6.5,0.07514450867052024}
 * @source Kaplinsky (2000), Globalisation and Unequalisation: What Can Be Learned from Value Chain Analysis?
 * @related BREAKDOWN, ROUNDSHARES, CONCENTRATION, CHAINACCOUNT, UNITVALUES, LIVINGINCOME, COMPLIANCECOST
 * @reads value chain: groups = country, actor, activity; values = valueAdded
 * @question keeps
 * @options order value | appearance
 * @words gets, inequality, who gets what, benefits along the chain
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
