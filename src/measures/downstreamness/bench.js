import { interCountryTable, NETWORK, plainInverse } from "../../../bench/inter-country.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  ...NETWORK,
  atMost: 2,
  args: interCountryTable,
  plain: plainInverse,
};
