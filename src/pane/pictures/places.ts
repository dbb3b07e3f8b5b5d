/** Where tables are, and where a picture of one is put. */

import { addressAt, type Grid } from "../../tables/grid";
import type { Shown } from "./offers";

export const addresses = (tables: readonly Grid[]): string =>
  tables.map((grid) => addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width })).join(", ");

/** The cell to the right of the table's headings, with one free column between. */
export function besideOf({ read: { grid, understood } }: Shown): string {
  const { headRows } = understood;
  return addressAt(grid, { row: headRows[headRows.length - 1] ?? 0, column: grid.width + 1, rows: 1, columns: 1 });
}
