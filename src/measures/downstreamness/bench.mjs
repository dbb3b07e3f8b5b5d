import { interCountryTable, NETWORK, plainInverse } from "../../../bench/inter-country.mjs";

export const bench = {
  ...NETWORK,
  atMost: 2,
  args: interCountryTable,
  plain: plainInverse,
};
