import { column, costs, outputs } from "../../../bench/arguments.js";
import { total } from "../../../bench/plain.js";

/** A table of eight columns has at most this many rows in an answer of 100,000 cells. */
const MAX_ROWS = 12_000;

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: MAX_ROWS,
  args: (size) => [column(size, (i) => `Link ${i}`), outputs(size), costs(size), outputs(size), costs(size)],
  plain(links, output, inputs, output2, inputs2) {
    const sum = total(output) - total(inputs);
    const sum2 = total(output2) - total(inputs2);
    return [
      [],
      ...links.map(([link], i) => {
        const before = output[i][0] - inputs[i][0];
        const after = output2[i][0] - inputs2[i][0];
        const [share, share2] = [before / sum, after / sum2];
        return [link, before, after, after - before, share, share2, share2 - share, ""];
      }),
      ["Total", sum, sum2, sum2 - sum, 1, 1, 0, ""],
    ];
  },
};
