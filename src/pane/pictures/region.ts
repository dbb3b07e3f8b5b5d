/**
 * The table that a selection means: the range itself, or what stands around a single cell, up to the next empty row and
 * column; and the source that is named below it.
 */

import type { TableCell } from "../../pictures/read-table";
import { formatAddress, type Place } from "../../workbook/address";
import type { Cells, Workbook } from "../../workbook/port";

export interface Region extends Place {
  readonly sheet: string;
  readonly address: string;
  readonly values: readonly (readonly TableCell[])[];
  /** `Source: ...`, as it stands in a cell below the table. */
  readonly source?: string;
  /** Whether there are more rows than are looked at. */
  readonly isCut: boolean;
}

/** No picture shows more than these; a table around a cell is looked for within them. */
const mostRows = 2000;
const mostColumns = 120;
const rowsAbove = 400;
/** Below a table its source stands within a few rows, after notes. */
const rowsToSource = 12;

/** The range, and the cells around it in which its table and source may be. */
export async function regionsOf(workbook: Workbook, selection: Cells, signal: AbortSignal): Promise<Region[]> {
  const first = Math.max(0, selection.row - rowsAbove);
  const window: Place = { row: first, column: 0, rows: selection.row - first + Math.min(selection.rows, mostRows) + rowsAbove, columns: Math.max(mostColumns, selection.column + selection.columns) };
  const around = await workbook.readWhole(formatAddress({ sheet: selection.sheet, ...window }), { signal });
  const grid: Grid = { row: around.row, column: around.column, values: around.values };
  const found: Place[] = [];
  if (selection.rows > 1 && selection.columns > 1) found.push({ row: selection.row, column: selection.column, rows: Math.min(selection.rows, mostRows), columns: selection.columns });
  const block = blockAround(grid, selection);
  if (block && !found.some((place) => place.row === block.row && place.column === block.column && place.rows === block.rows && place.columns === block.columns)) found.push(block);
  return found.map((place): Region => {
    const source = sourceBelow(grid, place);
    return {
      ...place,
      sheet: selection.sheet,
      address: formatAddress({ sheet: selection.sheet, ...place }),
      values: valuesOf(grid, place),
      isCut: selection.rows > mostRows,
      ...(source !== undefined && { source }),
    };
  });
}

/** Cells of a sheet from a corner on. */
export interface Grid {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly TableCell[])[];
}

const at = ({ row, column, values }: Grid, r: number, c: number): TableCell => values[r - row]?.[c - column] ?? "";

function valuesOf(grid: Grid, { row, column, rows, columns }: Place): TableCell[][] {
  return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, right) => at(grid, row + down, column + right)));
}

/** What stands around a cell without an empty row or column between; null in the void. */
export function blockAround(grid: Grid, { row, column }: { row: number; column: number }): Place | null {
  let [top, left, bottom, right] = [row, column, row, column];
  const isEmpty = (r: number, c: number) => at(grid, r, c) === "";
  const rowIsEmpty = (r: number) => Array.from({ length: right - left + 3 }, (_, index) => left - 1 + index).every((c) => isEmpty(r, c));
  const columnIsEmpty = (c: number) => Array.from({ length: bottom - top + 3 }, (_, index) => top - 1 + index).every((r) => isEmpty(r, c));
  const [lastRow, lastColumn] = [grid.row + grid.values.length, grid.column + (grid.values[0]?.length ?? 0)];
  for (let grows = true; grows; ) {
    grows = false;
    if (top > 0 && !rowIsEmpty(top - 1)) [top, grows] = [top - 1, true];
    if (bottom < lastRow && !rowIsEmpty(bottom + 1)) [bottom, grows] = [bottom + 1, true];
    if (left > 0 && !columnIsEmpty(left - 1)) [left, grows] = [left - 1, true];
    if (right < lastColumn && !columnIsEmpty(right + 1)) [right, grows] = [right + 1, true];
  }
  const block = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return valuesOf(grid, block).flat().every((value) => value === "") ? null : block;
}

function sourceBelow(grid: Grid, { row, column, rows, columns }: Place): string | undefined {
  for (let r = row; r < row + rows + rowsToSource; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const value = at(grid, r, c);
      if (typeof value === "string" && /^sources?:/i.test(value.trim())) return value.trim();
    }
  }
  return undefined;
}

/** The address of cells within a region, from their place in it. */
export function within(region: Pick<Region, "sheet" | "row" | "column">, place: Place): string {
  return formatAddress({ sheet: region.sheet, ...place, row: region.row + place.row, column: region.column + place.column });
}
