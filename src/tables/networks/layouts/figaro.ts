import type { Layout } from "./layout";

/** Eurostat's FIGARO tables: countries before the low line, codes of the European accounts behind it. */
export const FIGARO: Layout = {
  name: "FIGARO",
  signs: { rows: /^w2 (?:d1|d21x31|b2a3g|d29x39)$/ },
  rows: [
    { match: /^(?:w2 )?d21x31$/, role: "taxes", means: "taxes less subsidies on products" },
    { match: /^(?:w2 )?op res$/, role: "other", means: "purchases of residents abroad" },
    { match: /^(?:w2 )?op nres$/, role: "other", means: "purchases of non-residents" },
    { match: /^(?:w2 )?d1$/, role: "valueAdded part", means: "compensation of employees" },
    { match: /^(?:w2 )?d29x39$/, role: "valueAdded part", means: "other taxes less subsidies on production" },
    { match: /^(?:w2 )?b2a3g$/, role: "valueAdded part", means: "operating surplus and mixed income" },
  ],
  columns: [
    {
      match: /(?:^| )p(?:3 s1[345]|3|51g|52|53|5m|5|6)$/,
      role: "finalDemand",
      means: "consumption, capital formation or exports",
    },
  ],
};
