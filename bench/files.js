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
import { COLUMNS, forLibrary, ROWS, STYLED, table, TABLE_COLUMNS, workbookCells } from "./file-content.js";
import { fileThread } from "./file-thread.js";
import { opening } from "./opening.js";
import { pasting } from "./pasting.js";
import { fixed, verdict } from "./tables.js";
import { median } from "./time.js";

const LIBRARY = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../node_modules/hucre/dist");
const RUNS = 3;
/** Times what the library alone takes. */
const TIMES_LIBRARY = 1.5;
const TIMES_WHOLE = 1.2;
/** Milliseconds. */
const HOLD_AT_MOST = 100;

/**
 * @import { Browser } from "playwright-core"
 * @import { CellValue } from "hucre"
 */

/**
 * @param {string} dist
 * @returns {Promise<import("./tables.js").Table>}
 */
export async function fileTimes(dist) {
  const rows = workbookCells();
  const file = Buffer.from(await writeXlsx({ sheets: forLibrary(rows, STYLED) }));
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
    const nodeWrite = await timed(() => writeXlsx({ sheets: forLibrary(rows, STYLED) }));
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
    { rows, file, text, styles: STYLED, forLibrary: forLibrary.toString(), address },
  );
  await page.close();
  return times;
}
