/** Where the pane is: its width, closed and open, and on a narrow window the sheet and the answer one at a time. */

import type { Page } from "playwright-core";
import { violations } from "./accessibility";
import { chooseInMenu, fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;

const widthOf = (part: string) => page.locator(part).evaluate((it) => Math.round(it.getBoundingClientRect().width));
const handle = () => page.getByRole("separator", { name: "Width of the pane" });
const isFocusOn = (part: string) => page.locator(part).evaluate((it) => it.contains(document.activeElement));

describe("beside the sheet", () => {
  beforeEach(async () => {
    workbook = await chromium.load({ viewport: { width: 1280, height: 800 } });
    ({ page } = workbook);
  });

  test("the pane is as wide as it is dragged, from 320 pixels to half the window, and the grid has the rest", async () => {
    const drag = async (to: number) => {
      const box = (await handle().boundingBox())!;
      await page.mouse.move(box.x + 4, 400);
      await page.mouse.down();
      await page.mouse.move(to, 400, { steps: 4 });
      await page.mouse.up();
    };
    expect(await widthOf("#pane")).toBe(360);
    await drag(1280 - 480);
    await until(async () => (await widthOf("#pane")) === 480);
    await until(async () => (await widthOf(".o-spreadsheet-topbar-wrapper")) === 800);
    await drag(1270);
    expect(await widthOf("#pane")).toBe(320);
    await drag(100);
    expect(await widthOf("#pane")).toBe(640);
    await handle().dblclick();
    expect(await widthOf("#pane")).toBe(360);
  });

  test("all of the page is in a landmark, its edge too", async () => {
    const outside = (await violations(page, "html")).filter(({ id }) => id === "region");
    expect(outside).toEqual([]);
  });

  test("arrow keys on its edge move it by 16, and the width is kept", async () => {
    await handle().focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowRight");
    expect(await widthOf("#pane")).toBe(376);
    expect(await handle().getAttribute("aria-valuenow")).toBe("376");
    await page.keyboard.press("Home");
    expect(await widthOf("#pane")).toBe(320);
    await page.keyboard.press("End");
    expect(await widthOf("#pane")).toBe(640);
    await fileBarOf(page).restart();
    expect(await widthOf("#pane")).toBe(640);
    // On a smaller window it is smaller, and as it was on the larger one again.
    await page.setViewportSize({ width: 1000, height: 800 });
    await until(async () => (await widthOf("#pane")) === 500);
    await page.setViewportSize({ width: 1280, height: 800 });
    await until(async () => (await widthOf("#pane")) === 640);
  });

  test("it is closed and opened, stays as it was left, and the keyboard goes where the eye does", async () => {
    await page.getByRole("button", { name: "Close the pane" }).click();
    await page.locator("#pane").waitFor({ state: "hidden" });
    expect(await isFocusOn(".o-grid")).toBe(true);
    await until(async () => (await widthOf(".o-spreadsheet-topbar-wrapper")) === 1280);
    await workbook.screenshot("pane-closed");
    await page.reload();
    await page.waitForFunction(() => "quasirent" in globalThis);
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Quasirent", exact: true }).click();
    expect(await page.locator("#pane").isVisible()).toBe(true);
    expect(await isFocusOn("#pane")).toBe(true);
    await page.getByRole("button", { name: "Close the pane" }).click();
    await page.keyboard.press("F6");
    expect(await page.locator("#pane").isVisible()).toBe(true);
    expect(await isFocusOn("#pane")).toBe(true);
    await page.keyboard.press("Escape");
    expect(await isFocusOn(".o-grid")).toBe(true);
  });

  test("a side panel of the grid takes its place while it is open", async () => {
    await chooseInMenu(page, ["File", "Settings"]);
    await page.locator(".o-sidePanel").waitFor();
    await page.locator("#pane").waitFor({ state: "hidden" });
    await page.locator(".o-sidePanelClose").click();
    await page.locator("#pane").waitFor();
  });

  test("Ctrl+Alt+Shift and a digit open the pane, the search and the views, from the sheet and from the pane", async () => {
    const press = (digit: number) => page.keyboard.press(`Control+Alt+Shift+Digit${digit}`);
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await workbook.select("'iPhone 4'!F9");
    await page.getByRole("button", { name: "Close the pane" }).click();
    await page.locator("#pane").waitFor({ state: "hidden" });
    await press(1);
    expect([await page.locator("#pane").isVisible(), await focused()]).toEqual([true, "Analyse"]);
    for (const [digit, name] of [
      [6, "Share"],
      [5, "Explain"],
      [3, "Analyse"],
    ] as const) {
      await press(digit);
      await page.getByRole("tab", { name, selected: true }).waitFor();
      expect(await focused()).toBe(name);
    }
    await press(4);
    await page.locator("#view-check:not([hidden])").waitFor();
    expect(await focused()).toBe("Answer");
    await page.keyboard.press("F6");
    await press(2);
    await page.locator("dialog.search-overlay").waitFor();
    await page.keyboard.press("Escape");
    // They are named where shortcuts are.
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByText("Shortcuts", { exact: true }).click();
    const named = (await page.locator(".menu-list dl dt").allTextContents()).join(" ");
    for (let digit = 1; digit <= 6; digit++) expect(named).toContain(`Ctrl+Alt+Shift+${digit}`);
    await workbook.screenshot("pane-shortcuts");
  });

  test("arrows in a list of figures mark the cell on the sheet, and Enter goes there", async () => {
    await workbook.select("'iPhone 4'!F9");
    const names = page.locator("#view-analyse .ledger button.name");
    await names.first().waitFor();
    await page.locator("#answer-headline").focus();
    await page.keyboard.press("Tab");
    expect(await names.first().evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowDown");
    await until(async () => (await workbook.selection()).address === "'iPhone 4'!B6");
    expect(await names.nth(1).evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press("End");
    await until(async () => (await workbook.selection()).address === "'iPhone 4'!B10");
    await page.keyboard.press("Enter");
    await until(() => isFocusOn(".o-grid"));
    expect((await workbook.selection()).address).toBe("'iPhone 4'!B10");
    await page.keyboard.press("F6");
    expect(await isFocusOn("#pane")).toBe(true);
  });

  test("what was done last is undone and done again from the pane", async () => {
    await workbook.type("'iPhone 4'!D9", "170");
    const value = async () => (await workbook.read("'iPhone 4'!D9")).values[0]![0];
    await page.keyboard.press("F6");
    await page.keyboard.press("Control+z");
    expect(await value()).toBe(172.5);
    await page.keyboard.press("Control+y");
    expect(await value()).toBe(170);
  });
});

describe.each([390, 320])("on a window of %i pixels", (width) => {
  const part = (name: string) => page.locator(".parts").getByRole("button", { name, exact: true });

  beforeEach(async () => {
    workbook = await chromium.load({ viewport: { width, height: 800 } });
    ({ page } = workbook);
  });

  test("sheet and answer are shown one at a time, the whole width wide", async () => {
    expect(await page.locator("#pane").isVisible()).toBe(false);
    expect(await page.locator("canvas").first().isVisible()).toBe(true);
    await workbook.screenshot(`narrow-sheet-${width}`);
    await part("Answer").click();
    expect(await page.locator("#pane").isVisible()).toBe(true);
    expect(await page.locator("canvas").first().isVisible()).toBe(false);
    expect(await widthOf("#pane")).toBe(width);
    await workbook.screenshot(`narrow-answer-${width}`);
    await part("Sheet").click();
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await page.keyboard.press("F6");
    expect(await isFocusOn("#pane")).toBe(true);
    await page.keyboard.press("F6");
    expect(await isFocusOn(".o-grid")).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test("a figure is changed, undone from the title row, and the menus are behind a button", async () => {
    await workbook.type("'iPhone 4'!C9", "180");
    expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[7.5]]);
    await page.getByRole("button", { name: "Undo" }).click();
    expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[6.5]]);
    expect(await page.locator("#grid .o-topbar-menu").first().isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menus and tools" }).click();
    await workbook.screenshot(`narrow-tools-${width}`);
    await chooseInMenu(page, ["File", "New"]);
    await fileBarOf(page).named("Untitled");
  });

  test("the headline of the answer stands over the bar, and leads to it", async () => {
    const strip = page.locator(".headline-strip");
    await strip.filter({ hasText: "Apple adds the largest share" }).waitFor();
    await page.locator("#pane").evaluate((pane) => {
      const line = document.createElement("p");
      line.dataset["headline"] = "";
      line.textContent = "Apple adds <b>64.2 %</b>";
      pane.prepend(line);
    });
    await page.getByRole("button", { name: "Apple adds <b>64.2 %</b>" }).click();
    expect(await page.locator("#pane").isVisible()).toBe(true);
    expect(await strip.isVisible()).toBe(false);
  });

  test("nothing hinders people, and every target of ours is 44 pixels high", async () => {
    for (const isDark of [false, true])
      for (const each of ["#files", ".parts"]) expect(await violations(page, each, { isDark })).toEqual([]);
    const heights = await page
      .locator(".title-row button:visible, .parts button:visible")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
