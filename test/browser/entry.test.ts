/** What is half typed when something else happens to the workbook: it is in its cell afterwards. */

import { focusSheet } from "./clipboard";
import { inChromium, type OpenWorkbook } from "./open-workbook";
import { formulasHere } from "./share-view";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: OpenWorkbook["page"];

beforeEach(async () => {
  workbook = await chromium.open();
  ({ page } = workbook);
});

const D9 = "'iPhone 4'!D9";
const held = async (address: string) => (await workbook.read(address)).values[0]![0];
const activeSheet = () => page.evaluate(() => (globalThis as any).quasirent.model.getters.getActiveSheetName());
const undo = () => page.evaluate(() => (globalThis as any).quasirent.model.dispatch("REQUEST_UNDO"));
const report = () =>
  page.evaluate(() =>
    (globalThis as any).quasirent.workbook.addSheets([
      {
        name: "Report",
        columns: {},
        rows: {},
        opensOn: "A1",
        cells: [{ at: "A1", content: { text: "Shares" }, look: "title" }],
      },
    ]),
  );

/** Types into the cell and stays in it. */
async function halfTyped(address: string, words: string): Promise<void> {
  await workbook.select(address);
  await focusSheet(workbook);
  await workbook.write(words);
}

it("another sheet is clicked", async () => {
  await halfTyped(D9, "170");
  await page.locator(".o-sheet", { hasText: "iPhone 4 rounds" }).click();
  await workbook.nextPicture();
  expect([await held(D9), await held("'iPhone 4'!E9"), await activeSheet()]).toEqual([170, 9, "iPhone 4 rounds"]);
  expect(await page.locator(".o-grid .o-composer.active").count()).toBe(0);
});

it("its own sheet is clicked", async () => {
  await halfTyped(D9, "170");
  await page.locator(".o-sheet", { hasText: /^\s*iPhone 4\s*$/ }).click();
  await workbook.nextPicture();
  expect([await held(D9), await activeSheet()]).toEqual([170, "iPhone 4"]);
});

it("a formula that is begun goes on over other sheets, and into its own cell", async () => {
  await halfTyped("'iPhone 4'!L3", "=1+");
  await page.locator(".o-sheet", { hasText: "iPhone 4 rounds" }).click();
  await workbook.nextPicture();
  expect(await activeSheet()).toBe("iPhone 4 rounds");
  await page.keyboard.type("2");
  await workbook.nextPicture();
  await page.keyboard.press("Enter");
  await workbook.nextPicture();
  expect([await held("'iPhone 4'!L3"), await activeSheet()]).toEqual([3, "iPhone 4"]);
});

it.each([
  ["170", 170],
  ["=100+70", 170],
  ["170 each", "170 each"],
])("a report comes while %j is being typed; an undo takes the report alone", async (words, value) => {
  await halfTyped(D9, words);
  await report();
  await workbook.nextPicture();
  expect([await held(D9), await activeSheet()]).toEqual([value, "Report"]);
  await undo();
  expect(await held(D9)).toBe(value);
  await undo();
  expect(await held(D9)).not.toBe(value);
});

it("its cell, or another, is formatted", async () => {
  await halfTyped(D9, "170");
  await page.locator(".o-spreadsheet-topbar [title^='Bold']").first().click();
  await workbook.nextPicture();
  expect(await held(D9)).toBe(170);
  await halfTyped(D9, "171");
  await page.evaluate(() => {
    const { model } = (globalThis as any).quasirent;
    model.dispatch("SET_FORMATTING", {
      sheetId: model.getters.getActiveSheetId(),
      target: [{ top: 30, bottom: 30, left: 0, right: 0 }],
      style: { bold: true },
    });
  });
  await workbook.nextPicture();
  expect(await held(D9)).toBe(171);
});

it("a picture is put on the sheet, and selected", async () => {
  await halfTyped(D9, "170");
  await page.evaluate(async () => {
    const { workbook: its, model } = (globalThis as any).quasirent;
    await its.insertPicture("'iPhone 4'!H3", {
      description: "A dot",
      width: 40,
      height: 40,
      png: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    });
    return model.getters.getFigures(model.getters.getActiveSheetId()).length;
  });
  expect(await held(D9)).toBe(170);
  await halfTyped(D9, "171");
  await page.evaluate(() => {
    const { model } = (globalThis as any).quasirent;
    const [{ id }] = model.getters.getFigures(model.getters.getActiveSheetId()).slice(-1);
    model.dispatch("SELECT_FIGURE", { figureId: id });
  });
  await workbook.nextPicture();
  expect(await held(D9)).toBe(171);
});

it("a formula is put in its very cell: that is taken", async () => {
  await halfTyped("'iPhone 4'!L3", "mine");
  const refused = await page.evaluate(async () => {
    try {
      await (globalThis as any).quasirent.workbook.insert([{ address: "'iPhone 4'!L3", text: "=1+1" }]);
      return undefined;
    } catch (error) {
      return String((error as Error).name);
    }
  });
  expect([refused, await held("'iPhone 4'!L3")]).toEqual(["OccupiedError", "mine"]);
});

it("Unfreeze, with an entry open in a frozen cell: the entry is there, and the formula is listed", async () => {
  await page.evaluate(() =>
    (globalThis as any).quasirent.workbook.addSheets([
      {
        name: "Mine",
        columns: {},
        rows: {},
        opensOn: "A1",
        cells: [{ at: "A1", content: { formula: "=VC.VALUEADDED(10,3.5)" }, look: "result" }],
      },
    ]),
  );
  await workbook.select("Mine!A1");
  const view = await formulasHere(workbook);
  await view.getByLabel("This sheet").check();
  await view.getByRole("button", { name: "Values only", exact: true }).click();
  await view.getByText("1 formula frozen.").waitFor();
  await halfTyped("Mine!A1", "99");
  await view.getByRole("button", { name: "Put formulas back" }).click();
  await view.getByText("1 formula was not restored.").waitFor();
  expect(await held("Mine!A1")).toBe(99);
});
