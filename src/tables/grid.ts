/** A rectangle of a sheet's cells as they were read, and where it is. Rows and columns count from 0 within it. */

import { showsNothing } from "../core/data/fold";
import { cellName, formatAddress } from "../sheet/address";
import type { CellContent } from "../sheet/cells";

export interface GridCells {
  readonly sheet: string;
  /** Where the first cell is on the sheet. */
  readonly row: number;
  readonly column: number;
  /** Row by row, all of one length. */
  readonly values: readonly (readonly CellContent[])[];
  /** How the figures are shown, such as `0.0%`; left out where that was not read. */
  readonly formats?: readonly (readonly string[])[];
  /** Rows of the grid that are hidden or filtered out on the sheet, in order; left out where none is. */
  readonly hiddenRows?: readonly number[];
}

const BLANK: CellContent = "";

export class Grid implements GridCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly hiddenRows?: readonly number[];

  constructor({ sheet, row, column, values, formats, hiddenRows }: GridCells) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.values = values;
    if (formats) this.formats = formats;
    if (hiddenRows && hiddenRows.length > 0) this.hiddenRows = hiddenRows;
  }

  get height(): number {
    return this.values.length;
  }

  get width(): number {
    return this.values[0]?.length ?? 0;
  }

  /** What a cell holds; beyond the edges nothing does. */
  at(row: number, column: number): CellContent {
    return this.values[row]?.[column] ?? BLANK;
  }

  /** The same place with other contents. */
  with(values: GridCells["values"]): Grid {
    const { sheet, row, column, formats, hiddenRows } = this;
    return new Grid({ sheet, row, column, values, ...(formats && { formats }), ...(hiddenRows && { hiddenRows }) });
  }

  /** The cells of a row, left to right. */
  cells(row: number): readonly CellContent[] {
    return this.values[row] ?? [];
  }
}

export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `B5`: of a cell of the grid, on its sheet. */
export const cellAt = (grid: Grid, row: number, column: number): string =>
  cellName(grid.row + row, grid.column + column);

/** `'My sheet'!B5:B9`. */
export function addressAt(grid: Grid, { row, column, rows, columns }: Span): string {
  return formatAddress({ sheet: grid.sheet, row: grid.row + row, column: grid.column + column, rows, columns });
}

export const isBlank = (value: CellContent | undefined): boolean =>
  value === undefined || (typeof value === "string" && showsNothing(value));

/** A part of the grid. */
export function partOf(grid: Grid, { row, column, rows, columns }: Span): Grid {
  const cut = <Cell>(all: readonly (readonly Cell[])[]) =>
    all.slice(row, row + rows).map((cells) => cells.slice(column, column + columns));
  return new Grid({
    sheet: grid.sheet,
    row: grid.row + row,
    column: grid.column + column,
    values: cut(grid.values),
    ...(grid.formats && { formats: cut(grid.formats) }),
    ...(grid.hiddenRows && {
      hiddenRows: grid.hiddenRows.map((each) => each - row).filter((each) => each >= 0 && each < rows),
    }),
  });
}

/** The grid without the empty rows and columns at its edges; null where it is empty. */
export function trimmed(grid: Grid): Grid | null {
  const width = grid.width;
  let [top, bottom, left, right] = [-1, -1, width, -1];
  grid.values.forEach((cells, row) => {
    for (let column = 0; column < width; column++) {
      if (isBlank(cells[column])) continue;
      if (top < 0) top = row;
      bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  });
  if (top < 0) return null;
  const isWhole = top === 0 && left === 0 && bottom === grid.height - 1 && right === width - 1;
  return isWhole ? grid : partOf(grid, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/**
 * The table around a cell: the smallest rectangle about it whose neighbouring rows and columns are empty, as Excel's own
 * Ctrl+Shift+* finds it. Null where the cell and all around it are empty.
 */
export function regionAround(grid: Grid, row: number, column: number): Grid | null {
  const height = grid.height;
  const width = grid.width;
  let [top, bottom, left, right] = [row, row, column, column];
  const hasIn = (fromRow: number, toRow: number, fromColumn: number, toColumn: number): boolean => {
    for (let r = Math.max(0, fromRow); r <= Math.min(height - 1, toRow); r++) {
      for (let c = Math.max(0, fromColumn); c <= Math.min(width - 1, toColumn); c++)
        if (!isBlank(grid.at(r, c))) return true;
    }
    return false;
  };
  for (let size = -1; size !== (bottom - top + 1) * (right - left + 1);) {
    size = (bottom - top + 1) * (right - left + 1);
    while (top > 0 && hasIn(top - 1, top - 1, left - 1, right + 1)) top -= 1;
    while (bottom < height - 1 && hasIn(bottom + 1, bottom + 1, left - 1, right + 1)) bottom += 1;
    while (left > 0 && hasIn(top - 1, bottom + 1, left - 1, left - 1)) left -= 1;
    while (right < width - 1 && hasIn(top - 1, bottom + 1, right + 1, right + 1)) right += 1;
  }
  return trimmed(partOf(grid, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }));
}
