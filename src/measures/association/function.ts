import { vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { association } from "./definition";

/**
 * Do two codings go together? Kendall's tau-b for small samples with ties, and its p-value.
 * @customfunction
 * @param x The first coding of each case, as a number (0, 1, 2 ...); an empty cell is 0, a missing one #N/A.
 * @param y The second coding of each case, as a number. Pairs with a missing side are left out.
 * @returns A table Tau-b (from -1 to 1), n (complete pairs), p-value (two-sided, normal approximation with tie correction; "" below four pairs).
 * @errors #DIV/0! when all x or all y are equal; #N/A when no pair is complete; a text or another error makes the whole an error.
 * @formula tau-b = S / sqrt((n0 - n1)(n0 - n2)), with S concordant less discordant pairs, n0 = n(n-1)/2, n1 and n2 the pairs tied in x and in y; z = S / sqrt(w), w the variance of S corrected for ties
 * @domain An empty cell is a 0, so a range must not run past the data; mark what is missing with =NA(). The p-value is an approximation that is rough below ten pairs, and a small sample rarely shows significance.
 * @example =VC.ASSOCIATION({1;2;3}, {10;20;20}) gives {"Tau-b","n","p-value";0.816496580927726,3,""}
 * @source Kendall (1945), The Treatment of Ties in Ranking Problems
 * @related PREVALENCE, TRAJECTORY
 * @question governs
 * @requiresAddress
 */
export function ASSOCIATION(x: any[][], y: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(ASSOCIATION, [x, y], invocation, ([x, y]) => {
    const first = vector("x", x);
    return association(first, vector("y", y, first));
  });
}
