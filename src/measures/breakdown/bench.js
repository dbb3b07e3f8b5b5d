import { MAX_ROWS_OF_SEVEN, column, costs, outputs } from "../../../bench/arguments.js";
import { total } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: MAX_ROWS_OF_SEVEN,
  args: (size) => [column(size, (i) => `Link ${i}`), outputs(size), costs(size)],
  plain(links, output, inputs) {
    const sum = total(output) - total(inputs);
    let running = 0;
    return [
      [],
      ...links.map(([link], i) => {
        const added = output[i][0] - inputs[i][0];
        running += added;
        return [link, output[i][0], inputs[i][0], added, added / sum, running / sum, added / inputs[i][0]];
      }),
      ["Total", "", "", sum, 1, "", ""],
    ];
  },
};
