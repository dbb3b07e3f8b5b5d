import { sharedTableOf } from "../../cells/inter-country-tables";
import { option } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { FORWARD, linkagesInSlices } from "./definition";

/**
 * Backward and forward linkages (Hirschman): which rows draw on others, or supply others, more than the mean.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column per country; any number of columns where countries is omitted.
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; if omitted, rows are named by position.
 * @param forward Forward by "Ghosh", row sums of the Ghosh inverse, or "Rasmussen", row sums of the Leontief inverse, which asks what each row would sell if final demand rose by one in every row, small ones as well. Optional; default "Ghosh".
 * @returns A table Row, Backward, Forward, Type: Key (both above 1), Backward, Forward or Weak. Row is the country alone, the row's position, or country and position within it.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #N/A for a row that sells nothing.
 * @formula Backward = D_j / mean of D, D column sums of the Leontief inverse; Forward = U_i / mean of U, U row sums of the Ghosh inverse, or, by Rasmussen, of the Leontief inverse
 * @domain Unweighted means over the rows that have output: a small industry counts as much as a large one. Values within a trillionth of 1 are not above it. These are linkages of production, not of employment or profit. Value added plays no part in it, so it takes no valueAdded.
 * @example =VC.LINKAGES({30,20;0,40}, {8,2;16,24}) gives {"Row","Backward","Forward","Type";1,0.8,1.25,"Forward";2,1.2,0.7499999999999999,"Backward"}
 * @source Hirschman (1958), The Strategy of Economic Development; Rasmussen (1956), Studies in Inter-Sectoral Relations; Ghosh (1958), Input-Output Approach in an Allocation System; Beyers (1976), Empirical Identification of Key Sectors; Jones (1976), The Measurement of Hirschmanian Linkages
 * @related UPSTREAMNESS, DOWNSTREAMNESS, LEONTIEF, RESOURCELINKAGES
 * @options forward Ghosh | Rasmussen
 * @reads input-output: flows = all flows; finalDemand = all finalDemand
 * @given countries
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function LINKAGES(
  flows: any[][],
  finalDemand: any[][],
  countries?: any[][],
  forward?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(LINKAGES, [flows, finalDemand, countries, forward], invocation, function* ([z, y, by, how]) {
    const inverse = option("forward", how, FORWARD, "Ghosh");
    return yield* linkagesInSlices(yield* sharedTableOf(z, y, by, true), inverse);
  });
}
