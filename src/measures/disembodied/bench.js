import { column, outputs } from "../../../bench/arguments.js";
import { total } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [column(size, (i) => (i % 3 ? "embodied" : "disembodied")), outputs(size)],
  plain: (kinds, values) => [
    [values.reduce((sum, [value], i) => (kinds[i][0] === "disembodied" ? sum + value : sum), 0) / total(values)],
  ],
};
