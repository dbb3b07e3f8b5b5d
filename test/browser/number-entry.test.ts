/** Numbers, dates and formulas typed as people write them in eight languages; what a workbook holds and computes is the same. */

import type { Page } from "playwright-core";
import { chooseInMenu, fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;

beforeEach(async () => {
  workbook = await chromium.open();
  ({ page } = workbook);
});

const bar = () => fileBarOf(page);

async function choose(locale: string): Promise<void> {
  await chooseInMenu(page, ["File", "Settings"]);
  const panel = page.locator(".o-sidePanel");
  await panel.waitFor();
  await panel.locator(".o-select").first().click();
  await page.locator(".o-select-option", { hasText: locale }).click();
  await until(async () => (await panel.innerText()).includes(locale));
  await page.locator(".o-sidePanelClose").click();
}

const held = async (range: string) => (await workbook.read(range)).values;

test.each([
  ["English (US)", "1,234.5", "3/14/2026", "=SUM(A1,0.5)", "1,234.50"],
  ["English (UK)", "1,234.5", "14/03/2026", "=SUM(A1,0.5)", "1,234.50"],
  ["German", "1.234,5", "14.03.2026", "=SUM(A1;0,5)", "1.234,50"],
  ["French", "1234,5", "14/03/2026", "=SUM(A1;0,5)", "1\u00a0234,50"],
  ["Spanish", "1.234,5", "14/03/2026", "=SUM(A1;0,5)", "1.234,50"],
  ["Portuguese", "1234,5", "14/03/2026", "=SUM(A1;0,5)", "1\u00a0234,50"],
  ["Italian", "1.234,5", "14/03/2026", "=SUM(A1;0,5)", "1.234,50"],
  ["Chinese", "1,234.5", "2026/3/14", "=SUM(A1,0.5)", "1,234.50"],
])("%s: %s, %s and %s are the same number, day and sum", async (locale, number, day, sum, shown) => {
  await bar().press("New");
  await bar().named("Untitled");
  if (locale !== "English (US)") await choose(locale);
  await workbook.type("Sheet1!A1", number);
  await workbook.type("Sheet1!A2", day);
  await workbook.type("Sheet1!A3", sum);
  // 14 March 2026 is day 46,095.
  expect(await held("Sheet1!A1:A3")).toEqual([[1234.5], [46_095], [1235]]);
  expect((await workbook.read("Sheet1!A2")).texts).toEqual([[day]]);
  await page.evaluate(() => {
    const { model } = (globalThis as any).quasirent;
    const sheetId = model.getters.getActiveSheetId();
    const target = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    model.dispatch("SET_FORMATTING", { sheetId, target, format: "#,##0.00" });
  });
  expect((await workbook.read("Sheet1!A1")).texts).toEqual([[shown]]);
  await workbook.select("Sheet1!A3");
  const row = await page.locator(".o-topbar-composer .o-composer").innerText();
  expect(row.replaceAll(/\s/g, "")).toBe(sum);
  // The formula itself is everybody's.
  const stored = await page.evaluate(
    () => (globalThis as any).quasirent.model.exportData().sheets[0].cells.A3 as string,
  );
  expect(stored).toBe("=SUM(A1,0.5)");
});

test("what was chosen holds in the next workbook and after a reload, and is no step to undo", async () => {
  await choose("German");
  await bar().press("New");
  await bar().named("Untitled");
  await workbook.type("Sheet1!A1", "0,5");
  expect(await held("Sheet1!A1")).toEqual([[0.5]]);
  await bar().status(/^Saved/);
  await bar().restart();
  await workbook.type("Sheet1!A2", "1.000,25");
  expect(await held("Sheet1!A1:A2")).toEqual([[0.5], [1000.25]]);
  await page.locator(".o-grid .o-composer").first().focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Control+z");
  await workbook.type("Sheet1!A3", "2,5");
  expect(await held("Sheet1!A3")).toEqual([[2.5]]);
});

test("our functions take their arguments so too, and the hint follows", async () => {
  await choose("German");
  await workbook.select("'iPhone 4'!J5");
  await page.locator(".o-grid .o-composer").first().focus();
  await workbook.write("=VC.VALUEADDEDSHARE(C5:C10;D5:D10;500,5");
  await until(async () => (await page.locator(".formula-hint").innerText()).startsWith("base (optional)"));
  await page.keyboard.press("Enter");
  expect((await workbook.read("'iPhone 4'!J5")).values[0]![0]).toBeCloseTo(80 / 500.5, 12);

  // The pane shows and takes them alike.
  const explain = await workbook.view("Explain");
  await explain.getByText("=VC.VALUEADDEDSHARE(C5:C10; D5:D10; 500,5)").waitFor();
  const form = await workbook.view("Functions");
  await form.getByRole("button", { name: "VC.RENT", exact: true }).click();
  const filled = { revenue: "C5:C7", costs: "D5:D7", capital: "C5:C7", normalReturn: "0,1" };
  for (const [name, words] of Object.entries(filled)) await form.locator(`#argument-${name}`).fill(words);
  await form.locator(".formula", { hasText: "(C5:C7; D5:D7; C5:C7; 0,1)" }).first().waitFor();
  await form.locator("#formula-at").fill("'iPhone 4'!L5");
  await form.getByText("The result fills 3 rows").waitFor();
  await form.getByRole("button", { name: "Insert formula" }).click();
  await form.getByText("Formula inserted in").waitFor();
  const inserted = await page.evaluate(
    async () => (await (globalThis as any).quasirent.workbook.formulas("'iPhone 4'!L5", () => true))[0].text as string,
  );
  expect(inserted.replaceAll(" ", "")).toBe("=VC.RENT(C5:C7,D5:D7,C5:C7,0.1)");
});
