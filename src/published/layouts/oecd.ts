import { ICIO, OECD_NATIONAL } from "../../tables/networks/layouts/oecd";
import type { PublishedLayout } from "./layout";

const JOINED = { beside: ["joined"], above: ["joined"] } as const;

/** "HFCE_AUS", first all countries, then the next kind of use. */
export const ICIO_2016: PublishedLayout = {
  source: "OECD ICIO",
  roles: ICIO,
  forms: [JOINED],
  usersBehind: true,
  releases: [{ name: "2016", has: /^C01T05/ }],
  unit: "million US$",
};

/** "AUS_01T02", "AUS_HFCE"; extended with parts of China and Mexico. */
export const ICIO_SINCE_2018: PublishedLayout = {
  source: "OECD ICIO",
  roles: ICIO,
  forms: [JOINED],
  releases: [
    { name: "2018", has: /^(?:TTL_)?D?01T03$/ },
    { name: "2021", has: /^(?:TTL_)?D?01T02$/ },
    { name: "2023", has: /^A01_02$/ },
  ],
  unit: "million US$",
};

/** One country: rows "TTL_01T02", "DOM_01T02" or "D01T02". */
export const OECD_IOT: PublishedLayout = {
  source: "OECD national tables",
  roles: OECD_NATIONAL,
  columns: [
    // Industries are named so too.
    { match: /^ttl (?![a-z]?\d)/, role: "total", means: "a total" },
    ...OECD_NATIONAL.columns.filter(({ role }) => role !== "total"),
  ],
  forms: [{ beside: ["code"], above: ["code"] }],
  isNational: true,
  industries: /^(?:TTL_|DOM_)?[A-Z]?\d[\dA-Z_]*$/,
  prefix: /^(?:TTL_|DOM_)?D?/,
};
