import { column, matrix, money, outputs } from "../../../bench/arguments.js";

/** A table of ten columns has at most this many rows in an answer of 100,000 cells. */
const MOST = 9_990;
const PEERS = 10;

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: MOST,
  args: (size) => [
    column(size, (i) => `Indicator ${i}`),
    column(size, (i) => (i % 2 ? "high" : "low")),
    outputs(size),
    matrix(size, PEERS, money(500, 1000)),
  ],
  plain: (indicators, better, own, peers) => [
    [],
    ...indicators.map(([name], i) => {
      const isHigh = better[i][0] === "high";
      const mine = own[i][0];
      const order = [...peers[i]].sort((a, b) => (isHigh ? b - a : a - b));
      const quantile = (/** @type {number} */ q) => {
        const position = (order.length - 1) * q;
        const before = Math.floor(position);
        const after = order[Math.min(before + 1, order.length - 1)];
        return order[before] + (position - before) * (after - order[before]);
      };
      const rank = 1 + order.filter((peer) => (isHigh ? peer > mine : peer < mine)).length;
      const gap = isHigh ? mine / order[0] - 1 : order[0] / mine - 1;
      return [name, mine, ...[0, 0.25, 0.5, 0.75, 1].map(quantile), rank, order.length + 1, gap];
    }),
  ],
};
