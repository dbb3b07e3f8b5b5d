import { sharedTableOf } from "../../cells/inter-country-tables";
import { number } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { roundsAsked, roundsInSlices } from "./definition";

/**
 * How far down the chain each country's value added sits: in the final maker, its suppliers, theirs, and beyond.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column a country.
 * @param rounds How many rounds of suppliers are shown, a whole number from 0 to 1,000.
 * @param countries The country of each row; finalDemand then has the same number of categories for each country, country after country. Left out: rows stand country after country, one final column each.
 * @returns A table Origin, Round 0 (makers of final goods), Round 1 (their suppliers) ... , Beyond (all further rounds, exactly), Total (the value added of the country).
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #NUM! when rounds is no whole number from 0 to 1,000.
 * @formula Round t = V A^t Y u, Beyond = V A^(k+1) X, by country of origin; Y u all final demand, k rounds
 * @domain An answer to figures that reflect the first round only. All rounds sum to value added. A loop that goes round many times, as with little value added in each, leaves much beyond.
 * @example =VC.ROUNDS({30,20;0,40}, {8,2;16,24}, 1) gives {"Origin","Round 0","Round 1","Beyond","Total";1,5,7.5,17.5,30;2,10,5,5,20}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, note 11; Leontief (1936)
 * @related TIVA, FLOWORIGIN, UPSTREAMNESS
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function ROUNDS(
  flows: any[][],
  finalDemand: any[][],
  rounds: any[][],
  countries?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(ROUNDS, [flows, finalDemand, rounds, countries], invocation, function* ([z, y, last, by]) {
    const table = yield* sharedTableOf(z, y, by);
    return yield* roundsInSlices(table, roundsAsked(number("rounds", last)));
  });
}
