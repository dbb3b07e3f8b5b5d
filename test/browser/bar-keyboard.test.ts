/** The keyboard while the File menu and the name are used: what is typed goes into the sheet. */

import type { Page } from "playwright-core";
import { type FileBar, fileBarOf } from "./file-bar";
import { violations } from "./accessibility";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;
let bar: FileBar;

beforeEach(async () => {
  workbook = await chromium.open();
  ({ page } = workbook);
  bar = fileBarOf(page);
});

describe("a command of the File menu", () => {
  /** What is typed in the middle of a cell goes into it, and the keyboard stays in the sheet. */
  const halfTyped = async () => {
    await workbook.select("'iPhone 4'!H9");
    await page.locator(".o-grid .o-composer").first().focus();
    await workbook.write("half");
  };
  const goOn = async () => {
    await page.keyboard.press("ArrowDown");
    await workbook.nextPicture();
    await workbook.write("next");
    await page.keyboard.press("Enter");
    expect((await workbook.read("'iPhone 4'!H9:H10")).values).toEqual([["half"], ["next"]]);
    await expect(page.getByRole("dialog").count()).resolves.toBe(0);
  };

  it.each(["Workbooks…", "Save sheet as .csv…"])("%s, and a dialog that is closed", async (name) => {
    await halfTyped();
    await bar.press(name);
    await bar.dialog().waitFor();
    await page.keyboard.press("Escape");
    await bar.dialog().waitFor({ state: "detached" });
    await goOn();
  });

  it("Open…, and a choice of files that is left", async () => {
    await halfTyped();
    await Promise.all([page.waitForEvent("filechooser"), bar.press("Open…")]);
    await goOn();
  });

  it("chosen by keyboard, and a dialog that is closed", async () => {
    await halfTyped();
    await bar.pressByKeyboard("Workbooks…");
    await bar.dialog().waitFor();
    await page.keyboard.press("Escape");
    await bar.dialog().waitFor({ state: "detached" });
    await goOn();
  });

  it("a menu that is left by Escape", async () => {
    await halfTyped();
    await page.keyboard.press("F10");
    await page.keyboard.press("Enter");
    await page.locator(".o-menu").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".o-menu").waitFor({ state: "detached" });
    await goOn();
  });

  it("the menu bar that is left by Escape", async () => {
    await halfTyped();
    await page.keyboard.press("Enter");
    await workbook.select("'iPhone 4'!H9");
    await page.keyboard.press("F10");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    await goOn();
  });
});

it.each([
  ["Enter", "Cocoa"],
  ["Escape", "iPhone 4"],
])("the name of the workbook, left with %s: what is typed next goes into the selected cell", async (key, name) => {
  await workbook.select("'iPhone 4'!H9");
  const field = page.getByRole("textbox", { name: "Workbook name" });
  await field.click();
  await field.fill("Cocoa");
  await page.keyboard.press(key);
  await workbook.nextPicture();
  await workbook.write("next");
  await page.keyboard.press("Enter");
  expect((await workbook.read("'iPhone 4'!H9")).values).toEqual([["next"]]);
  expect(await bar.name()).toBe(name);
});

describe("the tools", () => {
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.getAttribute("title") ?? "",
    );

  it("are one stop of the Tab key, each with a name, and are pressed by keyboard", async () => {
    await workbook.select("'iPhone 4'!H9");
    await page.keyboard.press("F10");
    await page.keyboard.press("End");
    // Past the name box, whose place in the page is before the tools.
    for (let step = 0; step < 4 && !/^(Undo|Redo|Paint Format)/.test(await focused()); step += 1)
      await page.keyboard.press("Tab");
    const isBold = () =>
      page.evaluate(() => {
        const { getters } = (globalThis as any).quasirent.model;
        const sheetId = getters.getActiveSheetId();
        return getters.getCellComputedStyle({ sheetId, row: 8, col: 7 }).bold === true;
      });
    expect(await isBold()).toBe(false);
    const names = new Set<string>();
    for (let step = 0; step < 40 && !/^Bold/.test(await focused()); step += 1) {
      names.add(await focused());
      await page.keyboard.press("ArrowRight");
    }
    expect(await focused()).toMatch(/^Bold/);
    expect([...names]).not.toContain("");
    await page.keyboard.press("Enter");
    await until(isBold);
    await page.locator('#grid [role="button"][aria-pressed="true"][title^="Bold"]').waitFor();
  });

  it("that is pressed by the pointer leaves the keyboard in the sheet", async () => {
    await workbook.select("'iPhone 4'!H9");
    await page.locator(".o-grid .o-composer").first().focus();
    await page.getByRole("button", { name: /^Italic/ }).click();
    await workbook.nextPicture();
    await workbook.write("next");
    await page.keyboard.press("Enter");
    expect((await workbook.read("'iPhone 4'!H9")).values).toEqual([["next"]]);
  });

  it("all have roles and names, and those of the sheets below", async () => {
    const nameless = await page
      .locator("#grid :is(.o-toolbar-tools, .o-spreadsheet-bottombar-wrapper) *")
      .evaluateAll((all) =>
        all
          .filter(
            (part) =>
              getComputedStyle(part).cursor === "pointer" &&
              part.parentElement!.closest("[role=button], [role=tab], .o-number-editor") === null,
          )
          .filter(
            (part) =>
              part.closest("[role=button], [role=tab], .o-number-editor") === null &&
              part.querySelector("[role=button], [role=tab]") === null,
          )
          .map((part) => part.getAttribute("class")),
      );
    expect(nameless).toEqual([]);
    for (const part of [".o-spreadsheet-topbar-wrapper", ".o-spreadsheet-bottombar-wrapper", "#grid"])
      expect([part, await violations(page, part, { serious: true })]).toEqual([part, []]);
  });

  it("the tabs of the sheets are one stop, and arrows show the next sheet", async () => {
    const tab = (name: string) => page.getByRole("tab", { name, exact: true });
    const shown = async () => (await workbook.selection()).sheet;
    expect(await tab("iPhone 4").getAttribute("aria-selected")).toBe("true");
    await tab("iPhone 4").focus();
    await page.keyboard.press("ArrowRight");
    await until(async () => (await shown()) === "iPhone 4 rounds");
    expect(await tab("iPhone 4 rounds").evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowRight");
    await until(async () => (await shown()) === "iPhone 4");
    await page.keyboard.press("Enter");
    await workbook.nextPicture();
    expect(await page.evaluate(() => document.activeElement?.closest(".o-grid") !== null)).toBe(true);
  });
});

it("by keyboard alone: a table is pasted, answered, reported and saved", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() =>
    navigator.clipboard.writeText("Link\tSales\tPurchases\nFarm\t40\t0\nMill\t100\t40\nShop\t240\t100"),
  );
  await bar.pressByKeyboard("New");
  await bar.named("Untitled");
  await page.keyboard.press("Control+v");
  // The answer comes without a key.
  await page.locator("#answer-headline", { hasText: /^Shop adds the largest share of value added: 58\.3/ }).waitFor();
  await page.keyboard.press("F6");
  const tabTo = async (name: string) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    for (let step = 0; (await focused()) !== name; step += 1) {
      if (step > 40) throw new Error(`Tab does not lead to ${name}`);
      await page.keyboard.press("Tab");
    }
  };
  await tabTo("Insert report");
  await page.keyboard.press("Enter");
  await page.locator("#pane .added-strip", { hasText: "Added: " }).waitFor();
  await tabTo("Go there");
  await page.keyboard.press("Enter");
  await until(async () => /report/i.test((await workbook.selection()).sheet));
  const { name, content } = await bar.downloaded(() => page.keyboard.press("Control+s"));
  expect(name).toMatch(/\.xlsx$/);
  expect(content.length).toBeGreaterThan(5000);
  await bar.news(/downloads/);
});
