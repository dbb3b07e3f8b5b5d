import { sharedTableOf } from "../../cells/inter-country-tables";
import { option } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { DIRECTIONS, LINES, productionLengthInSlices } from "./definition";

/**
 * Average number of production stages by kind of chain: domestic, final exports, simple and complex value chains.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 2,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param direction "forward" (from value added to final goods), "backward" (from final goods back) or "position" (forward over backward length of global value chains). Optional; default "forward".
 * @param by One line for each "row" or "country". Optional; default "row".
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @returns A table Row or Country, Length, Domestic, Final exports, GVC, Simple GVC, Complex GVC, GVC at home, GVC abroad in stages, and the shares of the four kinds in output (backward: in final goods); for position: Forward GVC length, Backward GVC length, Position.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #N/A for a length of chains in which the row has nothing, and for a row that sells nothing (backward: nothing to final users).
 * @formula length of a kind = its stages / its amount; forward: domestic L Y_D, final exports L Y_F, simple L A_F L Y_D, complex L A_F L E, stages of all B X; backward: the same from the column; position = forward / backward length of global value chains
 * @domain Simple chains cross one border as inputs, complex ones more. GVC at home counts stages up to and with the first export (backward: from the last import on), GVC abroad the others: Quasirent's convention. Value added plays no part, so valueAdded is not asked for. Length is UPSTREAMNESS or DOWNSTREAMNESS.
 * @example =VC.PRODUCTIONLENGTH({0,50;50,0}, {25,25;25,25}, "position") gives {"Row","Forward GVC length","Backward GVC length","Position";1,3,3,1;2,3,3,1}
 * @source Wang, Wei, Yu & Zhu (2017), Characterizing Global Value Chains: Production Length and Upstreamness
 * @related UPSTREAMNESS, DOWNSTREAMNESS, TRIPARTITE, SMILECURVE
 * @reads input-output: flows = all flows
 * @given finalDemand, countries
 * @question rounds
 * @options direction forward | backward | position
 * @options by row | country
 * @words number of stages, fragmentation, length of chains, position in value chains, simple and complex chains
 * @requiresAddress
 * @cancelable
 */
export function PRODUCTIONLENGTH(
  flows: any[][],
  finalDemand: any[][],
  direction?: any[][],
  by?: any[][],
  countries?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  const args = [flows, finalDemand, direction, by, countries] as const;
  return answerInSlices(PRODUCTIONLENGTH, args, invocation, function* ([z, y, which, how, by]) {
    return yield* productionLengthInSlices(
      yield* sharedTableOf(z, y, by),
      option("direction", which, DIRECTIONS, "forward"),
      option("by", how, LINES, "row"),
    );
  });
}
