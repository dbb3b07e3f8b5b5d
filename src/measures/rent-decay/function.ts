import { optionalVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { rentDecay } from "./definition";

/**
 * Half-life, in periods, of a rent that competition erodes.
 * @customfunction
 * @param rent The rent in each period, first to last, above 0; at least two.
 * @param periods Numbers of the periods, such as years, strictly increasing; left out: 1, 2, 3 ...
 * @returns How many periods (years, where periods are years) it takes for half of the rent to be left: ln 2 over minus the least-squares slope of ln(rent).
 * @errors #NUM! when the rent is not eroding (a slope of 0 or more), when a rent is 0 or less or when periods do not increase; #N/A when a rent is missing or there is one period only.
 * @formula half-life = ln 2 / -b, with b the least-squares slope of ln(rent) on the periods
 * @domain Every rent is above 0 and none may be missing; at least two. It takes the decay to be exponential: look at the series before you trust the figure. A rent that only goes up and down has no half-life.
 * @example =VC.RENTDECAY({100;50;25}, {2010;2012;2014}) gives 2
 * @source Schumpeter (1934), The Theory of Economic Development, on the erosion of rents; log-linear least squares
 * @related RENT, RENTBYSOURCE
 * @question rents
 * @words profit, earn, monopoly
 * @requiresAddress
 */
export function RENTDECAY(rent: any[][], periods?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(RENTDECAY, [rent, periods], invocation, ([rent, periods]) => {
    const rents = vector("rent", rent);
    return rentDecay(rents, optionalVector("periods", periods, rents));
  });
}
