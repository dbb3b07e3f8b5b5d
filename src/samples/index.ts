/** The sample workbooks. A sample is its sheets; each sheet bears its source. */

import { account } from "./account";
import { capital } from "./capital";
import { cashew } from "./cashew";
import { clusters } from "./clusters";
import { cocoa } from "./cocoa";
import { components } from "./components";
import { exports } from "./exports";
import { furniture } from "./furniture";
import { iphone } from "./iphone";
import { jeans } from "./jeans";
import { living } from "./living";
import { network } from "./network";
import { process } from "./process";
import { rents } from "./rents";
import type { Sample } from "./sample";
import { shoe } from "./shoe";
import { standards } from "./standards";
import { success } from "./success";
import { trade } from "./trade";

export const samples: readonly Sample[] = [
  // Chains.
  iphone,
  cashew,
  cocoa,
  account,
  shoe,
  // Prices and upgrading.
  jeans,
  furniture,
  process,
  success,
  standards,
  components,
  // Places.
  clusters,
  exports,
  capital,
  // Prices of trade, incomes and rents.
  trade,
  living,
  rents,
  network,
];
