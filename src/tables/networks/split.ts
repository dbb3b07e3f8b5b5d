/** Where the flows of an input-output table end: the rows below and the columns beside them that sum others up. */

import type { Sliced } from "../../core/sliced";
import type { Grid } from "../grid";
import { plainWords } from "../header-vocabulary";
import { type BorderRow, isTotal, longest, marginName, marginOf } from "./border-rows";
import { figureOf } from "./cell-content";
import type { Parts } from "./parts";

/** Sums of published figures stray by their rounding; what looks like a sum to six digits is taken for one. */
const LOOKS_LIKE = 1e-6;

/** The most rows without names below the flows. */
const MAX_UNNAMED = 3;

/** How the rows were counted. */
export type SplitBy = "rows" | "names" | "figures" | "headings";

export interface Split {
  readonly n: number;
  readonly splitBy: SplitBy;
  readonly margins: readonly BorderRow[];
}

export function* splitOf(
  grid: Grid,
  { rows, columns }: Parts,
  names: (row: number) => string[],
  headings: (column: number) => string[],
): Sliced<Split | null> {
  const kindOf = (row: number) => marginOf(names(row));
  /** Whether the heading of the column at its place repeats a name of the row: an industry, such as one of imports. */
  const isRepeated = (row: number, index: number) => {
    const over = index < columns.length ? headings(columns[index]!).map(plainWords) : [];
    return names(row).some((name) => over.includes(plainWords(name)));
  };
  const marginsFrom = (n: number, by: BorderRow["by"]): BorderRow[] =>
    rows.slice(n).map((row) => ({ is: kindOf(row) ?? "other", at: row, name: marginName(names(row)), by }));
  const named = rows.findIndex((row, index) => {
    const kind = index < 2 ? null : kindOf(row);
    return kind !== null && (kind === "total" || !isRepeated(row, index));
  });
  if (named >= 2 && columns.length > named) return { n: named, splitBy: "names", margins: marginsFrom(named, "name") };

  for (let below = MAX_UNNAMED; below >= 1; below -= 1) {
    const n = rows.length - below;
    if (n < 2 || columns.length <= n) continue;
    const margins: BorderRow[] = [];
    for (const row of rows.slice(n)) {
      yield;
      const is = byFigures(
        grid,
        rows.slice(0, n),
        columns,
        row,
        margins.map(({ at }) => at),
      );
      if (is) margins.push({ is, at: row, name: marginName(names(row)), by: "figures" });
    }
    if (margins.length === below) return { n, splitBy: "figures", margins };
  }
  if (columns.length > rows.length) return { n: rows.length, splitBy: "rows", margins: [] };

  // Too many rows for the columns: as many as the headings repeat.
  const repeats = rows.findIndex((row, index) => !isRepeated(row, index));
  if (repeats >= 2 && columns.length > repeats)
    return { n: repeats, splitBy: "headings", margins: marginsFrom(repeats, "name") };
  return null;
}

/** Whether the figures of a row below the flows are the columns' sums, or what those lack of the sales. */
function byFigures(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  row: number,
  before: readonly number[],
): "total" | "value added" | null {
  const n = rows.length;
  const over = (column: number, of: readonly number[]) =>
    of.reduce((sum, each) => sum + figureOf(grid.at(each, column)), 0);
  const all = columns.slice(0, n);
  if (all.every((column) => grid.at(row, column) === "")) return null;
  const isNear = (one: number, other: number, size: number) => Math.abs(one - other) <= LOOKS_LIKE * size;
  const sums = all.map((column) => over(column, rows));
  if (all.every((column, index) => isNear(figureOf(grid.at(row, column)), sums[index]!, Math.abs(sums[index]!))))
    return "total";
  const withBefore = all.map((column) => over(column, [...rows, ...before]));
  if (
    before.length > 0 &&
    all.every((column, index) =>
      isNear(figureOf(grid.at(row, column)), withBefore[index]!, Math.abs(withBefore[index]!)),
    )
  )
    return "total";
  // Sales to as many columns as make it fit: totals beside them are not known yet.
  for (let end = n + 1; end <= columns.length; end += 1) {
    const sold = rows.map((each) =>
      columns.slice(0, end).reduce((sum, column) => sum + figureOf(grid.at(each, column)), 0),
    );
    if (
      all.every((column, index) =>
        isNear(figureOf(grid.at(row, column)) + sums[index]!, sold[index]!, Math.abs(sold[index]!)),
      )
    )
      return "value added";
  }
  return null;
}

/** A number of a column, as tables count them: c62, F1. */
export const COUNTED = /^[a-z]{1,2}\d{1,4}$/i;

/** Columns after the flows that sum others up. One column alone is final demand, whatever it comes to. */
export function* totalColumns(
  grid: Grid,
  rows: readonly number[],
  flows: readonly number[],
  rest: readonly number[],
  headings: (column: number) => string[],
): Sliced<BorderRow[]> {
  const totals: BorderRow[] = [];
  const finals: number[] = [];
  const sum = (row: number, columns: readonly number[]) =>
    columns.reduce((total, column) => total + figureOf(grid.at(row, column)), 0);
  const isSum = (column: number, of: readonly number[]) =>
    rows.every(
      (row) => Math.abs(figureOf(grid.at(row, column)) - sum(row, of)) <= LOOKS_LIKE * Math.abs(sum(row, of)),
    ) && rows.some((row) => grid.at(row, column) !== 0);
  for (const [index, column] of rest.entries()) {
    yield;
    const over = headings(column).filter((words) => !COUNTED.test(words));
    const [last, name] = [over.at(-1) ?? "", over.some(isTotal) ? longest(over.filter(isTotal)) : (over.at(-1) ?? "")];
    const isLast = finals.length === 0 && index === rest.length - 1;
    if (!isLast && isTotal(last)) totals.push({ is: "total", at: column, name, by: "name" });
    else if (
      !isLast &&
      (isSum(column, flows) ||
        (finals.length > 1 && isSum(column, finals)) ||
        (finals.length > 0 && isSum(column, [...flows, ...finals])))
    )
      totals.push({ is: "total", at: column, name, by: "figures" });
    else finals.push(column);
  }
  return totals;
}
