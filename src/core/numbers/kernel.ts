/**
 * The product of matrices by the compiled kernel (assembly/product.ts), three to five times as fast as by scripts.
 *
 * Tiles are copied into the kernel's own memory and back; over a depth of 256 that costs a tenth. Where WebAssembly with
 * SIMD is not to be had, or a page's policy forbids it, there is no kernel, and matrix.ts does without. Both form the same
 * sums of the same products, in another order.
 */
import type { Sliced } from "../sliced";
import { KERNEL_CODE } from "./kernel-code";
import { type Block, partOf } from "./matrix";

/** Of a tile: rows of the left, depth, columns of the right. With all buffers less than 4 MB. */
const ROWS = 128;
const DEPTH = 256;
const COLUMNS = 512;

/** Fewer products are not worth the copies. */
const LEAST_PRODUCTS = 16_384;
const LEAST_SIDE = 8;

/** Where things lie in the kernel's memory, in figures. */
const LEFT = 0;
const LEFT_STRIPS = LEFT + ROWS * DEPTH;
const RIGHT = LEFT_STRIPS + ROWS * DEPTH;
const RIGHT_STRIPS = RIGHT + DEPTH * COLUMNS;
const TARGET = RIGHT_STRIPS + DEPTH * COLUMNS;
const END = TARGET + ROWS * COLUMNS;

const BYTES = Float64Array.BYTES_PER_ELEMENT;
const PAGE = 65_536;

/** What the kernel exports. */
interface Code {
  packRows(from: number, to: number, rows: number, depth: number): void;
  packColumns(from: number, to: number, depth: number, columns: number): void;
  add(left: number, right: number, target: number, rows: number, columns: number, depth: number): void;
}

/** What of a page or of Node is needed; the core knows of neither. */
interface Host {
  readonly atob?: (text: string) => string;
  readonly WebAssembly?: {
    readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
    readonly Module: new (code: Uint8Array) => object;
    readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
  };
}

export class Kernel {
  private readonly memory: Float64Array;
  readonly code: Code;
  /** The work whose right tile is in the memory: between two slices other work may have been there. */
  private holder: object | null = null;

  constructor({ atob, WebAssembly }: Required<Host>) {
    const pages = Math.ceil((END * BYTES) / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const module = new WebAssembly.Module(Uint8Array.from(atob(KERNEL_CODE), (letter) => letter.charCodeAt(0)));
    this.code = new WebAssembly.Instance(module, { env: { memory } }).exports as Code;
    this.memory = new Float64Array(memory.buffer);
  }

  /** target += left x right, a tile at a time. */
  *addProduct(target: Block, left: Block, right: Block, rows: number, columns: number, depth: number): Sliced<void> {
    const tiles = Math.ceil(rows / ROWS) * Math.ceil(columns / COLUMNS) * Math.ceil(depth / DEPTH);
    let done = 0;
    for (let j = 0; j < columns; j += COLUMNS) {
      const width = Math.min(COLUMNS, columns - j);
      for (let k = 0; k < depth; k += DEPTH) {
        const thick = Math.min(DEPTH, depth - k);
        const work = {};
        for (let i = 0; i < rows; i += ROWS) {
          if (this.holder !== work) this.takeRight(partOf(right, k, j), thick, width);
          this.holder = work;
          this.addTile(partOf(target, i, j), partOf(left, i, k), Math.min(ROWS, rows - i), width, thick);
          done += 1;
          if (done < tiles) yield done / tiles;
        }
      }
    }
  }

  private takeRight(right: Block, depth: number, columns: number): void {
    const wide = inFours(columns);
    this.load(right, RIGHT, depth, columns, wide);
    this.code.packColumns(RIGHT * BYTES, RIGHT_STRIPS * BYTES, depth, wide);
  }

  private addTile(target: Block, left: Block, rows: number, columns: number, depth: number): void {
    const { memory, code } = this;
    const [high, wide] = [inFours(rows), inFours(columns)];
    this.load(left, LEFT, rows, depth, depth);
    memory.fill(0, LEFT + rows * depth, LEFT + high * depth);
    code.packRows(LEFT * BYTES, LEFT_STRIPS * BYTES, high, depth);
    this.load(target, TARGET, rows, columns, wide);
    code.add(LEFT_STRIPS * BYTES, RIGHT_STRIPS * BYTES, TARGET * BYTES, high, wide, depth);
    for (let row = 0; row < rows; row++)
      copy(memory, TARGET + row * wide, target.of, target.start + row * target.stride, columns);
  }

  /** Copies a block to a place, its rows so far apart there, with zeros between. */
  private load({ of, start, stride }: Block, to: number, rows: number, columns: number, apart: number): void {
    const { memory } = this;
    for (let row = 0; row < rows; row++) {
      copy(of, start + row * stride, memory, to + row * apart, columns);
      for (let at = columns; at < apart; at++) memory[to + row * apart + at] = 0;
    }
  }
}

/** Fewer figures are copied faster one by one. */
const LEAST_COPIED = 64;

function copy(of: Float64Array, from: number, to: Float64Array, at: number, count: number): void {
  if (count >= LEAST_COPIED) to.set(of.subarray(from, from + count), at);
  else for (let index = 0; index < count; index++) to[at + index] = of[from + index]!;
}

function inFours(count: number): number {
  return Math.ceil(count / 4) * 4;
}

/** Whether a product of this size is faster by the kernel. */
export function isWorthAKernel(rows: number, columns: number, depth: number): boolean {
  return Math.min(rows, columns, depth) >= LEAST_SIDE && rows * columns * depth >= LEAST_PRODUCTS;
}

let kernel: Kernel | null | undefined;

/** The page's kernel; null where it cannot have one. */
export function kernelOfPage(): Kernel | null {
  if (kernel === undefined) kernel = newKernel(globalThis as Host);
  return kernel;
}

export function newKernel({ atob, WebAssembly }: Host): Kernel | null {
  if (!atob || !WebAssembly) return null;
  try {
    return new Kernel({ atob, WebAssembly });
  } catch {
    // No SIMD, or a policy that allows no WebAssembly.
    return null;
  }
}
