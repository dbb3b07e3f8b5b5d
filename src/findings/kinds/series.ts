/** What may be said of a table of prices, volumes, indices or other figures over time. */

import type { ReadingOf, Said } from "../../tables/reader/table-reading";
import { saidPlain } from "./series/plain";
import { saidTrade } from "./series/trade";

export const saidSeries = (reading: ReadingOf<"series">): Said =>
  reading.form === "plain" ? saidPlain(reading) : saidTrade(reading);
