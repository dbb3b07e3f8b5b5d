/** The figures of an input-output table, and which of its rows and columns are sums of others. */

import type { Grid } from "../grid";
import { figureOf } from "./cell-content";

/** Sums of published figures stray by their rounding; what looks like a sum to six digits is one. */
export const LOOKS_LIKE = 1e-6;
/** More than this is not rounding, however many figures are summed. */
const MAX_ROUNDING = 2e-3;
/** Figures of more decimals were computed, not rounded. */
const MAX_DECIMALS = 9;

/** A figure for each row of the flows, or for each column. */
export type Vector = Float64Array;

export class Figures {
  /** Half a unit of the last digit that any figure has. */
  readonly half: number;

  constructor(
    private readonly grid: Grid,
    readonly rows: readonly number[],
    readonly columns: readonly number[],
    others: { readonly rows: readonly number[]; readonly columns: readonly number[] },
  ) {
    this.half = 0.5 * 10 ** -decimalsIn(grid, [...rows, ...others.rows], [...columns, ...others.columns]);
  }

  get n(): number {
    return this.rows.length;
  }

  at(row: number, column: number): number {
    return figureOf(this.grid.at(row, column));
  }

  down(column: number): Vector {
    return Float64Array.from(this.rows, (row) => this.at(row, column));
  }

  across(row: number): Vector {
    return Float64Array.from(this.columns, (column) => this.at(row, column));
  }

  /** What each row sells to these columns. */
  sold(columns: readonly number[]): Vector {
    return Float64Array.from(this.rows, (row) => columns.reduce((sum, column) => sum + this.at(row, column), 0));
  }

  /** What each column of the flows has in these rows. */
  bought(rows: readonly number[]): Vector {
    return Float64Array.from(this.columns, (column) => rows.reduce((sum, row) => sum + this.at(row, column), 0));
  }

  /** Whether two vectors are the same but for rounding; `parts` figures are summed. Zeros alone are no evidence. */
  areNear(one: Vector, other: Vector, parts: number): boolean {
    return one.some((value) => value !== 0) && one.every((value, index) => this.isNear(value, other[index]!, parts));
  }

  isNear(one: number, other: number, parts: number): boolean {
    const size = Math.max(Math.abs(one), Math.abs(other));
    const rounding = (parts + 1) * this.half;
    // What is published as 0 may be anything that rounds to it.
    const allowed = one === 0 || other === 0 ? rounding * Number(size < 1) : Math.min(rounding, MAX_ROUNDING * size);
    return Math.abs(one - other) <= Math.max(LOOKS_LIKE * size, allowed) + Number.EPSILON * size;
  }
}

/** The most decimals of any figure in these rows and columns, up to one more than `MAX_DECIMALS`. */
function decimalsIn(grid: Grid, rows: readonly number[], columns: readonly number[]): number {
  let decimals = 0;
  for (const row of rows)
    for (const column of columns) {
      const value = figureOf(grid.at(row, column));
      while (decimals <= MAX_DECIMALS && value !== Math.round(value * 10 ** decimals) / 10 ** decimals) decimals += 1;
    }
  return decimals;
}

export const plus = (...vectors: readonly Vector[]): Vector =>
  vectors[0]!.map((_, index) => vectors.reduce((sum, vector) => sum + vector[index]!, 0));
export const minus = (one: Vector, other: Vector): Vector => one.map((value, index) => value - other[index]!);
