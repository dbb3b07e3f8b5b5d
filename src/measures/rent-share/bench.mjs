import { costs, outputs } from "../../../bench/arguments.mjs";
import { mapped, total } from "../../../bench/plain.mjs";

export const bench = {
  atMost: 3,
  args: (size) => [outputs(size), costs(size), costs(size), [[0.1]]],
  plain(revenue, costs, capital, [[rate]]) {
    const sum = total(revenue) - total(costs) - rate * total(capital);
    return mapped(revenue, (s, i) => (s - costs[i][0] - rate * capital[i][0]) / sum);
  },
};
