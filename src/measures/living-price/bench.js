import { costs, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), costs(size), costs(size), outputs(size)],
  plain: (benchmark, other, cost, quantity) =>
    mapped(benchmark, (needed, i) => (needed - other[i][0] + cost[i][0]) / quantity[i][0]),
};
