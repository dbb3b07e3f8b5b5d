/** The table that a person means: the selected range, the block of cells around one selected cell, or all tables of the sheet. */

import { Grid, trimmed } from "../tables/grid";
import { runInSlices } from "../cells/calls/scheduler";
import { tableMeant, tablesOn } from "../tables/tables";
import type { Workbook } from "../workbook/port";
import type { Watch } from "../workbook/watch";

async function usedOf(workbook: Workbook, sheet: string, watch: Watch): Promise<Grid | null> {
  const used = (await workbook.sheets()).find(({ name }) => name === sheet)?.used;
  return used ? gridAt(workbook, used, watch) : null;
}

async function gridAt(workbook: Workbook, address: string, watch: Watch): Promise<Grid | null> {
  const { sheet, row, column, rows, values, formats } = await workbook.readWhole(address, watch);
  return rows === 0 ? null : new Grid({ sheet, row, column, values, formats });
}

/** Null where nothing is there. */
export async function selectedTable(workbook: Workbook, watch: Watch): Promise<Grid | null> {
  const { address, sheet, row, column, rows, columns } = await workbook.selection();
  if (rows * columns > 1) {
    const grid = await gridAt(workbook, address, watch);
    return grid && trimmed(grid);
  }
  const used = await usedOf(workbook, sheet, watch);
  return used && tableMeant(used, row, column);
}

export async function tablesOfSheet(workbook: Workbook, watch: Watch): Promise<Grid[]> {
  const used = await usedOf(workbook, (await workbook.selection()).sheet, watch);
  return used ? runInSlices(tablesOn(used), watch.signal) : [];
}
