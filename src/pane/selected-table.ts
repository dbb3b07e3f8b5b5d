/** The table that a person means: the selected range, the block of cells around one selected cell, or all tables of the sheet. */

import { Grid, isBlank, partOf, trimmed } from "../tables/grid";
import { runInSlices } from "../cells/calls/scheduler";
import { type Area, formatAddress } from "../sheet/address";
import type { WholeTable } from "../sheet/cells";
import { findHeader } from "../tables/table-header";
import { tableAround, tableMeant, tablesOn } from "../tables/tables";
import type { Workbook } from "../workbook/port";
import type { Watch } from "../workbook/watch";

export type Meant =
  | {
      readonly is: "table";
      readonly grid: Grid;
      /** A selected range without headings, with the row above that has them; null where there is none. */
      readonly withHeadings: Grid | null;
    }
  /** An empty cell is selected, and the sheet has several tables. */
  | { readonly is: "several"; readonly tables: readonly Grid[] }
  | { readonly is: "nothing" };

/** All that stands on a sheet. */
export async function usedOf(workbook: Workbook, sheet: string, watch: Watch): Promise<Grid | null> {
  const used = (await workbook.sheets()).find(({ name }) => name === sheet)?.used;
  return used ? gridAt(workbook, used, watch) : null;
}

async function gridAt(workbook: Workbook, address: string, watch: Watch): Promise<Grid | null> {
  const whole = await workbook.readWhole(address, watch);
  return whole.rows === 0 ? null : gridOf(whole);
}

/** The cells of a range that was read. */
export const gridOf = ({
  sheet,
  row,
  column,
  values,
  formats,
  hiddenRows,
}: Pick<WholeTable, "sheet" | "row" | "column" | "values" | "formats" | "hiddenRows">): Grid =>
  new Grid({
    sheet,
    row,
    column,
    values,
    formats,
    ...(hiddenRows && { hiddenRows: hiddenRows.map((each) => each - row) }),
  });

/** A row or a column of cells is no table: the one around them is meant. */
const isTable = ({ rows, columns }: Pick<Area, "rows" | "columns">): boolean => rows > 1 && columns > 1;

/** Null where nothing is there. */
export async function selectedTable(workbook: Workbook, watch: Watch): Promise<Grid | null> {
  const { address, sheet, row, column, rows, columns } = await workbook.selection();
  if (isTable({ rows, columns })) {
    const grid = await gridAt(workbook, address, watch);
    return grid && trimmed(grid);
  }
  const used = await usedOf(workbook, sheet, watch);
  return used && tableMeant(used, row, column);
}

/** The same, with what may be meant besides. */
export async function meantTable(workbook: Workbook, watch: Watch): Promise<Meant> {
  const { sheet, row, column, rows, columns, values } = await workbook.selection();
  if (isTable({ rows, columns })) return meantRange(workbook, { sheet, row, column, rows, columns }, watch);
  const used = await usedOf(workbook, sheet, watch);
  if (!used) return { is: "nothing" };
  const isEmpty = isBlank(values[0]?.[0]) && isBlank(used.at(row - used.row, column - used.column));
  if (isEmpty && !tableAround(used, row, column)) {
    const tables = await runInSlices(tablesOn(used), watch.signal);
    if (tables.length > 1) return { is: "several", tables };
  }
  const grid = tableMeant(used, row, column);
  return grid ? { is: "table", grid, withHeadings: null } : { is: "nothing" };
}

/** A selected range is read alone; the row above is looked at for headings, where it has none of its own. */
async function meantRange(workbook: Workbook, range: Area, watch: Watch): Promise<Meant> {
  const above = Math.min(1, range.row);
  const address = formatAddress({ ...range, row: range.row - above, rows: range.rows + above });
  const read = await gridAt(workbook, address, watch);
  if (!read) return { is: "nothing" };
  const isRead = read.row < range.row;
  const own = trimmed(isRead ? partOf(read, { row: 1, column: 0, rows: read.height - 1, columns: read.width }) : read);
  if (!own) return { is: "nothing" };
  const withHeadings = isRead && own.row === range.row && findHeader(own).rows.length === 0 ? trimmed(read) : null;
  const hasHeadings = withHeadings?.row === range.row - 1 && findHeader(withHeadings).rows.includes(0);
  return { is: "table", grid: own, withHeadings: hasHeadings ? withHeadings : null };
}

/** The table that is now where another was read. */
export async function tableAtPlace(
  workbook: Workbook,
  { sheet, row, column }: Pick<Grid, "sheet" | "row" | "column">,
  watch: Watch,
): Promise<Grid | null> {
  const used = await usedOf(workbook, sheet, watch);
  return used && tableAround(used, row, column);
}

export async function tablesOfSheet(workbook: Workbook, watch: Watch): Promise<Grid[]> {
  const used = await usedOf(workbook, (await workbook.selection()).sheet, watch);
  return used ? runInSlices(tablesOn(used), watch.signal) : [];
}
