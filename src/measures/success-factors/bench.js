import { MAX_ROWS_OF_SEVEN, column, matrix, next } from "../../../bench/arguments.js";

const SCALE = 7;
const RIVALS = 3;
const mark = () => 1 + Math.floor(next() * SCALE);

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: MAX_ROWS_OF_SEVEN - 1,
  args: (size) => [
    column(size, (i) => `Factor ${i}`),
    column(size, mark),
    column(size, mark),
    [[SCALE]],
    matrix(size, RIVALS, mark),
  ],
  plain(factors, importance, performance, [[scale]], rivals) {
    let weighted = 0;
    let weights = 0;
    const rows = factors.map(([name], i) => {
      const [asked, offered] = [importance[i][0], performance[i][0]];
      const gap = offered - asked;
      const best = Math.max(...rivals[i]);
      weighted += asked * offered;
      weights += asked;
      const isCritical = asked >= 1 + (2 / 3) * (scale - 1);
      const reading = gap < 0 ? (isCritical ? "Critical" : "Short") : gap > 0 ? "More than asked" : "Met";
      return [name, asked, offered, gap, best, offered - best, reading];
    });
    return [[], ...rows, ["Fit", "", weighted / (scale * weights), "", "", "", ""]];
  },
};
