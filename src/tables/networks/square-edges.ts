/** The edges of a square: totals that are none of its industries, and a table cut differently down and across. */

import { cellName } from "../../sheet/address";
import type { Grid } from "../grid";
import type { NetworkRefused } from "./reading";
import { headingsOf, namesOf, type Square } from "./square";
import { refusals } from "./texts";
import { columnRole, rowRole } from "./words";

/** Rows and columns go on with the same industries, but one of them lacks what the other has. */
export function notTheSame(grid: Grid, { beyond, paired, labels, heads }: Square): NetworkRefused | null {
  if (!beyond || !beyond.both.some((name) => rowRole([name]) === null && columnRole([name]) === null)) return null;
  const at = { row: grid.row + beyond.head, column: grid.column + beyond.column, rows: 1, columns: 1 };
  return {
    is: "refused",
    why: "not the same",
    sheet: grid.sheet,
    at,
    sentence: refusals.notTheSame({
      cell: cellName(at.row, at.column),
      last: paired.at(-1)!,
      column: headingsOf(grid, heads, beyond.column)[0] ?? "",
      row: namesOf(grid, labels, beyond.row).join(" "),
    }),
  };
}

/** Lines at the end of the square whose name is that of a total or of value added are none of industries. */
export function withoutMargins(grid: Grid, square: Square): Square | null {
  let n = square.rows.length;
  while (n > 2 && square.paired.length > 0 && rowRole(namesOf(grid, square.labels, square.rows[n - 1]!)) !== null)
    n -= 1;
  if (n === square.rows.length) return square;
  return {
    ...square,
    rows: square.rows.slice(0, n),
    columns: square.columns.slice(0, n),
    below: [...square.rows.slice(n), ...square.below],
    beside: [...square.columns.slice(n), ...square.beside],
    paired: square.paired.slice(0, n),
  };
}
