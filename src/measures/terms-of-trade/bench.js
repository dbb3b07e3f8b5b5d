import { costs, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), costs(size)],
  plain: (px, pm) => mapped(px, (p, i) => (100 * (p / px[0][0])) / (pm[i][0] / pm[0][0])),
};
