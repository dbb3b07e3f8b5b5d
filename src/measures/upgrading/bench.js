import { costs, outputs, shares } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), costs(size), shares(size, 1)],
  plain: (values, market, shares) =>
    mapped(values, (u, i) => {
      const price = u / market[i][0] - values[0][0] / market[0][0];
      const share = shares[i][0] - shares[0][0];
      if (i === 0) return "Base";
      if (price > 0) return share > 0 ? "Product upgrading" : "Niche or overpricing";
      return share > 0 ? "Price-led growth" : "Downgrading";
    }),
};
