/**
 * Solving with triangles, by halves: all but the smallest pieces are products of matrices.
 *
 * The figures off the diagonal are those of A, not of I - A, so nothing but sums is formed:
 *
 *     lower   x_i = c_i + sum over k < i of l_ik x_k              a diagonal of ones
 *     upper   x_i = (c_i + sum over k > i of u_ik x_k) / p_i      p the pivots
 *
 * each for columns (from the left of x) and for rows (from its right).
 */
import type { Sliced } from "../sliced";
import { type Block, addProductInSlices, partOf } from "./matrix";

/** Triangles of so many rows are solved as they come. */
const BASE = 4;

/** So many of `size` are the first half, in whole pieces of `base`. */
export function halfOf(size: number, base = BASE): number {
  return Math.ceil(size / 2 / base) * base;
}

/** Columns x with (I - L) x = c, in place. */
export function* lowerColumns(l: Block, x: Block, size: number, columns: number): Sliced<void> {
  if (size > BASE) {
    const half = halfOf(size);
    yield* lowerColumns(l, x, half, columns);
    const rest = partOf(x, half, 0);
    yield* addProductInSlices(rest, partOf(l, half, 0), x, size - half, columns, half);
    yield* lowerColumns(partOf(l, half, half), rest, size - half, columns);
    return;
  }
  for (let i = 1; i < size; i++)
    for (let k = 0; k < i; k++) addRow(x, i, k, l.of[l.start + i * l.stride + k]!, columns);
}

/** Columns x with (P - U) x = c, in place. */
export function* upperColumns(u: Block, pivots: Float64Array, x: Block, size: number, columns: number): Sliced<void> {
  if (size > BASE) {
    const half = halfOf(size);
    const rest = partOf(x, half, 0);
    yield* upperColumns(partOf(u, half, half), pivots.subarray(half), rest, size - half, columns);
    yield* addProductInSlices(x, partOf(u, 0, half), rest, half, columns, size - half);
    yield* upperColumns(u, pivots, x, half, columns);
    return;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) addRow(x, i, k, u.of[u.start + i * u.stride + k]!, columns);
    const start = x.start + i * x.stride;
    for (let j = start; j < start + columns; j++) x.of[j]! /= pivots[i]!;
  }
}

/** Adds a multiple of one row to another. */
function addRow({ of, start, stride }: Block, to: number, from: number, times: number, columns: number): void {
  if (times === 0) return;
  const target = start + to * stride;
  const source = start + from * stride;
  for (let j = 0; j < columns; j++) of[target + j]! += times * of[source + j]!;
}

/**
 * Rows x with x (P - U) = c, in place. `active` says how many of the rows, from the first, have anything in the columns
 * before one; what has nothing yet is not looked at.
 */
export function* upperRows(
  u: Block,
  pivots: Float64Array,
  x: Block,
  size: number,
  active: (before: number) => number,
): Sliced<void> {
  if (size > BASE) {
    const half = halfOf(size);
    yield* upperRows(u, pivots, x, half, active);
    const rest = partOf(x, 0, half);
    yield* addProductInSlices(rest, x, partOf(u, 0, half), active(half), size - half, half);
    yield* upperRows(partOf(u, half, half), pivots.subarray(half), rest, size - half, (before) =>
      active(half + before),
    );
    return;
  }
  const rows = active(size);
  for (let row = 0; row < rows; row++) {
    const start = x.start + row * x.stride;
    for (let j = 0; j < size; j++) {
      let sum = x.of[start + j]!;
      for (let k = 0; k < j; k++) sum += x.of[start + k]! * u.of[u.start + k * u.stride + j]!;
      x.of[start + j] = sum / pivots[j]!;
    }
  }
}

/** Rows x with x (I - L) = c, in place. */
export function* lowerRows(l: Block, x: Block, size: number, rows: number): Sliced<void> {
  if (size > BASE) {
    const half = halfOf(size);
    const rest = partOf(x, 0, half);
    yield* lowerRows(partOf(l, half, half), rest, size - half, rows);
    yield* addProductInSlices(x, rest, partOf(l, half, 0), rows, half, size - half);
    yield* lowerRows(l, x, half, rows);
    return;
  }
  for (let row = 0; row < rows; row++) {
    const start = x.start + row * x.stride;
    for (let k = size - 2; k >= 0; k--) {
      let sum = x.of[start + k]!;
      for (let i = k + 1; i < size; i++) sum += x.of[start + i]! * l.of[l.start + i * l.stride + k]!;
      x.of[start + k] = sum;
    }
  }
}
