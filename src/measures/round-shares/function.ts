import { optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { roundShares } from "./definition";

/**
 * Shares of the total, rounded so that they still sum to exactly 1 (largest remainder).
 * @customfunction
 * @param values Values of 0 or more to convert into shares; their sum must be greater than 0.
 * @param decimals Decimal places of the percentage, 0 to 10 (with 1, 0.363 is 36.3 %). Optional; default 1.
 * @returns Rounded shares as fractions, same orientation as values. Remaining units go to the largest remainders, ties to the larger value, then to the earlier one.
 * @errors #NUM! when a value is below 0, the sum is 0, or decimals is not a whole number from 0 to 10; a missing value makes the whole result #N/A.
 * @formula share_i rounded down to units of 10^(-decimals) per cent, the remaining units to the largest remainders
 * @domain No rounded share differs from the exact one by a whole unit. Shares rounded one by one, by contrast, often sum to 99.9 or 100.1 per cent.
 * @example =VC.ROUNDSHARES({1;1;1}) gives {0.334;0.333;0.333}
 * @source Balinski & Young (1982), Fair Representation (the method of Hamilton)
 * @related VALUEADDEDSHARE, DISTRIBUTION, SHAREBOUNDS
 * @reads value chain: values = valueAdded
 * @given decimals
 * @question keeps
 * @words gets, percentage, percent
 * @requiresAddress
 */
export function ROUNDSHARES(values: any[][], decimals?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(ROUNDSHARES, [values, decimals], invocation, ([values, decimals]) =>
    roundShares(vector("values", values), optionalNumber("decimals", decimals)),
  );
}
