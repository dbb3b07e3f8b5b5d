import { MAX_ROWS_OF_SEVEN, column, costs, outputs } from "../../../bench/arguments.js";
import { total } from "../../../bench/plain.js";

/** A table of nine columns has at most this many rows in an answer of 100,000 cells. */
const MAX_ROWS = Math.floor((MAX_ROWS_OF_SEVEN * 7) / 9);

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: MAX_ROWS,
  args: (size) => [
    column(size, (i) => `Product ${i}`),
    ...[outputs(size), costs(size), outputs(size), costs(size), costs(size), costs(size)],
  ],
  plain(products, price0, quantity0, price1, quantity1, cost0, cost1) {
    const growth = total(quantity1) / total(quantity0);
    const sums = new Array(8).fill(0);
    return [
      [],
      ...products.map(([product], i) => {
        const [[p0], [q0], [p1], [q1]] = [price0[i], quantity0[i], price1[i], quantity1[i]];
        const margin = p0 - cost0[i][0];
        const [before, after] = [margin * q0, (p1 - cost1[i][0]) * q1];
        const mix = margin * (q1 - growth * q0);
        const cost = (cost0[i][0] - cost1[i][0]) * q1;
        const row = [before, margin * q0 * (growth - 1), mix, (p1 - p0) * q1, cost, 0, after, after - before];
        row.forEach((figure, at) => (sums[at] += figure));
        return [product, ...row];
      }),
      ["Total", ...sums],
    ];
  },
};
