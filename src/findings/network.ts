/** Whether an input-output table balances, as Networks tells it. */

import type { Sliced } from "../core/sliced";
import type { Grid } from "../tables/grid";
import { cellsIn, figuresIn } from "../tables/networks/grid-figures";
import { readNetwork } from "../tables/networks/read-network";
import { type NetworkRead } from "../tables/networks/reading";
import { placesOf, rangesOf } from "../tables/networks/source";
import { balance } from "./networks/balance";
import type { Finding } from "./finding";

/** Null where the table is none, is refused, or has something open. */
export function* networkFindings(grid: Grid): Sliced<readonly Finding[]> {
  const read = yield* readNetwork(grid, {});
  if (read?.is !== "network" || read.question || read.pivoted) return [];
  const { findings } = yield* balance(cellsOf(read));
  return findings.map((finding): Finding => {
    const { row, column, rows, columns } = finding.area;
    const area = { row: row - grid.row, column: column - grid.column, rows, columns };
    const name = "row" in finding ? (read.rowNames[finding.row] ?? "") : "";
    return finding.kind === "no figure"
      ? { kind: "no figure", area, text: finding.text, looksLikeOne: false }
      : { kind: "does not balance", area, finding, name };
  });
}

function cellsOf(read: NetworkRead): Parameters<typeof balance>[0] {
  const { rows, columns, grid } = read;
  const { flowRows, flowColumns, finalDemand } = rangesOf(read);
  const [rowsAt, columnsAt] = [placesOf(flowRows), placesOf(flowColumns)];
  const lines = columns.filter(({ role }) => role !== "label" && role !== "code" && role !== "finalDemand");
  const { flows, finalDemand: uses } = figuresIn(read, []);
  const at = (row: number, column: number) => cellsIn(grid, { row, column, rows: 1, columns: 1 })[0]![0]!;
  return {
    rowsAt,
    columnsAt,
    finalsAt: finalDemand.flatMap(({ column, columns: count }) => Array.from({ length: count }, (_, c) => column + c)),
    flows,
    finalDemand: uses,
    rows,
    columns: lines,
    below: rows.map((line) => columnsAt.map((column) => at(line.at, column))),
    beside: lines.map((line) => rowsAt.map((row) => at(row, line.at))),
  };
}
