import { column, costs, next, outputs } from "../../../bench/arguments.mjs";
import { mapped } from "../../../bench/plain.mjs";

export const bench = {
  args: (size) => [costs(size), outputs(size), column(size, () => 1 + Math.round(next() * 100) / 100)],
  plain: (producer, final, units) => mapped(producer, (p, i) => (p * units[i][0]) / final[i][0]),
};
