/**
 * How far a row is from final use, in stages: the row sums of the Ghosh inverse, U_i = sum over j of b_ij X_j / X_i.
 *
 * 1 for a row that sells to final users alone; no upper bound. A row without output has no figure.
 *
 * Source: Antràs, Chor, Fally & Hillberry (2012).
 */
import type { Entry } from "../../core/data/table";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { positionOf, streamPositionInSlices } from "../../core/networks/stream-position";
import type { Sliced } from "../../core/sliced";

export function* upstreamnessInSlices(table: InterCountryTable): Sliced<Entry[]> {
  const { upstream } = yield* streamPositionInSlices(table);
  return table.bySheet((row) => positionOf(table, upstream, row));
}
