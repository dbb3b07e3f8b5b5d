import { optionalVector, truth, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { rentDecay, rentDecayTable } from "./definition";

/**
 * Half-life, in periods, of a rent that competition erodes.
 * @customfunction
 * @param rent Rent in each period, first to last, greater than 0; at least two.
 * @param periods Numbers of the periods, such as years, strictly increasing. Optional; default 1, 2, 3 ...
 * @param detail TRUE: a table of the half-life with its fit, also where the fall is not established. FALSE: the half-life alone. Optional; default FALSE.
 * @returns Number of periods (years, where periods are years) until half of the rent is left: ln 2 over minus the least-squares slope of ln(rent). With detail a table Half-life, R-squared, n.
 * @errors #NUM! when the rent is not eroding (a slope of 0 or more), when, over three or more periods, fluctuations hide the fall (without detail), when a rent is 0 or less or when periods do not increase; #N/A when a rent is missing or there is only one period. With detail the half-life of a rent that is not eroding is #NUM! in its cell, and R-squared #DIV/0! where all rents are equal.
 * @formula half-life = ln 2 / -b, with b the least-squares slope of ln(rent) on the periods; R-squared the squared correlation of the two; established where (n - 2) R2 >= 4 (1 - R2), that is |t| >= 2
 * @domain Needs at least two rents, all greater than 0 and none missing. Decay is assumed to be exponential: look at the series before you rely on the result. A rent that fluctuates without falling has no half-life. The limit of |t| = 2 is Quasirent's convention; two periods have no test.
 * @example =VC.RENTDECAY({100;50;25}, {2010;2012;2014}) gives 2
 * @source Schumpeter (1934), The Theory of Economic Development, on the erosion of rents; log-linear least squares
 * @related RENT, RENTBYSOURCE
 * @given rent, periods
 * @question rents
 * @options detail TRUE | FALSE
 * @words profit, earn
 * @requiresAddress
 */
export function RENTDECAY(
  rent: any[][],
  periods?: any[][],
  detail?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(RENTDECAY, [rent, periods, detail], invocation, ([rent, periods, detail]) => {
    const rents = vector("rent", rent);
    const times = optionalVector("periods", periods, rents);
    return truth("detail", detail) ? rentDecayTable(rents, times) : [[rentDecay(rents, times)]];
  });
}
