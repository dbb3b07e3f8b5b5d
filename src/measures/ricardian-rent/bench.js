import { costs, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [costs(size), outputs(size)],
  plain(unitCost, quantity) {
    let price = -Infinity;
    unitCost.forEach(([cost], i) => {
      if (quantity[i][0] > 0 && cost > price) price = cost;
    });
    return mapped(unitCost, (cost, i) => (price - cost) * quantity[i][0]);
  },
};
