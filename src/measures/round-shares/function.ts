import { optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { roundShares } from "./definition";

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
 * @words gets, percentage, percent
 * @requiresAddress
 */
export function ROUNDSHARES(values: any[][], decimals?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(ROUNDSHARES, [values, decimals], invocation, ([values, decimals]) =>
    roundShares(vector("values", values), optionalNumber("decimals", decimals)),
  );
}
