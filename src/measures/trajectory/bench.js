import { MAX_ROWS_OF_SEVEN, column, shares } from "../../../bench/arguments.js";
import { flag, twoSided } from "../../../bench/plain.js";

/** @param {number[]} y */
function theilSen(y) {
  const slopes = [];
  for (let i = 0; i < y.length; i++) for (let j = i + 1; j < y.length; j++) slopes.push((y[j] - y[i]) / (j - i));
  slopes.sort((a, b) => a - b);
  return (slopes[slopes.length >> 1] + slopes[(slopes.length - 1) >> 1]) / 2;
}

/** @param {number[]} y */
function score(y) {
  let s = 0;
  for (let i = 0; i < y.length; i++) for (let j = i + 1; j < y.length; j++) s += Math.sign(y[j] - y[i]);
  return s;
}

/** @param {number[]} y */
function tied(y) {
  /** @type {Map<number, number>} */
  const sizes = new Map();
  for (const value of y) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  let sum = 0;
  for (const t of sizes.values()) sum += t * (t - 1) * (2 * t + 5);
  return sum;
}

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: MAX_ROWS_OF_SEVEN,
  args: (size) => [column(size, (i) => `Link ${i}`), shares(size, 5)],
  plain: (links, shares) => [
    [],
    ...links.map(([link], i) => {
      const row = shares[i];
      const n = row.length;
      const s = score(row);
      const p = s === 0 ? 1 : twoSided((Math.abs(s) - 1) / Math.sqrt((n * (n - 1) * (2 * n + 5) - tied(row)) / 18));
      const words = flag(row);
      const isTrend = words === "Thickening" || words === "Thinning out";
      const mark = isTrend && p > 0.05 ? `${words} (not significant)` : words;
      return [link, row[0], row[n - 1], row[n - 1] - row[0], theilSen(row), p, mark];
    }),
  ],
};
