import { column, costs, outputs } from "../../../bench/arguments.js";

/** Records for each group. */
const RECORDS = 20;

/** @param {number[]} figures */
function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  sizes: [10_000, 100_000],
  args: (size) => [column(size, (i) => `Product ${Math.floor(i / RECORDS)}`), outputs(size), costs(size), 3],
  plain(groups, values, quantities, screen) {
    /** @type {Map<string, number[]>} */
    const records = new Map();
    groups.forEach(([group], i) => {
      const own = records.get(group);
      if (own) own.push(i);
      else records.set(group, [i]);
    });
    return [
      [],
      ...[...records].map(([group, own]) => {
        const logarithms = own.map((i) => Math.log(values[i][0] / quantities[i][0]));
        const middle = median(logarithms);
        const limit = Number(screen) * 1.4826 * median(logarithms.map((each) => Math.abs(each - middle)));
        const kept = own.filter((_, index) => Math.abs(logarithms[index] - middle) <= limit);
        const value = kept.reduce((sum, i) => sum + values[i][0], 0);
        const quantity = kept.reduce((sum, i) => sum + quantities[i][0], 0);
        const whole = own.reduce((sum, i) => sum + values[i][0], 0);
        return [group, value / quantity, value, quantity, kept.length, own.length - kept.length, value / whole, ""];
      }),
    ];
  },
};
