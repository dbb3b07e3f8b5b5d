import { matrix, money } from "../../../bench/arguments.js";

const PRODUCTS = 100;

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  sizes: [1000, 10_000, 60_000],
  args(size) {
    const periods = Math.max(2, size / PRODUCTS);
    return [matrix(periods, PRODUCTS, money(10, 500)), matrix(periods, PRODUCTS, money(1, 50)), true];
  },
  /** Chained, of products that all are there. */
  plain(prices, quantities) {
    const values = prices.map((row, t) => row.reduce((sum, price, i) => sum + price * quantities[t][i], 0));
    const matched = (/** @type {number} */ period, /** @type {number} */ other) =>
      prices[period].reduce(
        (sum, price, i) => sum + (prices[other][i] > 0 && quantities[other][i] > 0 ? price * quantities[period][i] : 0),
        0,
      );
    return [
      [],
      ...prices.map((row, t) => {
        const then = Math.max(0, t - 1);
        return [t + 1, row.length, row.length, matched(then, t) / values[then], matched(t, then) / values[t]];
      }),
    ];
  },
};
