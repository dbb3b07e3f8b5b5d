import { column, next, outputs } from "../../../bench/arguments.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [outputs(size), column(size, () => 1 + Math.floor(next() * 50))],
  plain(incomes, numbers) {
    const order = incomes.map(([income], i) => [income, numbers[i][0]]).sort((a, b) => a[0] - b[0]);
    let people = 0,
      earned = 0,
      area = 0;
    for (const [income, number] of order) {
      area += number * (2 * earned + number * income);
      earned += number * income;
      people += number;
    }
    return [[1 - area / (people * earned)]];
  },
};
