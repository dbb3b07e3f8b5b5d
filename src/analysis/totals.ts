/** Rows that sum others up: by their name, or because their figures are the sum of all others. */

import { vector } from "../cells/read";
import type { Grid } from "./grid";
import { reading } from "./reading";
import type { Role } from "./roles";
import type { Steps } from "./steps";
import { type Column, figuresIn, type Total } from "./understanding";
import { isSubtotalName, isTotalName } from "./words";

/** Prices and conversions of several links have no sum. */
export const SUMMED: readonly Role[] = ["output", "inputs", "otherInputs", "valueAdded", "share", "wages", "capital", "volume"];

/** Rows whose name says so. */
export function* totalsByName(grid: Grid, rows: readonly number[]): Steps<Set<number>> {
  const found = new Set<number>();
  for (const row of rows) {
    yield;
    const name = nameOf(grid, row);
    if (name !== undefined && isTotalName(name)) found.add(row);
  }
  return found;
}

/** Rows under the total of all others: remarks and comparisons, such as the total as it was printed. A total on top, or of a part, ends nothing. */
export function* rowsBelowTotal(grid: Grid, rows: readonly number[], totals: ReadonlySet<number>): Steps<number[]> {
  yield;
  const last = Math.max(-1, ...rows.flatMap((row, index) => (totals.has(row) ? [index] : [])));
  const isFirst = !rows.slice(0, Math.max(0, last)).some((row) => !totals.has(row));
  return last < 0 || isFirst || isSubtotalName(nameOf(grid, rows[last]!) ?? "") ? [] : rows.slice(last + 1);
}

const nameOf = (grid: Grid, row: number): string | undefined => grid.values[row]!.find((value): value is string => typeof value === "string" && value.trim() !== "");

/** The last or the first row, where each of its figures is the sum of those of all other rows. */
export function* totalByFigures(grid: Grid, records: readonly number[], columns: readonly Column[]): Steps<Total | null> {
  const summed = columns.filter(({ role, counts }) => SUMMED.includes(role) && figuresIn(counts) > 0);
  if (records.length < 4 || summed.length === 0) return null;
  for (const row of [records[records.length - 1]!, records[0]!]) {
    let isTotal = true;
    for (const column of summed) isTotal &&= yield* isSum(grid, row, records, column);
    if (isTotal) return { row, by: "figures" };
  }
  return null;
}

/** Far more than floating point can stray over a column. */
const SURELY_APART = 1e-6;

/** Whether the figure in a row is the sum of all others of its column. Most are not by far, which floating point tells; the core decides. */
function* isSum(grid: Grid, row: number, records: readonly number[], { index, mark }: Column): Steps<boolean> {
  const total = reading(grid.values[row]![index], mark);
  if (total.is !== "figure") return false;
  let [rough, size] = [0, 0];
  const others: (number | string)[] = [];
  for (const other of records) {
    yield;
    if (other === row) continue;
    const read = reading(grid.values[other]![index], mark);
    if (read.is === "empty") continue;
    if (read.is !== "figure") return false;
    others.push(read.plain);
    rough += Number(read.plain);
    size += Math.abs(Number(read.plain));
  }
  if (others.length < 2 || Math.abs(rough - Number(total.plain)) > SURELY_APART * size) return false;
  const sum = vector("sum", others.map((plain) => [plain])).total();
  return !sum.isZero() && vector("total", total.plain).total().eq(sum);
}
