import { column, costs, next, outputs } from "../../../bench/arguments.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), costs(size), column(size, () => 1 + Math.round(next()) / 1000)],
  plain(price, others, units) {
    const added = new Array(price.length);
    let quantity = 1;
    for (let i = price.length - 1; i >= 0; i--) {
      added[i] = [quantity * (price[i][0] - (i > 0 ? units[i][0] * price[i - 1][0] : 0) - others[i][0])];
      quantity *= units[i][0];
    }
    return added;
  },
};
