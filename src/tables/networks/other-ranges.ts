/** Final demand in a second range or on another sheet: taken if its rows have the names of the flows' rows, in their order. */

import type { Area } from "../../sheet/address";
import type { Grid } from "../grid";
import { plainWords } from "../header-vocabulary";
import { figureOf, isFigureOrError, nameIn } from "./cell-content";
import { columnRole } from "./words";
import type { Vector } from "./sums";

export interface Elsewhere {
  /** The rows of final demand, from its first to its last column. */
  readonly at: Area;
  /** Its columns on the sheet. */
  readonly columns: readonly number[];
  /** The headings over these, row by row. */
  readonly heads: readonly (readonly string[])[];
  readonly sold: Vector;
}

/** `names`: what the rows are called, by column of names. */
export function finalDemandElsewhere(names: readonly (readonly string[])[], others: readonly Grid[]): Elsewhere | null {
  const wanted = names.filter((list) => new Set(list).size === list.length && list.every((name) => name !== ""));
  for (const grid of others)
    for (let label = 0; label < Math.min(grid.width, 6); label += 1) {
      const keys = grid.values.map((cells) => plainWords(nameIn(cells[label])));
      for (const list of wanted) {
        const first = keys.findIndex((_, row) => list.every((name, index) => keys[row + index] === name));
        if (first < 1) continue;
        const found = below(grid, label, first, list.length);
        if (found) return found;
      }
    }
  return null;
}

function below(grid: Grid, label: number, first: number, n: number): Elsewhere | null {
  const rows = Array.from({ length: n }, (_, index) => first + index);
  const heads = Array.from({ length: first }, (_, row) => row);
  const columns = Array.from({ length: grid.width }, (_, column) => column)
    .filter((column) => column > label && rows.some((row) => isFigureOrError(grid.at(row, column))))
    .filter((column) => {
      const role = columnRole(heads.map((row) => nameIn(grid.at(row, column))).filter((name) => name !== ""))?.role;
      return role === undefined || role === "finalDemand";
    });
  if (columns.length === 0) return null;
  return {
    at: {
      sheet: grid.sheet,
      row: grid.row + first,
      column: grid.column + columns[0]!,
      rows: n,
      columns: columns.at(-1)! - columns[0]! + 1,
    },
    columns: columns.map((column) => grid.column + column),
    heads: heads.map((row) => columns.map((column) => nameIn(grid.at(row, column)))),
    sold: Float64Array.from(rows, (row) => columns.reduce((sum, column) => sum + figureOf(grid.at(row, column)), 0)),
  };
}
