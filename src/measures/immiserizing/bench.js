import { costs, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), costs(size)],
  plain: (volume, price) =>
    mapped(volume, (q, i) => {
      if (i === 0) return "Base";
      const [q0, p0] = [volume[0][0], price[0][0]];
      const falls = q * price[i][0] < q0 * p0;
      if (q > q0) return falls ? "Immiserizing growth (price)" : price[i][0] < p0 ? "Diluted growth" : "Growth";
      return falls ? "Contraction" : "Value-led";
    }),
};
