import { sharedTableWith } from "../../cells/inter-country-tables";
import { number } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { roundsAsked, roundsInSlices } from "./definition";

/**
 * Each country's value added by production round: in final producers, their suppliers, the next tier, and beyond.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param rounds Number of supplier rounds to show, a whole number from 0 to 1,000.
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @param valueAdded Value added of each row at basic prices, from its own row or rows below flows (wages, surplus, other taxes on production are summed), or in a column. Optional; by default output less all inputs in flows.
 * @returns A table Origin, Round 0 (producers of final goods), Round 1 (their suppliers) ... , Beyond (all further rounds, exactly), Total (the value added of the country). With valueAdded, a last row Taxes and other: primary inputs that are not value added, of all countries.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #NUM! when rounds is not a whole number from 0 to 1,000. #VALUE! when valueAdded does not have one cell for each row of flows; #NUM! when a row without sales has value added.
 * @formula Round t = V A^t Y u, Beyond = V A^(k+1) X, by country of origin; Y u all final demand, k rounds; Taxes and other: the same with what output has besides flows and value added in place of V
 * @domain Shows what statistics that cover only the first round miss. All rounds sum to value added. Long loops, with little value added in each turn, leave much in Beyond.
 * @example =VC.ROUNDS({30,20;0,40}, {8,2;16,24}, 1) gives {"Origin","Round 0","Round 1","Beyond","Total";1,5,7.5,17.5,30;2,10,5,5,20}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, note 11, for what the first round leaves out; Leontief (1936)
 * @related TIVA, FLOWORIGIN, UPSTREAMNESS
 * @reads input-output: flows = all flows
 * @given finalDemand, rounds, countries, valueAdded
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function ROUNDS(
  flows: any[][],
  finalDemand: any[][],
  rounds: any[][],
  countries?: any[][],
  valueAdded?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(
    ROUNDS,
    [flows, finalDemand, rounds, countries, valueAdded],
    invocation,
    function* ([z, y, last, by, own]) {
      const table = yield* sharedTableWith(z, y, by, own);
      return yield* roundsInSlices(table, roundsAsked(number("rounds", last)));
    },
  );
}
