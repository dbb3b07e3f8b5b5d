/** The row of the formula: its ranges in the colours of their arguments, and the hint at its end. */

import type { Page } from "playwright-core";
import { violations } from "./accessibility";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;

beforeEach(async () => {
  workbook = await chromium.open({ viewport: { width: 1440, height: 900 } });
  ({ page } = workbook);
});

const row = () => page.locator(".o-topbar-composer .o-composer");
const hint = () => page.locator(".formula-hint");

/** What has a colour of its own, with its number. */
const coloured = () =>
  row()
    .locator(".argument")
    .evaluateAll((all) =>
      all.map((each) => [each.textContent, /argument-(\d)/.exec(each.className)?.[1], getComputedStyle(each).color]),
    );

const BLUE = "rgb(26, 79, 180)";
const ORANGE = "rgb(166, 67, 10)";

test("of a selected cell shows each argument in its colour, and what the function gives in the same colours", async () => {
  await workbook.select("'iPhone 4'!E5");
  expect(await coloured()).toEqual([
    ["C5:C10", "1", BLUE],
    ["D5:D10", "2", ORANGE],
  ]);
  expect(await hint().innerText()).toBe("Value added of each link: its output minus what it buys from other firms.");
  expect(await hint().locator(".named").allInnerTexts()).toEqual(["output"]);
  expect(await hint().locator(".argument-1").innerText()).toBe("output");
  await workbook.screenshot("formula-row-light");
  expect(await violations(page, ".o-spreadsheet-topbar-wrapper", { serious: true })).toEqual([]);
  expect(await violations(page, ".o-spreadsheet-topbar-wrapper", { isDark: true })).toEqual([]);
  await workbook.screenshot("formula-row-dark");
});

test("says what the argument takes that is being typed, from the first to the last", async () => {
  await workbook.select("'iPhone 4'!J5");
  await page.locator(".o-grid .o-composer").first().focus();
  await workbook.write("=VC.VALUEADDEDSHARE(C5:C10");
  const begins = (words: string) => until(async () => (await hint().innerText()).startsWith(words));
  await begins("output: Sales of each link");
  expect(await hint().locator(".argument-1").innerText()).toBe("output");
  await workbook.keys(",D5:D10");
  await begins("inputs: Goods and services");
  expect(await coloured()).toEqual([
    ["C5:C10", "1", BLUE],
    ["D5:D10", "2", ORANGE],
  ]);
  await workbook.keys(",");
  await begins("base (optional): Value that the shares refer to");
  await workbook.screenshot("formula-row-typing");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await until(async () => (await hint().innerText()) === "");
});

test("is a row of its own, and the hint takes a third of it at most and gives way first", async () => {
  await workbook.select("'iPhone 4'!E5");
  const widths = () =>
    page.evaluate(() => {
      const width = (part: string) => document.querySelector(part)!.getBoundingClientRect().width;
      return { hint: width(".formula-hint"), row: width(".o-topbar-composer-container") };
    });
  const wide = await widths();
  expect(wide.hint).toBeGreaterThan(0);
  expect(wide.hint).toBeLessThanOrEqual(wide.row / 3 + 1);
  const { tools, formula } = await page.evaluate(() => {
    const box = (part: string) => document.querySelector(part)!.getBoundingClientRect();
    return {
      tools: box(".o-topbar-toolbar").toJSON(),
      formula: box(".o-topbar-composer-container").toJSON(),
    };
  });
  expect([tools.top, tools.height, formula.top, formula.height]).toEqual([44, 40, 84, 36]);
  await page.setViewportSize({ width: 900, height: 800 });
  await until(async () => (await widths()).hint === 0);
});

test("an apostrophe, markup or a name of a function in a text is text there", async () => {
  await workbook.type("'iPhone 4'!J5", '="<b>C5:C10</b>"&C5');
  await workbook.select("'iPhone 4'!J5");
  expect(await row().innerText()).toContain("<b>C5:C10</b>");
  expect((await coloured()).map(([text]) => text)).toEqual(["C5"]);
  expect(await row().locator("b").count()).toBe(0);
});
