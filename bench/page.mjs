/** How long until a person can use it, in headless Chromium: the functions alone, and the browser workbook. */
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { launchOptions } from "../scripts/chromium.js";
import { serve } from "../scripts/serve.mjs";

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

export async function pageTimes(dist, runs) {
  const browser = await chromium.launch(launchOptions());
  const { server, address } = await serve({ folder: dist, port: 0 });
  try {
    const times = { functions: [], empty: [], workbook: [] };
    for (let run = 0; run < runs; run++) {
      times.functions.push(await loading(browser, fs.readFileSync(path.join(dist, "functions.js"), "utf8")));
      times.empty.push(await loading(browser, ""));
      times.workbook.push(await opening(browser, address));
    }
    return [
      ["all functions registered", median(times.functions)],
      ["an empty bundle", median(times.empty)],
      ["the iPhone workbook is painted", median(times.workbook)],
    ];
  } finally {
    server.close();
    await browser.close();
  }
}

/** From adding the script to its end, in a new page. */
async function loading(browser, script) {
  const page = await browser.newPage();
  const time = await page.evaluate((text) => {
    globalThis.CustomFunctions = { associate() {}, Error, ErrorCode: {} };
    const started = performance.now();
    const element = document.createElement("script");
    element.textContent = text;
    document.head.append(element);
    return performance.now() - started;
  }, script);
  await page.close();
  return time;
}

/** From asking for the page to the frame that shows the workbook and its pane. */
async function opening(browser, address) {
  const page = await browser.newPage();
  const started = performance.now();
  await page.goto(address);
  await page.waitForFunction(() => "quasirent" in globalThis);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const time = performance.now() - started;
  await page.close();
  return time;
}
