import { costs, outputs } from "../../../bench/arguments.mjs";
import { mapped } from "../../../bench/plain.mjs";

export const bench = {
  args: (size) => [outputs(size), costs(size)],
  plain: (values, benchmark) =>
    mapped(values, (u, i) => {
      const ratio = u / benchmark[i][0];
      return ratio > 1.15 ? "Up-market" : ratio < 1 / 1.15 ? "Down-market" : "Similar";
    }),
};
