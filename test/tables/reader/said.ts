/** What is said of a table of any kind. */

import { said } from "../../../src/findings/kinds";
import { saidIndicators } from "../../../src/findings/kinds/indicators";
import type { Said, TableReading } from "../../../src/tables/reader/table-reading";

/** Of indicators, whose measures are asked about, what would be said of each by itself. */
export const saidOf = (reading: TableReading): Said =>
  reading.kind === "indicators" ? saidIndicators(reading) : said(reading);
