import { costs, outputs } from "../../../bench/arguments.mjs";
import { mapped } from "../../../bench/plain.mjs";

export const bench = {
  atMost: 3,
  args: (size) => [outputs(size), costs(size)],
  plain: (output, inputs) => mapped(output, (s, i) => s - inputs[i][0]),
};
