/** Opens the built pane with Microsoft's client over a workbook of the model; `excel-page.ts` says more. */

import type { Browser, Page } from "playwright-core";
import type { Strictness } from "./api/host";
import { Excel } from "./excel";
import { addHost, changeTheme, type OfficeTheme, type Platform, REQUIREMENT_SETS } from "./host-page";
import { MICROSOFT, serveClient } from "./microsoft-client";
import { Book } from "./model/book";
import type { Sheet } from "./model/sheet";

type Rows = readonly (readonly (string | number)[])[];

export interface ExcelOptions {
  platform?: Platform;
  locale?: string;
  /** Requirement sets that this Excel does not have. */
  without?: readonly string[];
  /** Sets at another version than a current Excel has them. */
  sets?: Readonly<Record<string, string>>;
  strict?: Strictness;
  /** Sheets by their names, the first of which is the active one: row by row as they are typed, or cells by their addresses. */
  sheets?: Readonly<Record<string, Rows | Readonly<Record<string, string | number>>>>;
  /** What is selected on the first sheet. */
  select?: string;
  /** The view that the page's address names. */
  view?: string;
  theme?: OfficeTheme;
  viewport?: { width: number; height: number };
  colorScheme?: "light" | "dark";
  permissions?: string[];
  /** How long a state is waited for. */
  timeout?: number;
  /** Before the page is loaded. */
  prepare?: (page: Page, excel: Excel) => Promise<unknown>;
}

export interface ExcelPage {
  readonly page: Page;
  readonly excel: Excel;
  readonly requests: Excel["requests"];
  sheet(name: string): Sheet;
  /** Selects a range as a person does. */
  select(sheet: string, address: string): Promise<void>;
  /** Chooses another theme of Office's, which nothing tells the page: it may ask. */
  wear(theme: OfficeTheme): Promise<void>;
  /** Waits until Excel has been left alone: every request answered, and the page has nothing to do. */
  settled(): Promise<void>;
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly complaints: string[];
  /** Hosts other than the server and Microsoft's. */
  readonly strangers: string[];
  close(): Promise<void>;
}

/** Office's library puts styles into the page, which the page's policy refuses; nothing of ours is styled by them. */
const IS_MICROSOFTS = /Refused to apply inline style|Applying inline style violates/;

function bookOf({ sheets, select = "A1" }: ExcelOptions): Book {
  const book = new Book();
  for (const [index, [name, rows]] of Object.entries(sheets ?? {}).entries()) {
    const sheet = index === 0 ? book.sheets[0]! : book.add(name);
    sheet.name = name;
    if (Array.isArray(rows)) sheet.fill("A1", rows as Rows);
    else for (const [at, content] of Object.entries(rows)) sheet.put(at, content as string | number);
  }
  book.select(book.sheets[0]!.name, select);
  return book;
}

/** Excel on the web takes 5 MB. */
const USUAL: Readonly<Partial<Record<Platform, Strictness>>> = {
  OfficeOnline: { limits: { request: 5_000_000, response: 5_000_000 } },
};

/** What Excel knows of the functions: their metadata, as they are served. */
async function parametersAt(address: string): Promise<(id: string) => number> {
  const { functions } = (await (await fetch(`${address}functions.json`)).json()) as {
    functions: { id: string; parameters: unknown[] }[];
  };
  const counts = new Map(functions.map(({ id, parameters }) => [id, parameters.length]));
  return (id) => counts.get(id) ?? 0;
}

export async function openExcel(browser: Browser, address: string, options: ExcelOptions = {}): Promise<ExcelPage> {
  const { platform = "PC", locale = "en-US", without = [], sets = {}, strict = {}, view } = options;
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 360, height: 900 },
    colorScheme: options.colorScheme ?? "light",
    permissions: options.permissions ?? [],
  });
  if (options.timeout !== undefined) context.setDefaultTimeout(options.timeout);
  const page = await context.newPage();
  const post = (message: string) =>
    page
      .evaluate((text) => (globalThis as any)._richApiNativeBridge.onMessageFromHost(text), message)
      // The page has gone meanwhile, or is not there yet.
      .catch(() => {});
  const excel = new Excel(post, {
    book: bookOf(options),
    strict: { ...USUAL[platform], ...strict },
    locale,
    parametersOf: await parametersAt(address),
  });
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && !IS_MICROSOFTS.test(message.text()))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await context.route("**/*", async (route) => {
    const { host } = new URL(route.request().url());
    if (host === new URL(address).host) return route.continue();
    if (await serveClient(route)) return;
    if (host !== MICROSOFT) strangers.push(host);
    return route.abort();
  });
  await page.exposeFunction("toHost", (text: string) => excel.receive(text));
  const all = Object.entries({ ...REQUIREMENT_SETS, ...sets }).filter(([name]) => !without.includes(name));
  await addHost(page, { platform, locale, sets: Object.fromEntries(all), theme: options.theme });
  await options.prepare?.(page, excel);
  await page.goto(`${address}pane.html${view === undefined ? "" : `#${view}`}`);
  return {
    page,
    excel,
    requests: excel.requests,
    complaints,
    strangers,
    sheet: (name) => excel.book.sheet(name),
    async select(sheet, where) {
      const isOther = excel.book.active.name !== sheet;
      excel.book.select(sheet, where);
      if (isOther) excel.happened("activated", { worksheetId: `{${sheet}}` });
      excel.happened("selectionChanged", { worksheetId: `{${sheet}}`, address: where });
    },
    wear: (theme) => page.evaluate(changeTheme, JSON.stringify(theme)),
    settled: () => excel.settled(page),
    close: () => context.close(),
  };
}
