/** The tables that a selection may mean: the range itself, then the cells around its first cell; and the source named below each. */

import { Grid, isBlank, trimmed } from "../../tables/grid";
import { tableAround, tableMeant, tablesOn } from "../../tables/tables";
import { runInSlices } from "../../cells/calls/scheduler";
import { formatAddress, type CellRange } from "../../sheet/address";
import { gridOf } from "../selected-table";
import type { Workbook } from "../../workbook/port";
import type { Cells } from "../../sheet/cells";

export interface Region {
  readonly grid: Grid;
  /** `Source: ...`, as written in a cell below the table. */
  readonly source?: string;
  /** Whether there are more rows than are looked at. */
  readonly isCut: boolean;
}

/** No picture shows more than these; a table around a cell is looked for within them. */
const MAX_ROWS = 2000;
const MAX_COLUMNS = 120;
const ROWS_ABOVE = 400;
/** The source of a table is within a few rows below it, after notes. */
const ROWS_TO_SOURCE = 12;

/** What a selection may mean: the tables in turn, or one of several, none of which is selected. */
export type Regions =
  | { readonly are: "in turn"; readonly regions: readonly Region[] }
  | { readonly are: "several"; readonly tables: readonly Grid[] };

export async function regionsOf(workbook: Workbook, selection: Cells, signal: AbortSignal): Promise<Regions> {
  const first = Math.max(0, selection.row - ROWS_ABOVE);
  const window: CellRange = {
    row: first,
    column: 0,
    rows: selection.row - first + Math.min(selection.rows, MAX_ROWS) + ROWS_ABOVE,
    columns: Math.max(MAX_COLUMNS, selection.column + selection.columns),
  };
  const read = await workbook.readWhole(formatAddress({ sheet: selection.sheet, ...window }), { signal });
  const around = gridOf({ ...read, sheet: selection.sheet });
  if (isBetween(around, selection)) {
    const tables = await runInSlices(tablesOn(around), signal);
    if (tables.length > 1) return { are: "several", tables };
  }
  const range =
    selection.rows > 1 && selection.columns > 1
      ? trimmed(cut(around, { ...selection, rows: Math.min(selection.rows, MAX_ROWS) }))
      : null;
  const meant = tableMeant(around, selection.row, selection.column);
  const isSame =
    range &&
    meant &&
    range.row === meant.row &&
    range.column === meant.column &&
    range.height === meant.height &&
    range.width === meant.width;
  const regions = [range, isSame ? null : meant].flatMap((grid): Region[] => {
    if (!grid) return [];
    const source = sourceBelow(around, grid);
    return [{ grid, isCut: selection.rows > MAX_ROWS, ...(source !== undefined && { source }) }];
  });
  return { are: "in turn", regions };
}

/** Whether one empty cell is selected that is in no table. */
const isBetween = (around: Grid, { row, column, rows, columns }: Cells): boolean =>
  rows * columns === 1 &&
  isBlank(around.at(row - around.row, column - around.column)) &&
  tableAround(around, row, column) === null;

/** Cells of the sheet, empty where nothing was read. */
function cut(around: Grid, { row, column, rows, columns }: CellRange): Grid {
  const from = <Cell>(all: readonly (readonly Cell[])[], none: Cell): Cell[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from(
        { length: columns },
        (__, right) => all[row + down - around.row]?.[column + right - around.column] ?? none,
      ),
    );
  return new Grid({
    sheet: around.sheet,
    row,
    column,
    values: from(around.values, ""),
    ...(around.formats && { formats: from(around.formats, "General") }),
    ...(around.hiddenRows && {
      hiddenRows: around.hiddenRows.map((each) => each + around.row - row).filter((each) => each >= 0 && each < rows),
    }),
  });
}

const SOURCE_WORDS = /^(?:sources?|quellen?|fuentes?|fontes?|fonti?)\s*:/i;

function sourceBelow(around: Grid, { row, column, values }: Grid): string | undefined {
  const below = cut(around, { row, column, rows: values.length + ROWS_TO_SOURCE, columns: values[0]!.length });
  return below.values
    .flat()
    .find((value): value is string => typeof value === "string" && SOURCE_WORDS.test(value.trim()))
    ?.trim();
}
