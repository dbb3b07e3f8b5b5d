/** Puts a report into the workbook, and takes it away again. */

import type { Report } from "../../report/report";
import type { PlacedChart } from "../../sheet/figures";
import type { Workbook } from "../../workbook/port";
import { element } from "../dom";
import { analyse as texts } from "../texts/analyse";

/** Adds the report with its charts, in one step; without them where the spreadsheet would not have them. */
export async function addedReport(
  workbook: Workbook,
  { sheet, charts }: Report,
): Promise<{ name: string | undefined; withCharts: boolean }> {
  const kinds = workbook.chartKinds();
  const possible = charts.flatMap(({ at, chart }): PlacedChart[] => {
    const kind = kinds.includes(chart.kind) ? chart.kind : kinds.includes("bar") ? "bar" : undefined;
    return kind ? [{ at, chart: { ...chart, kind } }] : [];
  });
  try {
    const [name] = await workbook.addSheets([{ ...sheet, charts: possible }]);
    return { name, withCharts: possible.length === charts.length };
  } catch (error) {
    if (possible.length === 0) throw error;
    console.warn(error);
    const [name] = await workbook.addSheets([sheet]);
    return { name, withCharts: false };
  }
}

/** `say` is told what became of it, and whether the sheet is gone. */
export function removal(workbook: Workbook, name: string, say: (words: string, isGone: boolean) => void): HTMLElement {
  const remove = element("button", { type: "button" }, texts.remove);
  remove.addEventListener("click", () => {
    workbook.removeSheets([name]).then(
      () => say(texts.removed, true),
      (error: unknown) => {
        console.error(error);
        say(texts.notRemoved, false);
      },
    );
  });
  return remove;
}
