/** The report on a table, by its kind. */

import type { Sliced } from "../../core/sliced";
import type { ReadingOf, TableKind, TableReading } from "../../tables/reader/table-reading";
import { reportCodedCases } from "./coded-cases";
import { reportIndicators } from "./indicators";
import { reportNestedAccount } from "./nested-account";
import { reportPayments } from "./payments";
import { reportSeries } from "./series";
import { reportShares } from "./shares";
import { reportTradeRows } from "./trade-rows";
import { type Report, type ReportOptions, reportOn } from "../report";

/** A kind that is missing has no report. */
type ByKind = {
  readonly [Kind in TableKind]?: (reading: ReadingOf<Kind>, options: ReportOptions) => Sliced<Report | null>;
};

const REPORTS: ByKind = {
  chain: ({ understood }, options) => reportOn(understood, options),
  series: reportSeries,
  payments: (reading) => reportPayments(reading),
  "trade rows": (reading) => reportTradeRows(reading),
  shares: reportShares,
  "nested account": reportNestedAccount,
  indicators: reportIndicators,
  "coded cases": reportCodedCases,
};

export const hasReport = (kind: TableKind): boolean => REPORTS[kind] !== undefined;

/** Null for a kind that has none. */
export function reportOnReading(reading: TableReading, options: ReportOptions): Sliced<Report | null> | null {
  // Each function takes the readings of the kind that it is found by.
  const report = REPORTS[reading.kind] as
    ((its: TableReading, options: ReportOptions) => Sliced<Report | null>) | undefined;
  return report?.(reading, options) ?? null;
}
