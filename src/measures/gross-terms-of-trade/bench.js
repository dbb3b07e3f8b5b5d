import { costs, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), costs(size)],
  plain: (qm, qx) => mapped(qm, (q, i) => (100 * (q / qm[0][0])) / (qx[i][0] / qx[0][0])),
};
