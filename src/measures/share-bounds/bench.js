import { column, costs, outputs } from "../../../bench/arguments.js";
import { total } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: 24_000,
  args: (size) => [column(size, (i) => `Link ${i}`), costs(size), outputs(size)],
  plain(names, low, high) {
    const [lowest, highest] = [total(low), total(high)];
    return [
      [],
      ...names.map(([name], i) => {
        const [l, h] = [low[i][0], high[i][0]];
        const [least, most] = [l / (l + highest - h), h / (h + lowest - l)];
        return [name, least, most, most - least];
      }),
    ];
  },
};
