/** The range that a table is spoken of by: from its headings to its last row, without titles over it and notes below. */

import { addressAt, type Grid, isBlank } from "../../tables/grid";
import type { TableReading } from "../../tables/reader/table-reading";

/** `B4:H11`, within its sheet; of a table of nothing else, and of one that was read across, all of it. */
export function spokenRange(grid: Grid, reading: Pick<TableReading, "grid" | "rows">): string {
  const isAsItStands = reading.grid.height === grid.height && reading.grid.width === grid.width;
  const titles = new Set(reading.rows.flatMap(({ row, role }) => (role === "title" ? [row] : [])));
  const notes = new Set(reading.rows.flatMap(({ row, role }) => (role === "note" || role === "empty" ? [row] : [])));
  // A record whose figures are words, and a hidden one, stand in more cells than one.
  const isOneText = (row: number) => grid.cells(row).filter((cell) => !isBlank(cell)).length <= 1;
  let [top, bottom] = [0, grid.height - 1];
  while (top < bottom && titles.has(top) && isOneText(top)) top += 1;
  while (bottom > top && notes.has(bottom) && isOneText(bottom)) bottom -= 1;
  if (!isAsItStands || top === bottom) [top, bottom] = [0, grid.height - 1];
  const address = addressAt(grid, { row: top, column: 0, rows: bottom - top + 1, columns: grid.width });
  return address.slice(address.lastIndexOf("!") + 1);
}
