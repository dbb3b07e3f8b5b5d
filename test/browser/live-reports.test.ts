/** The report on a chain in the browser workbook: rows that are inserted, removed and renamed on the table's sheet are followed. */

import { type Workbook } from "../../src/workbook/port";
import { answered, insertReport } from "./answers";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { addTable, faultsOf } from "./tables";

declare const quasirent: {
  workbook: Workbook;
  model: { getters: { getSheetIdByName(name: string): string }; dispatch(type: string, payload: object): void };
};

const chromium = inChromium();
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await chromium.open();
  await workbook.page.setViewportSize({ width: 1500, height: 2300 });
});

async function reportOn(table: string): Promise<void> {
  await addTable(workbook, "Mine", table);
  const panel = await answered(workbook);
  await insertReport(panel);
}

/** Before a row of the sheet, by its number. */
async function insert(before: number, cells: readonly string[]): Promise<void> {
  await workbook.page.evaluate((row) => {
    const { getters } = quasirent.model;
    quasirent.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: getters.getSheetIdByName("Mine"),
      sheetName: "Mine",
      dimension: "ROW",
      base: row - 1,
      position: "before",
      quantity: 1,
    });
  }, before);
  for (const [column, cell] of cells.entries()) await workbook.type(`Mine!${"BCDEFG"[column]!}${before}`, cell);
}

const remove = (row: number) =>
  workbook.page.evaluate((its) => {
    const { getters } = quasirent.model;
    quasirent.model.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId: getters.getSheetIdByName("Mine"),
      sheetName: "Mine",
      dimension: "ROW",
      elements: [its - 1],
    });
  }, row);

const shown = async (): Promise<string[][]> =>
  (await workbook.read("'VC report'!B1:J130")).texts.map((row) => [...row]);

/** The names under a heading of the report. */
async function under(heading: string): Promise<string[]> {
  const all = await shown();
  const from = all.findIndex(([first]) => first!.startsWith(heading));
  const to = all.findIndex((row, index) => index > from && row.every((cell) => cell === ""));
  return all.slice(from + 1, to).map(([first]) => first!);
}

const hasTitle = (title: string) => until(async () => (await shown())[0]![0] === title);

describe("the report on a chain", () => {
  it("of sales and purchases follows its rows", async () => {
    await reportOn(
      "Link | Country | Sales | Purchases\nFarm | Kenya | 10 | 0\nMill | Kenya | 25 | 10\nDryer | Peru | 40 | 25\nShop | Italy | 60 | 40\nBar | Italy | 100 | 60",
    );
    await hasTitle("Bar adds the largest share of value added: 40 %");
    await workbook.screenshot("live-chain-before");
    await insert(7, ["Press", "Spain", "85", "40"]);
    await workbook.type("Mine!E8", "85");
    await workbook.type("Mine!D8", "90");
    await workbook.type("Mine!E9", "90");
    await hasTitle("Press adds the largest share of value added: 45 %");
    expect((await under("What each link adds")).slice(1)).toEqual(["Farm", "Mill", "Dryer", "Press", "Shop", "Bar"]);
    expect((await under("Who gets what: by country")).slice(2)).toEqual(["Spain", "Kenya", "Peru", "Italy"]);
    expect((await under("Who gets what of the final price")).slice(2)).toEqual(
      expect.arrayContaining(["Final price", "Press"]),
    );
    expect(await faultsOf(workbook, "VC report")).toEqual([]);
    await workbook.select("'VC report'!A1");
    await workbook.nextPicture();
    await workbook.screenshot("live-chain-inserted");

    await remove(7);
    await workbook.type("Mine!B4", "Farmers");
    await until(async () => (await under("What each link adds"))[1] === "Farmers");
    expect((await under("What each link adds")).slice(1)).toEqual(["Farmers", "Mill", "Dryer", "Shop", "Bar"]);
    expect((await shown()).flat().filter((cell) => cell.includes("REF"))).toEqual([]);
    await workbook.screenshot("live-chain-removed");
  });

  it("of two periods across follows its rows", async () => {
    await reportOn(
      "Link | Sales 2005 | Costs 2005 | Sales 2010 | Costs 2010\nFarm | 10 | 1 | 12 | 2\nMill | 25 | 10 | 30 | 12\nTotal | 35 | 11 | 42 | 14",
    );
    await hasTitle("Mill adds the largest share of value added in 2010: 64.3 %");
    await insert(6, ["Shop", "40", "25", "50", "30"]);
    await hasTitle("Shop adds the largest share of value added in 2010: 41.7 %");
    expect((await under("Thinning and thickening")).slice(2)).toEqual(["Farm", "Mill", "Shop"]);
    expect((await shown())[1]![0]).toBe("Mine now has 3 links; the chart over time shows 2");
    expect(await faultsOf(workbook, "VC report")).toEqual([]);
    await workbook.select("'VC report'!A1");
    await workbook.nextPicture();
    await workbook.screenshot("live-periods-inserted");
    await remove(4);
    await until(async () => !(await shown()).flat().includes("Farm"));
    expect((await shown()).flat().filter((cell) => cell.includes("REF"))).toEqual([]);
  });

  it("of prices step by step follows its rows", async () => {
    await reportOn(
      "Stage | Price (US$/kg) | Other costs (US$/kg) | Conversion\nFarm | 2 | 0.1 | 0\nMill | 6 | 0.5 | 1.2\nRoaster | 12 | 1 | 1",
    );
    await insert(6, ["Export", "9", "0.2", "1"]);
    await until(async () => (await under("What each link adds")).includes("Export"));
    expect((await under("Who gets what of the final price")).slice(2)).toEqual(
      expect.arrayContaining(["Farm", "Mill", "Export", "Roaster"]),
    );
    expect(await faultsOf(workbook, "VC report")).toEqual([]);
    await workbook.screenshot("live-steps-inserted");
  });

  it("of periods down the rows follows its rows", async () => {
    await reportOn(
      "Link | Year | Sales | Costs\nFarm | 2005 | 10 | 1\nMill | 2005 | 25 | 10\nFarm | 2010 | 12 | 2\nMill | 2010 | 30 | 12",
    );
    await insert(5, ["Shop", "2005", "40", "25"]);
    await insert(8, ["Shop", "2010", "50", "30"]);
    await hasTitle("Shop adds the largest share of value added in 2010: 41.7 %");
    expect((await under("Shares over time")).slice(1)).toEqual(["Farm", "Mill", "Shop"]);
    await remove(5);
    await until(async () => (await under("Thinning and thickening"))[1]!.startsWith("A link is not in every period"));
    expect((await shown()).flat().filter((cell) => cell.includes("REF"))).toEqual([]);
  });
});
