import { outputs } from "../../../bench/arguments.js";
import { total } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  atMost: 5,
  args: (size) => [outputs(size)],
  plain: (values) => [[(10000 * values.reduce((sum, [value]) => sum + value * value, 0)) / total(values) ** 2]],
};
