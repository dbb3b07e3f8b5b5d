import { costs, outputs } from "../../../bench/arguments.mjs";
import { mapped } from "../../../bench/plain.mjs";

export const bench = {
  args: (size) => [outputs(size), costs(size)],
  plain: (qm, qx) => mapped(qm, (q, i) => (100 * (q / qm[0][0])) / (qx[i][0] / qx[0][0])),
};
