import { column } from "../../../bench/arguments.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [column(size, (i) => Math.round((1e6 * (size - i)) / size) + 500)],
  /** With the test that the fall is established. */
  plain(rents) {
    const n = rents.length;
    const middle = (n - 1) / 2;
    let slope = 0,
      spread = 0,
      sum = 0,
      squares = 0;
    rents.forEach(([rent], i) => {
      const logarithm = Math.log(rent);
      slope += (i - middle) * logarithm;
      spread += (i - middle) ** 2;
      sum += logarithm;
      squares += logarithm * logarithm;
    });
    const fit = slope ** 2 / (spread * (squares - sum ** 2 / n));
    return [[(n - 2) * fit < 4 * (1 - fit) ? "" : (Math.LN2 * spread) / -slope]];
  },
};
