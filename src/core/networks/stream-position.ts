/**
 * How far a row is from final use, and from the first producers, in stages.
 *
 *     upstreamness    U_i = sum over j of b_ij X_j / X_i = row sums of the Ghosh inverse
 *     downstreamness  D_j = sum over i of b_ij           = column sums of the Leontief inverse
 *
 * 1 for a row that sells to final users alone, or that buys no inputs; no upper bound. A row without output has neither.
 * Sources: Antràs, Chor, Fally & Hillberry (2012); Miller & Temurshoev (2017).
 */
import type { InterCountryTable } from "./inter-country-table";
import { Refusal } from "../refusal";
import { type Sliced, subProgress } from "../sliced";
import { solverOf } from "./solver";

export interface StreamPosition {
  readonly upstream: Float64Array;
  readonly downstream: Float64Array;
}

/** Both, for each row inside the table; 0 where a row has no output. */
export function* streamPositionInSlices(table: InterCountryTable): Sliced<StreamPosition> {
  const {
    n,
    data: { output },
  } = table;
  const solver = yield* subProgress(solverOf(table), 0, 0.8);
  const sold = yield* subProgress(solver.right(output, 1), 0.8, 0.9);
  const bought = yield* subProgress(solver.left(new Float64Array(n).fill(1), 1), 0.9, 1);
  return {
    upstream: sold.map((sum, row) => (output[row] === 0 ? 0 : sum / output[row]!)),
    downstream: bought.map((sum, row) => (output[row] === 0 ? 0 : sum)),
  };
}

/** The figure of a row, or that it has none. */
export function positionOf(table: InterCountryTable, figures: Float64Array, row: number): number | Refusal {
  return table.data.output[row] === 0
    ? new Refusal({ why: "sells nothing", place: table.place(row), name: table.rowWords(row) })
    : figures[row]!;
}
