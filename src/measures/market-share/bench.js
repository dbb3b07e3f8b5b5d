import { column, costs, outputs } from "../../../bench/arguments.js";
import { total } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  // A table of ten columns has at most this many rows in an answer of 100,000 cells.
  most: 9_990,
  args: (size) => [column(size, (i) => `Product ${i}`), costs(size), outputs(size), costs(size), outputs(size)],
  plain(products, exports0, world0, exports1, world1) {
    const growth = total(world1) / total(world0) - 1;
    const sums = new Array(7).fill(0);
    return [
      [],
      ...products.map(([product], i) => {
        const [[x0], [w0], [x1], [w1]] = [exports0[i], world0[i], exports1[i], world1[i]];
        const own = w1 / w0 - 1;
        const row = [x0, x1, x1 - x0, growth * x0, (own - growth) * x0, x1 - x0 * (1 + own), 0];
        row.forEach((figure, at) => (sums[at] += figure));
        return [product, ...row, x0 / w0, x1 / w1];
      }),
      ["Total", ...sums, sums[0] / total(world0), sums[1] / total(world1)],
    ];
  },
};
