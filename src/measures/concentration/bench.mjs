import { outputs } from "../../../bench/arguments.mjs";
import { total } from "../../../bench/plain.mjs";

export const bench = {
  atMost: 5,
  args: (size) => [outputs(size)],
  plain: (values) => [[(10000 * values.reduce((sum, [value]) => sum + value * value, 0)) / total(values) ** 2]],
};
