import { column, next, outputs } from "../../../bench/arguments.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: 12_000,
  args: (size) => [
    column(size, (i) => `Household ${i}`),
    outputs(size),
    outputs(size),
    column(size, () => 1 + Math.floor(next() * 50)),
  ],
  plain(groups, incomes, benchmarks, numbers) {
    let [people, below, money] = [0, 0, 0];
    const rows = groups.map(([group], i) => {
      const [income, benchmark, number] = [incomes[i][0], benchmarks[i][0], numbers[i][0]];
      const gap = benchmark - income;
      people += number;
      if (gap > 0) {
        below += number;
        money += number * gap;
      }
      return [group, income, benchmark, gap, gap / benchmark, number, gap > 0 ? number : 0, gap > 0 ? number * gap : 0];
    });
    return [
      [],
      ...rows,
      ["Total", "", "", "", "", people, below, money],
      ["Share below", "", "", "", "", "", below / people, ""],
    ];
  },
};
