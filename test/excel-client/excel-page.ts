/**
 * The stand-in for Excel: Microsoft's own client (@microsoft/office-js) in a page of the built pane, in Chromium, over a
 * workbook of the model. The pane is the shipped one, unchanged; what it asks of Excel goes the way it goes in Excel, and
 * is answered here. It cannot show what Excel itself computes, refuses or draws.
 *
 *     const excel = inExcel();                       // once a suite, in describeWithClient
 *     const { page } = await excel.open({ sheets: { Sheet1: [["Link", "Sales"], ["Farm", 5]] }, select: "A1:B2" });
 *     await excel.open({ platform: "Mac", locale: "de-DE", without: ["OpenBrowserWindowApi"], sets: { ExcelApi: "1.11" },
 *       strict: { limits: { request: 5_000_000 }, latency: 300 }, view: "pictures", theme: { bodyBackgroundColor: 0x262626 } });
 *     page.excel.book                                // the workbook: sheets, names, settings, isProtected, calculationMode
 *     page.sheet("Sheet1").values("A1:B2"), .at("A1").formula, .fill("A1", rows), .figures, .tables, .isProtected
 *     page.requests                                  // what the page has sent: bytes, answerBytes, actions, error
 *     await page.select("Sheet1", "B2")              // as a person does: the pane is told
 *     page.excel.renameSheet("Sheet1", "Chain"), .addSheet("Other"), .deleteSheet(sheet)
 *     page.excel.press("Analyse")                    // a button of the ribbon
 *     await page.wear({ bodyBackgroundColor: 0xffffff })   // another theme of Office's
 *     page.excel.visibility(false)                   // the person closes the pane
 *     page.excel.strict.latency = 300                // stricter or slower from now on
 *     page.excel.unknown                             // members of the API that the stand-in lacks: empty after each test
 *
 * Custom functions that a formula calls are computed by those that the page has registered.
 */

import { type InChromium, inChromium, PATIENCE } from "../browser/open-workbook";
import { type ExcelOptions, type ExcelPage, openExcel } from "./open-excel";

export type { ExcelOptions, ExcelPage } from "./open-excel";

/** The server and the browser of the suite; what is opened is closed with its test, and has complained of nothing. */
export function inExcel(): { open(options?: ExcelOptions): Promise<ExcelPage>; readonly chromium: InChromium } {
  const chromium = inChromium();
  let opened: ExcelPage[] = [];
  afterEach(async () => {
    const all = opened;
    opened = [];
    for (const each of all) await each.close();
    for (const { excel, complaints, strangers } of all)
      expect({ unknown: excel.unknown, complaints, strangers }).toEqual({ unknown: [], complaints: [], strangers: [] });
  });
  return {
    chromium,
    async open(options) {
      const page = await openExcel(chromium.browser, chromium.address, { timeout: PATIENCE, ...options });
      opened.push(page);
      return page;
    },
  };
}
