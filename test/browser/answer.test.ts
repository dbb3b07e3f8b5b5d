/** The answer that is there without a click: it follows the sheet; a report can be taken back; search finds the rest; Start stands while there is nothing. */

import type { Workbook } from "../../src/workbook/port";
import { violations } from "./accessibility";
import { answered, reportButton } from "./answers";
import { pasteEvent } from "./clipboard";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { addTable } from "./tables";

declare const quasirent: {
  workbook: Workbook;
  model: {
    dispatch(type: string, payload?: object): void;
    getters: { getActiveSheetId(): string; getSheetIds(): string[] };
  };
};

const chromium = inChromium();
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await chromium.open();
});

const CHAIN = "Link | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | 10\nShop | 60 | 25";
const headline = () => workbook.page.locator("#pane [data-headline]");
const says = (words: RegExp) => until(async () => words.test((await headline().first().textContent()) ?? ""));
const strip = () => workbook.page.locator("#pane .findings-strip");

describe("the answer", () => {
  it("is there once a table is pasted, with its figures and what is to fix", async () => {
    const { page } = workbook;
    await addTable(workbook, "Mine", ".\nx");
    await pasteEvent(workbook, "Mine!B6", { text: "Link\tSales\tPurchases\nFarm\t10\t0\nMill\t25\t10\nShop\t60\t25" });
    await says(/^Shop adds the largest share of value added: 58\.3\s%$/);
    const rows = page.locator("#pane table.ledger").first().locator("tbody tr:not([aria-hidden])");
    expect((await rows.allTextContents()).map((row) => row.replaceAll("\u00a0", " "))).toEqual([
      "Farm1016.7 %",
      "Mill1525.0 %",
      "Shop3558.3 %",
    ]);
    await strip().getByText("Checked: nothing to fix").waitFor();
    expect(await violations(page, "#pane")).toEqual([]);
  });

  it("makes the page no longer, however much of it is below the fold", async () => {
    const { page } = workbook;
    await page.setViewportSize({ width: 1280, height: 400 });
    await addTable(
      workbook,
      "Mine",
      "Payer | Payee | Paid (US$)\nConsumers | Shops | 100\nShops | Brand | 60\nBrand | Factory | 25\nFactory | Mill | 12",
    );
    await page
      .locator("#pane caption", { hasText: "Who keeps what is paid by Consumers" })
      .waitFor({ state: "attached" });
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  });

  it("and the strip under it follow a figure that is changed", async () => {
    await addTable(workbook, "Mine", CHAIN);
    await strip().getByText("Checked: nothing to fix").waitFor();
    await workbook.type("Mine!C6", "20");
    await strip()
      .getByText(/to fix/)
      .getByText("1 to fix")
      .waitFor();
    await workbook.type("Mine!C6", "90");
    await says(/^Shop adds the largest share of value added: 72\.2\s%$/);
    await strip().getByText("Checked: nothing to fix").waitFor();
  });

  it("leads to the list of findings, and back", async () => {
    const { page } = workbook;
    await addTable(workbook, "Mine", CHAIN.replace("| 25 |", "| '2,5 |"));
    await strip()
      .getByText(/to fix/)
      .waitFor();
    await strip().click();
    await page.locator("#view-check li.finding").first().waitFor();
    await page.getByRole("button", { name: "Answer" }).click();
    await headline().first().waitFor();
    expect(await page.locator("#pane").getByRole("tab", { selected: true }).textContent()).toBe("Analyse");
  });

  it("forgets a report that was undone, and leaves no button for it", async () => {
    await addTable(workbook, "Mine", CHAIN);
    const panel = await answered(workbook);
    await reportButton(panel).click();
    await panel.getByText("Added: VC report.").waitFor();
    // The person stays at the table, and the answer is still that to it.
    expect((await workbook.selection()).sheet).toBe("Mine");
    await workbook.page.evaluate(() => quasirent.model.dispatch("REQUEST_UNDO"));
    await panel.getByText("Added: VC report.").waitFor({ state: "hidden" });
    expect(await panel.getByRole("button", { name: "Undo", exact: true }).count()).toBe(0);
  });

  it("on a report is that to its table", async () => {
    await addTable(workbook, "Mine", CHAIN);
    const panel = await answered(workbook);
    await reportButton(panel).click();
    await panel.getByRole("button", { name: "Go there" }).click();
    await workbook.page.locator("#pane p.place", { hasText: "A1 on VC report" }).waitFor();
    expect(await workbook.page.locator("#pane .where").textContent()).toContain("Mine");
  });

  it("to prices of exports and imports says what moved the terms of trade, with the indices", async () => {
    const { page } = workbook;
    await addTable(
      workbook,
      "Trade",
      "Year | Export price, US$/t | Import price, US$/t\n2019 | 100 | 80\n2020 | 105 | 90\n2021 | 120 | 88",
    );
    const panel = await answered(workbook);
    const card = panel.getByRole("region", { name: "What moved it, 2019 to 2021" });
    await card.waitFor();
    expect((await card.locator("dl > div").allTextContents()).map((each) => each.replaceAll("\u00a0", " "))).toEqual([
      "Export prices+20.0 %",
      "Import prices+10.0 %",
      "Terms of trade+9.1 %",
    ]);
    const figures = panel.getByRole("region", { name: "The figures" });
    expect(await figures.locator("tbody tr").last().locator("td").allTextContents()).toEqual(
      expect.arrayContaining(["120.0", "110.0", "109.1"]),
    );
    expect(await violations(page, "#pane")).toEqual([]);
    await workbook.screenshot("answer-trade");
  });

  it("is there first: Explain, the tab last used, opens by itself only on a cell that shows an error", async () => {
    const { page } = workbook;
    const selected = page.locator("#pane").getByRole("tab", { selected: true });
    const openAgain = async () => {
      await page.reload();
      await page.waitForFunction(() => "quasirent" in globalThis);
      await page.locator("#pane .view:not([hidden]) h1").first().waitFor();
    };
    await workbook.type("D9", "n/a");
    await workbook.view("Explain");
    await openAgain();
    expect(await selected.textContent()).toBe("Analyse");
    await workbook.select("E5");
    expect(await selected.textContent()).toBe("Analyse");
    await workbook.select("E9");
    await page.locator("#view-explain").getByText("E9 shows #VALUE!").waitFor();
    expect(await selected.textContent()).toBe("Explain");
    // With another tab last used a strip says so, and leads there.
    await workbook.view("Analyse");
    await openAgain();
    await workbook.select("E9");
    await page.getByRole("button", { name: "Why?" }).waitFor();
    expect(await selected.textContent()).toBe("Analyse");
  });

  it("is read otherwise by the menu of kinds", async () => {
    await addTable(workbook, "Mine", CHAIN);
    const menu = workbook.page.getByLabel("Kind of table");
    await menu.waitFor();
    expect(await menu.evaluate((it) => (it as HTMLSelectElement).selectedOptions[0]!.textContent)).toBe("Value chain");
    await menu.selectOption({ label: "Indicators" });
    const panel = await answered(workbook);
    await panel.getByText("Kind of table: Indicators").waitFor();
  });
});

describe("the search", () => {
  it("finds a function by a name that is misspelt, and puts its formula into the active cell", async () => {
    const { page } = workbook;
    await workbook.select("'iPhone 4'!K5");
    await workbook.select("'iPhone 4'!C5:D5");
    await page.keyboard.press("Alt+q");
    await page.locator("input.search-input").fill("VALUADDED");
    await page.locator(".search-preview .formula", { hasText: "=VC.VALUEADDED(C5:C10, D5:D10)" }).waitFor();
    expect(await violations(page, "#pane")).toEqual([]);
    await page.keyboard.press("Control+Enter");
    // The cells are not empty.
    await page.getByText("is not empty, so nothing was written").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "VC.VALUEADDED" }).waitFor();
    expect(await page.locator("dialog.search-overlay").count()).toBe(0);
  });

  it("finds guides, samples and commands, and leaves the page on Escape", async () => {
    const { page } = workbook;
    await page.keyboard.press("Alt+q");
    await page.locator("input.search-input").fill("governed");
    await page.getByRole("option", { name: "How is a link governed?" }).click();
    await page.getByRole("heading", { name: "How is a link governed?" }).waitFor();
    await page.keyboard.press("Alt+q");
    await page.locator("input.search-input").fill("cashew");
    await page.getByRole("option", { name: "Cashew A chain" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog.search-overlay").count()).toBe(0);
  });
});

describe("Start", () => {
  it("stands in the place of the answer while there is nothing in the workbook, and no longer", async () => {
    const { page } = workbook;
    await page.evaluate(async () => {
      const { model, workbook: its } = quasirent;
      model.dispatch("CREATE_SHEET", { sheetId: "blank", name: "Blank", position: 0 });
      for (const sheetId of model.getters.getSheetIds())
        if (sheetId !== "blank") model.dispatch("DELETE_SHEET", { sheetId, sheetName: "" });
      await its.show("Blank!A1");
    });
    await page.getByRole("heading", { name: "Who earns what along a value chain" }).waitFor();
    expect(await page.locator("#pane").getByRole("tablist").isVisible()).toBe(false);
    expect(await violations(page, "#pane")).toEqual([]);
    // What a table may look like is drawn over the sheet, in no cell of it, and out of the way of who types there.
    const example = page.locator(".example-table");
    await example.waitFor();
    await workbook.screenshot("start-empty");
    await workbook.select("Blank!C4");
    expect(await example.isVisible()).toBe(false);
    await workbook.select("Blank!A1");
    await example.getByRole("button", { name: "Type over it" }).click();
    await says(/^Apple adds the largest share of value added: 64.2/);
    expect(await example.isVisible()).toBe(false);
    expect((await workbook.read("Blank!B3:D6")).values).toEqual([
      ["Link", "Sells for", "Buys for"],
      ["Components", 172.5, 0],
      ["Assembly", 179, 172.5],
      ["Apple", 500, 179],
    ]);
    await page.keyboard.press("Control+z");
    await page.getByRole("heading", { name: "Who earns what along a value chain" }).waitFor();
    expect((await workbook.read("Blank!B3:D6")).values.flat().join("")).toBe("");
    await pasteEvent(workbook, "Blank!A1", { text: "Link\tSales\tPurchases\nFarm\t10\t0\nMill\t25\t10" });
    await says(/^Mill adds the largest share/);
    expect(await page.locator("#pane").getByRole("tablist").isVisible()).toBe(true);
  });
});
