import { column, costs, next } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @param {number} size Prices and rates of two decimals. */
const prices = (size) => column(size, () => Math.round(5000 + next() * 10_000) / 100);

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [costs(size), prices(size), prices(size)],
  plain: (value, rate, index) => mapped(value, (figure, i) => ((figure / rate[i][0]) * index[0][0]) / index[i][0]),
};
