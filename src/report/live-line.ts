/** How many rows (or columns) a table has by now: a report says so where it has fewer. */

import { quoteSheetName } from "../sheet/address";
import { addressAt, type Grid, isBlank } from "../tables/grid";
import { report as texts } from "./texts";

/** Whether a report says in these words that the table on that sheet has other rows by now. */
export const isLiveLine = (words: string, sheet: string): boolean =>
  words.startsWith(texts.live({ sheet: quoteSheetName(sheet), now: MARK, built: MARK, what: "rows" }).split(MARK)[0]!);

const MARK = "\n";

/** Cells side by side. */
export interface Run {
  readonly isDown: boolean;
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

/** Cells behind the table that are looked at. */
const LOOKED_AT = 200;

export const addressOfRun = (grid: Grid, { isDown, row, column, count }: Run): string =>
  addressAt(grid, { row, column, rows: isDown ? count : 1, columns: isDown ? 1 : count });

/** How many cells of a run hold something. */
export const filledIn = (grid: Grid, { isDown, row, column, count }: Run): number =>
  Array.from({ length: count }, (_, step) => grid.at(row + (isDown ? step : 0), column + (isDown ? 0 : step))).filter(
    (cell) => !isBlank(cell),
  ).length;

/** Whether nothing stands right behind the last. A hidden row is read as an empty one, and is none. */
export const isFreeBehind = (grid: Grid, row: number, column: number): boolean =>
  row >= grid.height || (isBlank(grid.at(row, column)) && !grid.hiddenRows?.includes(row));

/** A formula: how many cells hold something by now that follow the last of a run without a gap. */
export function behindNow(grid: Grid, run: Run): string {
  const { isDown, row, column, count } = run;
  const first = isDown ? { row: row + count } : { column: column + count };
  const behind = addressOfRun(grid, { ...run, ...first, count: LOOKED_AT });
  // Behind the last row of a sheet there is nothing.
  return `IF(ISERROR(ROWS(${behind})),0,IFERROR(MATCH(TRUE,ISBLANK(${behind}),0)-1,${LOOKED_AT}))`;
}

/** A formula: how many there are, with rows inserted within, and with those right behind the last that were free when the report was made. */
export function countNow(grid: Grid, run: Run): string {
  const { isDown, row, column, count } = run;
  const isFree = isDown
    ? isFreeBehind(grid, row + count, column)
    : column + count >= grid.width || isBlank(grid.at(row, column + count));
  const now = `${isDown ? "ROWS" : "COLUMNS"}(${addressOfRun(grid, run)})`;
  return isFree ? `${now}+${behindNow(grid, run)}` : now;
}
