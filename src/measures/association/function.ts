import { vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { association } from "./definition";

/**
 * Kendall's tau-b: association between two coded variables, for small samples with ties, with an exact p-value.
 * @customfunction
 * @param x First coded variable of each case, as a number (0, 1, 2 ...); an empty cell counts as 0, a missing value is #N/A.
 * @param y Second coded variable of each case, as a number. Pairs with a missing value are excluded.
 * @returns A table Tau-b (from -1 to 1), n (complete pairs), p-value (two-sided), Method (exact or normal) and Reading (positive or negative, significant at 1, 5 or 10 %; or not significant). Below four pairs the p-value and Method are "" and Reading is not tested.
 * @errors #DIV/0! when all x or all y are equal; #N/A when no pair is complete; text or another error makes the whole result an error.
 * @formula tau-b = S / sqrt((n0 - n1)(n0 - n2)), with S concordant minus discordant pairs, n0 = n(n-1)/2, n1 and n2 the pairs tied in x and in y. Exact: p = the share of all orders of y with |S| at least as large. Normal: z = (|S| - 1) / sqrt(w), w the variance of S corrected for ties
 * @domain Exact up to 12 pairs, and up to 50 without ties or where x or y has at most three different values; normal, with continuity correction, beyond. An empty cell counts as 0, so do not select rows beyond the data; mark missing values with =NA(). Small samples rarely reach significance, and significance of coded cases shows no cause.
 * @example =VC.ASSOCIATION({1;2;3;4}, {1;2;3;4}) gives {"Tau-b","n","p-value","Method","Reading";1,4,0.08333333333333333,"exact","positive, significant at 10 %"}
 * @source Kendall (1945), The Treatment of Ties in Ranking Problems; Kendall (1938), A New Measure of Rank Correlation
 * @related PREVALENCE, TRAJECTORY, PASSTHROUGH, CROSSTAB
 * @given x, y
 * @question governs
 * @requiresAddress
 */
export function ASSOCIATION(x: any[][], y: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(ASSOCIATION, [x, y], invocation, ([x, y]) => {
    const first = vector("x", x);
    return association(first, vector("y", y, first));
  });
}
