import { costs, outputs } from "../../../bench/arguments.mjs";
import { mapped } from "../../../bench/plain.mjs";

export const bench = {
  args: (size) => [outputs(size), costs(size), outputs(size), costs(size)],
  plain: (exports, imports, px, pm) =>
    mapped(exports, (x, i) => {
      const m = imports[i][0];
      return (x - m) / ((px[i][0] + pm[i][0]) / 200) - (x / px[i][0] - m / pm[i][0]) * 100;
    }),
};
