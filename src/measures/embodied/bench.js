import { interCountryTable, NETWORK, plainInverse } from "../../../bench/inter-country.js";

/** One figure for each row. */
const accountOf = (/** @type {number} */ size) => Array.from({ length: size }, (_, row) => [1 + (row % 7)]);

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  ...NETWORK,
  args: (size) => [...interCountryTable(size), accountOf(size)],
  plain: plainInverse,
};
