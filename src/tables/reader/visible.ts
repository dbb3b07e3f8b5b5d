/** A table without its hidden rows: they are in no figure, as a filter promises, and their number is told. */

import type { Sliced } from "../../core/sliced";
import { findHeader } from "../table-header";
import type { Grid } from "../grid";
import { readTable, type ReadOptions } from "./read";
import type { TableReading } from "./table-reading";
import { visible as texts } from "./visible-texts";

/** Reads what is seen of a table. Of flows between industries all is read: without one of them no table would be left. */
export function* readVisible(grid: Grid, options: ReadOptions): Sliced<TableReading> {
  const hidden = hiddenRecords(grid);
  if (hidden.length === 0) return yield* readTable(grid, options);
  const whole = yield* readTable(grid, options);
  if (whole.kind === "input-output")
    return { ...whole, remarks: [...whole.remarks, texts.used({ count: hidden.length })] };
  const seen = yield* readTable(withoutRows(grid, hidden), options);
  const left = new Set([...seen.leftOut.rows, ...hidden]);
  return {
    ...seen,
    leftOut: { ...seen.leftOut, rows: [...left].sort((a, b) => a - b) },
    remarks: [...seen.remarks, texts.leftOut({ count: hidden.length })],
  };
}

/** Hidden rows below the headings: a heading is read although it is hidden. */
export function hiddenRecords(grid: Grid): readonly number[] {
  const { hiddenRows = [] } = grid;
  if (hiddenRows.length === 0) return [];
  const { first } = findHeader(grid);
  return hiddenRows.filter((row) => row >= first);
}

/** With empty cells in the place of these rows, so that all others stay where they are. */
export function withoutRows(grid: Grid, rows: readonly number[]): Grid {
  if (rows.length === 0) return grid;
  const isOut = new Set(rows);
  return grid.with(grid.values.map((cells, row) => (isOut.has(row) ? cells.map(() => "") : cells)));
}
