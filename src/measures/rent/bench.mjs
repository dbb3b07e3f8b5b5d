import { costs, outputs } from "../../../bench/arguments.mjs";
import { mapped } from "../../../bench/plain.mjs";

export const bench = {
  atMost: 3,
  args: (size) => [outputs(size), costs(size), costs(size), [[0.1]]],
  plain: (revenue, costs, capital, [[rate]]) => mapped(revenue, (s, i) => s - costs[i][0] - rate * capital[i][0]),
};
