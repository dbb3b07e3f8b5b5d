import { column, outputs } from "../../../bench/arguments.js";
import { total, totals } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  sizes: [10_000, 100_000, 1_000_000],
  atMost: 4,
  args: (size) => [column(size, (i) => `Group ${(i * 7919) % 1000}`), outputs(size)],
  plain(groups, values) {
    const sum = total(values);
    return [
      [],
      ...[...totals(groups, values)].sort((a, b) => b[1] - a[1]).map(([group, value]) => [group, value, value / sum]),
    ];
  },
};
