/** Rows that sum others up: by their name, or because their figures are the sum of all others. */

import { vector } from "../cells/read";
import type { Grid } from "./grid";
import { reading } from "./reading";
import type { Role } from "./roles";
import type { Steps } from "./steps";
import { type Column, figuresIn, type Total } from "./understanding";
import { isTotalName } from "./words";

/** Prices and conversions of several links have no sum. */
const SUMMED: readonly Role[] = ["output", "inputs", "otherInputs", "valueAdded", "share", "wages", "capital", "volume"];

/** Rows whose name says so. */
export function* totalsByName(grid: Grid, rows: readonly number[]): Steps<Set<number>> {
  const found = new Set<number>();
  for (const row of rows) {
    yield;
    const name = grid.values[row]!.find((value): value is string => typeof value === "string" && value.trim() !== "");
    if (name !== undefined && isTotalName(name)) found.add(row);
  }
  return found;
}

/** The last or the first row, where each of its figures is the sum of those of all other rows. */
export function totalByFigures(grid: Grid, records: readonly number[], columns: readonly Column[]): Total | null {
  const summed = columns.filter(({ role, counts }) => SUMMED.includes(role) && figuresIn(counts) > 0);
  if (records.length < 4 || summed.length === 0) return null;
  const candidates = [records[records.length - 1]!, records[0]!];
  for (const row of candidates) {
    const others = records.filter((other) => other !== row);
    if (summed.every((column) => isSum(grid, row, others, column))) return { row, by: "figures" };
  }
  return null;
}

function isSum(grid: Grid, row: number, others: readonly number[], { index, mark }: Column): boolean {
  const plain = (at: number): number | string => {
    const read = reading(grid.values[at]![index], mark);
    return read.is === "figure" ? read.plain : read.is === "empty" ? 0 : "?";
  };
  const total = reading(grid.values[row]![index], mark);
  if (total.is !== "figure") return false;
  try {
    const sum = vector("sum", others.map((other) => [plain(other)])).total();
    return !sum.isZero() && vector("total", total.plain).total().eq(sum);
  } catch {
    return false;
  }
}
