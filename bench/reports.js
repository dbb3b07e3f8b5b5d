/** How long a report takes: reading the table and making the sheet in Node, adding it to the browser workbook until no cell waits. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchOptions } from "../scripts/chromium.js";
import { load } from "../scripts/load-typescript.js";
import { serve } from "../scripts/serve.js";
import { fixed, verdict } from "./tables.js";
import { median } from "./time.js";

const MONTHS = 360;
/** As many as a report lists. */
const LINKS = 2000;
const RUNS = 3;
/** Milliseconds, from the selected table to the sheet with all its figures. */
const TARGET = 3000;

const source = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../src");
/** @param {string} file */
const ours = (file) => load(path.join(source, file));

/** Two export products and one import price, by month. */
function monthlyTable() {
  const { Grid } = ours("tables/grid.ts");
  const heading = ["Month", "Export price, beans", "Export price, butter"];
  const more = ["Export volume, beans", "Export volume, butter", "Import price"];
  /**
   * @param {number} base
   * @param {number} step
   * @param {number} month
   */
  const figure = (base, step, month) => base + ((month * step) % 17);
  const rows = Array.from({ length: MONTHS }, (_, month) => [
    `${1990 + Math.floor(month / 12)}M${String((month % 12) + 1).padStart(2, "0")}`,
    ...[
      [100, 3],
      [200, 5],
      [50, 7],
      [60, 2],
      [80, 4],
    ].map(([base, step]) => figure(base, step, month)),
  ]);
  return new Grid({ sheet: "Prices", row: 0, column: 0, values: [[...heading, ...more], ...rows] });
}

/** Sales and purchases of each link: the report's lists follow the rows of the sheet. */
function chainTable() {
  const { Grid } = ours("tables/grid.ts");
  const rows = Array.from({ length: LINKS }, (_, link) => [`Link ${link + 1}`, 10 + (link + 1) * 7, link * 7]);
  return new Grid({ sheet: "Chain", row: 0, column: 0, values: [["Link", "Sales", "Purchases"], ...rows] });
}

/** @param {ReturnType<typeof monthlyTable>} grid */
function reportOn(grid) {
  const { runToEnd } = ours("core/sliced.ts");
  const reading = runToEnd(ours("tables/reader/read.ts").readTable(grid, {}));
  const made = ours("report/kinds/index.ts").reportOnReading(reading, { rate: null, leaveOutMissing: false });
  const { sheet, charts } = runToEnd(made);
  return { ...sheet, charts };
}

/** @param {ReturnType<typeof monthlyTable>} grid */
function sheetOf({ sheet, values }) {
  const { columnName } = ours("sheet/address.ts");
  const cells = values.flatMap((/** @type {(string | number)[]} */ row, /** @type {number} */ down) =>
    row.map((value, right) => ({
      at: `${columnName(right)}${down + 1}`,
      content: typeof value === "number" ? { number: value } : { text: value },
      look: "label",
    })),
  );
  return { name: sheet, columns: {}, rows: {}, cells, opensOn: "A1" };
}

/**
 * Runs in the page.
 *
 * @param {{ table: object, report: object }} given
 */
async function add({ table, report }) {
  const { model, workbook } = /** @type {import("./sheets.js").WorkbookPage} */ (globalThis).quasirent;
  await workbook.addSheets([/** @type {any} */ (table)]);
  const started = performance.now();
  const [name = ""] = await workbook.addSheets([/** @type {any} */ (report)]);
  const sheetId = model.getters.getSheetIdByName(name) ?? "";
  const waits = () =>
    Object.values(model.getters.getEvaluatedCells(sheetId)).some(({ value }) => String(value).includes("BUSY"));
  while (waits()) await new Promise((done) => setTimeout(done, 5));
  return performance.now() - started;
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {ReturnType<typeof monthlyTable>} grid
 */
async function timesOf(browser, address, grid) {
  const made = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    reportOn(grid);
    return performance.now() - started;
  });
  const given = { table: sheetOf(grid), report: reportOn(grid) };
  /** @type {number[]} */
  const added = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => "quasirent" in globalThis);
    added.push(await page.evaluate(add, given));
    await page.close();
  }
  return { making: median(made), adding: median(added) };
}

/**
 * @param {string} dist
 * @returns {Promise<import("./tables.js").Table>}
 */
export async function reportTimes(dist) {
  const browser = await chromium.launch(launchOptions());
  const { server, address } = await serve({ folder: dist, port: 0 });
  try {
    /** @type {string[][]} */
    const rows = [];
    for (const { what, grid, target } of [
      { what: `${MONTHS} months`, grid: monthlyTable(), target: TARGET },
      { what: `${LINKS} links`, grid: chainTable(), target: null },
    ]) {
      const { making, adding } = await timesOf(browser, address, grid);
      rows.push(
        [`${what}: read and made`, fixed(making), ""],
        [`${what}: added and calculated`, fixed(adding), ""],
        [`${what}: both`, fixed(making + adding), target === null ? "" : verdict(["", making + adding, target])],
      );
    }
    return {
      title: "Reports",
      says: `A report on ${MONTHS} months of export and import prices with volumes, and one on a chain of ${LINKS} links: read and made, then added to the browser workbook until every cell has its figure.`,
      columns: ["what", "ms", "target, ms"],
      rows,
    };
  } finally {
    server.close();
    await browser.close();
  }
}
