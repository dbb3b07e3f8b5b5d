/**
 * Large files in the browser workbook beside what the library alone takes for them, in a thread of its own in the same
 * browser, and what the grid alone takes; how long the page is held up meanwhile; many formulas that are pasted.
 */
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseCsv } from "hucre/csv";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { chromium } from "playwright-core";
import sirv from "sirv";
import { launchOptions } from "../scripts/chromium.js";
import { listen, serve } from "../scripts/serve.js";
import { fileThread } from "./file-thread.js";
import { fixed, verdict } from "./tables.js";
import { median } from "./time.js";

const LIBRARY = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../node_modules/hucre/dist");
const [ROWS, COLUMNS, TABLE_COLUMNS, FORMULAS, PASTED_CELLS] = [50_000, 10, 5, 5000, 100_000];
const RUNS = 3;
/** Times what the library alone takes. */
const TIMES_LIBRARY = 1.5;
const TIMES_WHOLE = 1.2;
/** Milliseconds. */
const HOLD_AT_MOST = 100;

/**
 * @import { Browser } from "playwright-core"
 * @import { Cell, CellStyle, CellValue } from "hucre"
 * @import { WorkbookPage } from "./sheets.js"
 *
 * @typedef {Record<number, CellStyle>} Styles Of columns.
 * @typedef {typeof globalThis & { o_spreadsheet: typeof import("@odoo/o-spreadsheet") }} GridPage
 * @typedef {{ took: number, hold: number }} Hold How long it took, and how long it held the page up at most.
 */

/**
 * @param {number} row
 * @param {number} column
 */
const figure = (row, column) => ((row * 7919 + column * 104_729) % 90_000) / 100;

/** Names, figures and one column of formulas; formats and looks in one column each. */
function workbookCells() {
  /** @type {(string | number)[][]} */
  const cells = [];
  for (let row = 0; row < ROWS; row += 1) {
    cells.push([
      `Link ${row}`,
      ...Array.from({ length: COLUMNS - 2 }, (_, column) => figure(row, column + 1)),
      2 * figure(row, 1),
    ]);
  }
  return cells;
}

/** @type {Styles} */
const styled = { 3: { numFmt: "#,##0.00" }, 4: { font: { bold: true } } };

/**
 * As the library takes it: rows of values, and a cell each for what is more than its value. Runs in Node and in the browser's
 * thread.
 *
 * @param {CellValue[][]} rows
 * @param {Styles} styles
 */
const forLibrary = (rows, styles) => {
  /** @type {Map<string, Partial<Cell>>} */
  const cells = new Map();
  rows.forEach((row, at) => {
    for (const [column, style] of Object.entries(styles))
      cells.set(`${at},${column}`, { value: row[Number(column)], style });
    cells.set(`${at},${row.length - 1}`, { formula: `B${at + 1}*2`, formulaResult: row[row.length - 1] });
  });
  return [{ name: "Long", rows, cells }];
};

const table = () =>
  Array.from({ length: ROWS }, (_, row) =>
    [`Link ${row}`, ...Array.from({ length: TABLE_COLUMNS - 1 }, (__, column) => figure(row, column + 1))].join(","),
  ).join("\n");

/**
 * @param {string} dist
 * @returns {Promise<import("./tables.js").Table>}
 */
export async function fileTimes(dist) {
  const rows = workbookCells();
  const file = Buffer.from(await writeXlsx({ sheets: forLibrary(rows, styled) }));
  const text = Buffer.from(table());
  const alone = await threadAlone(dist, rows, file, text);
  const browser = await chromium.launch(launchOptions());
  const ours = await serve({ folder: dist, port: 0 });
  const served = createServer(sirv(LIBRARY, { dev: true, extensions: [] }));
  const port = await listen(served, 0);
  try {
    /** @type {Record<string, number>[]} */
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      const library = await libraryAlone(browser, `http://127.0.0.1:${port}/`, {
        rows,
        file: file.toString("base64"),
        text: text.toString(),
      });
      const opened = await opening(browser, ours.address, file, text);
      runs.push({ ...alone[run], ...library, ...opened });
    }
    const pasted = await pasting(browser, ours.address);
    /** @param {string} what */
    const of = (what) => median(runs.map((run) => run[what]));
    /**
     * @param {string} what
     * @param {string} time
     * @param {number} beside
     * @param {number} [times]
     */
    const row = (what, time, beside, times) => [
      what,
      fixed(of(time), 0),
      fixed(beside, 0),
      fixed(of(time) / beside, 2),
      times === undefined ? "" : verdict(["ratio", of(time) / beside, times, 1]),
    ];
    return {
      title: "Large files in the browser workbook",
      says: `Chromium ${browser.version()}, headless; medians of ${RUNS}. ${(ROWS * COLUMNS).toLocaleString("en-GB")} cells of .xlsx, one column of them formulas. Thread: the time of the shipped thread in Node, without a page, compared with the library (hucre) alone on the same bytes. Page: from the user's action until it is complete; before a workbook is written it is stored, and its cells are read from the grid and sent to the thread; the library alone runs in a thread of the same browser. Reading ends when the page asks what to do with the file; the whole ends when the grid shows it, without the time the user takes to answer, and the grid's own step is timed during the same opening.`,
      columns: ["what", "ms", "alone, ms", "ratio", "target"],
      rows: [
        row("read .xlsx, thread, beside the library", "threadRead", of("nodeRead"), TIMES_LIBRARY),
        row("write .xlsx, thread, beside the library", "threadWrite", of("nodeWrite"), TIMES_LIBRARY),
        row(
          `parse .csv of ${ROWS.toLocaleString("en-GB")} x ${TABLE_COLUMNS}, thread, beside the library`,
          "threadTable",
          of("nodeTable"),
          TIMES_LIBRARY,
        ),
        row("read .xlsx, page, beside the library", "read", of("libraryRead")),
        row("write .xlsx, page, beside the library", "write", of("libraryWrite")),
        row("the whole, beside library and grid", "whole", of("libraryRead") + of("model"), TIMES_WHOLE),
        [
          "the page is blocked while .xlsx is read",
          fixed(of("readHold"), 0),
          "",
          "",
          verdict(["hold", of("readHold"), HOLD_AT_MOST]),
        ],
        [
          "the page is blocked while .xlsx is written",
          fixed(of("writeHold"), 0),
          "",
          "",
          verdict(["hold", of("writeHold"), HOLD_AT_MOST]),
        ],
        row(
          `read .csv of ${ROWS.toLocaleString("en-GB")} x ${TABLE_COLUMNS}, page, beside the library`,
          "table",
          of("libraryTable"),
        ),
        [
          "the page is blocked while .csv is read",
          fixed(of("tableHold"), 0),
          "",
          "",
          verdict(["hold", of("tableHold"), HOLD_AT_MOST]),
        ],
        ...pasted.map(([what, ms]) => [what, fixed(ms, 0), "", "", ""]),
      ],
    };
  } finally {
    ours.server.close();
    served.close();
    await browser.close();
  }
}

/**
 * The shipped thread in Node, run by run beside the library.
 *
 * @param {string} dist
 * @param {CellValue[][]} rows
 * @param {Buffer} file
 * @param {Buffer} text
 */
async function threadAlone(dist, rows, file, text) {
  const thread = await fileThread(dist);
  /**
   * @template Result
   * @param {() => Result | Promise<Result>} act
   */
  const timed = async (act) => {
    const started = performance.now();
    const result = await act();
    return { ms: performance.now() - started, result };
  };
  /** @type {Record<string, number>[]} */
  const runs = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const nodeRead = await timed(() => readXlsx(new Uint8Array(file), { readStyles: true }));
    const threadRead = await timed(() => thread.ask({ kind: "read", file: new Uint8Array(file), functions: [] }));
    const nodeWrite = await timed(() => writeXlsx({ sheets: forLibrary(rows, styled) }));
    const threadWrite = await timed(() => {
      threadRead.result.parcels.forEach(thread.send);
      return thread.ask({ kind: "write", excels: [], withoutAddIn: false });
    });
    const nodeTable = await timed(() => parseCsv(new globalThis.TextDecoder().decode(text), { typeInference: true }));
    const threadTable = await timed(async () =>
      thread.ask({ kind: "look", reading: (await thread.ask({ kind: "table", file: new Uint8Array(text) })).result }),
    );
    runs.push(
      Object.fromEntries(
        Object.entries({ nodeRead, threadRead, nodeWrite, threadWrite, nodeTable, threadTable }).map(
          ([what, { ms }]) => [what, ms],
        ),
      ),
    );
  }
  return runs.slice(1);
}

/**
 * The library in a thread, as the page has it.
 *
 * @param {Browser} browser
 * @param {string} address
 * @param {{ rows: CellValue[][], file: string, text: string }} given
 * @returns {Promise<Record<string, number>>}
 */
async function libraryAlone(browser, address, { rows, file, text }) {
  const page = await browser.newPage();
  await page.goto(`${address}index.mjs`);
  const times = await page.evaluate(
    async ({ rows: all, file: bytes, text: words, styles, forLibrary: source, address: from }) => {
      const code = `
      import { parseCsv } from "${from}csv.mjs";
      import { readXlsx, writeXlsx } from "${from}xlsx.mjs";
      const forLibrary = ${source};
      onmessage = async ({ data: { rows, bytes, text, styles } }) => {
        const timed = async (act) => { const started = performance.now(); await act(); return performance.now() - started; };
        const libraryRead = await timed(() => readXlsx(bytes, { readStyles: true }));
        const libraryWrite = await timed(() => writeXlsx({ sheets: forLibrary(rows, styles) }));
        const libraryTable = await timed(() => parseCsv(text, { typeInference: true }));
        postMessage({ libraryRead, libraryWrite, libraryTable });
      };`;
      const thread = new globalThis.Worker(
        URL.createObjectURL(new globalThis.Blob([code], { type: "text/javascript" })),
        { type: "module" },
      );
      const answer = new Promise((done, failed) => {
        thread.onmessage = ({ data }) => done(data);
        thread.onerror = ({ message }) => failed(new Error(message));
      });
      thread.postMessage({
        rows: all,
        bytes: Uint8Array.from(globalThis.atob(bytes), (letter) => letter.charCodeAt(0)),
        text: words,
        styles,
      });
      return answer;
    },
    { rows, file, text, styles: styled, forLibrary: forLibrary.toString(), address },
  );
  await page.close();
  return times;
}

/**
 * The page's own times, by what a person does.
 *
 * @param {Browser} browser
 * @param {string} address
 * @param {Buffer} file
 * @param {Buffer} text
 */
async function opening(browser, address, file, text) {
  const page = await browser.newPage({ acceptDownloads: true });
  await page.goto(address);
  await page.waitForFunction(() => "quasirent" in globalThis);
  const bench = await page.evaluateHandle(watching);
  const chooser = page.locator("#files input[type=file]");
  /** @param {string} name */
  const button = (name) => page.locator(`dialog button:text-is("${name}"):enabled`);

  /**
   * From handing the file over until the dialog may be answered.
   *
   * @param {string} name
   * @param {Buffer} content
   */
  const asked = async (name, content) => {
    await bench.evaluate((its) => its.reading("Add as new sheets"));
    await chooser.setInputFiles({ name, mimeType: "", buffer: content });
    return bench.evaluate((its) => its.read);
  };
  const tableRead = await asked("table.csv", text);
  await button("Cancel").click();
  const read = await asked("long.xlsx", file);
  const opened = await bench.evaluate((its) => its.opening("Open in its place"));
  await bench.evaluate((its) => its.rested());
  const model = await bench.evaluate((its) => its.model);
  const downloading = page.waitForEvent("download", { timeout: 120_000 });
  await bench.evaluate((its) => its.writing());
  const download = await downloading;
  const written = await bench.evaluate((its) => its.written);
  await download.delete();
  await page.close();
  return {
    table: tableRead.took,
    tableHold: tableRead.hold,
    read: read.took,
    readHold: read.hold,
    whole: read.took + opened.took,
    model,
    write: written.took,
    writeHold: written.hold,
  };
}

/** Runs in the page: what is timed there. */
function watching() {
  const { o_spreadsheet } = /** @type {GridPage} */ (globalThis);
  /** @param {() => unknown} isSo */
  const until = async (isSo) => {
    while (!isSo()) await new Promise((done) => setTimeout(done, 1));
  };
  /** @param {string} selector */
  const part = (selector) => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  /**
   * @param {string} within
   * @param {string} name
   */
  const buttonOf = (within, name) =>
    [...document.querySelectorAll(`${within} button`)]
      .filter((button) => button instanceof HTMLButtonElement)
      .find((button) => button.textContent === name && !button.disabled);
  /**
   * The longest time that a timer was late, until it is so. A page that asked without a pause would take the thread's
   * processor.
   *
   * @param {() => unknown} isSo
   * @returns {Promise<Hold>}
   */
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
  // How long the grid's own step takes where it is done: a second one would find texts measured and formulas read already.
  const { Model } = o_spreadsheet;
  o_spreadsheet.Model = class extends Model {
    /** @param {ConstructorParameters<typeof Model>} all */
    constructor(...all) {
      const started = performance.now();
      super(...all);
      its.model = performance.now() - started;
    }
  };
  /** @type {Promise<Hold>} */
  const nothingYet = Promise.resolve({ took: 0, hold: 0 });
  const its = {
    model: 0,
    read: nothingYet,
    written: nothingYet,
    /** @param {string} answer */
    reading(answer) {
      const chooser = part("#files input[type=file]");
      this.read = new Promise((done) =>
        chooser.addEventListener("change", () => held(() => buttonOf("dialog", answer)).then(done), {
          once: true,
          capture: true,
        }),
      );
    },
    /** @param {string} answer */
    async opening(answer) {
      const page = /** @type {WorkbookPage} */ (globalThis);
      const before = page.quasirent.model;
      const started = performance.now();
      buttonOf("dialog", answer)?.click();
      await until(() => page.quasirent.model !== before);
      return { took: performance.now() - started };
    },
    /** One thing at a time: what was opened is still being kept. */
    rested: () => until(() => part("#files").getAttribute("aria-busy") !== "true"),
    writing() {
      buttonOf("#files", "Save as .xlsx")?.click();
      this.written = held(() => part("#files .news").textContent.includes("downloads"));
    },
  };
  return its;
}

/**
 * Into an empty sheet, until the page has drawn it: figures from another program by Ctrl+V, and formulas that were copied in
 * the workbook, whose text from outside stays text.
 *
 * @param {Browser} browser
 * @param {string} address
 */
async function pasting(browser, address) {
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
