/** The works that the functions name as their sources, of every field. */

import { CHAINS } from "./works/chains";
import { NETWORKS } from "./works/networks";
import { STATISTICS } from "./works/statistics";
import { TRADE } from "./works/trade";
import { VALUE_IN_CHAINS } from "./works/value-in-chains";
import type { Works } from "./works/work";

export const FIELDS = [CHAINS, TRADE, NETWORKS, VALUE_IN_CHAINS, STATISTICS] as const;

export const works: Works = Object.assign({}, ...FIELDS) as Works;
