import { column, costs, next, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [costs(size), outputs(size), column(size, () => 1 + Math.round(next() * 100) / 100)],
  plain: (producer, final, units) => mapped(producer, (p, i) => (p * units[i][0]) / final[i][0]),
};
