import { optionalVector, truth, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { gini } from "./definition";

/**
 * Gini coefficient of income per person along a chain: 0 where all earn the same.
 * @customfunction
 * @param income Income per person of each kind of actor; losses (below 0) are allowed, an empty cell counts as an income of 0.
 * @param number Number of such actors, 0 or more. Optional; default 1 each.
 * @param normalised TRUE divides by the sum of the absolute values of incomes and losses, so that the result is from 0 to 1 even where some lose. Optional; default FALSE.
 * @returns The coefficient of the population, without a small-sample correction: from 0 to 1; above 1 where losses are large, unless normalised.
 * @errors #NUM! when total income is 0 or less (normalised: when all incomes are 0), or a number is below 0; a missing value makes the whole result #N/A.
 * @formula G = 1 - sum of (N_k - N_(k-1)) (Y_k + Y_(k-1)) on cumulative shares of people N and income Y, sorted by income; normalised: sum over all i, k of n_i n_k |y_i - y_k| / (2 N (T+ + T-)), T+ the sum of incomes above 0, T- the sum of losses without sign
 * @domain For incomes of 0 or more G lies between 0 and (n - 1) / n, and normalised changes nothing. With number, all actors of a kind are assumed to earn the same: the result is the inequality between kinds, a lower bound of that between people. It does not change when all incomes or all numbers are multiplied by the same factor. An actor with a number of 0 has no effect.
 * @example =VC.GINI({1;3}, {3;1}) gives 0.25
 * @source Gini (1912), Variabilità e mutabilità; Raffinetti, Siletti & Vernizzi (2015), On the Gini Coefficient Normalization When Attributes with Negative Values Are Considered, for normalised, in the form for large numbers; Chen, Tsaur & Rhai (1982), The Gini Coefficient and Negative Income, for the problem
 * @related DISTRIBUTION, CONCENTRATION, LIVINGINCOME
 * @given income, number
 * @question keeps
 * @options normalised TRUE | FALSE
 * @words inequality
 * @requiresAddress
 */
export function GINI(
  income: any[][],
  number?: any[][],
  normalised?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(GINI, [income, number, normalised], invocation, ([income, number, normalised]) => {
    const incomes = vector("income", income);
    return [[gini(incomes, optionalVector("number", number, incomes), truth("normalised", normalised))]];
  });
}
