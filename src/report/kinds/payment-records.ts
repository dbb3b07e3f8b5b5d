/**
 * Whether a report on payments has all of the table's: ranges follow rows that are inserted among them or removed, but not a
 * payment below the last; a block that refers to each payment follows neither, and no payments are those of another period.
 */

import { addressAt } from "../../tables/grid";
import type { ReadingOf } from "../../tables/reader/table-reading";
import { isAsBuilt } from "./as-built";
import type { Ranges } from "./payment-ranges";

export interface RecordsKept {
  /** A formula that is true where the report lacks payments or has too many. */
  readonly areOthers: string;
  /** Formulas of how many payments the table has by now, and of how many are in the report. */
  readonly now: string;
  readonly inReport: string;
}

export function recordsKept(
  { grid, columns, rows, payments }: ReadingOf<"payments">,
  inPlace: Ranges | null,
): RecordsKept {
  const from = Math.max(-1, ...rows.flatMap(({ row, role }) => (role === "heading" ? [row] : []))) + 1;
  const column = columns.find(({ role }) => role === "payment")?.index ?? payments.rows[0]?.amount?.column ?? 0;
  const period = columns.find(({ role }) => role === "period");
  const built = Array.from({ length: grid.height - from }, (_, index) => grid.at(from + index, column)).filter(
    (cell) => cell !== "",
  ).length;
  // One row more than the table has, which is free: a row written there is counted.
  const now = `COUNTA(${addressAt(grid, { row: from, column, rows: grid.height - from + 1, columns: 1 })})`;
  const areAsBuilt = period ? isAsBuilt(grid, period.index, from) : null;
  const others = built - payments.rows.length;
  const inReport = inPlace && !period ? `COUNTA(${inPlace.amounts})${others > 0 ? `+${others}` : ""}` : String(built);
  const differ = `${now}<>${inReport}`;
  return { areOthers: areAsBuilt ? `OR(${differ},NOT(${areAsBuilt}))` : `IFERROR(${differ},TRUE)`, now, inReport };
}
