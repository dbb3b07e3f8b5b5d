/** How long until a person can use it, in headless Chromium: the functions alone, and the browser workbook. */
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { launchOptions } from "../scripts/chromium.js";
import { serve } from "../scripts/serve.js";
import { firstViews } from "./first-view.js";
import { chains, distribution, oneCellEach, recalculation } from "./sheets.js";
import { fixed, verdict } from "./tables.js";
import { median, RUNS } from "./time.js";

/** Milliseconds: an answer that takes longer is waited for. */
const TARGET = 300;

/** Milliseconds until the workbook is there on its first visit. */
const COLD_START = 800;

/**
 * @param {string} dist
 * @returns {Promise<import("./tables.js").Table>}
 */
export async function pageTimes(dist) {
  const browser = await chromium.launch(launchOptions());
  const { server, address } = await serve({ folder: dist, port: 0 });
  try {
    const registered = await registration(browser, dist);
    /** @type {number[]} */
    const openings = [];
    for (let run = 0; run < RUNS; run++) openings.push(await opening(browser, address));
    const views = await firstViews(browser, address);
    const rows = [
      ...registered,
      row("the iPhone workbook is painted, from a page that nothing is known of", median(openings), COLD_START),
      row("Excel's page: from the request to the pane's first view", views.excel.fromPage, TARGET),
      row("Excel's page: from the pane's tabs to its first view", views.excel.fromTabs, TARGET),
      row("the browser workbook: from the pane's tabs to its first view", views.browser.fromTabs, TARGET),
    ];
    for (const sheet of [oneCellEach, chains, distribution]) {
      const { recalculated, painted } = await recalculating(browser, address, sheet);
      rows.push(
        row(`${sheet.what}: recalculated`, recalculated, TARGET),
        row(`${sheet.what}: painted`, painted, TARGET),
      );
    }
    return {
      title: "In the browser",
      says: `Chromium ${browser.version()}, headless. ${LIMIT_OF_REGISTRATION} Excel's page runs with Office's own library over a workbook of the tests. Recalculated and painted: from an edit of the cell on which all formulas of a sheet depend until each has its new value, and until the frame that shows them.`,
      columns: ["what", "ms", "target, ms"],
      rows,
    };
  } finally {
    server.close();
    await browser.close();
  }
}

/** @import { Browser } from "playwright-core" */

const LIMIT_OF_REGISTRATION = "Functions are registered within 1.5 times the time of an empty bundle and 30 ms.";

/**
 * Nothing but how long the functions take to be there.
 *
 * @param {string} dist
 * @returns {Promise<import("./tables.js").Table>}
 */
export async function registrationTimes(dist) {
  const browser = await chromium.launch(launchOptions());
  try {
    return {
      title: "Registration",
      says: `Chromium ${browser.version()}, headless. ${LIMIT_OF_REGISTRATION}`,
      columns: ["what", "ms", "target, ms"],
      rows: await registration(browser, dist),
    };
  } finally {
    await browser.close();
  }
}

/**
 * The functions beside an empty bundle, each in pages of its own, in turn.
 *
 * @param {Browser} browser
 * @param {string} dist
 */
async function registration(browser, dist) {
  const script = fs.readFileSync(path.join(dist, "functions.js"), "utf8");
  /** @type {number[]} */
  const functions = [];
  /** @type {number[]} */
  const nothing = [];
  for (let run = 0; run < RUNS; run++) {
    functions.push(await loading(browser, script));
    nothing.push(await loading(browser, ""));
  }
  const empty = median(nothing);
  return [
    row("all functions registered", median(functions), 1.5 * empty + 30),
    row("an empty bundle registered", empty),
  ];
}

/**
 * @param {string} what
 * @param {number} ms
 * @param {number} [atMost]
 */
const row = (what, ms, atMost) => [what, fixed(ms), verdict(["", ms, atMost])];

/**
 * From adding the script to its end, in a new page.
 *
 * @param {Browser} browser
 * @param {string} script
 */
async function loading(browser, script) {
  const page = await browser.newPage();
  const time = await page.evaluate((text) => {
    Object.assign(globalThis, { CustomFunctions: { associate() {}, Error, ErrorCode: {} } });
    const started = performance.now();
    const element = document.createElement("script");
    element.textContent = text;
    document.head.append(element);
    return performance.now() - started;
  }, script);
  await page.close();
  return time;
}

/**
 * @param {Browser} browser
 * @param {string} address
 */
async function open(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => "quasirent" in globalThis);
  return page;
}

/**
 * From asking for the page to the frame that shows the workbook and its pane.
 *
 * @param {Browser} browser
 * @param {string} address
 */
async function opening(browser, address) {
  const started = performance.now();
  const page = await open(browser, address);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const time = performance.now() - started;
  await page.close();
  return time;
}

/**
 * From an edit of a cell until every formula has its new figure, and until the frame that shows them.
 *
 * @param {Browser} browser
 * @param {string} address
 * @param {import("./sheets.js").Sheet} sheet
 */
async function recalculating(browser, address, { cells, edit, watched, changes }) {
  const page = await open(browser, address);
  const times = await page.evaluate(recalculation, { cells, edit, watched, changes, runs: RUNS + 1 });
  await page.close();
  // The first edit is the one that compiles.
  const after = times.slice(1);
  return {
    recalculated: median(after.map((time) => time.recalculated)),
    painted: median(after.map((time) => time.painted)),
  };
}
