import { column, costs, matrix, money } from "../../../bench/arguments.js";

/** A table of five columns has at most this many rows in an answer of 100,000 cells. */
const MOST = 19_990;
const PERIODS = 2;

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: MOST,
  args(size) {
    const values = matrix(size, PERIODS, money(10, 500));
    for (let i = 0; i < size; i += 3) values[i][0] = 0;
    return [column(size, (i) => `Chain ${i}`), values, costs(size)];
  },
  plain(chain, values, valuePerHead) {
    const sums = values.reduce(([a, b], [first, last]) => [a + first, b + last], [0, 0]);
    const [old, entered] = [
      [0, 0],
      [0, 0],
    ];
    const rows = chain.map(([name], i) => {
      const [first, last] = values[i];
      const heads = valuePerHead[i][0];
      if (first > 0) {
        old[0] += first;
        old[1] += first / heads;
      } else if (last > 0) {
        entered[0] += last;
        entered[1] += last / heads;
      }
      const kind = first > 0 ? (last > 0 ? "Kept" : "Left") : last > 0 ? "New" : "Absent";
      return [name, first / sums[0], last / sums[1], last / sums[1] - first / sums[0], kind];
    });
    const [before, after] = [old[0] / old[1], entered[0] / entered[1]];
    const share = entered[0] / sums[1];
    const flag = after > before ? "Chain upgrading" : "Moved, no gain";
    return [
      [],
      ...rows,
      ["New chains", 0, share, share, flag],
      ["Value per head", before, after, after / before - 1, ""],
    ];
  },
};
