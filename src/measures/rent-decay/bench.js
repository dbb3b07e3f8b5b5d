import { column } from "../../../bench/arguments.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [column(size, (i) => Math.round((1e6 * (size - i)) / size) + 500)],
  plain(rents) {
    const middle = (rents.length - 1) / 2;
    let slope = 0,
      spread = 0;
    rents.forEach(([rent], i) => {
      slope += (i - middle) * Math.log(rent);
      spread += (i - middle) ** 2;
    });
    return [[(Math.LN2 * spread) / -slope]];
  },
};
