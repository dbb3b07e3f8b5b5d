/** Opens the built workbook in Chromium, served by the very script that `npm start` serves it with. */

import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { Browser, BrowserContextOptions, ConsoleMessage, Locator, Page, Request } from "playwright-core";
import type { Selection, Workbook } from "../../src/workbook/port";
import type { Cells } from "../../src/sheet/cells";
import type { inWorker as Shared } from "./environment.mjs";
import { canChange, emptied, isUnchanged, startAgain, VIEW } from "./page-again";
import { screenshot } from "./screenshots";

const root = path.resolve(__dirname, "../..");

/** What the suites of a worker have in common. */
declare const inWorker: typeof Shared;

export const { dist } = inWorker;

export interface Served {
  address: string;
  stop(): void;
}

/** A server of its own, in another process. */
export function serve(port = 0): Promise<Served> {
  const server: ChildProcess = spawn(process.execPath, [path.join(root, "scripts/serve.js"), String(port), dist], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((done, failed) => {
    server.once("exit", (code) => failed(new Error(`the server ended with ${code}`)));
    server.stdout?.on("data", (words: Buffer) => {
      const address = /http:\S+/.exec(String(words))?.[0];
      if (address) done({ address, stop: () => server.kill() });
    });
  });
}

/** Within so many the grid has opened a cell, if it has taken up what was typed. */
const MANY_PICTURES = 30;

/** How long a state is waited for before it is a failure: long enough for a machine that has ten other things to do. */
export const PATIENCE = 120_000;

/** The worker's Chromium, which goes on after the suite; what a suite opens in it is closed with the suite. */
export const sharedChromium = (): Promise<Browser> => inWorker.chromium();

/** Playwright, and the options that the tests start a Chromium with. */
export const { playwright } = inWorker;

/** Waits until it is so; a page's own wait takes the promise of an answer for the answer. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE; !(await isSo()); await new Promise((rest) => setTimeout(rest, 50))) {
    if (Date.now() > end) throw new Error(`it did not come to that within ${PATIENCE / 1000} seconds`);
  }
}

export interface InChromium {
  readonly browser: Browser;
  /** Where the built files are served. */
  readonly address: string;
  /** Opens the workbook until the test is over; whatever was done, nothing has left the machine then and nothing gone wrong unseen. */
  open(options?: BrowserContextOptions): Promise<OpenWorkbook>;
  /** The same on a page that has just been loaded, as for the first time. */
  load(options?: BrowserContextOptions): Promise<OpenWorkbook>;
  /** After a test that has changed the page itself: for the next it is loaded. */
  loadNext(): void;
  /** Opens it in a browser that was never used, on a page that is prepared before it is loaded. */
  openPrepared(options: BrowserContextOptions, prepare: (page: Page) => Promise<unknown>): Promise<OpenWorkbook>;
}

/**
 * The server and the browser, from before a suite's first test to after its last. The page of one test starts again for
 * the next, in a fifth of the time that another page takes; the page of one suite is loaded anew for the next, in half of it.
 * A test after which it would not be as new, loaded or not, closes its context.
 */
export function inChromium(): InChromium {
  // A browser has other processes and a system beside it. What fails once is printed and counted; what fails twice has failed.
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
  let address: string | undefined;
  let browser: Browser | undefined;
  let opened: OpenWorkbook[] = [];
  /** What the page that is handed on was loaded with in this suite. */
  let loadedWith: string | undefined;

  beforeAll(async () => {
    [address, browser] = await Promise.all([inWorker.served(), sharedChromium()]);
  });
  afterEach(async () => {
    const all = opened;
    opened = [];
    for (const { page, leave } of all) {
      if (page === inWorker.handed()) leave();
      else await page.context().close();
    }
    for (const { strangers, complaints } of all)
      expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] });
  });

  /** The page that is handed on as a new one would be; undefined where it is in use, or cannot be as new. */
  async function again(options: BrowserContextOptions, isStart: boolean): Promise<OpenWorkbook | undefined> {
    const page = inWorker.handed();
    if (!page || !canChange(options) || opened.some((each) => each.page === page)) return undefined;
    const own = JSON.stringify(options);
    if (isStart && loadedWith === own && (await startAgain(page, address!, options))) return use(page, address!);
    if (await emptied(page, address!, options)) {
      const workbook = await use(page, address!, () => page.goto(address!));
      if (await isUnchanged(page)) {
        loadedWith = own;
        return workbook;
      }
      workbook.leave();
    }
    inWorker.handOn(undefined);
    await page.context().close();
    return undefined;
  }

  async function open(options: BrowserContextOptions, isStart: boolean): Promise<OpenWorkbook> {
    const before = await again(options, isStart);
    const workbook = before ?? (await openWorkbook(browser!, address!, options));
    if (!before && !inWorker.handed() && canChange(options)) {
      inWorker.handOn(workbook.page);
      loadedWith = JSON.stringify(options);
    }
    opened.push(workbook);
    return workbook;
  }

  return {
    get browser() {
      return browser!;
    },
    get address() {
      return address!;
    },
    open: (options = {}) => open(options, true),
    load: (options = {}) => open(options, false),
    loadNext() {
      loadedWith = undefined;
    },
    async openPrepared(options, prepare) {
      const workbook = await openWorkbook(browser!, address!, options, prepare);
      opened.push(workbook);
      return workbook;
    },
  };
}

/** The page's own objects, seen from inside it. */
declare const quasirent: {
  workbook: Workbook;
  model: {
    getters: {
      getVisibleRect(zone: object): { x: number; y: number; width: number; height: number };
      getActiveSheetId(): string;
    };
    dispatch(type: string, payload: object): void;
  };
};

export interface OpenWorkbook {
  page: Page;
  /** Hosts other than the server that the page asked for something. */
  strangers: string[];
  /** Errors and warnings of the console, and errors that nobody caught. */
  complaints: string[];
  /** Nothing is noted any more: another test is to have the page. */
  leave(): void;
  /** Adds a sample's sheets, by the view Start. */
  addSample(id: string): Promise<void>;
  /** Shows the pane or the sheet, where a narrow window shows one at a time. */
  showPart(name: "Sheet" | "Answer"): Promise<void>;
  /** Opens a view of the pane by its tab, or by the search where it has none, and waits until it is there. */
  view(name: string): Promise<Locator>;
  read(address: string): Promise<Cells>;
  selection(): Promise<Selection>;
  /** Selects a cell and waits until the pane has seen it. */
  select(address: string): Promise<void>;
  /** Waits until the grid has taken up what happened. */
  nextPicture(): Promise<unknown>;
  /** Types letter by letter, as a person does. */
  keys(words: string): Promise<void>;
  /** Opens the selected cell to be changed, as F2 does, and waits until the caret is at its end. */
  edit(): Promise<void>;
  /** Types into the selected cell and stays in it. */
  write(words: string): Promise<void>;
  /** Writes into a cell and leaves it. */
  type(address: string, words: string): Promise<void>;
  /** The middle of a cell on the page. */
  middleOf(row: number, column: number): Promise<{ x: number; y: number }>;
  /** Makes the sheet longer. */
  addRows(quantity: number): Promise<void>;
  screenshot(name: string): Promise<void>;
}

/** The views without a tab, by what they are called here: the command of the search that opens them. */
export const COMMANDS: Readonly<Record<string, { readonly id: string; readonly words: string } | undefined>> = {
  Start: { id: "start", words: "Begin with a sample" },
  Check: { id: "check", words: "Findings" },
  Networks: { id: "networks", words: "Input-output table" },
  Functions: { id: "functions", words: "All functions" },
  Guide: { id: "guide", words: "All guides" },
};

export async function openWorkbook(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
) {
  const context = await browser.newContext({ viewport: VIEW, ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  // A test sees what the server serves now, and may change it on its way.
  if (!options.serviceWorkers)
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  await prepare?.(page);
  return use(page, address, () => page.goto(address));
}

/** A page on which the workbook is open, or is opened now, as a test uses it. */
async function use(page: Page, address: string, open?: () => Promise<unknown>): Promise<OpenWorkbook> {
  const context = page.context();
  const strangers: string[] = [];
  const complaints: string[] = [];
  const { host } = new URL(address);
  const onRequest = (request: Request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.host !== host) strangers.push(request.url());
  };
  const onConsole = (message: ConsoleMessage) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  };
  const onError = (error: Error) => complaints.push(String(error));
  context.on("request", onRequest);
  page.on("console", onConsole).on("pageerror", onError);

  await open?.();
  await page.waitForFunction(() => "quasirent" in globalThis);
  await page.locator("#pane p.place", { hasText: " on " }).waitFor({ state: "attached" });

  /** Where a narrow window shows one at a time, this one. */
  const showPart = async (name: "Sheet" | "Answer"): Promise<void> => {
    const button = page.locator(".parts").getByRole("button", { name, exact: true });
    if ((await button.isVisible()) && (await button.getAttribute("aria-pressed")) === "false") await button.click();
  };

  /** A grid that replaces another shows its sheets a little before what works on them is there. */
  async function isThere(reference: string): Promise<void> {
    const sheet = /^(?:'((?:[^']|'')+)'|([^!']+))!/.exec(reference);
    if (!sheet) return;
    const name = sheet[1]?.replaceAll("''", "'") ?? sheet[2]!;
    await until(() =>
      page.evaluate(
        async (it) => (await quasirent.workbook.sheets()).some((each) => each.name.toLowerCase() === it),
        name.toLowerCase(),
      ),
    );
  }

  async function read(range: string) {
    await isThere(range);
    return page.evaluate((it) => quasirent.workbook.read(it), range);
  }
  const selection = () => page.evaluate(() => quasirent.workbook.selection());

  async function select(cell: string): Promise<void> {
    await isThere(cell);
    await page.evaluate((it) => quasirent.workbook.show(it), cell);
    const words = cell.slice(cell.lastIndexOf("!") + 1);
    await page.locator("#pane p.place", { hasText: new RegExp(`^${words} on `) }).waitFor({ state: "attached" });
  }

  /** The grid takes up what is typed with its next picture, and loses what comes before that; a person's fingers are slower. */
  const nextPicture = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  async function keys(words: string): Promise<void> {
    for (const letter of words) {
      await page.keyboard.type(letter);
      await nextPicture();
    }
  }

  /**
   * The caret behind what is in the opened cell, and there to stay: the grid draws the cell first and sets the caret a picture
   * or more later, and a focus that comes after that takes it back to the start.
   */
  async function caretAtEnd(): Promise<void> {
    await page.locator(".o-grid .o-composer.active", { hasText: /./ }).waitFor();
    const isAtEnd = () =>
      page.evaluate(() => {
        const composer = document.querySelector(".o-grid .o-composer.active");
        const selection = document.getSelection();
        if (!composer || !selection) return false;
        const { anchorNode, anchorOffset, isCollapsed } = selection;
        if (isCollapsed && anchorNode && composer.contains(anchorNode)) {
          const before = document.createRange();
          before.selectNodeContents(composer);
          before.setEnd(anchorNode, anchorOffset);
          if (before.toString() === composer.textContent) return true;
        }
        selection.selectAllChildren(composer);
        selection.collapseToEnd();
        return false;
      });
    await until(async () => {
      if (!(await isAtEnd())) return false;
      await nextPicture();
      return isAtEnd();
    });
  }

  /** As a person who clicks into the grid, and until it stays there: a dialog that has just closed gives the focus back late. */
  async function focusGrid(): Promise<void> {
    const composer = page.locator(".o-grid .o-composer").first();
    const isThere = () => composer.evaluate((it) => document.activeElement === it);
    await until(async () => {
      if (!(await isThere())) await composer.focus();
      await nextPicture();
      return isThere();
    });
  }

  async function edit(): Promise<void> {
    await page.keyboard.press("F2");
    await caretAtEnd();
  }

  /**
   * The first letter opens the cell, if the grid does not draw itself anew in that very moment: then it is lost, and is typed
   * again, as a person would who sees that nothing came.
   */
  async function openBy(letter: string): Promise<void> {
    const composer = page.locator(".o-grid .o-composer.active");
    await until(async () => {
      await page.keyboard.type(letter);
      for (let picture = 0; picture < MANY_PICTURES; picture += 1) {
        await nextPicture();
        if ((await composer.count()) > 0 && (await composer.textContent()) !== "") break;
      }
      if ((await composer.count()) === 0) return false;
      // "5%" where the cell shows percentages; once, not twice.
      const text = (await composer.textContent()) ?? "";
      if (text.startsWith(letter) && !text.startsWith(letter + letter)) return true;
      await page.keyboard.press("Escape");
      return false;
    });
  }

  async function write(words: string): Promise<void> {
    await openBy(words.slice(0, 1));
    await caretAtEnd();
    await page.keyboard.insertText(words.slice(1));
    await nextPicture();
  }

  async function view(name: string): Promise<Locator> {
    await showPart("Answer");
    const command = COMMANDS[name];
    if (command === undefined) {
      await page.locator("#pane").getByRole("tab", { name }).click();
      const panel = page.getByRole("tabpanel", { name });
      await panel.locator(":scope > *:not([role=status])").first().waitFor();
      return panel;
    }
    await page.locator("#pane .search-field").click();
    await page.locator("#pane .search-item .name", { hasText: new RegExp(`^${command.words}$`) }).click();
    const panel = page.locator(`#view-${command.id} > .place-of-page`);
    await panel.locator(":scope > *:not([role=status])").first().waitFor();
    return panel;
  }

  async function addSample(id: string): Promise<void> {
    const start = await view("Start");
    const sheets = await page.evaluate(async () => (await quasirent.workbook.sheets()).length);
    const all = start.locator("details.all-samples");
    if (!(await all.evaluate((it) => (it as HTMLDetailsElement).open))) await all.locator("summary").click();
    await start.locator(`button[aria-describedby="sample-${id}"]`).click();
    await until(() => page.evaluate(async (before) => (await quasirent.workbook.sheets()).length > before, sheets));
    // Where the workbook was empty, Start goes then.
    await start.getByText(/^Added: /).waitFor({ state: "attached" });
  }

  return {
    page,
    showPart,
    view,
    addSample,
    nextPicture,
    keys,
    edit,
    write,
    strangers,
    complaints,
    leave() {
      context.off("request", onRequest);
      page.off("console", onConsole).off("pageerror", onError);
    },
    read,
    selection,
    select,
    async type(cell, words) {
      await select(cell);
      await showPart("Sheet");
      await focusGrid();
      await write(words);
      await page.keyboard.press("Enter");
    },
    async middleOf(row, column) {
      const rect = await page.evaluate((zone) => quasirent.model.getters.getVisibleRect(zone), {
        top: row,
        bottom: row,
        left: column,
        right: column,
      });
      const grid = await page.locator(".o-grid").first().boundingBox();
      if (!grid) throw new Error("the page shows no grid");
      return { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
    },
    addRows: (quantity) =>
      page.evaluate((more) => {
        const sheetId = quasirent.model.getters.getActiveSheetId();
        quasirent.model.dispatch("ADD_COLUMNS_ROWS", {
          sheetId,
          sheetName: "",
          dimension: "ROW",
          base: 99,
          position: "after",
          quantity: more,
        });
      }, quantity),
    async screenshot(name) {
      await screenshot(page, name);
    },
  };
}
