/** The keyboard while the File menu and the name are used: what is typed goes into the sheet. */

import type { Page } from "playwright-core";
import { type FileBar, fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook } from "./open-workbook";

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
