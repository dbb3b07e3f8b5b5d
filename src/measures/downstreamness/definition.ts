/**
 * How far a row is from the first producers, in stages: the column sums of the Leontief inverse, D_j = sum over i of
 * b_ij.
 *
 * 1 for a row that buys no inputs; no upper bound. A row without output has no figure.
 *
 * Source: Miller & Temurshoev (2017).
 */
import type { Entry } from "../../core/data/table";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { positionOf, streamPositionInSlices } from "../../core/networks/stream-position";
import type { Sliced } from "../../core/sliced";

export function* downstreamnessInSlices(table: InterCountryTable): Sliced<Entry[]> {
  const { downstream } = yield* streamPositionInSlices(table);
  return table.bySheet((row) => positionOf(table, downstream, row));
}
