/** The figures of an input-output table, and which of its rows and columns are sums of others. */

import type { Sliced } from "../../core/sliced";
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
  private constructor(
    private readonly grid: Grid,
    readonly rows: readonly number[],
    readonly columns: readonly number[],
    /** Half a unit of the last digit that any figure has. */
    readonly half: number,
    private readonly sums: { readonly across: Vector; readonly down: Vector },
  ) {}

  /** Row by row; `others` has the rows below and the columns beside them. */
  static *read(
    grid: Grid,
    rows: readonly number[],
    columns: readonly number[],
    others: { readonly rows: readonly number[]; readonly columns: readonly number[] },
  ): Sliced<Figures> {
    const all = [...columns, ...others.columns];
    const across = new Float64Array(rows.length);
    const down = new Float64Array(columns.length);
    let decimals = 0;
    for (const [index, row] of rows.entries()) {
      yield;
      decimals = decimalsIn(grid, row, all, decimals);
      for (const [place, column] of columns.entries()) {
        const value = figureOf(grid.at(row, column));
        across[index]! += value;
        down[place]! += value;
      }
    }
    for (const row of others.rows) {
      yield;
      decimals = decimalsIn(grid, row, all, decimals);
    }
    return new Figures(grid, rows, columns, 0.5 * 10 ** -decimals, { across, down });
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
    if (columns === this.columns) return this.sums.across;
    return Float64Array.from(this.rows, (row) => columns.reduce((sum, column) => sum + this.at(row, column), 0));
  }

  /** What each column of the flows has in these rows. */
  bought(rows: readonly number[]): Vector {
    if (rows === this.rows) return this.sums.down;
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

/** The most decimals of any figure in a row, from `least` up to one more than `MAX_DECIMALS`. */
function decimalsIn(grid: Grid, row: number, columns: readonly number[], least: number): number {
  let decimals = least;
  for (const column of columns) {
    const value = figureOf(grid.at(row, column));
    while (decimals <= MAX_DECIMALS && value !== Math.round(value * 10 ** decimals) / 10 ** decimals) decimals += 1;
  }
  return decimals;
}

const PROBES = 3;

/** Where a vector is largest: what is a sum shows there, before all is compared. */
export function probesOf(vector: Vector): number[] {
  const found: number[] = [];
  for (let at = 0; at < vector.length; at += 1) {
    const before = found.findIndex((each) => Math.abs(vector[each]!) < Math.abs(vector[at]!));
    if (before >= 0) found.splice(before, 0, at);
    else if (found.length < PROBES) found.push(at);
    if (found.length > PROBES) found.pop();
  }
  return found;
}

export const plus = (...vectors: readonly Vector[]): Vector =>
  vectors[0]!.map((_, index) => vectors.reduce((sum, vector) => sum + vector[index]!, 0));
export const minus = (one: Vector, other: Vector): Vector => one.map((value, index) => value - other[index]!);
