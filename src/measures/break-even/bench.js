import { MAX_ROWS_OF_SEVEN, column, costs, next, outputs } from "../../../bench/arguments.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: MAX_ROWS_OF_SEVEN,
  args: (size) => [outputs(size), outputs(size), costs(size), column(size, () => 1 + Math.round(next() * 100))],
  plain: (fixed, price, variable, quantity) => [
    [],
    ...fixed.map(([f], i) => {
      const [p, v, q] = [price[i][0], variable[i][0], quantity[i][0]];
      const units = f / (p - v);
      return [units, Math.ceil(units), p - v, v + f / q, p - f / q, (q - units) / q, (p - v) * q - f];
    }),
  ],
};
