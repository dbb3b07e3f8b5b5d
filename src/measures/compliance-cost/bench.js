import { column, costs, next, outputs } from "../../../bench/arguments.js";

/** A table of four columns has at most this many rows in an answer of 100,000 cells. */
const MOST = 24_990;

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: MOST,
  args: (size) => [
    outputs(size),
    column(size, () => 1 + Math.floor(next() * 40)),
    costs(size),
    column(size, () => 1 + Math.floor(next() * 10)),
  ],
  plain(sales, audits, fee, sharedBy) {
    const shares = sales.map(([income], i) => (audits[i][0] * fee[i][0]) / sharedBy[i][0] / income);
    let largest = 0;
    sales.forEach(([income], i) => {
      if (income > sales[largest][0]) largest = i;
    });
    const rows = sales.map(([income], i) => {
      const cost = (audits[i][0] * fee[i][0]) / sharedBy[i][0];
      return [income, cost, shares[i], shares[i] / shares[largest]];
    });
    return [[], ...rows];
  },
};
