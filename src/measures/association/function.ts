import { vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { association } from "./definition";

/**
 * Kendall's tau-b: association between two coded variables, for small samples with ties, with its p-value.
 * @customfunction
 * @param x First coded variable of each case, as a number (0, 1, 2 ...); an empty cell counts as 0, a missing value is #N/A.
 * @param y Second coded variable of each case, as a number. Pairs with a missing value are excluded.
 * @returns A table Tau-b (from -1 to 1), n (complete pairs), p-value (two-sided, normal approximation with tie correction; "" below four pairs).
 * @errors #DIV/0! when all x or all y are equal; #N/A when no pair is complete; text or another error makes the whole result an error.
 * @formula tau-b = S / sqrt((n0 - n1)(n0 - n2)), with S concordant minus discordant pairs, n0 = n(n-1)/2, n1 and n2 the pairs tied in x and in y; z = S / sqrt(w), w the variance of S corrected for ties
 * @domain An empty cell counts as 0, so do not select rows beyond the data; mark missing values with =NA(). The p-value is an approximation, rough below ten pairs; small samples rarely reach significance.
 * @example =VC.ASSOCIATION({1;2;3}, {10;20;20}) gives {"Tau-b","n","p-value";0.816496580927726,3,""}
 * @source Kendall (1945), The Treatment of Ties in Ranking Problems
 * @related PREVALENCE, TRAJECTORY
 * @question governs
 * @requiresAddress
 */
export function ASSOCIATION(x: any[][], y: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(ASSOCIATION, [x, y], invocation, () => {
    const first = vector("x", x);
    return association(first, vector("y", y, first));
  });
}
