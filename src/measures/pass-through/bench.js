import { costs, outputs } from "../../../bench/arguments.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), costs(size)],
  plain(upstream, downstream) {
    const n = upstream.length - 1;
    const x = Array.from({ length: n }, (_, t) => Math.log(upstream[t + 1][0] / upstream[t][0]));
    const y = Array.from({ length: n }, (_, t) => Math.log(downstream[t + 1][0] / downstream[t][0]));
    /** @param {(change: number) => boolean} isIn */
    const fit = (isIn) => {
      let [squares, products] = [0, 0];
      x.forEach((change, t) => {
        if (!isIn(change)) return;
        squares += change * change;
        products += change * y[t];
      });
      return { slope: products / squares, squares };
    };
    const [all, rises, falls] = [fit(() => true), fit((change) => change > 0), fit((change) => change < 0)];
    let rest = 0;
    x.forEach((change, t) => (rest += (y[t] - (change > 0 ? rises : falls).slope * change) ** 2));
    const error = Math.sqrt((rest / (n - 2)) * (1 / rises.squares + 1 / falls.squares));
    return [
      ["All", all.slope],
      ["Rises", rises.slope],
      ["Falls", falls.slope],
      ["Difference", error],
    ];
  },
};
