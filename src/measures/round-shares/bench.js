import { outputs } from "../../../bench/arguments.js";
import { total } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  atMost: 5,
  args: (size) => [outputs(size)],
  plain(values) {
    const sum = total(values);
    const shares = values.map(([value], i) => ({
      i,
      whole: Math.floor((value / sum) * 1000),
      rest: ((value / sum) * 1000) % 1,
    }));
    let left = 1000 - shares.reduce((all, { whole }) => all + whole, 0);
    for (const share of [...shares].sort((a, b) => b.rest - a.rest)) if (left-- > 0) share.whole += 1;
    return shares.map(({ whole }) => [whole / 1000]);
  },
};
