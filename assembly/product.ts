/**
 * Products of matrices with two figures an instruction (WebAssembly SIMD). AssemblyScript: `npm run build` writes what it
 * compiles to into src/core/numbers/kernel-code.ts. What goes where in the memory is decided by src/core/numbers/kernel.ts.
 *
 * Four rows of A times four columns of B at a time: sixteen sums, which stay in registers over the whole depth. Both are
 * packed into strips of four first, so that what is read is side by side.
 */

/** Rows of A, which lie `depth` apart, in strips of four: for each step of the depth its four figures. */
export function packRows(from: usize, to: usize, rows: usize, depth: usize): void {
  for (let strip: usize = 0; strip < rows; strip += 4) {
    let a = from + ((strip * depth) << 3);
    const apart = depth << 3;
    for (let k: usize = 0; k < depth; k++) {
      store<f64>(to, load<f64>(a));
      store<f64>(to + 8, load<f64>(a + apart));
      store<f64>(to + 16, load<f64>(a + 2 * apart));
      store<f64>(to + 24, load<f64>(a + 3 * apart));
      a += 8;
      to += 32;
    }
  }
}

/** The same of columns of B, whose rows lie `columns` apart. */
export function packColumns(from: usize, to: usize, depth: usize, columns: usize): void {
  const apart = columns << 3;
  for (let strip: usize = 0; strip < columns; strip += 4) {
    let b = from + (strip << 3);
    for (let k: usize = 0; k < depth; k++) {
      v128.store(to, v128.load(b));
      v128.store(to + 16, v128.load(b + 16));
      b += apart;
      to += 32;
    }
  }
}

/** C += A B, of packed strips; rows and columns are multiples of four. */
export function add(a: usize, b: usize, c: usize, rows: usize, columns: usize, depth: usize): void {
  const apart = columns << 3;
  const strip = depth << 5;
  for (let j: usize = 0; j < columns; j += 4) {
    let left = a;
    for (let i: usize = 0; i < rows; i += 4) {
      tile(left, b, c + i * apart + (j << 3), apart, depth);
      left += strip;
    }
    b += strip;
  }
}

function tile(a: usize, b: usize, c: usize, apart: usize, depth: usize): void {
  let c00 = f64x2.splat(0),
    c01 = f64x2.splat(0),
    c10 = f64x2.splat(0),
    c11 = f64x2.splat(0),
    c20 = f64x2.splat(0),
    c21 = f64x2.splat(0),
    c30 = f64x2.splat(0),
    c31 = f64x2.splat(0);
  const end = a + (depth << 5);
  while (a < end) {
    const b0 = v128.load(b),
      b1 = v128.load(b, 16);
    const a0 = v128.load64_splat(a),
      a1 = v128.load64_splat(a, 8),
      a2 = v128.load64_splat(a, 16),
      a3 = v128.load64_splat(a, 24);
    c00 = f64x2.add(c00, f64x2.mul(a0, b0));
    c01 = f64x2.add(c01, f64x2.mul(a0, b1));
    c10 = f64x2.add(c10, f64x2.mul(a1, b0));
    c11 = f64x2.add(c11, f64x2.mul(a1, b1));
    c20 = f64x2.add(c20, f64x2.mul(a2, b0));
    c21 = f64x2.add(c21, f64x2.mul(a2, b1));
    c30 = f64x2.add(c30, f64x2.mul(a3, b0));
    c31 = f64x2.add(c31, f64x2.mul(a3, b1));
    a += 32;
    b += 32;
  }
  addRow(c, c00, c01);
  addRow(c + apart, c10, c11);
  addRow(c + 2 * apart, c20, c21);
  addRow(c + 3 * apart, c30, c31);
}

function addRow(c: usize, first: v128, second: v128): void {
  v128.store(c, f64x2.add(v128.load(c), first));
  v128.store(c, f64x2.add(v128.load(c, 16), second), 16);
}
