import { MAX_ROWS_OF_SEVEN, column, costs, outputs } from "../../../bench/arguments.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: MAX_ROWS_OF_SEVEN,
  args: (size) => [
    column(size, (i) => `Indicator ${i}`),
    column(size, (i) => (i % 2 ? "high" : "low")),
    outputs(size),
    outputs(size),
    costs(size),
    costs(size),
  ],
  plain: (indicators, better, before, after, rivalBefore, rivalAfter) => [
    [],
    ...indicators.map(([name], i) => {
      const [then, now, rivalThen, rivalNow] = [before, after, rivalBefore, rivalAfter].map((cells) => cells[i][0]);
      const isHigh = better[i][0] === "high";
      const own = isHigh ? now / then : then / now;
      const rival = isHigh ? rivalNow / rivalThen : rivalThen / rivalNow;
      const level = isHigh ? now / rivalNow : rivalNow / now;
      const upgraded = own > rival * 1.01 ? "Process upgrading" : "Improving, not faster than rivals";
      const flag = own > 1.01 ? upgraded : own < 0.99 ? "Worse" : "No change";
      return [name, then, now, own - 1, own / rival - 1, level - 1, flag];
    }),
  ],
};
