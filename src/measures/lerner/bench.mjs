import { costs, outputs } from "../../../bench/arguments.mjs";
import { mapped } from "../../../bench/plain.mjs";

export const bench = {
  atMost: 3,
  args: (size) => [outputs(size), costs(size)],
  plain: (price, marginalCost) => mapped(price, (p, i) => (p - marginalCost[i][0]) / p),
};
