/** Matrices of figures in floating point, row by row, and the one product that everything heavy is made of. */

import type { Sliced } from "../sliced";
import { isWorthAKernel, kernelOfPage } from "./kernel";

export interface Matrix {
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
  /** The nearest double of each figure. */
  readonly values: Float64Array;
  /** What each double misses of its decimal, so that sums and differences of decimals are theirs. */
  readonly rests: Float64Array;
}

/** A block of a matrix: where it starts, and how far apart its rows are. */
export interface Block {
  readonly of: Float64Array;
  readonly start: number;
  readonly stride: number;
}

export function whole(of: Float64Array, columns: number): Block {
  return { of, start: 0, stride: columns };
}

/** A part of a block, from a row and a column of it. */
export function partOf({ of, start, stride }: Block, row: number, column: number): Block {
  return { of, start: start + row * stride + column, stride };
}

/**
 * target += left x right, rows by columns over a common depth. Two rows and four steps of the depth at a time: six loads
 * and two stores for eight products.
 */
export function addProduct(
  target: Block,
  left: Block,
  right: Block,
  rows: number,
  columns: number,
  depth: number,
): void {
  const { of: c, stride: cStride } = target;
  const { of: a, stride: aStride } = left;
  const { of: b, stride: bStride } = right;
  let row = 0;
  for (; row + 1 < rows; row += 2) {
    const c0 = target.start + row * cStride;
    const c1 = c0 + cStride;
    const a0 = left.start + row * aStride;
    const a1 = a0 + aStride;
    let k = 0;
    for (; k + 3 < depth; k += 4) {
      const p0 = a[a0 + k]!,
        p1 = a[a0 + k + 1]!,
        p2 = a[a0 + k + 2]!,
        p3 = a[a0 + k + 3]!;
      const q0 = a[a1 + k]!,
        q1 = a[a1 + k + 1]!,
        q2 = a[a1 + k + 2]!,
        q3 = a[a1 + k + 3]!;
      const b0 = right.start + k * bStride;
      const b1 = b0 + bStride,
        b2 = b1 + bStride,
        b3 = b2 + bStride;
      for (let j = 0; j < columns; j++) {
        const r0 = b[b0 + j]!,
          r1 = b[b1 + j]!,
          r2 = b[b2 + j]!,
          r3 = b[b3 + j]!;
        c[c0 + j]! += p0 * r0 + p1 * r1 + p2 * r2 + p3 * r3;
        c[c1 + j]! += q0 * r0 + q1 * r1 + q2 * r2 + q3 * r3;
      }
    }
    for (; k < depth; k++) {
      const p = a[a0 + k]!,
        q = a[a1 + k]!;
      const b0 = right.start + k * bStride;
      for (let j = 0; j < columns; j++) {
        const r = b[b0 + j]!;
        c[c0 + j]! += p * r;
        c[c1 + j]! += q * r;
      }
    }
  }
  if (row < rows) {
    const c0 = target.start + row * cStride;
    const a0 = left.start + row * aStride;
    for (let k = 0; k < depth; k++) {
      const p = a[a0 + k]!;
      const b0 = right.start + k * bStride;
      for (let j = 0; j < columns; j++) c[c0 + j]! += p * b[b0 + j]!;
    }
  }
}

/** Multiplications at a time: a few milliseconds. */
const SLICE = 4e6;

/** The same a few milliseconds at a time, by the compiled kernel where there is one and the product is large. */
export function addProductInSlices(
  target: Block,
  left: Block,
  right: Block,
  rows: number,
  columns: number,
  depth: number,
): Sliced<void> {
  const kernel = isWorthAKernel(rows, columns, depth) ? kernelOfPage() : null;
  return kernel
    ? kernel.addProduct(target, left, right, rows, columns, depth)
    : addProductByPairs(target, left, right, rows, columns, depth);
}

/** Some pairs of rows at a time: to the last bit what it is at once. */
export function* addProductByPairs(
  target: Block,
  left: Block,
  right: Block,
  rows: number,
  columns: number,
  depth: number,
): Sliced<void> {
  const step = 2 * Math.max(1, Math.floor(SLICE / (2 * columns * depth)));
  for (let row = 0; row < rows; row += step) {
    if (row > 0) yield row / rows;
    addProduct(partOf(target, row, 0), partOf(left, row, 0), right, Math.min(step, rows - row), columns, depth);
  }
}

/** left x right as a matrix of its own. */
export function* productInSlices(
  left: Block,
  right: Block,
  rows: number,
  columns: number,
  depth: number,
): Sliced<Float64Array> {
  const target = new Float64Array(rows * columns);
  yield* addProductInSlices(whole(target, columns), left, right, rows, columns, depth);
  return target;
}

/** The weighted sum of the rows of a block: weights x block. */
export function weightedRows(weights: ArrayLike<number>, block: Block, rows: number, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const weight = weights[row]!;
    if (weight === 0) continue;
    const start = block.start + row * block.stride;
    for (let j = 0; j < columns; j++) sums[j]! += weight * block.of[start + j]!;
  }
  return sums;
}

/** The weighted sum of the columns of a block: block x weights. */
export function weightedColumns(block: Block, weights: ArrayLike<number>, rows: number, columns: number): Float64Array {
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const start = block.start + row * block.stride;
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += block.of[start + j]! * weights[j]!;
    sums[row] = sum;
  }
  return sums;
}

/** A block as a matrix of its own. */
export function copied(block: Block, rows: number, columns: number): Float64Array {
  const copy = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const start = block.start + row * block.stride;
    copy.set(block.of.subarray(start, start + columns), row * columns);
  }
  return copy;
}

/** The sum of all but one, for each one: sums of what is before it and after it, so nothing is subtracted. */
export function sumsWithoutOne(figures: ArrayLike<number>): Float64Array {
  const without = new Float64Array(figures.length);
  let before = 0;
  for (let i = 0; i < figures.length; i++) {
    without[i] = before;
    before += figures[i]!;
  }
  let after = 0;
  for (let i = figures.length - 1; i >= 0; i--) {
    without[i]! += after;
    after += figures[i]!;
  }
  return without;
}
