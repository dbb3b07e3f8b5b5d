import { column } from "../../../bench/arguments.js";

/** @import { Cells } from "../../../bench/bundle.js" */

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  // Two paths that rise to the end, the one above the other.
  args: (size) => [
    column(size, (i) => i),
    column(size, (i) => Math.round(1e4 * Math.sqrt(i / size)) / 1e4),
    column(size, (i) => Math.round((1e4 * i) / size) / 1e4),
    [[0.5]],
  ],
  plain(periods, share, marketPath, [[core]]) {
    const last = periods.length - 1;
    const timeOf = (/** @type {Cells} */ path, /** @type {number} */ level) => {
      const at = path.findIndex(([value]) => value >= level);
      if (at <= 0) return at === 0 ? periods[0][0] : "";
      const [before, now] = [path[at - 1][0], path[at][0]];
      return periods[at - 1][0] + ((level - before) / (now - before)) * (periods[at][0] - periods[at - 1][0]);
    };
    // What a level is reached by first is said of periods in order, and of shares.
    for (let i = 0; i <= last; i++) {
      if (i > 0 && !(periods[i][0] > periods[i - 1][0])) return [["not increasing"]];
      if (Math.abs(share[i][0]) > 1 || Math.abs(marketPath[i][0]) > 1) return [["not a share"]];
    }
    const half = (marketPath[0][0] + marketPath[last][0]) / 2;
    const depth = share[last][0] - marketPath[last][0];
    const [fast, slow] = [timeOf(share, half), timeOf(marketPath, half)];
    const [into, led] = [timeOf(share, core), timeOf(marketPath, core)];
    return [
      [],
      ["Depth", share[last][0], marketPath[last][0], depth, depth > 0.01 ? "Deeper" : "Same depth"],
      ["Speed", fast, slow, fast - slow, fast < slow ? "Faster" : "Slower"],
      ["Core", into, led, into - led, into === "" ? "Short of the core" : "Into the core"],
    ];
  },
};
