/**
 * How long until the pane's first view is there: in Excel's page, with Microsoft's own client over a workbook of the tests, and
 * beside the browser workbook, whose grid comes first.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../scripts/load-typescript.js";
import { median, RUNS } from "./time.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * @typedef {{ tabs: number, painted: number }} Seen
 * @typedef {typeof globalThis & { firstView: Promise<Seen> }} WatchedPage
 */

/** Runs before the page's own scripts: when the first tab, and when the first view, was there and painted. */
function watchPane() {
  /** @param {(seen: Seen) => void} done */
  const watch = (done) => {
    /** @type {number | undefined} */
    let tabs;
    const isThere = () => {
      if (tabs === undefined && document.querySelector("#pane [role=tab]")) tabs = performance.now();
      if (!document.querySelector("#pane [role=tabpanel]:not([hidden]) section")) return false;
      const shown = tabs ?? performance.now();
      requestAnimationFrame(() => requestAnimationFrame(() => done({ tabs: shown, painted: performance.now() })));
      return true;
    };
    const observer = new globalThis.MutationObserver(() => isThere() && observer.disconnect());
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["hidden"] });
  };
  Object.assign(globalThis, { firstView: new Promise(watch) });
}

/**
 * Milliseconds from the first tab of the pane, and from asking for the page, to the frame that shows the first view.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 */
export async function firstViews(browser, address) {
  const { openExcel } = load(path.join(root, "test/excel-client/open-excel.ts"));
  /** @param {() => Promise<import("playwright-core").Page>} open */
  const measured = async (open) => {
    /** @type {Seen[]} */
    const runs = [];
    for (let run = 0; run <= RUNS; run++) {
      const page = await open();
      runs.push(await page.evaluate(() => /** @type {WatchedPage} */ (globalThis).firstView));
      await page.close();
    }
    // The first page is the one that fills the browser's caches.
    const after = runs.slice(1);
    return {
      fromTabs: median(after.map(({ tabs, painted }) => painted - tabs)),
      fromPage: median(after.map(({ painted }) => painted)),
    };
  };
  const inExcel = async () => {
    const sheets = {
      Sheet1: [
        ["Link", "Sales"],
        ["Farm", 10],
      ],
    };
    /** @param {import("playwright-core").Page} page */
    const prepare = (page) => page.addInitScript(watchPane);
    const { page } = await openExcel(browser, address, { sheets, prepare });
    return page;
  };
  const inBrowser = async () => {
    const page = await browser.newPage();
    await page.addInitScript(watchPane);
    await page.goto(`${address}index.html`);
    return page;
  };
  return { excel: await measured(inExcel), browser: await measured(inBrowser) };
}
