/** A large range is read block by block, so that the page stays free, the work can be stopped, and no answer is too large. */

import type { CellRange } from "../sheet/address";

/** The range as blocks of whole rows, each of about so many cells. */
export function blocksOf({ row, column, rows, columns }: CellRange, cellsAtMost: number): CellRange[] {
  const height = Math.max(1, Math.floor(cellsAtMost / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => ({
    row: row + index * height,
    column,
    rows: Math.min(height, rows - index * height),
    columns,
  }));
}
