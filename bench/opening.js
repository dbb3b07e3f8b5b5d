/** How long the browser workbook takes to open and save files, by what a person does. */

/**
 * @import { Browser } from "playwright-core"
 * @import { WorkbookPage } from "./sheets.js"
 *
 * @typedef {typeof globalThis & { o_spreadsheet: typeof import("@odoo/o-spreadsheet") }} GridPage
 * @typedef {{ took: number, hold: number }} Hold How long it took, and how long it held the page up at most.
 */

/**
 * The page's own times, by what a person does.
 *
 * @param {Browser} browser
 * @param {string} address
 * @param {Buffer} file
 * @param {Buffer} text
 */
export async function opening(browser, address, file, text) {
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
      dispatchEvent(new KeyboardEvent("keydown", { key: "s", ctrlKey: true }));
      this.written = held(() => part("#files .news").textContent.includes("downloads"));
    },
  };
  return its;
}
