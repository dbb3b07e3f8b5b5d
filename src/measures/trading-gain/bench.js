import { costs, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), costs(size), outputs(size), costs(size)],
  plain: (exports, imports, px, pm) =>
    mapped(exports, (x, i) => {
      const m = imports[i][0];
      return (x - m) / ((px[i][0] + pm[i][0]) / 200) - (x / px[i][0] - m / pm[i][0]) * 100;
    }),
};
