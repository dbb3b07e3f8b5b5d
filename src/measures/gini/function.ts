import { optionalVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { gini } from "./definition";

/**
 * Gini coefficient of income per person along a chain: 0 where all earn the same.
 * @customfunction
 * @param income Income per person of each kind of actor; losses (below 0) are allowed, an empty cell counts as an income of 0.
 * @param number Number of such actors, 0 or more. Optional; default 1 each.
 * @returns The coefficient of the population, without a small-sample correction: from 0 to 1, above 1 only with losses.
 * @errors #NUM! when total income is 0 or less, or a number is below 0; a missing value makes the whole result #N/A.
 * @formula G = 1 - sum of (N_k - N_(k-1)) (Y_k + Y_(k-1)) on cumulative shares of people N and income Y, sorted by income
 * @domain For incomes of 0 or more G lies between 0 and (n - 1) / n. It does not change when all incomes or all numbers are multiplied by the same factor. An actor with a number of 0 has no effect.
 * @example =VC.GINI({1;3}, {3;1}) gives 0.25
 * @source Gini (1912), Variabilità e mutabilità
 * @related DISTRIBUTION, CONCENTRATION
 * @question keeps
 * @words inequality
 * @requiresAddress
 */
export function GINI(income: any[][], number?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(GINI, [income, number], invocation, () => {
    const incomes = vector("income", income);
    return [[gini(incomes, optionalVector("number", number, incomes))]];
  });
}
