import { column, outputs } from "../../../bench/arguments.mjs";
import { total } from "../../../bench/plain.mjs";

export const bench = {
  args: (size) => [column(size, (i) => (i % 3 ? "embodied" : "disembodied")), outputs(size)],
  plain: (kinds, values) => [
    [values.reduce((sum, [value], i) => (kinds[i][0] === "disembodied" ? sum + value : sum), 0) / total(values)],
  ],
};
