import { interCountryTable, NETWORK, plainInverse } from "../../../bench/inter-country.mjs";

export const bench = {
  ...NETWORK,
  args: (size) => [...interCountryTable(size), 1, "BM"],
  plain: plainInverse,
};
