import { ADB } from "../../tables/networks/layouts/others";
import {
  USES_BY_CODE,
  USES_BY_NUMBER_2013,
  USES_BY_NUMBER_2016,
  WIOD,
  WIOD_TOTALS,
} from "../../tables/networks/layouts/wiod";
import type { PublishedLayout } from "./layout";

const UNIT = "million US$";

/** Codes, names, countries and numbers on four sides. */
const FOUR = { beside: ["code", "name", "country", "number"], above: ["code", "name", "country", "number"] } as const;

export const WIOD_2016_WORKBOOK: PublishedLayout = {
  source: "WIOD",
  release: "2016",
  roles: WIOD,
  columns: [...WIOD_TOTALS, USES_BY_CODE],
  forms: [FOUR],
  unit: UNIT,
};

/** "AUS1" to "AUS56", then "AUS57" to "AUS61" of final demand. */
export const WIOD_2016_R: PublishedLayout = {
  source: "WIOD",
  release: "2016",
  roles: WIOD,
  columns: [...WIOD_TOTALS, USES_BY_NUMBER_2016],
  forms: [{ beside: ["code", "name", "country", "number", "year"], above: ["letters"] }],
  unit: UNIT,
};

/** Its rows below the flows are numbered r60 to r69, as in the tables of the Asian Development Bank that followed it. */
export const WIOD_2013_WORKBOOK: PublishedLayout = {
  source: "WIOD",
  release: "2013",
  roles: { ...ADB, name: WIOD.name },
  columns: [...WIOD_TOTALS, USES_BY_NUMBER_2013],
  forms: [FOUR],
  unit: UNIT,
};

/** The release of 2013 as R's packages hold it: "AUS_c1", final demand "AUS_f1". */
export const WIOD_2013_R: PublishedLayout = {
  source: "WIOD",
  roles: {
    ...WIOD,
    rows: [...WIOD.rows, { match: /^out$/, role: "output", means: "output at basic prices" }],
  },
  columns: [
    ...WIOD_TOTALS,
    { match: /^(?:f[1-5]|c(?:3[7-9]|4[0-2]))$/, role: "finalDemand", means: "a kind of final use" },
    { match: /^out$/, role: "output", means: "output" },
  ],
  forms: [{ beside: ["joined"], above: ["joined"] }],
  releases: [{ name: "2013", has: /^c35$/ }],
  unit: UNIT,
};

/** 1965 to 2000 in one file, final demand behind each country's industries: "AUS_AtB", "AUS_xCONS_h". */
export const LONG_RUN_WIOD: PublishedLayout = {
  source: "Long-run WIOD",
  roles: {
    ...WIOD,
    rows: [
      { match: /^(?:xtot )?xii$/, role: "total", means: "all intermediate consumption" },
      { match: /^(?:xtot )?xva$/, role: "valueAdded", means: "value added at basic prices" },
      { match: /^(?:xtot )?xtxsp$/, role: "taxes", means: "taxes less subsidies on products" },
      { match: /^(?:xtot )?x(?:sd|purn?r|mrg int|mrg)$/, role: "other", means: "an adjustment, or a margin" },
      { match: /^(?:xtot )?xgo$/, role: "output", means: "output at basic prices" },
    ],
  },
  columns: [
    { match: /^x(?:cons (?:h|g|np)|gfcf|inv)$/, role: "finalDemand", means: "a kind of final use" },
    { match: /^(?:xtot )?xgo$/, role: "output", means: "output" },
    { match: /^(?:xtot )?x(?:x|m|mrg int|mrg|ii|sd)$/, role: "total", means: "a total" },
  ],
  forms: [
    { beside: ["year", "country", "none", "code"], above: ["joined"] },
    { beside: ["year", "country", "code"], above: ["joined"] },
  ],
  release: "1965–2000",
  unit: "million US$",
};
