/**
 * The Leontief inverse as a table of its own: b_ij is the output of row i that a unit of final demand for row j takes,
 * through all rounds. Rows and columns as on the sheet.
 */
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import type { Matrix } from "../../core/numbers/matrix";
import { leontiefInverse } from "../../core/networks/network";
import { refuse } from "../../core/refusal";
import type { Sliced } from "../../core/sliced";
import { MAX_CELLS, type Table } from "../../core/data/table";

/** As many rows as an answer has room for. */
const MAX_ROWS = Math.floor(Math.sqrt(MAX_CELLS));

/** Checked before computing anything that would not fit on a sheet. */
export function leontiefSize({ argument, rows }: Pick<Matrix, "argument" | "rows">): void {
  if (rows > MAX_ROWS)
    refuse({ why: "inverse too large", place: { argument }, rows, most: MAX_ROWS, cells: MAX_CELLS });
}

export function* leontiefInSlices(table: InterCountryTable): Sliced<Table> {
  const { n } = table;
  const b = yield* leontiefInverse(table);
  return table.bySheet((row) => [...b.subarray(row * n, (row + 1) * n)]);
}
