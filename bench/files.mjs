/**
 * Large files in the browser workbook beside what the library alone takes for them, in a thread of its own in the same
 * browser, and what the grid alone takes; how long the page is held up meanwhile; many formulas that are pasted.
 */
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre/xlsx";
import { chromium } from "playwright-core";
import sirv from "sirv";
import { launchOptions } from "../scripts/chromium.js";
import { serve } from "../scripts/serve.mjs";
import { fixed, verdict } from "./tables.mjs";
import { median } from "./time.mjs";

const LIBRARY = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../node_modules/hucre/dist");
const [ROWS, COLUMNS, TABLE_COLUMNS, FORMULAS] = [50_000, 10, 5, 5000];
const RUNS = 3;
/** Times what the library alone takes. */
const TIMES_LIBRARY = 1.5;
const TIMES_WHOLE = 1.2;
/** Milliseconds. */
const HOLD_AT_MOST = 100;

const figure = (row, column) => ((row * 7919 + column * 104_729) % 90_000) / 100;

/** Names, figures and one column of formulas; formats and looks in one column each. */
function workbookCells() {
  const cells = [];
  for (let row = 0; row < ROWS; row += 1) {
    cells.push([`Link ${row}`, ...Array.from({ length: COLUMNS - 2 }, (_, column) => figure(row, column + 1)), 2 * figure(row, 1)]);
  }
  return cells;
}

const styled = { 3: { numFmt: "#,##0.00" }, 4: { font: { bold: true } } };

/** As the library takes it: rows of values, and a cell each for what is more than its value. Runs in Node and in the browser's thread. */
const forLibrary = (rows, styles) => {
  const cells = new Map();
  rows.forEach((row, at) => {
    for (const [column, style] of Object.entries(styles)) cells.set(`${at},${column}`, { value: row[column], style });
    cells.set(`${at},${row.length - 1}`, { formula: `B${at + 1}*2`, formulaResult: row[row.length - 1] });
  });
  return [{ name: "Long", rows, cells }];
};

const table = () => Array.from({ length: ROWS }, (_, row) => [`Link ${row}`, ...Array.from({ length: TABLE_COLUMNS - 1 }, (__, column) => figure(row, column + 1))].join(",")).join("\n");

export async function fileTimes(dist) {
  const rows = workbookCells();
  const file = Buffer.from(await writeXlsx({ sheets: forLibrary(rows, styled) }));
  const text = Buffer.from(table());
  const browser = await chromium.launch(launchOptions());
  const ours = await serve({ folder: dist, port: 0 });
  const library = createServer(sirv(LIBRARY, { dev: true, extensions: [] }));
  await new Promise((done) => library.listen(0, "127.0.0.1", done));
  try {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      const alone = await libraryAlone(browser, `http://127.0.0.1:${library.address().port}/`, { rows, file: file.toString("base64"), text: text.toString() });
      const opened = await opening(browser, ours.address, file, text);
      runs.push({ ...alone, ...opened });
    }
    const pasted = await pasting(browser, ours.address);
    const of = (what) => median(runs.map((run) => run[what]));
    const row = (what, time, beside, times) => [what, fixed(of(time), 0), fixed(beside, 0), fixed(of(time) / beside, 2), times === undefined ? "" : verdict(["ratio", of(time) / beside, times, 1])];
    return {
      title: "Large files in the browser workbook",
      says: `Chromium ${browser.version()}, headless; medians of ${RUNS}. ${(ROWS * COLUMNS).toLocaleString("en-GB")} cells of .xlsx, one column of them formulas. The library alone runs in a thread of the same browser on the same bytes; the grid alone builds its model of the same data. To read is from choosing the file until the page asks what to do with it; the whole is until the grid shows it, without the time that a person takes to answer. Of a table of text the other time is that of splitting it at line breaks and commas.`,
      columns: ["what", "ms", "alone, ms", "ratio", "target"],
      rows: [
        row("read .xlsx, beside the library", "read", of("libraryRead"), TIMES_LIBRARY),
        row("write .xlsx, beside the library", "write", of("libraryWrite"), TIMES_LIBRARY),
        row("the whole, beside library and grid", "whole", of("libraryRead") + of("model"), TIMES_WHOLE),
        ["the page is held up while .xlsx is read", fixed(of("readHold"), 0), "", "", verdict(["hold", of("readHold"), HOLD_AT_MOST])],
        ["the page is held up while .xlsx is written", fixed(of("writeHold"), 0), "", "", verdict(["hold", of("writeHold"), HOLD_AT_MOST])],
        row(`read .csv of ${ROWS.toLocaleString("en-GB")} x ${TABLE_COLUMNS}, beside splitting it`, "table", of("split")),
        ["the page is held up while .csv is read", fixed(of("tableHold"), 0), "", "", verdict(["hold", of("tableHold"), HOLD_AT_MOST])],
        [`paste ${FORMULAS.toLocaleString("en-GB")} formulas, beside a new model of them`, fixed(pasted.paste, 0), fixed(pasted.model, 0), fixed(pasted.paste / pasted.model, 2), ""],
      ],
    };
  } finally {
    ours.server.close();
    library.close();
    await browser.close();
  }
}

/** The library in a thread, as the page has it. */
async function libraryAlone(browser, address, { rows, file, text }) {
  const page = await browser.newPage();
  await page.goto(`${address}index.mjs`);
  const times = await page.evaluate(async ({ rows: all, file: bytes, text: words, styles, forLibrary: source, address: from }) => {
    const code = `
      import { readXlsx, writeXlsx } from "${from}xlsx.mjs";
      const forLibrary = ${source};
      onmessage = async ({ data: { rows, bytes, text, styles } }) => {
        const timed = async (act) => { const started = performance.now(); await act(); return performance.now() - started; };
        const libraryRead = await timed(() => readXlsx(bytes, { readStyles: true }));
        const libraryWrite = await timed(() => writeXlsx({ sheets: forLibrary(rows, styles) }));
        const split = await timed(() => text.split("\\n").map((line) => line.split(",")));
        postMessage({ libraryRead, libraryWrite, split });
      };`;
    const thread = new globalThis.Worker(URL.createObjectURL(new globalThis.Blob([code], { type: "text/javascript" })), { type: "module" });
    const answer = new Promise((done, failed) => {
      thread.onmessage = ({ data }) => done(data);
      thread.onerror = ({ message }) => failed(new Error(message));
    });
    thread.postMessage({ rows: all, bytes: Uint8Array.from(globalThis.atob(bytes), (letter) => letter.charCodeAt(0)), text: words, styles });
    return answer;
  }, { rows, file, text, styles: styled, forLibrary: forLibrary.toString(), address });
  await page.close();
  return times;
}

/** The page's own times, by what a person does. */
async function opening(browser, address, file, text) {
  const page = await browser.newPage({ acceptDownloads: true });
  await page.goto(address);
  await page.waitForFunction(() => "quasirent" in globalThis);
  await page.evaluate(watching);
  const chooser = page.locator("#files input[type=file]");
  const button = (name) => page.locator(`dialog button:text-is("${name}"):enabled`);

  /** From handing the file over until the dialog may be answered. */
  const asked = async (name, content) => {
    await page.evaluate(() => globalThis.bench.reading("Add as new sheets"));
    await chooser.setInputFiles({ name, mimeType: "", buffer: content });
    return page.evaluate(() => globalThis.bench.read);
  };
  const tableRead = await asked("table.csv", text);
  await button("Cancel").click();
  const read = await asked("long.xlsx", file);
  const opened = await page.evaluate(() => globalThis.bench.opening("Open in its place"));
  const model = await page.evaluate(() => globalThis.bench.modelAlone());
  await page.evaluate(() => globalThis.bench.writing());
  const download = await page.waitForEvent("download");
  const written = await page.evaluate(() => globalThis.bench.written);
  await download.delete();
  await page.close();
  return { table: tableRead.took, tableHold: tableRead.hold, read: read.took, readHold: read.hold, whole: read.took + opened.took, model, write: written.took, writeHold: written.hold };
}

/** Runs in the page: what is timed there. */
function watching() {
  const until = (isSo) => new Promise((done) => {
    const look = () => (isSo() ? done() : setTimeout(look, 1));
    look();
  });
  const buttonOf = (within, name) => [...document.querySelectorAll(`${within} button`)].find((button) => button.textContent === name && !button.disabled);
  /** The longest time that a timer was late, until it is so. A page that asked without a pause would take the thread's processor. */
  async function held(isSo) {
    const started = performance.now();
    let [hold, last] = [0, started];
    while (!isSo()) {
      await new Promise((done) => setTimeout(done, 5));
      hold = Math.max(hold, performance.now() - last - 5);
      last = performance.now();
    }
    return { took: performance.now() - started, hold };
  }
  globalThis.bench = {
    reading(answer) {
      const chooser = document.querySelector("#files input[type=file]");
      this.read = new Promise((done) => chooser.addEventListener("change", () => held(() => buttonOf("dialog", answer)).then(done), { once: true, capture: true }));
    },
    async opening(answer) {
      const before = globalThis.quasirent.model;
      const started = performance.now();
      buttonOf("dialog", answer).click();
      await until(() => globalThis.quasirent.model !== before);
      return { took: performance.now() - started };
    },
    modelAlone() {
      // Through text, as a file comes: the grid makes the data its own.
      const data = JSON.parse(JSON.stringify(globalThis.quasirent.model.exportData()));
      const started = performance.now();
      const model = new globalThis.o_spreadsheet.Model(data, {}, [], undefined, false);
      const took = performance.now() - started;
      void model.leaveSession();
      return took;
    },
    writing() {
      buttonOf("#files", "Save as .xlsx").click();
      this.written = held(() => document.querySelector("#files .news").textContent.includes("downloads"));
    },
  };
}

/** Formulas pasted into the open workbook in one step, and a model that begins with them. */
async function pasting(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => "quasirent" in globalThis);
  const runs = await page.evaluate(async ({ formulas, runs: count }) => {
    const { model } = globalThis.quasirent;
    const found = [];
    for (let run = 0; run <= count; run += 1) {
      const sheetId = `bench${run}`;
      model.dispatch("CREATE_SHEET", { sheetId, name: `Bench ${run}`, position: 1, rows: formulas + 10, cols: 10 });
      model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: sheetId });
      const lines = Array.from({ length: formulas }, (_, row) => [String(row + run), String(row * 2), `=VC.MARGIN(B${row + 1}+1,A${row + 1})`]);
      const started = performance.now();
      const { isSuccessful } = model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target: [{ top: 0, left: 0, bottom: 0, right: 0 }], clipboardContent: { text: lines.map((line) => line.join("\t")).join("\n") } });
      if (!isSuccessful) throw new Error("nothing was pasted");
      const value = model.getters.getEvaluatedCell({ sheetId, row: formulas - 1, col: 2 }).value;
      if (typeof value !== "number") throw new Error(`it shows ${value}`);
      const paste = performance.now() - started;
      const data = model.exportData();
      const sheet = data.sheets.find(({ id }) => id === sheetId);
      const beginning = performance.now();
      const alone = new globalThis.o_spreadsheet.Model({ ...data, sheets: [sheet] }, {}, [], undefined, false);
      alone.getters.getEvaluatedCell({ sheetId, row: formulas - 1, col: 2 });
      found.push({ paste, model: performance.now() - beginning });
      void alone.leaveSession();
    }
    return found.slice(1);
  }, { formulas: FORMULAS, runs: RUNS });
  await page.close();
  return { paste: median(runs.map(({ paste }) => paste)), model: median(runs.map(({ model }) => model)) };
}
