import { sharedTableOf } from "../../cells/inter-country-tables";
import { answerInSlices } from "../../cells/write";
import { downstreamnessInSlices } from "./definition";

/**
 * Average number of production stages that come before each row's output, over all its inputs.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, in any number of columns; only their sum matters.
 * @returns One value per row, 1 or more: 1 where no inputs are bought.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #N/A for a row that sells nothing.
 * @formula D_j = sum of b_ij, B = (I - A)^-1
 * @domain Weighted by final demand the values sum to total output. They are the column sums of the Leontief inverse, that is, Rasmussen's backward linkage before it is divided by the mean; not the downstreamness of Antràs & Chor (2013), which is a ratio of direct to total use. All inputs and primary inputs count alike, so it takes no valueAdded.
 * @example =VC.DOWNSTREAMNESS({30,20;0,40}, {8,2;16,24}) gives {2;3}
 * @source Miller & Temurshoev (2017), Output Upstreamness and Input Downstreamness of Industries
 * @related UPSTREAMNESS, LINKAGES, ROUNDS
 * @reads input-output: flows = all flows; finalDemand = all finalDemand
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function DOWNSTREAMNESS(
  flows: any[][],
  finalDemand: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(DOWNSTREAMNESS, [flows, finalDemand], invocation, function* ([z, y]) {
    return {
      entries: yield* downstreamnessInSlices(yield* sharedTableOf(z, y, undefined, true)),
      layout: "column" as const,
    };
  });
}
