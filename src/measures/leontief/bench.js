import { interCountryTable, NETWORK, plainInverse } from "../../../bench/inter-country.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  ...NETWORK,
  sizes: [100, 150, 300],
  args: interCountryTable,
  plain: plainInverse,
};
