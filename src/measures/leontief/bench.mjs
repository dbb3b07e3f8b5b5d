import { interCountryTable, NETWORK, plainInverse } from "../../../bench/inter-country.mjs";

export const bench = {
  ...NETWORK,
  sizes: [100, 150, 300],
  args: interCountryTable,
  plain: plainInverse,
};
