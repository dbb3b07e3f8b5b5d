import { costs, outputs } from "../../../bench/arguments.js";
import { mapped, total } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  atMost: 3,
  args: (size) => [outputs(size), costs(size), costs(size), [[0.1]]],
  plain(revenue, costs, capital, [[rate]]) {
    const sum = total(revenue) - total(costs) - rate * total(capital);
    return mapped(revenue, (s, i) => (s - costs[i][0] - rate * capital[i][0]) / sum);
  },
};
