/** The report on a table, by its kind. */

import type { Sliced } from "../../core/sliced";
import type { ReadingOf, TableKind, TableReading } from "../../tables/reader/table-reading";
import { type Report, type ReportOptions, reportOn } from "../report";
import { decisionsOn } from "./series/page";
import { reportCodedCases } from "./coded-cases";
import { reportIndicators } from "./indicators";
import { reportNestedAccount } from "./nested-account";
import { reportPayments } from "./payments";
import { reportSeries } from "./series";
import { reportShares } from "./shares";
import { reportTradeRows } from "./trade-rows";

export interface KindReportOptions extends ReportOptions {
  /** Rows of payments and of trade that the ranges of the report reach over, and that are in no figure. */
  readonly without?: ReadonlySet<number>;
}

/** A kind that is missing has no report. */
type ByKind = {
  readonly [Kind in TableKind]?: (reading: ReadingOf<Kind>, options: KindReportOptions) => Sliced<Report | null>;
};

const REPORTS: ByKind = {
  chain: ({ understood, ...reading }, options) => reportOn(understood, { ...options, decisions: decisionsOn(reading) }),
  payments: (reading, { without = new Set() }) => reportPayments(reading, { without }),
  series: reportSeries,
  "trade rows": (reading, { without = new Set() }) => reportTradeRows(reading, { without }),
  shares: reportShares,
  "nested account": reportNestedAccount,
  indicators: reportIndicators,
  "coded cases": reportCodedCases,
};

export const hasReport = (kind: TableKind): boolean => REPORTS[kind] !== undefined;

/** Null for a kind that has none; and the report is null where nothing can be said of the table. */
export function reportOnReading(reading: TableReading, options: KindReportOptions): Sliced<Report | null> | null {
  // Each function takes the readings of the kind that it is found by.
  const report = REPORTS[reading.kind] as
    ((its: TableReading, options: KindReportOptions) => Sliced<Report | null>) | undefined;
  return report?.(reading, options) ?? null;
}
