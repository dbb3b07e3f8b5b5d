import { interCountryTable, NETWORK, plainInverse } from "../../../bench/inter-country.mjs";

export const bench = {
  ...NETWORK,
  args: interCountryTable,
  plain: plainInverse,
};
