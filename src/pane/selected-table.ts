/** The table that a person means: the selected range, the block of cells around one selected cell, or all tables of the sheet. */

import { type Grid, regionAround, trimmed, widthOf } from "../analysis/grid";
import { unhurried } from "../analysis/steps";
import { tablesOn } from "../analysis/tables";
import type { Watch, Workbook } from "../workbook/port";

async function usedOf(workbook: Workbook, sheet: string, watch: Watch): Promise<Grid | null> {
  const used = (await workbook.sheets()).find(({ name }) => name === sheet)?.used;
  return used ? gridAt(workbook, used, watch) : null;
}

async function gridAt(workbook: Workbook, address: string, watch: Watch): Promise<Grid | null> {
  const { sheet, row, column, rows, values } = await workbook.readWhole(address, watch);
  return rows === 0 ? null : { sheet, row, column, values };
}

/** Null where nothing is there. */
export async function selectedTable(workbook: Workbook, watch: Watch): Promise<Grid | null> {
  const { address, sheet, row, column, rows, columns } = await workbook.selection();
  if (rows * columns > 1) {
    const grid = await gridAt(workbook, address, watch);
    return grid && trimmed(grid);
  }
  const used = await usedOf(workbook, sheet, watch);
  if (!used) return null;
  const around = contains(used, row, column) ? regionAround(used, row - used.row, column - used.column) : null;
  if (around && around.values.length > 1) return around;
  // A title, or an empty line between it and the table: the next table is meant.
  const isBelow = (table: Grid) => table.row > row && row >= used.row && column >= used.column && column < table.column + widthOf(table);
  return (await unhurried(tablesOn(used), watch.signal)).find(isBelow) ?? null;
}

const contains = (grid: Grid, row: number, column: number): boolean =>
  row >= grid.row && column >= grid.column && row < grid.row + grid.values.length && column < grid.column + widthOf(grid);

export async function tablesOfSheet(workbook: Workbook, watch: Watch): Promise<Grid[]> {
  const used = await usedOf(workbook, (await workbook.selection()).sheet, watch);
  return used ? unhurried(tablesOn(used), watch.signal) : [];
}
