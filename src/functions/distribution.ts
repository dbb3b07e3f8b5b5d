/* Who gets what: totals and shares of groups. */
import { ORDERS, distribution } from "../core/distribution";
import { roundShares } from "../core/round-shares";
import { labels, option, optionalNumber, vector } from "../cells/read";
import { answer } from "../cells/write";

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
 * @requiresAddress
 */
export function DISTRIBUTION(
  groups: any[][],
  values: any[][],
  order?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(DISTRIBUTION, [groups, values, order], invocation, () => {
    const names = labels("groups", groups);
    return distribution(names, vector("values", values, names), option("order", order, ORDERS, "value"));
  });
}

/**
 * Shares of the total, rounded so that they still sum to exactly 1 (largest remainder).
 * @customfunction
 * @param values Figures of 0 or more whose shares are wanted; their sum must be above 0.
 * @param decimals Decimals of a per cent, 0 to 10; left out: 1 (0.363 is 36.3 %).
 * @returns Rounded shares as fractions, lying as values do. Units left over go to the largest remainders, ties to the larger value, then to the earlier.
 * @errors #NUM! when a value is below 0, the sum is 0, or decimals is not a whole number from 0 to 10; a missing value makes the whole #N/A.
 * @formula share_i cut to units of 10^(-decimals) per cent, the units left over to the largest remainders
 * @domain No rounded share differs from the true one by a whole unit. Without this, shares rounded one by one often sum to 99.9 or 100.1 per cent.
 * @example =VC.ROUNDSHARES({1;1;1}) gives {0.334;0.333;0.333}
 * @source Balinski & Young (1982), Fair Representation (the method of Hamilton)
 * @related VALUEADDEDSHARE, DISTRIBUTION
 * @question keeps
 * @requiresAddress
 */
export function ROUNDSHARES(values: any[][], decimals?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(ROUNDSHARES, [values, decimals], invocation, () =>
    roundShares(vector("values", values), optionalNumber("decimals", decimals)),
  );
}
