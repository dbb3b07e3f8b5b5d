/**
 * Where the flows end in a table whose headings do not repeat the names of its rows: only for a person who says that it is
 * an input-output table. The flows are square, so the number of rows shows where they end; rows below are known by their
 * names, or because their figures are the sums.
 */

import type { Sliced } from "../../core/sliced";
import { type Grid, isBlank } from "../grid";
import { plainWords } from "../header-vocabulary";
import { type Parts, partsOf } from "./parts";
import type { Square } from "./square";
import { Figures, LOOKS_LIKE, plus, type Vector } from "./sums";
import { rowRole } from "./words";

/** The most rows without names below the flows. */
const MAX_UNNAMED = 3;

export function* squareByShape(
  grid: Grid,
  names: (labels: readonly number[], row: number) => string[],
): Sliced<Square | null> {
  const parts = yield* partsOf(grid);
  if (parts.rows.length < 2 || parts.columns.length < 2) return null;
  const n = yield* splitAt(grid, parts, (row) => names(parts.labels, row));
  if (n === null) return null;
  const { labels, heads, rows, columns } = parts;
  return {
    labels,
    heads,
    rows: rows.slice(0, n),
    columns: columns.slice(0, n),
    below: rows.slice(n),
    beside: columns.slice(n),
    paired: [],
  };
}

/** How many rows are industries. */
function* splitAt(
  grid: Grid,
  { rows, columns, heads }: Parts,
  names: (row: number) => string[],
): Sliced<number | null> {
  /** Whether the heading of the column at its place repeats a name of the row: an industry, such as one of imports. */
  const isRepeated = (row: number, index: number) => {
    const over = index < columns.length ? heads.map((head) => grid.at(head, columns[index]!)) : [];
    const keys = over.filter((cell) => typeof cell === "string").map(plainWords);
    return names(row).some((name) => keys.includes(plainWords(name)));
  };
  const named = rows.findIndex((row, index) => index >= 2 && rowRole(names(row)) !== null && !isRepeated(row, index));
  if (named >= 2 && columns.length > named) return named;
  for (let below = MAX_UNNAMED; below >= 1; below -= 1) {
    const n = rows.length - below;
    if (n < 2 || columns.length <= n) continue;
    const before: number[] = [];
    for (const row of rows.slice(n)) {
      if (yield* isByFigures(grid, rows.slice(0, n), columns, row, before)) before.push(row);
    }
    if (before.length === below) return n;
  }
  if (columns.length > rows.length) return rows.length;
  // Too many rows for the columns: as many as the headings repeat.
  const repeats = rows.findIndex((row, index) => !isRepeated(row, index));
  return repeats >= 2 && columns.length > repeats ? repeats : null;
}

/** Whether the figures of a row below the flows are the columns' sums, or what those lack of the sales. */
function* isByFigures(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  row: number,
  before: readonly number[],
): Sliced<boolean> {
  const all = columns.slice(0, rows.length);
  if (all.every((column) => isBlank(grid.at(row, column)))) return false;
  const figures = yield* Figures.read(grid, rows, all, { rows: [], columns: [] });
  const own = figures.across(row);
  const isNear = (one: Vector, other: Vector) =>
    one.every((value, index) => Math.abs(value - other[index]!) <= LOOKS_LIKE * Math.abs(other[index]!));
  const bought = figures.bought(figures.rows);
  if (isNear(own, bought)) return true;
  if (before.length > 0 && isNear(own, plus(bought, figures.bought(before)))) return true;
  // Sales to as many columns as make it fit: totals beside them are not known yet.
  const paid = plus(own, bought);
  let sold = figures.sold(figures.columns);
  for (const column of columns.slice(rows.length)) {
    yield;
    sold = plus(sold, figures.down(column));
    if (isNear(paid, sold)) return true;
  }
  return false;
}
