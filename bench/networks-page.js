/**
 * How long a large inter-country table holds up the browser workbook: an edit in a table of 20 countries of 30 industries
 * on which the functions of a report rest, beside an edit on which a SUM of the same table rests; and how long drawing its
 * heat map holds up the pane.
 */
import { chromium } from "playwright-core";
import { launchOptions } from "../scripts/chromium.js";
import { serve } from "../scripts/serve.js";
import { interCountryTable } from "./inter-country.js";
import { fixed, verdict } from "./tables.js";
import { median, RUNS } from "./time.js";

/**
 * @import { WorkbookPage } from "./sheets.js"
 * @typedef {{ longest: number, slice: number, took: number }} Hold
 */

const ROWS = 600;
/** A page that is held up for longer feels stuck. */
const SLICE_AT_MOST = 50;
/** To hand the range over is the grid's own, and comes twice: when the functions are asked, and when their answers are there. */
const RATIO_AT_MOST = 2;

/**
 * @param {string} dist
 * @returns {Promise<import("./tables.js").Table>}
 */
export async function networkHolds(dist) {
  const browser = await chromium.launch(launchOptions());
  const { server, address } = await serve({ folder: dist, port: 0 });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => "quasirent" in globalThis);
    const [flows, final] = interCountryTable(ROWS);
    const { sum, report } = await page.evaluate(holding, { flows, final, runs: RUNS });
    /**
     * @param {Hold[]} runs
     * @param {keyof Hold} what
     */
    const of = (runs, what) => median(runs.map((run) => run[what]));
    const [alone, asked] = [of(sum, "longest"), of(report, "longest")];
    return {
      title: "A large inter-country table in the browser workbook",
      says: `Chromium ${browser.version()}, headless. An edit in a table of ${ROWS} rows: the longest time that the page was blocked until every value was shown, and how long that took. The functions are calculated in slices between the grid's own work.`,
      columns: [
        "what depends on the table",
        "blocked by the grid, ms",
        "by a slice, ms",
        "until the values, ms",
        "target",
      ],
      rows: [
        ["a SUM of the flows", fixed(alone, 0), "", fixed(of(sum, "took"), 0), ""],
        [
          "the five tables of the report",
          fixed(asked, 0),
          fixed(of(report, "slice"), 0),
          fixed(of(report, "took"), 0),
          verdict(
            ["hold, times that of the SUM,", asked / alone, RATIO_AT_MOST, 1],
            ["slice", of(report, "slice"), SLICE_AT_MOST],
          ),
        ],
      ],
    };
  } finally {
    server.close();
    await browser.close();
  }
}

/**
 * Runs in the page.
 *
 * @param {{ flows: number[][], final: number[][], runs: number }} given
 */
async function holding({ flows, final, runs }) {
  const { model } = /** @type {WorkbookPage} */ (globalThis).quasirent;
  const [rows, countries] = [flows.length, final[0].length];
  /**
   * @param {string} type
   * @param {object} payload
   */
  const tell = (type, payload) => {
    const { isSuccessful, reasons } = model.dispatch(type, payload);
    if (!isSuccessful) throw new Error(`${type}: ${reasons}`);
  };
  /**
   * @param {number} index
   * @returns {string}
   */
  const column = (index) =>
    (index < 26 ? "" : column(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  tell("CREATE_SHEET", { sheetId: "table", name: "Table", position: 1, rows: rows + 10, cols: rows + countries + 10 });
  tell("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: "table" });
  // In strips: the grid takes no more cells than some tens of thousands in one step.
  for (let row = 0; row < rows; row += 60) {
    const text = flows
      .slice(row, row + 60)
      .map((cells, index) => [...cells, ...final[row + index]].join("\t"))
      .join("\n");
    tell("PASTE_FROM_OS_CLIPBOARD", {
      target: [{ top: row, left: 0, bottom: row, right: 0 }],
      clipboardContent: { text },
    });
  }
  const z = `Table!A1:${column(rows - 1)}${rows}`;
  const y = `Table!${column(rows)}1:${column(rows + countries - 1)}${rows}`;
  tell("CREATE_SHEET", { sheetId: "report", name: "Report", position: 2, rows: 2000, cols: 60 });
  /** @param {number} ms */
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  /** @param {number} row */
  const value = (row) => model.getters.getEvaluatedCell({ sheetId: "report", col: 0, row }).value;

  /**
   * Edits of the table, each with the longest time that no other had its turn.
   *
   * @param {string[]} formulas
   */
  async function measured(formulas) {
    formulas.forEach((content, index) => tell("UPDATE_CELL", { sheetId: "report", col: 0, row: 200 * index, content }));
    const isThere = () => formulas.every((_, index) => value(200 * index) !== "#BUSY!");
    /** @type {Hold[]} */
    const found = [];
    for (let run = 0; run <= runs; run++) {
      // Long enough for the page to keep its work, which is not measured here.
      while (!isThere()) await pause(20);
      await pause(4000);
      const [grids, slices] = [[0], [0]];
      // Working cells out, and the picture after it, are the grid's.
      let isGrids = true;
      let isOver = false;
      const owner = {};
      model.on("update", owner, () => {
        isGrids = true;
        requestAnimationFrame(() => (isGrids = true));
      });
      const { port1, port2 } = new globalThis.MessageChannel();
      const started = performance.now();
      let last = started;
      port1.onmessage = () => {
        const now = performance.now();
        (isGrids ? grids : slices).push(now - last);
        last = now;
        isGrids = false;
        if (!isOver) port2.postMessage(null);
      };
      tell("UPDATE_CELL", { sheetId: "table", col: 2, row: 2, content: String(70 + run + formulas.length / 8) });
      port2.postMessage(null);
      while (!isThere()) await pause(5);
      const took = performance.now() - started;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      isOver = true;
      model.off("update", owner);
      found.push({ longest: Math.max(...grids), slice: Math.max(...slices), took });
    }
    formulas.forEach((_, index) => tell("UPDATE_CELL", { sheetId: "report", col: 0, row: 200 * index, content: "" }));
    return found.slice(1);
  }
  return {
    sum: await measured([`=SUM(${z})`]),
    report: await measured([
      `=VC.TIVA(${z},${y},"exports")`,
      `=VC.EXPORTDECOMPOSITION(${z},${y})`,
      `=VC.PARTICIPATION(${z},${y})`,
      `=VC.ROUNDS(${z},${y},4)`,
      `=VC.UPSTREAMNESS(${z},${y})`,
    ]),
  };
}

/** Countries of the heat maps, as many rows to each as make 600. */
const COUNTRIES = [20, 30, 60];

/** How long the pane holds the page up, from the click on Draw until the heat map and the table of its figures are there. */
/**
 * @param {string} dist
 * @returns {Promise<import("./tables.js").Table>}
 */
export async function heatMapHolds(dist) {
  const browser = await chromium.launch(launchOptions());
  const { server, address } = await serve({ folder: dist, port: 0 });
  try {
    const rows = [];
    for (const countries of COUNTRIES) {
      const page = await browser.newPage();
      await page.goto(`${address}#networks`);
      await page.waitForFunction(() => "quasirent" in globalThis);
      const runs = await page.evaluate(drawing, { rows: ROWS, countries, runs: RUNS });
      /** @param {"longest" | "took"} what */
      const of = (what) => median(runs.map((run) => run[what]));
      rows.push([
        `${countries} countries`,
        fixed(of("longest"), 0),
        fixed(of("took"), 0),
        verdict(["hold", of("longest"), SLICE_AT_MOST]),
      ]);
      await page.close();
    }
    return {
      title: "The heat map of a large inter-country table in the pane",
      says: `Chromium ${browser.version()}, headless. A table of ${ROWS} rows, from the click on Draw until the pane shows the picture and its data table: the longest time that the page was blocked, and how long it took. The cells are supplied at once, not read from a sheet.`,
      columns: ["of", "blocked, ms", "until it is shown, ms", "target"],
      rows,
    };
  } finally {
    server.close();
    await browser.close();
  }
}

/**
 * Runs in the page.
 *
 * @param {{ rows: number, countries: number, runs: number }} given
 */
async function drawing({ rows, countries, runs }) {
  const { workbook } = /** @type {WorkbookPage} */ (globalThis).quasirent;
  const each = rows / countries;
  const all = Array.from({ length: rows }, (_, i) => [
    `Land ${Math.floor(i / each) + 1}`,
    ...Array.from({ length: rows }, (__, j) => ((i * 31 + j * 17) % 97) / 10),
    ...Array.from({ length: countries }, (__, c) => 100 + ((i * c) % 13)),
  ]);
  /** @param {string} letters */
  const number = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  /**
   * @param {number} column
   * @returns {string}
   */
  const letters = (column) =>
    column === 0 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
  const place = {
    address: `Large!A1:${letters(rows + countries + 1)}${rows}`,
    sheet: "Large",
    row: 0,
    column: 0,
    rows,
    columns: rows + countries + 1,
  };
  /** @param {string} address */
  const readWhole = (address) => {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = /!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address) ?? [];
    const values = all.slice(Number(r1) - 1, Number(r2)).map((cells) => cells.slice(number(c1) - 1, number(c2)));
    return Promise.resolve({
      address,
      sheet: "Large",
      row: Number(r1) - 1,
      column: number(c1) - 1,
      rows: values.length,
      columns: values[0].length,
      values,
      texts: [],
      formats: [],
    });
  };
  Object.assign(workbook, {
    selection: () => Promise.resolve({ ...place, values: [], texts: [], faults: [] }),
    readWhole,
  });
  /** @param {number} ms */
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  /** @param {() => unknown} isSo */
  const until = async (isSo) => {
    while (!isSo()) await pause(5);
  };
  const buttons = () =>
    [...document.querySelectorAll("#pane button")].filter((each) => each instanceof HTMLButtonElement);
  /** @param {string} words */
  const button = (words) => buttons().find(({ textContent }) => textContent.startsWith(words));
  buttons()
    .find((each) => each.role === "tab" && each.textContent === "Networks")
    ?.click();
  await until(() => button("Read"));
  button("Read")?.click();
  await until(() => document.querySelector("#networks-flows"));

  const found = [];
  for (let run = 0; run <= runs; run += 1) {
    await until(() => button("Draw")?.disabled === false);
    await pause(500);
    document.querySelector("#networks-kind")?.closest(".body")?.querySelector("figure.picture")?.replaceChildren();
    document.querySelector("#pane details table")?.remove();
    let longest = 0;
    let isOver = false;
    const { port1, port2 } = new globalThis.MessageChannel();
    const started = performance.now();
    let last = started;
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (!isOver) port2.postMessage(null);
    };
    port2.postMessage(null);
    button("Draw")?.click();
    await until(
      () => document.querySelector("#pane figure.picture svg") && document.querySelector("#pane details table"),
    );
    const took = performance.now() - started;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    isOver = true;
    found.push({ longest, took });
  }
  return found.slice(1);
}
