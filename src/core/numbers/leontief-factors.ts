/**
 * I - A as a product of two triangles: what is asked of its inverse costs two triangles for each vector asked.
 *
 *     I - A = (I - L) (P - U)    L below the diagonal, U above it, P the pivots
 *
 * Eliminated without a subtraction wherever the table allows, so that L, U and P, and every figure solved from figures that
 * are not below 0, carry a relative error of about 1e-15 even where value added is a millionth of output (plain elimination
 * loses as many digits as it has zeros):
 *
 * - `columns`: where no primary input is below 0, the part of each column that is no input from a row still there is
 *   carried as its slack, as a row below the matrix, and a pivot is the sum of all that is below the diagonal;
 * - `rows`: where some is, but no row's final sales are below 0, the same by rows, on the shares of each row's sales;
 * - `pivoted`: where both are, or a flow is below 0, elimination with partial pivoting, and one step of refinement of what
 *   is solved.
 */
import { type Sliced, subProgress } from "../sliced";
import { addProductInSlices, whole } from "./matrix";
import { type Triangles, eliminated } from "./triangular-elimination";

export type Margins =
  | { readonly by: "columns"; readonly slack: Float64Array }
  /** The slack as a part of each row's output. */
  | { readonly by: "rows"; readonly slack: Float64Array; readonly output: Float64Array }
  | { readonly by: "pivoted" };

/** What is solved with: figures by row of I - A, count columns or rows of them; made anew, what is given stays. */
export interface Factors {
  /** (I - A)^-1 C, n x count. */
  right(columns: Float64Array, count: number): Sliced<Float64Array>;
  /** R (I - A)^-1, count x n. */
  left(rows: Float64Array, count: number): Sliced<Float64Array>;
}

export function* factored(a: Float64Array, n: number, margins: Margins): Sliced<Factors> {
  switch (margins.by) {
    case "columns":
      return yield* eliminated(a, n, margins.slack);
    case "rows":
      return ofTranspose(
        yield* eliminated(transposedShares(a, n, margins.output), n, margins.slack),
        n,
        margins.output,
      );
    case "pivoted":
      return refined(a, n, yield* eliminated(a, n, null));
  }
}

/** (I - A)^-1, n x n: each unit vector solved. */
export function* inverted(a: Float64Array, n: number, margins: Margins): Sliced<Float64Array> {
  const factors = yield* subProgress(factored(a, n, margins), 0, 1 / 3);
  const unit = new Float64Array(n * n);
  for (let row = 0; row < n; row++) unit[row * (n + 1)] = 1;
  return yield* subProgress(factors.left(unit, n), 1 / 3, 1);
}

/** By columns of the transpose: what a row sells to each, per unit of its own output. */
function transposedShares(a: Float64Array, n: number, output: Float64Array): Float64Array {
  return transposed(a, n, n, (figure, row, column) => (figure * output[column]!) / output[row]!);
}

/** The transpose of A, by shares of each row's output: what is right of the one is left of the other. */
function ofTranspose(factors: Triangles, n: number, output: Float64Array): Factors {
  return {
    *right(columns, count) {
      const rows = transposed(columns, n, count, (figure, row) => figure / output[row]!);
      const solved = yield* factors.left(rows, count);
      return transposed(solved, count, n, (figure, _, row) => figure * output[row]!);
    },
    *left(rows, count) {
      const columns = transposed(rows, count, n, (figure, _, row) => figure * output[row]!);
      const solved = yield* factors.right(columns, count);
      return transposed(solved, n, count, (figure, row) => figure / output[row]!);
    },
  };
}

function transposed(
  of: Float64Array,
  rows: number,
  columns: number,
  scaled: (figure: number, row: number, column: number) => number,
): Float64Array {
  const made = new Float64Array(of.length);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) made[j * rows + i] = scaled(of[i * columns + j]!, i, j);
  return made;
}

/** With what the first solution misses solved again: x + (I - A)^-1 (c - (I - A) x). */
function refined(a: Float64Array, n: number, factors: Triangles): Factors {
  const missed = (asked: Float64Array, solved: Float64Array): Float64Array =>
    asked.map((figure, at) => figure - solved[at]!);
  const sum = (solved: Float64Array, correction: Float64Array): Float64Array =>
    solved.map((figure, at) => figure + correction[at]!);
  return {
    *right(columns, count) {
      const solved = yield* factors.right(columns, count);
      const rest = missed(columns, solved);
      yield* addProductInSlices(whole(rest, count), whole(a, n), whole(solved, count), n, count, n);
      return sum(solved, yield* factors.right(rest, count));
    },
    *left(rows, count) {
      const solved = yield* factors.left(rows, count);
      const rest = missed(rows, solved);
      yield* addProductInSlices(whole(rest, n), whole(solved, n), whole(a, n), count, n, n);
      return sum(solved, yield* factors.left(rest, count));
    },
  };
}
