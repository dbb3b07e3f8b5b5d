/** The tables that a selection may mean: the range itself, then the table around its first cell; and the source named below each. */

import { type Grid, isBlank, partOf, trimmed } from "../../tables/grid";
import { sourceBelow } from "../../tables/source-line";
import { tableAround, tableMeant, tablesOn } from "../../tables/tables";
import { runInSlices } from "../../cells/calls/scheduler";
import type { Area } from "../../sheet/address";
import { usedOf } from "../selected-table";
import type { Workbook } from "../../workbook/port";

export interface Region {
  readonly grid: Grid;
  /** `Source: ...`, as written in a cell below the table. */
  readonly source?: string;
}

/** What a selection may mean: the tables in turn, or one of several, none of which is selected. */
export type Regions =
  | { readonly are: "in turn"; readonly regions: readonly Region[] }
  | { readonly are: "several"; readonly tables: readonly Grid[] };

export async function regionsOf(workbook: Workbook, selection: Area, signal: AbortSignal): Promise<Regions> {
  const used = await usedOf(workbook, selection.sheet, { signal });
  if (!used) return { are: "in turn", regions: [] };
  if (isBetween(used, selection)) {
    const tables = await runInSlices(tablesOn(used), signal);
    if (tables.length > 1) return { are: "several", tables };
  }
  const isRange = selection.rows > 1 && selection.columns > 1;
  const range = isRange ? trimmed(within(used, selection)) : null;
  const meant = tableMeant(used, selection.row, selection.column);
  const isSame =
    range &&
    meant &&
    range.row === meant.row &&
    range.column === meant.column &&
    range.height === meant.height &&
    range.width === meant.width;
  const regions = [range, isSame ? null : meant].flatMap((grid): Region[] => {
    if (!grid) return [];
    const source = sourceBelow(used, grid);
    return [{ grid, ...(source !== undefined && { source }) }];
  });
  return { are: "in turn", regions };
}

/** Whether one empty cell is selected that is in no table. */
const isBetween = (used: Grid, { row, column, rows, columns }: Area): boolean =>
  rows * columns === 1 &&
  isBlank(used.at(row - used.row, column - used.column)) &&
  tableAround(used, row, column) === null;

/** The cells of an area of the sheet, as far as the sheet is in use. */
function within(used: Grid, { row, column, rows, columns }: Omit<Area, "sheet">): Grid {
  const [top, left] = [Math.max(row, used.row), Math.max(column, used.column)];
  return partOf(used, {
    row: top - used.row,
    column: left - used.column,
    rows: Math.max(0, row + rows - top),
    columns: Math.max(0, column + columns - left),
  });
}
