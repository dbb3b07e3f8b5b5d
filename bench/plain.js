/**
 * What the plain loops beside the functions have in common: what a home-made sheet or script would do, with no checks. They
 * read rows of cells and write rows of cells, as the functions do.
 */

/** @import { Cells } from "./bundle.js" */

/**
 * A column whose cells are worked out of those of another.
 *
 * @param {Cells} cells
 * @param {(cell: any, row: number) => number | string} of
 */
export const mapped = (cells, of) => cells.map((row, i) => [of(row[0], i)]);
/** @param {Cells} cells */
export const total = (cells) => cells.reduce((sum, row) => sum + row[0], 0);

/**
 * @param {Cells} names
 * @param {Cells} values
 */
export function totals(names, values) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  names.forEach(([name], i) => sums.set(name, (sums.get(name) ?? 0) + values[i][0]));
  return sums;
}

/**
 * The flag of a series of shares.
 *
 * @param {number[]} shares
 */
export function flag(shares) {
  const first = shares[0];
  const last = shares[shares.length - 1];
  const between = shares.slice(1, -1);
  const dip = Math.min(first, last) - Math.min(...between);
  const peak = Math.max(...between) - Math.max(first, last);
  const bar = Math.max(0.01, Math.abs(last - first));
  if (dip > bar && dip >= peak) return "Thinned, then thickened";
  if (peak > bar) return "Thickened, then thinned";
  if (last - first < -0.01) return "Thinning out";
  return last - first > 0.01 ? "Thickening" : "Stable";
}

/**
 * 2 (1 - Phi(z)), for z of 0 or more.
 *
 * @param {number} z
 */
export function twoSided(z) {
  const x = z / Math.SQRT2;
  if (x < 2) {
    let [term, sum] = [x, x];
    for (let n = 1; term > 1e-17 * sum; n++) sum += term *= (2 * x * x) / (2 * n + 1);
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = x;
  for (let n = 60; n > 0; n--) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}
