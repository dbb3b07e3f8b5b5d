import { costs, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), costs(size), outputs(size)],
  plain: (value, rate, index) => mapped(value, (figure, i) => ((figure / rate[i][0]) * index[0][0]) / index[i][0]),
};
