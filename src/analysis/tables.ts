/** The tables on a sheet: blocks of cells with empty rows between them. */

import { type Grid, isBlank, partOf, trimmed, widthOf } from "./grid";
import { headsOf } from "./heads";
import type { Steps } from "./steps";

/** Less than this is a line of text, not a table. */
const LEAST = { rows: 2, columns: 2 } as const;

/**
 * A block without headings below one of the same columns is the rest of that table, for people part long tables by empty
 * rows. Blocks of one row or one column are no tables.
 */
export function* tablesOn(grid: Grid): Steps<Grid[]> {
  const bands: { from: number; to: number }[] = [];
  let from = -1;
  for (let row = 0; row <= grid.values.length; row++) {
    yield;
    const isEmpty = row === grid.values.length || grid.values[row]!.every(isBlank);
    if (!isEmpty && from < 0) from = row;
    if (isEmpty && from >= 0) {
      bands.push({ from, to: row - 1 });
      from = -1;
    }
  }
  const tables: Grid[] = [];
  for (const { from: top, to } of bands) {
    yield;
    const block = trimmed(partOf(grid, { row: top, column: 0, rows: to - top + 1, columns: widthOf(grid) }));
    if (!block) continue;
    const before = tables[tables.length - 1];
    const goesOn = before && before.column === block.column && widthOf(before) === widthOf(block) && widthOf(block) >= LEAST.columns && headsOf(block).rows.length === 0;
    if (goesOn) tables[tables.length - 1] = partOf(grid, { row: before.row - grid.row, column: before.column - grid.column, rows: block.row + block.values.length - before.row, columns: widthOf(block) });
    else if (block.values.length >= LEAST.rows && widthOf(block) >= LEAST.columns) tables.push(block);
  }
  return tables;
}
