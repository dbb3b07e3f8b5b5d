import type { Layout } from "./layout";

/** The Asian Development Bank's tables: WIOD's rows by their full names, numbers r60 to r69 and F1 to F5. */
export const ADB: Layout = {
  name: "ADB",
  signs: { rows: /^r(?:60|64|69|99)$/, columns: /^f[1-5]$/ },
  rows: [
    { match: /^r60$/, role: "total", means: "all intermediate consumption" },
    { match: /^r99$/, role: "taxes", means: "taxes less subsidies on products" },
    { match: /^r6[1235]$/, role: "other", means: "an adjustment, or a margin" },
    { match: /^r64$/, role: "valueAdded", means: "value added at basic prices" },
    { match: /^r69$/, role: "output", means: "output at basic prices" },
  ],
  columns: [{ match: /^f[1-5]$/, role: "finalDemand", means: "a kind of final use" }],
};

/** Eora: primary inputs by kind below the flows, final demand with codes of the accounts behind its words. */
export const EORA: Layout = {
  name: "Eora",
  signs: { columns: / p[ .]?(?:3[hng]|5[123])$/ },
  rows: [
    { match: /^(?:taxes|subsidies) on production(?: d\.\d+)?$/, role: "valueAdded part", means: "taxes on production" },
    {
      match: /^consumption of fixed capital(?: k\.\d+)?$/,
      role: "valueAdded part",
      means: "consumption of fixed capital",
    },
    { match: /^compensation of employees(?: d\.\d+)?$/, role: "valueAdded part", means: "compensation of employees" },
    {
      match: /^net (?:operating surplus|mixed income)(?: [bd]\.\d+)?$/,
      role: "valueAdded part",
      means: "surplus, or mixed income",
    },
  ],
  columns: [
    { match: / p[ .]?(?:3[hng]|5[123])$/, role: "finalDemand", means: "a kind of final use" },
    {
      match: /^(?:acquisitions less disposals|changes in inventories)/,
      role: "finalDemand",
      means: "a kind of final use",
    },
  ],
};

/** EXIOBASE: factor inputs in money, and satellites such as employment and emissions in units of their own. */
export const EXIOBASE: Layout = {
  name: "EXIOBASE",
  signs: {
    rows: /^(?:taxes less subsidies on products purchased: total|other net taxes on production|operating surplus: )/,
  },
  rows: [
    { match: /^taxes less subsidies on products purchased/, role: "taxes", means: "taxes less subsidies on products" },
    { match: /^other net taxes on production/, role: "valueAdded part", means: "other taxes on production" },
    { match: /^compensation of employees/, role: "valueAdded part", means: "compensation of employees" },
    { match: /^operating surplus/, role: "valueAdded part", means: "operating surplus" },
    {
      match: /^(?:employment|nature inputs|emissions|domestic extraction|water|land use|co2|ch4|n2o)\b/,
      role: "satellite",
      means: "a satellite account",
    },
  ],
  columns: [
    { match: /(?:^| )final consumption expenditure by /, role: "finalDemand", means: "a kind of final use" },
    {
      match: /(?:^| )(?:exports: total|gross fixed capital formation|changes in (?:inventories|valuables))/,
      role: "finalDemand",
      means: "a kind of final use",
    },
  ],
};

/** Eurostat's codes and the short names of the packages for R that hold national tables. */
export const NATIONAL_CODES: Layout = {
  name: "the codes of the national accounts",
  signs: { rows: /^(?:d1|b2a3g|b1g|p1|p2|value added bp|output bp|total use pp|d21x31|d29x39|cpa total|total)$/ },
  rows: [
    { match: /^(?:value added bp|b1g|gva bp)$/, role: "valueAdded", means: "value added at basic prices" },
    { match: /^(?:output bp|p1)$/, role: "output", means: "output at basic prices" },
    { match: /^(?:total use pp|p2 ts pp|p2)$/, role: "total", means: "all uses at purchasers’ prices" },
    { match: /^(?:net tax(?:es)?|d21x31|d21 m d31)$/, role: "taxes", means: "taxes less subsidies on products" },
    { match: /^(?:d1|d11|d12)$/, role: "valueAdded part", means: "compensation of employees" },
    { match: /^(?:d29x39|d29 m d39)$/, role: "valueAdded part", means: "other taxes less subsidies on production" },
    {
      match: /^(?:b2a3g|b2a3n|b2n b3n|k1|p51c)$/,
      role: "valueAdded part",
      means: "surplus, mixed income or depreciation",
    },
    { match: /^(?:cpa total|p2 adj)$/, role: "total", means: "all products" },
  ],
  columns: [
    { match: /^p(?:3 s1[345]|3|51g|52|53|5m|52 ?53|6(?: \S+)?)$/, role: "finalDemand", means: "a kind of final use" },
    { match: /^(?:p5|p3 p5)$/, role: "finalDemand", means: "a kind of final use" },
    { match: /^(?:tu|tfu|ts bp|total use(?: \w+)?|total supply)$/, role: "total", means: "all uses" },
  ],
};
