/** The spreadsheet's own chart of the picture that is shown: whether it has one, and putting it in. */

import { PICTURE_IDS } from "../../pictures";
import type { Workbook } from "../../workbook/port";
import { pictures as texts } from "../texts/pictures";
import type { TableRead } from "../reading/read";
import { addChart, type NewChart } from "./add-chart";
import { type ChartSheet, chartSheet } from "./chart-sheet";
import type { PictureInserter } from "./insert-picture";
import type { Offer, Shown } from "./offers";

/** In pixels of the sheet. */
const CHART_SIZE = { width: 640, height: 400 } as const;

/** Null where no spreadsheet has such a chart, or this one has not. */
export function ownChart(
  workbook: Workbook,
  shown: Shown | undefined,
  offer: Offer | undefined,
  period: number | undefined,
): ChartSheet | null {
  if (!shown?.charted || !offer || !("drawable" in offer)) return null;
  const id = PICTURE_IDS.find((each) => each === offer.id);
  const chart = id && chartSheet(id, shown.charted, offer.drawable.records, period);
  return chart && workbook.chartKinds().includes(chart.kind) ? chart : null;
}

/** Says where it is. */
export async function insertOwnChart(
  workbook: Workbook,
  chart: ChartSheet | null,
  of: TableRead | undefined,
  inserted: Pick<PictureInserter, "follow">,
): Promise<string> {
  if (!chart || !of) throw new Error("there is no chart");
  const name = await addChart(workbook, withChart(chart, CHART_SIZE), of, { quietly: false });
  const words = texts.chartInserted({ sheet: name });
  inserted.follow(words, async () => (await workbook.sheets()).some((sheet) => sheet.name === name));
  return words;
}

/** The sheet with the chart on it. */
export const withChart = (
  { sheet, corner, sourceAt, kind, title, labels, values }: ChartSheet,
  size: { readonly width: number; readonly height: number },
): NewChart => ({
  sheet: { ...sheet, charts: [{ at: corner, chart: { kind, title, labels, values, ...size } }] },
  sourceAt,
});
