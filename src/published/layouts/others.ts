import { FIGARO } from "../../tables/networks/layouts/figaro";
import { ADB, EORA, EXIOBASE } from "../../tables/networks/layouts/others";
import type { PublishedLayout } from "./layout";

const JOINED = { beside: ["joined"], above: ["joined"] } as const;

export const FIGARO_PRODUCTS: PublishedLayout = {
  source: "FIGARO, product by product",
  roles: FIGARO,
  forms: [JOINED],
  releases: [{ name: "", has: /^CPA_/ }],
  unit: "million euro",
};

export const FIGARO_INDUSTRIES: PublishedLayout = {
  source: "FIGARO, industry by industry",
  roles: FIGARO,
  forms: [JOINED],
  releases: [{ name: "", has: /^[A-Z]\d/ }],
  unit: "million euro",
};

export const ADB_MRIO: PublishedLayout = {
  source: "ADB MRIO",
  roles: ADB,
  columns: [...ADB.columns, { match: /^tot(?:al)?$/, role: "total", means: "all uses" }],
  forms: [{ beside: ["name", "country", "number"], above: ["name", "country", "number"] }],
  unit: "million US$",
};

/** In one table; where its parts are files of their own, each has no names: `parts.ts`. */
export const EORA26: PublishedLayout = {
  source: "Eora26",
  roles: EORA,
  forms: [
    { beside: ["country", "name"], above: ["country", "name"] },
    { beside: ["none", "country", "none", "name"], above: ["none", "country", "none", "name"] },
  ],
  unit: "thousand US$",
};

export const EXIOBASE_3: PublishedLayout = {
  source: "EXIOBASE 3",
  roles: EXIOBASE,
  forms: [{ beside: ["country", "name"], above: ["country", "name"] }],
  unit: "million euro",
};
