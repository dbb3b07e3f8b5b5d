import { costs, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  atMost: 3,
  args: (size) => [outputs(size), costs(size)],
  plain: (price, cost) => mapped(price, (p, i) => (p - cost[i][0]) / cost[i][0]),
};
