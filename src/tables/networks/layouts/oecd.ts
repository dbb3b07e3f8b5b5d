import type { Layout, LinePattern } from "./layout";

const FINAL: LinePattern = {
  match:
    /(?:^| )(?:hfce|npish|ggfc|gfcf|gfcfd|invnt|nexp|expo|dpabr|p33|non res|fd|cons ns ?abr|cons (?:abr|nonres))(?: |$)/,
  role: "finalDemand",
  means: "a kind of final use",
};

/** The OECD's inter-country tables: TLS, VA and OUT since 2018, with parts of China and Mexico in the extended form. */
export const ICIO: Layout = {
  name: "OECD ICIO",
  signs: { rows: /^(?:tls|va|valu|out|output|va\+taxsub)$/, columns: /(?:^| )(?:hfce|dpabr)(?: |$)/ },
  rows: [
    { match: /^(?:\S+ )?(?:tls|taxsub)$/, role: "taxes", means: "taxes less subsidies on products" },
    {
      match: /^va ?\+ ?taxsub$/,
      role: "valueAdded",
      means: "value added with taxes less subsidies on products",
    },
    { match: /^(?:\S+ )?(?:va|valu)$/, role: "valueAdded", means: "value added at basic prices" },
    { match: /^(?:out|output)$/, role: "output", means: "output at basic prices" },
  ],
  columns: [
    FINAL,
    { match: /^(?:out|output)$/, role: "output", means: "output" },
    { match: /^disc$/, role: "other", means: "the discrepancy between the sources" },
  ],
  merged: { MX1: "MEX", MX2: "MEX", MX3: "MEX", CN1: "CHN", CN2: "CHN", CN3: "CHN", CN4: "CHN" },
};

/** The OECD's national tables: TTL_ all, DOM_ domestic, IMP_ imported, TXS_ taxes. */
export const OECD_NATIONAL: Layout = {
  name: "OECD national tables",
  signs: { rows: /^(?:txs |ttl |imp )/ },
  rows: [
    { match: /^txs (?:int fnl|imp fnl|out|prod)/, role: "taxes", means: "taxes less subsidies on products" },
    { match: /^txs /, role: "taxes", means: "taxes less subsidies on products" },
    { match: /^ttl (?:int fnl|int|purch|\S+$)/, role: "total", means: "a total of the rows above" },
    { match: /^imp (?!\d)/, role: "imports", means: "imported inputs" },
    { match: /^valu$/, role: "valueAdded", means: "value added at basic prices" },
    { match: /^labr$/, role: "valueAdded part", means: "compensation of employees" },
    { match: /^otxs$/, role: "valueAdded part", means: "other taxes less subsidies on production" },
    { match: /^gops$/, role: "valueAdded part", means: "gross operating surplus" },
    { match: /^output$/, role: "output", means: "output at basic prices" },
  ],
  columns: [
    FINAL,
    { match: /^ttl /, role: "total", means: "a total" },
    { match: /^(?:impo|imports?)$/, role: "finalDemand", means: "imports, entered below 0" },
    { match: /^(?:output|out)$/, role: "output", means: "output" },
  ],
};
