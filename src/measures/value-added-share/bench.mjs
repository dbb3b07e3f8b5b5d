import { costs, outputs } from "../../../bench/arguments.mjs";
import { mapped, total } from "../../../bench/plain.mjs";

export const bench = {
  atMost: 3,
  args: (size) => [outputs(size), costs(size)],
  plain(output, inputs) {
    const sum = total(output) - total(inputs);
    return mapped(output, (s, i) => (s - inputs[i][0]) / sum);
  },
};
