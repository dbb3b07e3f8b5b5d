import { costs, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), costs(size)],
  plain: (values, benchmark) =>
    mapped(values, (u, i) => {
      const ratio = u / benchmark[i][0];
      return ratio > 1.15 ? "Up-market" : ratio < 1 / 1.15 ? "Down-market" : "Similar";
    }),
};
