import { optionalVector, truth, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { rentDecay, rentDecayTable } from "./definition";

/**
 * Half-life, in periods, of a rent that competition erodes.
 * @customfunction
 * @param rent Rent in each period, first to last, greater than 0; at least two.
 * @param periods Numbers of the periods, such as years, strictly increasing. Optional; default 1, 2, 3 ...
 * @returns Number of periods (years, where periods are years) until half of the rent is left: ln 2 over minus the least-squares slope of ln(rent).
 * @errors #NUM! when the rent is not eroding (a slope of 0 or more), when a rent is 0 or less or when periods do not increase; #N/A when a rent is missing or there is only one period.
 * @formula half-life = ln 2 / -b, with b the least-squares slope of ln(rent) on the periods
 * @domain Needs at least two rents, all greater than 0 and none missing. Decay is assumed to be exponential: look at the series before you rely on the result. A rent that fluctuates without falling has no half-life.
 * @example =VC.RENTDECAY({100;50;25}, {2010;2012;2014}) gives 2
 * @source Schumpeter (1934), The Theory of Economic Development, on the erosion of rents; log-linear least squares
 * @related RENT, RENTBYSOURCE
 * @question rents
 * @words profit, earn, monopoly
 * @requiresAddress
 */
export function RENTDECAY(
  rent: any[][],
  periods?: any[][],
  detail?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(RENTDECAY, [rent, periods, detail], invocation, () => {
    const rents = vector("rent", rent);
    const times = optionalVector("periods", periods, rents);
    return truth("detail", detail) ? rentDecayTable(rents, times) : [[rentDecay(rents, times)]];
  });
}
