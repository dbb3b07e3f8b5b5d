/** Cells as the places of findings: neighbouring ones together, and which rows and columns of a table hold figures. */

import type { Span } from "../tables/grid";
import { rolesNamed } from "../tables/header-vocabulary";
import { reading } from "../tables/reading";
import { isMeasured } from "../tables/roles";
import type { CellPlace, ColumnRole, ReadColumn, ReadRow, TableReading } from "../tables/reader/table-reading";

/** Runs of neighbouring cells, down their columns or along their rows. */
export function runsOf(cells: readonly CellPlace[], along: "rows" | "columns"): Span[] {
  const [across, down] = along === "rows" ? (["row", "column"] as const) : (["column", "row"] as const);
  const sorted = [...cells].sort((a, b) => a[across] - b[across] || a[down] - b[down]);
  const spans: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const place of sorted) {
    const last = spans[spans.length - 1];
    const isNext =
      last !== undefined &&
      last[across] === place[across] &&
      last[down] + (along === "rows" ? last.columns : last.rows) === place[down];
    if (isNext && along === "rows") last.columns += 1;
    else if (isNext) last.rows += 1;
    else spans.push({ row: place.row, column: place.column, rows: 1, columns: 1 });
  }
  return spans;
}

const FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "sales",
  "purchases",
  "otherInputs",
  "conversion",
  "valueAdded",
  "wages",
  "capital",
  "price",
  "volume",
  "index",
  "value",
  "ratio",
  "count",
  "share",
  "exportPrice",
  "importPrice",
  "exportVolume",
  "importVolume",
  "exports",
  "imports",
  "quantity",
  "weight",
  "payment",
  "total",
]);

/** Columns that should hold figures: those that do, and those whose headings say so and whose cells hold no figure yet. */
export function figureColumns(read: TableReading): readonly ReadColumn[] {
  const rows = figureRows(read);
  const isOpen = ({ index, heading, mark }: ReadColumn) =>
    rolesNamed(heading).some(({ role }) => isMeasured(role)) &&
    rows.every(({ row }) => ["empty", "missing", "error"].includes(reading(read.grid.at(row, index), mark).is));
  const all = read.columns.filter((each) => FIGURES.has(each.role) || (each.role === "unused" && isOpen(each)));
  if (read.kind !== "chain") return all;
  // Of a chain the person may have chosen how text is read.
  const { columns } = read.understood;
  return all.map((each) => ({ ...each, mark: columns[each.index]?.mark ?? each.mark }));
}

/** Rows that should hold figures: records, and totals and statistics of them. Notes below the table have no reason. */
export const figureRows = ({ rows }: TableReading): readonly ReadRow[] =>
  rows.filter(
    ({ role, why }) =>
      role === "member" ||
      role === "total" ||
      role === "part" ||
      role === "statistic" ||
      (role === "note" && why !== ""),
  );

/** Whether what is said would rest on the answer to a question that is open. */
export const isAsked = ({ question }: TableReading, ...ids: readonly string[]): boolean =>
  question !== null && ids.includes(question.id);
