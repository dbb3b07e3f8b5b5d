import { matrix, money } from "../../../bench/arguments.js";

/** Of a price index: the periods are as many as make up the size. */
const PRODUCTS = 100;

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  sizes: [1000, 10_000, 60_000],
  atMost: 10,
  args(size) {
    const periods = Math.max(2, size / PRODUCTS);
    return [matrix(periods, PRODUCTS, money(10, 500)), matrix(periods, PRODUCTS, money(1, 50)), "Fisher", true];
  },
  /** Chained Fisher. */
  plain(prices, quantities) {
    let index = 100;
    return prices.map((p1, t) => {
      const p0 = prices[Math.max(0, t - 1)];
      const q0 = quantities[Math.max(0, t - 1)];
      const q1 = quantities[t];
      let old = 0,
        oldNow = 0,
        now = 0,
        nowOld = 0;
      for (let i = 0; i < p1.length; i++) {
        old += p0[i] * q0[i];
        oldNow += p1[i] * q0[i];
        now += p1[i] * q1[i];
        nowOld += p0[i] * q1[i];
      }
      index *= Math.sqrt(((oldNow / old) * now) / nowOld);
      return [index];
    });
  },
};
