/**
 * How long until the pane's first view is there: in Excel's page, with the strict fake of the tests in place of Office's
 * library, and beside the browser workbook, whose grid comes first.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";
import { median, RUNS } from "./time.js";

const require = createRequire(import.meta.url);
const fake = fileURLToPath(new URL("../test/browser/fake-office.ts", import.meta.url));

/** The script that the tests give a page in place of Office's own. */
function officeScript() {
  const { code } = transformSync(fs.readFileSync(fake, "utf8"), {
    filename: fake,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  /** @type {{ exports: { fakeOffice?: (cells: Record<string, string | number>) => string } }} */
  const module = { exports: {} };
  new Function("exports", "require", "__dirname", code)(module.exports, require, path.dirname(fake));
  const { fakeOffice } = module.exports;
  if (!fakeOffice) throw new Error(`${fake} has no fakeOffice`);
  return fakeOffice({ A1: "Link", B1: "Sales", A2: "Farm", B2: 10 });
}

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
  const office = officeScript();
  /** @param {string} file */
  const measured = async (file) => {
    /** @type {Seen[]} */
    const runs = [];
    for (let run = 0; run <= RUNS; run++) {
      const page = await browser.newPage();
      await page.addInitScript(watchPane);
      await page.route(
        (url) => url.host !== new URL(address).host,
        (route) => route.fulfill({ contentType: "text/javascript", body: office }),
      );
      await page.goto(address + file);
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
  return { excel: await measured("pane.html"), browser: await measured("index.html") };
}
