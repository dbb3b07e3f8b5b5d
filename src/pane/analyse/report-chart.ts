/** The chart of a table's report, for the kinds whose pictures no spreadsheet draws by itself. */

import { runInSlices } from "../../cells/calls/scheduler";
import { chartAlone, SOURCE_OF_CHART } from "../../report/chart-alone";
import { reportOnReading } from "../../report/kinds";
import type { ChartKind } from "../../sheet/figures";
import type { NewChart } from "../pictures/add-chart";
import { forReport, type TableRead } from "../reading/read";

/** Longer tables take their time: their report has the chart. */
const MAX_ROWS = 2000;

/** Null where there is none, or where the spreadsheet has no such chart. */
export async function reportChart(
  table: TableRead,
  kinds: readonly ChartKind[],
  signal: AbortSignal,
): Promise<NewChart | null> {
  if (table.grid.height > MAX_ROWS) return null;
  const options = { rate: null, leaveOutMissing: false, without: table.whole.without };
  const steps = reportOnReading(forReport(table), options);
  const report = steps && (await runInSlices(steps, signal));
  const sheet = report && chartAlone(report);
  const [placed] = sheet?.charts ?? [];
  if (!sheet || !placed) return null;
  const kind = kinds.includes(placed.chart.kind) ? placed.chart.kind : kinds.includes("bar") ? "bar" : null;
  if (!kind) return null;
  const charts = [{ ...placed, chart: { ...placed.chart, kind } }];
  return { sheet: { ...sheet, charts }, sourceAt: SOURCE_OF_CHART };
}
