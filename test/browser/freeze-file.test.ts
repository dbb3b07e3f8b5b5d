/** Frozen formulas on a trip through a file, as a person takes it: Share, Save as .xlsx, New, that file, Unfreeze. */

import type { Locator } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { type FileBar, fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook } from "./open-workbook";
import { formulasHere } from "./share-view";

declare const quasirent: {
  workbook: Workbook;
  model: {
    getters: { getSheetIdByName(name: string): string };
    dispatch(type: string, payload: object): { isSuccessful: boolean };
  };
};

const chromium = inChromium();
let workbook: OpenWorkbook;
let bar: FileBar;

const CELLS = [
  ...["Farm", "Mill", "Dealer", "Shop"].flatMap((link, index) => {
    const row = index + 2;
    return [
      { at: `A${row}`, content: { text: link }, look: "label" },
      { at: `B${row}`, content: { number: [48.125, 31.75, 25.4, 9.875][index]! }, look: "input" },
      { at: `C${row}`, content: { number: [0.5, 12.25, 7.1, 3][index]! }, look: "input" },
      { at: `D${row}`, content: { formula: `=VC.VALUEADDED(B${row},C${row})` }, look: "result" },
    ];
  }),
  { at: "F2", content: { formula: "=VC.VALUEADDED(B2:B5,C2:C5)" }, look: "result" },
  { at: "G2", content: { formula: "=SUM(B2:B5)" }, look: "result" },
];

const ours = () =>
  workbook.page.evaluate(async () =>
    (await quasirent.workbook.formulas("workbook", (text) => text.includes("VC."))).map(({ address, text, fills }) => [
      address,
      text,
      fills,
    ]),
  );
const names = () => workbook.page.evaluate(async () => (await quasirent.workbook.sheets()).map(({ name }) => name));

/** What the grid does on a command of a person's. */
async function does(type: string, payload: object): Promise<void> {
  expect(
    await workbook.page.evaluate(
      ([command, what]) =>
        quasirent.model.dispatch(command, { sheetId: quasirent.model.getters.getSheetIdByName("Chain"), ...what })
          .isSuccessful,
      [type, payload] as const,
    ),
  ).toBe(true);
}

/** Freezes the chain, saves the workbook, begins a new one and opens the file in its place. */
async function afterTheTrip(): Promise<{ live: string[][]; view: Locator }> {
  const { page } = workbook;
  const live = await ours();
  let view = await formulasHere(workbook);
  await view.getByLabel("The whole workbook").check();
  await view.getByRole("button", { name: "Values only", exact: true }).click();
  await view.getByText(`${live.length} formulas frozen.`).waitFor();
  expect(await ours()).toEqual([]);
  const { name, content } = await bar.downloaded(() => bar.press("Save as .xlsx"));
  await bar.press("New");
  await bar.named("Untitled");
  expect(await names()).not.toContain("Chain");
  await bar.choose(name, Buffer.from(content));
  await bar.answer("Open in its place");
  await page.locator(".o-sheet", { hasText: "Chain" }).waitFor();
  await bar.ready();
  view = await formulasHere(workbook);
  return { live, view };
}

beforeEach(async () => {
  workbook = await chromium.open({ acceptDownloads: true });
  bar = fileBarOf(workbook.page);
  await workbook.page.evaluate(async (cells) => {
    await quasirent.workbook.addSheets([
      { name: "Chain", columns: {}, rows: {}, opensOn: "A1", cells: cells as never },
    ]);
  }, CELLS);
});

it("opened again, all formulas go back", async () => {
  const { live, view } = await afterTheTrip();
  await view.getByRole("button", { name: "Put formulas back" }).click();
  await view.getByText(`${live.length} formulas restored.`).waitFor();
  expect(await ours()).toEqual(live);
  expect(await names()).not.toContain("VC formulas");
  await workbook.type("Chain!B2", "50.5");
  expect((await workbook.read("Chain!D2:F2")).values).toEqual([[50, "", 50]]);
});

it("rows inserted above, the range sorted with its inputs and the sheet renamed: each goes to its values", async () => {
  const { live, view } = await afterTheTrip();
  await does("ADD_COLUMNS_ROWS", { sheetName: "Chain", dimension: "ROW", base: 0, position: "before", quantity: 2 });
  await does("SORT_CELLS", { col: 1, row: 3, zone: { top: 3, left: 0, bottom: 6, right: 3 }, sortDirection: "asc" });
  await does("RENAME_SHEET", { oldName: "Chain", newName: "My chain" });
  await view.getByRole("button", { name: "Put formulas back" }).click();
  await view.getByText(/formulas? restored\./).waitFor();
  const back = await ours();
  const mine = back.filter(([address]) => address!.startsWith("'My chain'!"));
  expect(mine.filter(([address]) => address!.includes("!D"))).toEqual(
    [4, 5, 6, 7].map((row) => [`'My chain'!D${row}`, `=VC.VALUEADDED(B${row},C${row})`, `'My chain'!D${row}`]),
  );
  // The answer of four rows stays where it was, over inputs that have another order now: listed with why, or right.
  const listed = await view.getByLabel("Not restored").locator("li").allTextContents();
  expect(back.length + listed.length).toBe(live.length);
  const { values } = await workbook.read("'My chain'!B4:D7");
  expect(values.map((row) => row[2])).toEqual(
    values.map(([sales, inputs]) => expect.closeTo(Number(sales) - Number(inputs), 12)),
  );
});

it("what cannot go back is listed with why, and the way to it", async () => {
  const { live, view } = await afterTheTrip();
  const { page } = workbook;
  await workbook.type("Chain!D3", "99");
  await workbook.type("Chain!D4", "=1+1");
  await does("REMOVE_COLUMNS_ROWS", { sheetName: "Chain", dimension: "ROW", elements: [4] });
  await formulasHere(workbook);
  await view.getByRole("button", { name: "Put formulas back" }).click();
  await view.getByText(/formulas? restored\./).waitFor();
  const list = view.getByLabel("Not restored");
  const listed = await list.locator("li").allTextContents();
  expect((await ours()).length + listed.length).toBe(live.length);
  expect(listed.some((words) => words.startsWith("Chain!D3: the frozen values have been changed"))).toBe(true);
  await list.scrollIntoViewIfNeeded();
  await workbook.screenshot("share-not-back");
  await bar.axeIn(["#pane"], "share-not-back");
  await list.getByRole("button", { name: "Go: Chain!D3" }).click();
  await page.locator("#pane p.place", { hasText: "D3 on Chain" }).waitFor();
  expect((await workbook.read("Chain!D3")).values).toEqual([[99]]);
});

it("a line of the list that was changed, and notes beside it, stay and are told; a copy of the list counts once", async () => {
  const { live, view } = await afterTheTrip();
  const { page } = workbook;
  await does("DUPLICATE_SHEET", {
    sheetId: await page.evaluate(() => quasirent.model.getters.getSheetIdByName("VC formulas")),
    sheetIdTo: "copy",
    sheetNameTo: "Copy of VC formulas",
  });
  await view.getByRole("button", { name: "Put formulas back" }).click();
  await view.getByText(`${live.length} formulas restored.`, { exact: true }).waitFor();
  expect(await names()).toEqual(expect.not.arrayContaining(["VC formulas", "Copy of VC formulas"]));

  await view.getByRole("button", { name: "Values only", exact: true }).click();
  await view.getByText(`${live.length} formulas frozen.`).waitFor();
  await workbook.type("'VC formulas'!B6", "D3");
  await workbook.type("'VC formulas'!K3", "my note");
  await formulasHere(workbook);
  await view.getByRole("button", { name: "Put formulas back" }).click();
  await view
    .getByText(`${live.length - 1} formulas restored. 1 formula was not restored. It stays on the sheet VC formulas.`)
    .waitFor();
  const list = view.getByLabel("Not restored");
  expect(await list.locator("li").allTextContents()).toEqual([
    expect.stringContaining("'VC formulas'!D6: this row of the list has been changed"),
  ]);
  await list.scrollIntoViewIfNeeded();
  await list.getByRole("button", { name: "Go: 'VC formulas'!D6" }).click();
  await page.locator("#pane p.place", { hasText: "D6 on VC formulas" }).waitFor();
  await workbook.screenshot("share-line-changed");
  expect((await workbook.read("'VC formulas'!D6")).values).toEqual([[live[1]![1]]]);
  expect((await workbook.read("'VC formulas'!K3")).values).toEqual([["my note"]]);
});
