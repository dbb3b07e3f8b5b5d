import { tableOf } from "../../cells/inter-country-tables";
import { answerInSlices } from "../../cells/write";
import { leontiefInSlices, leontiefSize } from "./definition";

/**
 * Leontief inverse: output of each row required per unit of final demand for each column, through all rounds.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, in any number of columns; only their sum matters.
 * @returns An n x n array without headers: row i, column j is the output of i per unit of final demand for j. Output is the row sum of flows and finalDemand.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! above 316 rows, whose result does not fit on a sheet.
 * @formula B = (I - A)^-1, a_ij = flows_ij / X_j, X_i = sum of flows_ij + sum of finalDemand_i
 * @domain A row that sells and buys nothing has 1 on the diagonal and 0 elsewhere. Where value added is never negative, every entry is accurate to about 15 digits, even where value added is a millionth of output. Value added plays no part in it, so it takes no valueAdded.
 * @example =VC.LEONTIEF({30,20;0,40}, {8,2;16,24}) gives {2,1;0,2}
 * @source Leontief (1936), Quantitative Input and Output Relations
 * @related TIVA, UPSTREAMNESS, DOWNSTREAMNESS, FLOWORIGIN
 * @reads input-output: flows = all flows; finalDemand = all finalDemand
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function LEONTIEF(
  flows: any[][],
  finalDemand: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(LEONTIEF, [flows, finalDemand], invocation, function* ([z, y]) {
    return yield* leontiefInSlices(yield* tableOf(z, y, undefined, true, leontiefSize));
  });
}
