/** Puts a report into the workbook. */

import { placeOfSource, withFiguresSource } from "../../report/figures-source";
import { withOwnTitle } from "../../report/own-title";
import type { Report } from "../../report/report";
import type { PlacedChart } from "../../sheet/figures";
import { ProtectedError, requireSheets, type Workbook } from "../../workbook/port";
import { formatAddress } from "../../sheet/address";
import { placeOfKey } from "../table-readings";
import { rememberAnalysis, type ReportOf } from "../recent";
import { analyse as texts } from "../texts/analyse";

export interface Adding {
  /** What it is a report of, and how it was made. */
  readonly of: ReportOf;
  /** What the person calls it; "" where it is called by its finding alone. */
  readonly title?: string;
  /** Where the figures are from; "" where nobody has said so yet. */
  readonly source: string;
  /** An earlier report, which goes in the same step. */
  readonly replacing: string | undefined;
  readonly signal: AbortSignal;
  /** What it is called among the analyses of the workbook; a report where that is left out. */
  readonly titled?: (name: string) => string;
}

/** Adds the report with its charts, in one step, and remembers it; without them where the spreadsheet would not have them. */
export async function addedReport(
  workbook: Workbook,
  report: Report,
  { of, title = "", source, replacing, signal, titled = (name) => texts.report({ name }) }: Adding,
): Promise<{ name: string; withCharts: boolean } | null> {
  const { sheet, charts } = withFiguresSource(withOwnTitle(report, title), source);
  const kinds = workbook.chartKinds();
  const possible = charts.flatMap(({ at, chart }): PlacedChart[] => {
    const kind = kinds.includes(chart.kind) ? chart.kind : kinds.includes("bar") ? "bar" : undefined;
    return kind ? [{ at, chart: { ...chart, kind } }] : [];
  });
  // The person stays at the table: the pane says where the report is.
  let withCharts = possible.length === charts.length;
  const how = {
    quietly: true,
    ...(replacing !== undefined && { replacing: [replacing] }),
    leaveOut: () => {
      withCharts = false;
    },
  };
  let names: string[];
  signal.throwIfAborted();
  const from = placeOfKey(of.table)?.sheet;
  if (from !== undefined) await requireSheets(workbook, [from]);
  try {
    names = await workbook.addSheets([{ ...sheet, charts: possible }], how);
  } catch (error) {
    if (possible.length === 0 || error instanceof ProtectedError) throw error;
    console.warn(error);
    withCharts = false;
    names = await workbook.addSheets([sheet], how);
  }
  const [name] = names;
  if (name === undefined) return null;
  // What is stopped leaves no sheet behind; but an earlier report that has gone is not given up for nothing.
  if (signal.aborted && replacing === undefined) {
    await workbook.removeSheets([name]);
    signal.throwIfAborted();
  }
  // The report is there, whether or not the workbook remembers it.
  await rememberAnalysis(workbook, {
    title: titled(name),
    address: formatAddress({ sheet: name, row: 0, column: 0, rows: 1, columns: 1 }),
    of: { ...of, sourceAt: placeOfSource(report) },
  }).catch(console.error);
  return { name, withCharts };
}
