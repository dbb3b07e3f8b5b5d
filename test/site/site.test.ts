/** The site as a static host serves it, in a folder below the root: everything works, and nobody else is asked for anything. */

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Route } from "playwright-core";
import sirv from "sirv";
import { fileBarOf } from "../browser/file-bar";
import { COMMANDS, dist, sharedChromium } from "../browser/open-workbook";
import { violations } from "../browser/accessibility";
import { screenshot } from "../browser/screenshots";

const FOLDER = "/tools/quasirent/";
const OFFICE = "appsforoffice.microsoft.com";

let server: Server;
let browser: Browser;
let root: string;
/** What was asked for, path by path. */
let requests: string[] = [];

beforeAll(async () => {
  const files = sirv(dist, { dev: true });
  server = createServer((request, response) => {
    requests.push(request.url ?? "");
    const missing = () => {
      response.statusCode = 404;
      response.end("Not found");
    };
    if (!request.url?.startsWith(FOLDER)) return missing();
    request.url = request.url.slice(FOLDER.length - 1);
    files(request, response, missing);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}`;
  browser = await sharedChromium();
});

afterAll(() => void server?.close());

interface Visit {
  page: Page;
  context: BrowserContext;
  /** Other hosts that were asked, whether they answered or not. */
  strangers: string[];
  /** What a page's policy has refused, errors, and answers that are none. */
  troubles: string[];
}

async function visit(
  address: string,
  options: BrowserContextOptions = {},
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...options,
  });
  const strangers: string[] = [];
  const troubles: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.host !== new URL(root).host) strangers.push(url.host);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(message.text());
  });
  context.on("weberror", (error) => troubles.push(String(error.error())));
  await context.exposeFunction("violated", (what: string) => troubles.push(what));
  await context.addInitScript(() => {
    // What a page loads is looked at here; what its service worker keeps afterwards is in offline.test.ts.
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { violated(what: string): void }).violated(
        `policy: ${violatedDirective} ${blockedURI}`,
      );
    });
  });
  await prepare?.(context);
  requests = [];
  const page = await context.newPage();
  await page.goto(root + address);
  return { page, context, strangers, troubles };
}

const cell = (page: Page, address: string) =>
  page.evaluate(
    async (it) =>
      (
        await (
          globalThis as unknown as { quasirent: { workbook: { read(a: string): Promise<{ values: unknown[][] }> } } }
        ).quasirent.workbook.read(it)
      ).values[0]![0],
    address,
  );

/** Opens the views one after the other: each has its script loaded, and something on it. */
/** By their tabs, and by the search those that have none. */
async function openEach(page: Page): Promise<void> {
  const tabs = await page.locator(".pane").getByRole("tab").all();
  expect(tabs).toHaveLength(4);
  for (const tab of tabs) {
    await tab.click();
    await comes(page.getByRole("tabpanel"));
  }
  for (const { id, words } of Object.values(COMMANDS) as Command[]) {
    await page.locator("#pane .search-field").click();
    await page.locator("#pane .search-item .name", { hasText: new RegExp(`^${words}$`) }).click();
    await comes(page.locator(`#view-${id} > .place-of-page`));
  }
}
type Command = NonNullable<(typeof COMMANDS)[string]>;

async function comes(view: Locator): Promise<void> {
  // An Excel that answers nothing leaves a view without what is read from the sheet.
  await view.locator(":scope > *:not([role=status])").first().waitFor({ state: "attached" });
  expect(await view.getByText("could not be loaded").count()).toBe(0);
}

test("the workbook opens with the iPhone sample, and its views come", async () => {
  const { page, context, strangers, troubles } = await visit("");
  await page.locator("#pane p.place", { hasText: "iPhone 4" }).waitFor({ state: "attached" });
  expect(await cell(page, "'iPhone 4'!E9")).toBe(6.5);
  await openEach(page);
  // A file is written by the page itself, by a script that comes when it is needed.
  const [download] = await Promise.all([page.waitForEvent("download"), fileBarOf(page).press("Save as .xlsx")]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  // What is announced in the head is loaded once.
  const names = requests.map((each) => each.split("?")[0]);
  for (const file of ["functions.js", "functions.json", "vendor/o-spreadsheet/o_spreadsheet.xml"])
    expect([file, names.filter((each) => each === FOLDER + file).length]).toEqual([file, 1]);
  expect({ strangers, troubles }).toEqual({ strangers: [], troubles: [] });
  await context.close();
});

/** Office's library, and an Excel that answers nothing. */
async function playOffice(context: BrowserContext): Promise<void> {
  await context.route(`https://${OFFICE}/**`, (route: Route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `globalThis.CustomFunctions = { associate() {} };
        globalThis.Excel = { run: () => new Promise(() => {}) };
        globalThis.Office = { HostType: { Excel: "Excel" }, onReady: (ready) => Promise.resolve(ready({ host: "Excel" })), actions: { associate() {} }, addin: {}, context: { requirements: { isSetSupported: () => false }, document: { settings: { get: () => null } } } };`,
    }),
  );
}

test.each(["light", "dark"] as const)("the pane's page opens every view, at 320 pixels (%s)", async (colorScheme) => {
  const { page, context, strangers, troubles } = await visit(
    "pane.html",
    { colorScheme, viewport: { width: 320, height: 700 } },
    playOffice,
  );
  await openEach(page);
  for (const name of ["Support", "Privacy"]) {
    await page.locator("#pane header").getByRole("button", { name: "More" }).click();
    const [other] = await Promise.all([context.waitForEvent("page"), page.getByRole("link", { name }).click()]);
    await other.getByRole("heading", { level: 1, name }).waitFor();
    await other.close();
  }
  await screenshot(page, `site-pane-${colorScheme}`);
  expect({ strangers: [...new Set(strangers)], troubles }).toEqual({ strangers: [OFFICE], troubles: [] });
  await context.close();
});

test("samples and reference pages are found from the workbook, and a sample is downloaded", async () => {
  const { page, context, strangers, troubles } = await visit("");
  const [index] = await Promise.all([page.waitForEvent("popup"), fileBarOf(page).press("Samples as files")]);
  const [download] = await Promise.all([
    index.waitForEvent("download"),
    index.getByRole("link", { name: /iPhone 4/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("iphone.xlsx");
  expect(await download.failure()).toBeNull();
  await index.getByRole("link", { name: "VC.VALUEADDED", exact: true }).click();
  await index.getByRole("heading", { level: 1, name: "VC.VALUEADDED" }).waitFor();
  // The whole way round, by the links at the foot.
  for (const [link, heading] of [
    ["Install in Excel", "Install Quasirent in Excel"],
    ["Support", "Support"],
    ["Privacy", "Privacy"],
    ["Licences", "Licences"],
    ["Functions", "Functions by question"],
  ] as const) {
    await index.getByRole("navigation", { name: "Site" }).getByRole("link", { name: link }).click();
    await index.getByRole("heading", { level: 1, name: heading }).waitFor();
  }
  await index.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Workbook" }).click();
  await index.locator("#pane p.place", { hasText: "iPhone 4" }).waitFor({ state: "attached" });
  expect({ strangers, troubles }).toEqual({ strangers: [], troubles: [] });
  await context.close();
});

test.each(["install.html", "support.html", "privacy.html", "notices.html", "limits.html", "networks.html"])(
  "%s can be read by everybody",
  async (address) => {
    for (const [colorScheme, width] of [
      ["light", 1100],
      ["dark", 320],
    ] as const) {
      const { page, context, strangers, troubles } = await visit(address, {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      });
      expect(await violations(page, "html", { isDark: colorScheme === "dark" })).toEqual([]);
      const [seen, wide] = await page.evaluate(() => [
        document.documentElement.clientWidth,
        document.documentElement.scrollWidth,
      ]);
      expect(wide).toBe(seen);
      await screenshot(page, `site-${address.replace(".html", "")}-${colorScheme}`);
      expect({ strangers, troubles }).toEqual({ strangers: [], troubles: [] });
      await context.close();
    }
  },
);

describe("what is not as it was built is not run", () => {
  const changed = async (file: RegExp, address: string, then: (page: Page) => Promise<void>) => {
    const { page, context, troubles } = await visit(address, {}, async (each) => {
      await each.route(file, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: `${await answer.text()} ` });
      });
    });
    await then(page);
    expect(troubles.join("\n")).toMatch(/integrity/);
    await context.close();
  };

  test("a script of the page", () =>
    changed(/browser\.js/, "", async (page) => {
      await page.waitForLoadState();
      expect(await page.locator("#pane > *").count()).toBe(0);
    }));

  test.each([/functions\.js\?/, /functions\.json/, /o_spreadsheet\.xml/])("what the page loads by itself: %s", (file) =>
    changed(file, "", (page) => page.getByRole("alert").filter({ hasText: "could not be opened" }).waitFor()),
  );

  test("a view", () =>
    changed(/views\/pictures/, "", async (page) => {
      await page.locator(".pane").getByRole("tab", { name: "Pictures" }).click();
      await page.getByRole("alert").filter({ hasText: "could not be loaded" }).waitFor();
    }));
});
