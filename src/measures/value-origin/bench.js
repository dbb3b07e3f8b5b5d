import { interCountryTable, NETWORK, plainInverse } from "../../../bench/inter-country.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  ...NETWORK,
  args: (size) => [...interCountryTable(size), "final demand", 1],
  plain: plainInverse,
};
