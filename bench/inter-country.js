/**
 * Inter-country tables of any size, and the fastest elimination in plain floating point that we could write, which looks
 * after nothing.
 */

/** Of functions of such tables: by rows, and beside the inverse alone. */
export const NETWORK = { sizes: [150, 300, 600], plainIsLess: true };

const INDUSTRIES = 30;

let state = 1;
function next() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

/**
 * So many rows, 30 to a country where they suffice, or of so many countries. Cents of money: most is bought at home, a third
 * is value added.
 *
 * @param {number} rows
 * @param {number} [countries]
 * @returns {[flows: number[][], final: number[][]]}
 */
export function interCountryTable(rows, countries = Math.max(2, Math.floor(rows / INDUSTRIES))) {
  const industries = rows / countries;
  /** @param {number} row */
  const country = (row) => Math.floor(row / industries);
  /** @param {number} most */
  const money = (most) => Math.round(next() * most * 100) / 100;
  const flows = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: rows }, (_, j) => money(country(i) === country(j) ? 100 : 5)),
  );
  const bought = flows.reduce((sums, row) => row.map((cell, j) => sums[j] + cell), new Array(rows).fill(0));
  const final = flows.map((row, i) => {
    const home = Math.max(0, 1.5 * bought[i] - row.reduce((sum, cell) => sum + cell, 0));
    return Array.from(
      { length: countries },
      (_, c) => Math.round((money(50) + (c === country(i) ? home : 0)) * 100) / 100,
    );
  });
  return [flows, final];
}

/**
 * The inverse of I - A: Gauss-Jordan elimination by panels of 32 in place, two rows and four pivots at a time, pivots as they
 * come.
 *
 * @param {number[][]} flows
 * @param {number[][]} final
 */
export function plainInverse(flows, final) {
  const n = flows.length;
  const output = flows.map(
    (row, i) => row.reduce((sum, cell) => sum + cell, 0) + final[i].reduce((sum, cell) => sum + cell, 0),
  );
  const m = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const row = flows[i];
    for (let j = 0; j < n; j++) m[i * n + j] = -row[j] / output[j];
    m[i * n + i] += 1;
  }
  const width = 32;
  const panel = new Float64Array(n * width);
  const rows = new Float64Array(width * n);
  for (let first = 0; first < n; first += width) {
    const depth = Math.min(width, n - first);
    for (let i = 0; i < n; i++) for (let k = 0; k < depth; k++) panel[i * width + k] = m[i * n + first + k];
    for (let k = 0; k < depth; k++) {
      const at = (first + k) * width;
      const one = 1 / panel[at + k];
      panel[at + k] = 1;
      for (let j = 0; j < depth; j++) panel[at + j] *= one;
      for (let i = 0; i < n; i++) {
        if (i === first + k) continue;
        const part = panel[i * width + k];
        panel[i * width + k] = 0;
        for (let j = 0; j < depth; j++) panel[i * width + j] -= part * panel[at + j];
      }
    }
    for (let k = 0; k < depth; k++) {
      for (let j = 0; j < n; j++) {
        rows[k * n + j] = m[(first + k) * n + j];
        m[(first + k) * n + j] = 0;
      }
    }
    add(m, panel, rows, n, depth, width);
    for (let i = 0; i < n; i++) for (let k = 0; k < depth; k++) m[i * n + first + k] = panel[i * width + k];
  }
  return m;
}

/**
 * @param {Float64Array} m
 * @param {Float64Array} panel
 * @param {Float64Array} rows
 * @param {number} n
 * @param {number} depth
 * @param {number} width
 */
function add(m, panel, rows, n, depth, width) {
  for (let i = 0; i + 1 < n; i += 2) {
    const one = i * n;
    const two = one + n;
    const p = i * width;
    const q = p + width;
    let k = 0;
    for (; k + 3 < depth; k += 4) {
      const a0 = panel[p + k],
        a1 = panel[p + k + 1],
        a2 = panel[p + k + 2],
        a3 = panel[p + k + 3];
      const b0 = panel[q + k],
        b1 = panel[q + k + 1],
        b2 = panel[q + k + 2],
        b3 = panel[q + k + 3];
      const r0 = k * n,
        r1 = r0 + n,
        r2 = r1 + n,
        r3 = r2 + n;
      for (let j = 0; j < n; j++) {
        const c0 = rows[r0 + j],
          c1 = rows[r1 + j],
          c2 = rows[r2 + j],
          c3 = rows[r3 + j];
        m[one + j] += a0 * c0 + a1 * c1 + a2 * c2 + a3 * c3;
        m[two + j] += b0 * c0 + b1 * c1 + b2 * c2 + b3 * c3;
      }
    }
    for (; k < depth; k++) {
      for (let j = 0; j < n; j++) {
        m[one + j] += panel[p + k] * rows[k * n + j];
        m[two + j] += panel[q + k] * rows[k * n + j];
      }
    }
  }
}
