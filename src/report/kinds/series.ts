/** A report on a table of prices, volumes, indices or other figures over time. */

import { isApart, tradeOf } from "../../findings/kinds/series/trade-model";
import type { Sliced } from "../../core/sliced";
import type { ReadingOf } from "../../tables/reader/table-reading";
import type { Report } from "../report";
import { changesReport } from "./series/changes-report";
import { tradeReport } from "./series/trade-report";

export function* reportSeries(reading: ReadingOf<"series">): Sliced<Report> {
  const model = reading.form === "plain" ? null : tradeOf(reading.table);
  yield;
  return model && !isApart(model) ? yield* tradeReport(reading, model) : yield* changesReport(reading);
}
