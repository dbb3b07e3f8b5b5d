import { sharedTableOf } from "../../cells/inter-country-tables";
import { answerInSlices } from "../../cells/write";
import { upstreamnessInSlices } from "./definition";

/**
 * Average number of production stages between each row's output and final use, over all its sales.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, in any number of columns; only their sum matters.
 * @returns One value per row, 1 or more: 1 where everything is sold to final users.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #N/A for a row that sells nothing.
 * @formula U_i = sum of b_ij X_j / X_i, B = (I - A)^-1
 * @domain Weighted by value added the values sum to total output. Negative flows or final sales can bring it below 1. Value added plays no part in it, so it takes no valueAdded.
 * @example =VC.UPSTREAMNESS({30,20;0,40}, {8,2;16,24}) gives {3.3333333333333335;2}
 * @source Antràs, Chor, Fally & Hillberry (2012), Measuring the Upstreamness of Production and Trade Flows
 * @related DOWNSTREAMNESS, LINKAGES, ROUNDS
 * @reads input-output: flows = all flows; finalDemand = all finalDemand
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function UPSTREAMNESS(
  flows: any[][],
  finalDemand: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(UPSTREAMNESS, [flows, finalDemand], invocation, function* ([z, y]) {
    return {
      entries: yield* upstreamnessInSlices(yield* sharedTableOf(z, y, undefined, true)),
      layout: "column" as const,
    };
  });
}
