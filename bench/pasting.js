/** How long the browser workbook takes to paste. */

import { figure } from "./file-content.js";
import { median } from "./time.js";

const [FORMULAS, PASTED_CELLS, COLUMNS] = [5000, 100_000, 10];
const RUNS = 3;

/**
 * @import { Browser } from "playwright-core"
 * @import { WorkbookPage } from "./sheets.js"
 */

/**
 * Into an empty sheet, until the page has drawn it: figures from another program by Ctrl+V, and formulas that were copied in
 * the workbook, whose text from outside stays text.
 *
 * @param {Browser} browser
 * @param {string} address
 */
export async function pasting(browser, address) {
  /** @type {[what: string, lines: (string | number)[][]][]} */
  const blocks = [
    [
      `paste ${FORMULAS.toLocaleString("en-GB")} formulas`,
      Array.from({ length: FORMULAS }, (_, row) => [`=VC.MARGIN(${row}+2,ROW())`]),
    ],
    [
      `paste ${PASTED_CELLS.toLocaleString("en-GB")} cells`,
      Array.from({ length: PASTED_CELLS / COLUMNS }, (_, row) =>
        Array.from({ length: COLUMNS }, (__, column) => figure(row, column)),
      ),
    ],
  ];
  /** @type {[what: string, ms: number][]} */
  const found = [];
  for (const [what, lines] of blocks) {
    /** @type {number[]} */
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction(() => "quasirent" in globalThis);
      times.push(
        await page.evaluate(paste, {
          text: lines.map((line) => line.join("\t")).join("\n"),
          rows: lines.length,
          columns: lines[0].length,
        }),
      );
      await page.close();
    }
    found.push([what, median(times)]);
  }
  return found;
}

/**
 * Runs in the page.
 *
 * @param {{ text: string, rows: number, columns: number }} given
 */
async function paste({ text, rows, columns }) {
  const { model } = /** @type {WorkbookPage} */ (globalThis).quasirent;
  const picture = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  model.dispatch("CREATE_SHEET", { sheetId: "bench", name: "Bench", position: 1, rows: rows + 10, cols: 26 });
  model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: "bench" });
  const isOfFormulas = text.startsWith("=");
  if (isOfFormulas) {
    for (const [row, content] of text.split("\n").entries())
      model.dispatch("UPDATE_CELL", { sheetId: "bench", row, col: 5, content });
    model.selection.selectZone({ zone: { left: 5, right: 5, top: 0, bottom: rows - 1 }, cell: { col: 5, row: 0 } });
    model.dispatch("COPY");
  }
  await picture();
  const composer = document.querySelector(".o-grid .o-composer");
  if (!(composer instanceof HTMLElement)) throw new Error("the grid has no composer");
  composer.focus();
  const clipboardData = new globalThis.DataTransfer();
  clipboardData.setData("text/plain", text);
  const started = performance.now();
  if (isOfFormulas) model.dispatch("PASTE", { target: [{ left: 0, right: 0, top: 0, bottom: 0 }] });
  else
    composer.dispatchEvent(new globalThis.ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  const isThere = () =>
    typeof model.getters.getEvaluatedCell({ sheetId: "bench", row: rows - 1, col: columns - 1 }).value === "number";
  while (!isThere()) {
    if (performance.now() - started > 120_000) throw new Error("it was not pasted");
    await picture();
  }
  await picture();
  return performance.now() - started;
}
