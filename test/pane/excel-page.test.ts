/** The pane's page for Excel in Chromium, with Office's library played by a few lines: what a person sees when Office does not start. */

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { inChromium, until } from "../browser/open-workbook";

const chromium = inChromium();

/** The page, with an Office that starts as this code says, and what else Office is there. */
async function open(onReady: string, more = ""): Promise<{ page: Page; asked: string[]; refused: string[] }> {
  const page = await chromium.browser.newPage({ viewport: { width: 320, height: 600 } });
  const asked: string[] = [];
  const refused: string[] = [];
  await page.clock.install();
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await page.route("**/*", (route) => {
    const { host } = new URL(route.request().url());
    if (host === new URL(chromium.address).host) return route.continue();
    asked.push(host);
    const body = `globalThis.CustomFunctions = { associate() {} };
      globalThis.commands = new Map();
      globalThis.shown = 0;
      globalThis.Excel = { run: () => Promise.reject(new Error("there is no Excel")) };
      globalThis.Office = {
        HostType: { Excel: "Excel" },
        onReady: ${onReady},
        actions: { associate: (name, act) => commands.set(name, act) },
        context: {},
        AsyncResultStatus: { Succeeded: "succeeded" },
        addin: { showAsTaskpane: async () => { shown += 1; } },
      };
      ${more}`;
    return route.fulfill({ contentType: "text/javascript", body });
  });
  await page.goto(`${chromium.address}pane.html`);
  return { page, asked, refused };
}

describe("the pane's page", () => {
  it("says so when Office does not answer, and offers to try again", async () => {
    const { page, asked, refused } = await open("() => new Promise(() => {})");
    await page.clock.fastForward(9_000);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.clock.fastForward(2_000);
    expect(await page.getByRole("alert").textContent()).toContain("Excel has not responded yet");
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Try again" }).click()]);
    // Office's own library is the only thing from elsewhere, and the page's policy refuses nothing of ours.
    expect(new Set(asked)).toEqual(new Set(["appsforoffice.microsoft.com"]));
    expect(refused).toEqual([]);
    await page.close();
  });

  it("says where it belongs when it is opened outside Excel", async () => {
    const { page } = await open("(ready) => Promise.resolve(ready({ host: null }))");
    expect(await page.getByRole("alert").textContent()).toContain("must be opened inside Excel");
    await page.clock.fastForward(20_000);
    expect(await page.getByRole("alert").textContent()).toContain("must be opened inside Excel");
    await page.close();
  });

  it("starts in Excel, light or dark as the system asks where Excel does not tell", async () => {
    // Excel itself is not there: every question to it fails, and the pane says that it could not read the workbook.
    const { page } = await open('(ready) => Promise.resolve(ready({ host: "Excel" }))');
    await page.getByText("The pane could not read the workbook").waitFor();
    const background = () => page.locator("#pane").evaluate((pane) => getComputedStyle(pane).backgroundColor);
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background()).toBe("rgb(41, 41, 41)");
    await page.close();
  });

  it("opens on the view that a button of the ribbon means, and lets the button go", async () => {
    const { page } = await open('(ready) => Promise.resolve(ready({ host: "Excel" }))');
    const press = (name: string) =>
      page.evaluate(
        (it) =>
          new Promise<void>((completed) =>
            (globalThis as unknown as { commands: Map<string, (event: object) => void> }).commands.get(it)!({
              completed,
            }),
          ),
        name,
      );
    const shown = () => page.locator("#pane .view:not([hidden])").getAttribute("id");
    for (const [name, view] of [
      ["Analyse", "view-analyse"],
      ["Check", "view-check"],
      ["Explain", "view-explain"],
      ["Freeze", "view-share"],
      ["Samples", "view-start"],
    ] as const) {
      await press(name);
      expect(await shown()).toBe(view);
    }
    // The pane alone, as it was left.
    await press("Freeze");
    await press("OpenPane");
    expect(await shown()).toBe("view-share");
    expect(await page.evaluate(() => (globalThis as unknown as { shown: number }).shown)).toBe(7);
    await page.close();
  });

  it("does at once what the button says: the table is read, and the pane says that there is no Excel to read it from", async () => {
    for (const [name, failed] of [
      ["Analyse", "#view-analyse"],
      ["Check", "#view-check"],
    ] as const) {
      const { page } = await open('(ready) => Promise.resolve(ready({ host: "Excel" }))');
      await page.evaluate(
        (it) => (globalThis as unknown as { commands: Map<string, () => void> }).commands.get(it)!(),
        name,
      );
      const view = page.locator(failed);
      await view.locator("p[role=status]", { hasText: /could not be/ }).waitFor();
      await page.close();
    }
  });

  const IN_EXCEL = '(ready) => Promise.resolve(ready({ host: "Excel" }))';
  const opened = (page: Page) => page.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);

  it("opens links in the person's browser where Office can, and leaves them alone where it cannot", async () => {
    const can = `globalThis.opened = [];
      Object.assign(Office.context, {
        requirements: { isSetSupported: (name) => name === "OpenBrowserWindowApi" },
        ui: { openBrowserWindow: (address) => void opened.push(address) },
      });`;
    for (const [more, addresses] of [
      [can, [`${chromium.address}support.html`]],
      ["globalThis.opened = [];", []],
    ] as const) {
      const { page } = await open(IN_EXCEL, more);
      await page.getByText("The pane could not read the workbook").waitFor();
      const popups: string[] = [];
      page.on("popup", (popup) => popups.push(popup.url()));
      await page.getByRole("button", { name: "More" }).click();
      const popup = addresses.length === 0 ? page.waitForEvent("popup") : undefined;
      await page.getByRole("link", { name: "Support" }).click();
      await popup;
      expect(await opened(page)).toEqual(addresses);
      expect(popups).toHaveLength(1 - addresses.length);
      await page.close();
    }
  });

  it("says that functions and pane are of different versions, and has Excel read the functions anew", async () => {
    const document = `globalThis.settings = new Map();
      Object.assign(Office.context, { document: { settings: {
        get: (name) => settings.get(name) ?? null,
        set: (name, value) => void settings.set(name, value),
        remove: (name) => void settings.delete(name),
        saveAsync: (done) => done({ status: "succeeded" }),
      } } });`;
    const setting = (page: Page) =>
      page.evaluate(() => [...(globalThis as unknown as { settings: Map<string, unknown> }).settings]);
    const { page } = await open(IN_EXCEL, document);
    await page.route("**/whats-new.json", (route) => route.fulfill({ json: { version: "999.0.0", points: [] } }));
    await page.reload();
    const strip = page.getByRole("status").filter({ hasText: "Version 999.0.0 is there" });
    await strip.getByRole("button", { name: "Read the functions anew" }).click();
    await page.getByText("Save this workbook, close it and open it again").waitFor();
    expect(await setting(page)).toEqual([["Office.ForceRefreshCustomFunctionsCache", true]]);
    await page.close();
    // Once they agree, Excel may keep them again.
    const { page: next } = await open(
      IN_EXCEL,
      `${document} settings.set("Office.ForceRefreshCustomFunctionsCache", true);`,
    );
    await until(async () => (await setting(next)).length === 0);
    expect(await next.getByRole("button", { name: "Read the functions anew" }).count()).toBe(0);
    await next.close();
  });

  it("takes nothing of office-js-helpers that shows something: the page's policy refuses its looks", async () => {
    const file = readFileSync(
      path.resolve(__dirname, "../../src/workbook/vendor/office-js-helpers/office.helpers.js"),
      "utf8",
    );
    const { page, refused } = await open(IN_EXCEL, file);
    await page.evaluate(() => (globalThis as any).OfficeHelpers.UI.notify("words"));
    await until(async () => refused.some((words) => /style/i.test(words)));
    await page.close();
  });
});
