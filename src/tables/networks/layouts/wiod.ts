import type { Layout, LinePattern } from "./layout";

const ROWS: readonly LinePattern[] = [
  { match: /^ii fob$/, role: "total", means: "all intermediate consumption" },
  { match: /^txsp$/, role: "taxes", means: "taxes less subsidies on products" },
  { match: /^exp adj$/, role: "other", means: "the adjustment of exports from cif to fob" },
  { match: /^purr$/, role: "other", means: "direct purchases abroad by residents" },
  { match: /^purnr$/, role: "other", means: "purchases in the country by non-residents" },
  { match: /^va$/, role: "valueAdded", means: "value added at basic prices" },
  { match: /^inttt?m$/, role: "other", means: "international transport margins" },
  { match: /^go$/, role: "output", means: "output at basic prices" },
];

export const WIOD_TOTALS: readonly LinePattern[] = [
  { match: /^tot$/, role: "total", means: "all uses" },
  { match: /^go$/, role: "output", means: "output" },
];
const USE = { role: "finalDemand", means: "a kind of final use" } as const;
export const USES_BY_CODE: LinePattern = { match: /^(?:cons (?:h|np|g)|gfcf|inven)$/, ...USE };
/** The R file counts its columns on behind the industries. */
export const USES_BY_NUMBER_2016: LinePattern = { match: /^[a-z]{3}(?:5[7-9]|6[01])$/, ...USE };
export const USES_BY_NUMBER_2013: LinePattern = { match: /^c(?:3[7-9]|4[0-2])$/, ...USE };

/** The World Input-Output Database, releases of 2013 and 2016, as a workbook and as the file of R. */
export const WIOD: Layout = {
  name: "WIOD",
  signs: { rows: /^(?:ii fob|txsp)$/ },
  rows: ROWS,
  columns: [...WIOD_TOTALS, USES_BY_CODE, USES_BY_NUMBER_2016, USES_BY_NUMBER_2013],
};
