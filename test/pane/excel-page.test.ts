/** The pane's page for Excel in Chromium, with Office's library played by a few lines: what a person sees when Office does not start. */

import type { Page } from "playwright-core";
import { inChromium } from "../browser/open-workbook";

const chromium = inChromium();

/** The page, with an Office that starts as this code says. */
async function open(onReady: string): Promise<{ page: Page; asked: string[]; refused: string[] }> {
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
        context: { get officeTheme() { return globalThis.theme; } },
        addin: { showAsTaskpane: async () => { shown += 1; } },
      };`;
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

  it("starts in Excel, light or dark as Excel is, and as the system asks where Excel does not tell", async () => {
    // Excel itself is not there: every question to it fails, and the pane says that it could not read the workbook.
    const { page } = await open('(ready) => Promise.resolve(ready({ host: "Excel" }))');
    await page.getByText("The pane could not read the workbook").waitFor();
    const background = () => page.locator("#pane").evaluate((pane) => getComputedStyle(pane).backgroundColor);
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background()).toBe("rgb(41, 41, 41)");
    // Excel's theme is read again when the pane is used; Windows may be dark all the while.
    const choose = (theme: object) =>
      page.evaluate((it) => {
        Object.assign(globalThis, { theme: it });
        dispatchEvent(new Event("focus"));
      }, theme);
    await choose({ bodyBackgroundColor: "#E6E6E6" });
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "light" });
    await choose({ isDarkTheme: true, bodyBackgroundColor: "#262626" });
    expect(await background()).toBe("rgb(41, 41, 41)");
    await choose({});
    expect(await background()).toBe("rgb(255, 255, 255)");
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
});
