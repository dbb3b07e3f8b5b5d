import { column, costs, next, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), costs(size), column(size, () => 1 + Math.round(next() * 100) / 100)],
  plain: (final, others, units) => mapped(final, (p, i) => (p - others[i][0]) / units[i][0]),
};
