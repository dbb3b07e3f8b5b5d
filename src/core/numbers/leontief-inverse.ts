/**
 * The inverse of I - A: what all rounds of inputs add up to.
 *
 *     B = I + A + A^2 + ... = (I - A)^-1,    a_ij = what j buys from i per unit of its output
 *
 * Eliminated without a subtraction wherever the table allows, so that every entry of B carries a relative error of
 * about 1e-15 even where value added is a millionth of output (plain elimination loses as many digits as it has zeros):
 *
 * - `columns`: where no value added is below 0, the part of each column that is no input from a row still there is
 *   carried as its slack, and a pivot is that slack plus the rest of its column;
 * - `rows`: where some is, but no row's final sales are below 0, the same by rows, on the shares of each row's sales;
 * - `pivoted`: where both are, or a flow is below 0, Gauss-Jordan elimination with partial pivoting, and one step of
 *   refinement.
 *
 * The elimination is the state reduction of Grassmann, Taksar & Heyman (1985), in place and by panels of pivots: after a
 * panel the matrix holds the inverse for the rows eliminated, and the flows through them for the others.
 */
import { type Block, addProductInSlices, whole } from "./matrix";
import { type Sliced, subProgress } from "../sliced";

export type Margins =
  | { readonly by: "columns"; readonly slack: Float64Array }
  /** The slack as a part of each row's output. */
  | { readonly by: "rows"; readonly slack: Float64Array; readonly output: Float64Array }
  | { readonly by: "pivoted" };

/** Thrown where the pivot of a row is 0; `loop` has the rows among which everything goes round. */
export class Singular extends Error {
  constructor(
    readonly row: number,
    readonly loop: readonly number[],
  ) {
    super(`no pivot in row ${row}`);
  }
}

/** Pivots at a time. */
const PANEL = 32;

/** Turns A, n x n, into B in place. */
export function* inverted(a: Float64Array, n: number, margins: Margins): Sliced<Float64Array> {
  switch (margins.by) {
    case "columns":
      yield* sweep(a, n, margins.slack);
      return a;
    case "rows":
      transpose(a, n, margins.output);
      yield* sweep(a, n, margins.slack);
      transpose(a, n, margins.output);
      return a;
    case "pivoted":
      return yield* refined(a, n);
  }
}

/** By columns of the transpose: what a row sells to each, per unit of its own output. */
export function transposedShares(a: Float64Array, n: number, output: Float64Array): Float64Array {
  const shares = a.slice();
  transpose(shares, n, output);
  return shares;
}

/** Column coefficients of A as row coefficients of its transpose, and the other way round. */
function transpose(a: Float64Array, n: number, output: Float64Array): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const ratio = output[i]! / output[j]!;
      const below = a[i * n + j]!;
      a[i * n + j] = a[j * n + i]! * ratio;
      a[j * n + i] = below / ratio;
    }
  }
}

function* sweep(t: Float64Array, n: number, slack: Float64Array): Sliced<void> {
  const panel = new Float64Array(n * PANEL);
  for (let first = 0; first < n; first += PANEL) {
    const depth = Math.min(PANEL, n - first);
    copyColumns(t, n, first, depth, panel);
    for (let k = 0; k < depth; k++) {
      const row = first + k;
      const pivot = slackPivot(panel, n, row, k, slack);
      if (!(pivot > 0)) throw new Singular(row, loopOf(panel, row, k));
      eliminate(panel, n, row, k, depth, pivot, 1);
    }
    yield* subProgress(spread(t, n, first, depth, panel), first / n, (first + depth) / n);
    yield (first + depth) / n;
  }
}

/** What of the column of this row is no flow from itself, directly or through the rows eliminated: a sum. */
function slackPivot(panel: Float64Array, n: number, row: number, k: number, slack: Float64Array): number {
  let pivot = slack[row]!;
  for (let i = 0; i < row; i++) pivot += slack[i]! * panel[i * PANEL + k]!;
  for (let i = row + 1; i < n; i++) pivot += panel[i * PANEL + k]!;
  return pivot;
}

/** The row, and those eliminated before through which its flows come back to it. */
function loopOf(panel: Float64Array, row: number, k: number): number[] {
  const loop = [];
  for (let i = 0; i < row; i++) if (panel[i * PANEL + k] !== 0) loop.push(i);
  return [...loop, row];
}

/** One pivot in the panel's own columns; `sign` is that of the flows in the matrix. */
function eliminate(
  panel: Float64Array,
  n: number,
  row: number,
  k: number,
  depth: number,
  pivot: number,
  sign: number,
): void {
  const at = row * PANEL;
  const own = panel.slice(at, at + depth);
  for (let i = 0; i < n; i++) {
    const start = i * PANEL;
    const part = (sign * panel[start + k]!) / pivot;
    if (part === 0 || i === row) continue;
    for (let j = 0; j < depth; j++) panel[start + j]! += part * own[j]!;
    panel[start + k] = part;
  }
  for (let j = 0; j < depth; j++) panel[at + j] = own[j]! / pivot;
  panel[at + k] = 1 / pivot;
}

function copyColumns(t: Float64Array, n: number, first: number, depth: number, panel: Float64Array): void {
  for (let i = 0; i < n; i++) for (let j = 0; j < depth; j++) panel[i * PANEL + j] = t[i * n + first + j]!;
}

/** Takes the panel's pivots to all other columns, and its own columns back. */
function* spread(t: Float64Array, n: number, first: number, depth: number, panel: Float64Array): Sliced<void> {
  const pivotRows = t.slice(first * n, (first + depth) * n);
  for (let k = 0; k < depth; k++) pivotRows.fill(0, k * n + first, k * n + first + depth);
  t.fill(0, first * n, (first + depth) * n);
  yield* addProductInSlices(whole(t, n), whole(panel, PANEL), whole(pivotRows, n), n, n, depth);
  for (let i = 0; i < n; i++) for (let j = 0; j < depth; j++) t[i * n + first + j] = panel[i * PANEL + j]!;
}

// With pivoting.

/** The inverse, and one step towards the exact one: B + B (I - (I - A) B). */
function* refined(a: Float64Array, n: number): Sliced<Float64Array> {
  const inverse = lessThanUnit(a, n);
  yield* gaussJordan(inverse, n);
  const residual = lessThanUnit(inverse, n);
  yield* subProgress(addProductInSlices(whole(residual, n), whole(a, n), whole(inverse, n), n, n, n), 1 / 3, 2 / 3);
  a.set(inverse);
  yield* subProgress(addProductInSlices(whole(a, n), whole(inverse, n), whole(residual, n), n, n, n), 2 / 3, 1);
  return a;
}

/** I - A. */
function lessThanUnit(a: Float64Array, n: number): Float64Array {
  return a.map((figure, index) => (index % (n + 1) === 0 ? 1 : 0) - figure);
}

function* gaussJordan(m: Float64Array, n: number): Sliced<void> {
  const panel = new Float64Array(n * PANEL);
  const swapped = new Int32Array(n);
  const least = n * Number.EPSILON * m.reduce((largest, figure) => Math.max(largest, Math.abs(figure)), 0);
  for (let first = 0; first < n; first += PANEL) {
    const depth = Math.min(PANEL, n - first);
    copyColumns(m, n, first, depth, panel);
    for (let k = 0; k < depth; k++) {
      const row = first + k;
      let best = row;
      for (let i = row + 1; i < n; i++)
        if (Math.abs(panel[i * PANEL + k]!) > Math.abs(panel[best * PANEL + k]!)) best = i;
      const pivot = panel[best * PANEL + k]!;
      if (!(Math.abs(pivot) > least)) throw new Singular(row, [row]);
      swapped[row] = best;
      swapRows({ of: panel, start: 0, stride: PANEL }, row, best, depth);
      swapRows(whole(m, n), row, best, n);
      eliminate(panel, n, row, k, depth, pivot, -1);
    }
    yield* subProgress(spread(m, n, first, depth, panel), first / n / 3, (first + depth) / n / 3);
    yield (first + depth) / n / 3;
  }
  for (let row = n - 1; row >= 0; row--) swapColumns(m, n, row, swapped[row]!);
}

function swapRows({ of, start, stride }: Block, one: number, other: number, columns: number): void {
  if (one === other) return;
  for (let j = 0; j < columns; j++) {
    const held = of[start + one * stride + j]!;
    of[start + one * stride + j] = of[start + other * stride + j]!;
    of[start + other * stride + j] = held;
  }
}

function swapColumns(m: Float64Array, n: number, one: number, other: number): void {
  if (one === other) return;
  for (let start = 0; start < n * n; start += n) {
    const held = m[start + one]!;
    m[start + one] = m[start + other]!;
    m[start + other] = held;
  }
}
