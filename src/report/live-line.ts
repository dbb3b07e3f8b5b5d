/** How many rows (or columns) a table has by now: a report says so where it has fewer. */

import { quoteSheetName } from "../sheet/address";
import { addressAt, type Grid, isBlank } from "../tables/grid";
import { report as texts } from "./texts";

/** Whether a report says in these words that the table on that sheet has other rows by now. */
export const isLiveLine = (words: string, sheet: string): boolean =>
  words.startsWith(texts.live({ sheet: quoteSheetName(sheet), now: MARK, built: MARK }).split(MARK)[0]!);

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

/**
 * A formula: how many there are, with rows inserted within, and with those right behind the last that were free when the
 * report was made.
 */
export function countNow(grid: Grid, run: Run): string {
  const end = run.isDown ? run.row + run.count : run.column + run.count;
  // A hidden row is read as an empty one, and is none.
  const isFree = run.isDown
    ? end >= grid.height || (isBlank(grid.at(end, run.column)) && !grid.hiddenRows?.includes(end))
    : end >= grid.width || isBlank(grid.at(run.row, end));
  const now = `${run.isDown ? "ROWS" : "COLUMNS"}(${addressOfRun(grid, run)})`;
  if (!isFree) return now;
  const behind = addressOfRun(grid, { ...run, ...(run.isDown ? { row: end } : { column: end }), count: LOOKED_AT });
  return `${now}+IFERROR(MATCH(TRUE,ISBLANK(${behind}),0)-1,${LOOKED_AT})`;
}
