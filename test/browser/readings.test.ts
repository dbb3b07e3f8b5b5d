/** One reading of a table in Analyse and Pictures: its kind, the question that is open, and what an answer leads to. */

import type { Locator } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { answered, insertReport, reportButton } from "./answers";
import { isOffered } from "./picture-choice";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { addTable, faultsOf } from "./tables";
import { violations } from "./accessibility";

declare const quasirent: {
  workbook: Workbook;
  model: { dispatch(type: string, payload?: object): void; getters: { getActiveSheetId(): string } };
};

const chromium = inChromium();
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await chromium.open();
});

const analysed = () => answered(workbook);

const add = reportButton;
const plain = async (locator: Locator) => (await locator.textContent())?.replaceAll("\u00a0", " ");

const UNNAMED = "Name | 2020 | 2021\nCocoa | 3.1 | 3.4\nCoffee | 4.4 | 4.1";

describe("figures that nobody names", () => {
  it("are asked about before anything is said, and the answer holds in Pictures and can be taken back", async () => {
    await addTable(workbook, "Mine", UNNAMED);
    const panel = await analysed();
    await panel.getByText("Kind of table: Not known").waitFor();
    const question = panel.getByRole("group", { name: "What are these figures?" });
    expect(await question.locator(".answers b").allTextContents()).toEqual(
      expect.arrayContaining(["Prices", "Amounts that add up", "Several different things"]),
    );
    expect(await add(panel).count()).toBe(0);
    expect(await panel.locator(".finding").count()).toBe(0);
    await workbook.screenshot("reading-question");
    expect(await violations(workbook.page, "#pane", { serious: true })).toEqual([]);
    // The cells in question stand beside it, and what follows from each choice under its name.
    const preview = (at: Locator) =>
      at
        .locator("table.preview tr")
        .evaluateAll((rows) =>
          rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent).join(" | ")),
        );
    expect(await preview(question)).toEqual(["Name | 2020", "Cocoa | 3.1", "Coffee | 4.4"]);
    expect(await question.locator("table.preview td.asked").allTextContents()).toEqual(["3.1", "4.4"]);
    expect(await question.getByRole("button", { name: "Prices", exact: true }).textContent()).toBe(
      "PricesA series, no sums.",
    );
    await panel.getByRole("button", { name: "Something else: say what the table is" }).click();
    expect(await panel.locator("details.read-as").getAttribute("open")).not.toBeNull();

    // The same words in place of a picture.
    const pictures = await workbook.view("Pictures");
    await pictures.getByRole("group", { name: "What are these figures?" }).waitFor();
    expect(await pictures.locator("figure svg").isVisible()).toBe(false);
    await workbook.screenshot("reading-question-pictures");
    await pictures.getByRole("button", { name: "Prices", exact: true }).click();
    await pictures.locator("figure svg").waitFor();
    expect(await plain(pictures.locator(".kind"))).toBe("Kind of table: Prices and trade");
    expect(
      (await pictures.locator("figure svg").first().getAttribute("aria-label"))!.replaceAll("\u00a0", " "),
    ).toContain("Cocoa: price rose by 9.7 % from 2020 to 2021");
    await workbook.screenshot("reading-series-picture");

    await workbook.view("Analyse");
    await panel.getByText("Kind of table: Prices and trade").waitFor();
    expect(await plain(panel.locator(".finding"))).toContain("Cocoa: price rose by 9.7 % from 2020 to 2021");
    expect(await add(panel).isEnabled()).toBe(true);
    await panel.getByRole("button", { name: "Change the answer to: What are these figures?" }).click();
    await question.waitFor();
    expect(await panel.locator(".finding").count()).toBe(0);
    expect(await add(panel).count()).toBe(0);
  });

  it("keep their answer when figures change, and lose it with a heading", async () => {
    await addTable(workbook, "Mine", UNNAMED);
    let panel = await analysed();
    await panel.getByRole("button", { name: "Prices", exact: true }).click();
    await panel.getByText("Kind of table: Prices and trade").waitFor();
    await workbook.type("Mine!D4", "6.2");
    panel = await analysed();
    expect(await plain(panel.locator(".finding"))).toContain("rose by 100 % from 2020 to 2021");
    await workbook.type("Mine!B3", "Product");
    panel = await analysed();
    await panel.getByRole("group", { name: "What are these figures?" }).waitFor();
  });
});

describe("text that may be two figures", () => {
  it("is shown as both, read at once as chosen, said so above the answer, and can be asked again", async () => {
    await addTable(
      workbook,
      "Mine",
      "Link | Sales, US$ | Purchases, US$\nKorea | '80.000 | 0\nFoxconn | '179.000 | '80.000\nApple | '500.000 | '179.000",
    );
    let panel = await workbook.view("Analyse");
    const first = panel.getByRole("group", { name: "Is 80.000 in column C" });
    await first.waitFor();
    expect(await first.locator("table.preview th").allTextContents()).toEqual([
      "Link",
      "In the cell",
      "Decimals",
      "Thousands",
    ]);
    expect(await first.locator("table.preview tbody tr").first().locator("td").allTextContents()).toEqual([
      "Korea",
      "80.000",
      "80",
      "80,000",
    ]);
    await first.getByRole("button", { name: "80", exact: true }).click();
    panel = await analysed();
    // One answer holds for the columns of the same text.
    expect(await plain(panel.locator(".finding"))).toContain("Apple adds the largest share of value added: 64.2 %");
    const said = panel.locator(".answer-top li");
    expect(await said.allTextContents()).toEqual(["80.000 read as 80. Change"]);
    await workbook.screenshot("reading-decimal-answered");
    await said.getByRole("button").click();
    await first.waitFor();
    expect(await panel.locator(".finding").count()).toBe(0);
  });

  it("is told with what it is read as, where the table itself decides", async () => {
    await addTable(
      workbook,
      "Mine",
      "Link | Sales, EUR | Purchases, EUR\nFarm | 1200 | 0\nMill | '2.400,00 | 1200\nShop | 4000 | 2400",
    );
    const panel = await analysed();
    expect(await panel.locator(".answer-top").textContent()).toBe("C5: “2.400,00” is text, read as 2,400.");
    await workbook.screenshot("reading-text-read");
    await addTable(workbook, "Plain", "Link | Sales | Purchases\nFarm | '12 | 0\nMill | 25 | 12");
    await analysed();
    expect(await panel.locator(".answer-top").textContent()).toBe("");
  });
});

describe("kinds without a chart of their own", () => {
  it.each([
    ["payments", "Payer | Payee | Payment, US$\nBuyer | Shop | 100\nShop | Mill | 60\nMill | Farm | 30"],
    [
      "customs rows",
      "Reporter | Partner | Product | Flow | Year | Trade value, US$\nGhana | Germany | Cocoa | Export | 2020 | 500\nGhana | France | Cocoa | Export | 2020 | 300\nGhana | Germany | Cocoa | Export | 2021 | 700\nGhana | France | Cocoa | Export | 2021 | 200",
    ],
  ])("insert the chart of their report, which follows the table: %s", async (_, sketch) => {
    await addTable(workbook, "Mine", sketch);
    const panel = await analysed();
    await panel.getByRole("button", { name: "Insert chart" }).click();
    await panel.getByText("Added: VC chart. It follows the figures.").waitFor();
    // The person stays at the table, and goes there by the strip.
    expect((await workbook.selection()).sheet).toBe("Mine");
    await panel.getByRole("button", { name: "Go there" }).click();
    await workbook.page.locator(".o-figure-wrapper, .o-figure").first().waitFor();
    expect(await faultsOf(workbook, "VC chart")).toEqual([]);
    await workbook.nextPicture();
    await workbook.screenshot(`reading-chart-${sketch.slice(0, 5)}`);
  });
});

it("a chain of two years says what the share was in the first", async () => {
  await addTable(
    workbook,
    "Mine",
    "Link | Sales 2020 | Purchases 2020 | Sales 2021 | Purchases 2021\nFarm | 10 | 0 | 12 | 0\nMill | 25 | 10 | 32 | 12\nShop | 40 | 25 | 60 | 32",
  );
  const panel = await analysed();
  expect(await plain(panel.locator(".finding"))).toBe("Shop adds the largest share of value added in 2021: 46.7 %");
  expect(await plain(panel.locator(".first .line"))).toContain("37.5 % in 2020, so a rise of 9.2 percentage points");
});

it("the kind can be chosen over what was read, from all of them", async () => {
  await addTable(workbook, "Mine", "Link | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | 10");
  const panel = await analysed();
  await panel.getByText("Kind of table: Value chain").waitFor();
  await panel.getByText("Not so? Choose").click();
  expect(await panel.locator(".kinds button").allTextContents()).toEqual([
    "Value chain",
    "Payments",
    "Prices and trade",
    "Customs rows",
    "Shares",
    "Account with parts",
    "Indicators",
    "Cases",
    "Input-output table",
  ]);
  await workbook.screenshot("reading-kinds");
  await panel.getByRole("button", { name: "Indicators", exact: true }).click();
  await panel.getByText("Kind of table: Indicators").waitFor();
  await panel.getByText("Not so? Choose").click();
  await panel.getByRole("button", { name: "Value chain", exact: true }).click();
  await panel.getByText("Kind of table: Value chain").waitFor();
  expect(await plain(panel.locator(".finding"))).toContain("Mill adds the largest share of value added: 60 %");
});

it("rows that are hidden are left out, and their number is told", async () => {
  await addTable(
    workbook,
    "Mine",
    "Link | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | 10\nTrader | 90 | 25\nShop | 60 | 30",
  );
  await workbook.page.evaluate(() =>
    quasirent.model.dispatch("HIDE_COLUMNS_ROWS", {
      sheetId: quasirent.model.getters.getActiveSheetId(),
      dimension: "ROW",
      elements: [5],
    }),
  );
  const panel = await analysed();
  // Beside the answer, and under how the table is read.
  await panel.getByText("1 hidden row is left out.").first().waitFor();
  expect(await plain(panel.locator(".finding"))).toContain("Shop");
  await insertReport(panel);
  expect((await workbook.read("'VC report'!B5:B7")).values).toEqual([["Farm"], ["Mill"], ["Shop"]]);
  const pictures = await workbook.view("Pictures");
  await workbook.select("Mine!B4");
  await pictures.getByText("1 hidden row is left out.").waitFor();
});

it("which of two tables is asked where neither is selected", async () => {
  await addTable(
    workbook,
    "Mine",
    "Cocoa\nLink | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | 10\n.\n.\n.\nYear | Export price | Import price\n2020 | 100 | 100\n2021 | 90 | 120",
  );
  await workbook.select("Mine!B8");
  const panel = await answered(workbook);
  const question = panel.getByRole("group", { name: "2 tables are on this sheet. Which one?" });
  expect(await question.getByRole("button").allTextContents()).toEqual([
    "B3:D6, “Cocoa”",
    "B10:D12, “Year, Export price, Import price”",
  ]);
  await question.getByRole("button").nth(1).click();
  await answered(workbook);
  await panel.getByText("Kind of table: Prices and trade").waitFor();
  expect(await plain(panel.locator(".finding"))).toContain("Terms of trade fell by 25 % from 2020 to 2021");
});

it("a range is read alone, and the headings above it are offered", async () => {
  await addTable(workbook, "Mine", "Link | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | 10");
  await workbook.select("Mine!B4:D5");
  const panel = await analysed();
  await panel.getByText("Headings found in row 3.").waitFor();
  await panel.getByRole("button", { name: "Read them too" }).click();
  await panel.getByText("Kind of table: Value chain").waitFor();
  expect(await plain(panel.locator(".finding"))).toContain("Mill adds the largest share of value added: 60 %");
});

it("columns in thousands are multiplied on a new sheet, which is read in their place", async () => {
  await addTable(
    workbook,
    "Mine",
    "Link | Sales (EUR) | Purchases (EUR) | Wages (EUR thousand)\nFarm | 1000 | 200 | 0.5\nMill | 3000 | 1000 | 0.7",
  );
  const panel = await analysed();
  await panel.getByRole("button", { name: /^Multiply E by 1,000 on a new sheet/ }).click();
  await panel.getByText(/^Added: In one unit\./).waitFor();
  await panel.getByText("Kind of table: Value chain").waitFor();
  expect((await workbook.read("'In one unit'!B3:E5")).values).toEqual([
    ["Link", "Sales (EUR)", "Purchases (EUR)", "Wages (EUR)"],
    ["Farm", 1000, 200, 500],
    ["Mill", 3000, 1000, 700],
  ]);
  // The person's sheet is as it was, and the other follows it.
  await workbook.type("Mine!E4", "0.6");
  await until(async () => (await workbook.read("'In one unit'!E4")).values[0]![0] === 600);
});

describe("prices and trade", () => {
  const trade =
    "Trade of a country\nYear | Export price | Import price | Export volume\n2019 | 100 | 100 | 50\n2020 | 95 | 104 | 55\n2021 | 90 | 110 | 60";

  it("have a report of their own, without an error, and pictures of it", async () => {
    await addTable(workbook, "Mine", trade);
    const panel = await analysed();
    await panel.getByText("Kind of table: Prices and trade").waitFor();
    expect(await plain(panel.locator(".finding"))).toContain("Terms of trade fell by 18.2 % from 2019 to 2021");
    await insertReport(panel);
    const { sheet } = await workbook.selection();
    expect(await faultsOf(workbook, sheet)).toEqual([]);
    await workbook.page.setViewportSize({ width: 1500, height: 1500 });
    await workbook.nextPicture();
    await workbook.screenshot("reading-trade-report");
    const pictures = await workbook.view("Pictures");
    await workbook.select("Mine!C6");
    await isOffered(pictures, "terms-of-trade");
    expect(
      (await pictures.locator("figure svg").first().getAttribute("aria-label"))!.replaceAll("\u00a0", " "),
    ).toContain("terms of trade fell by 18.2 %");
    await workbook.screenshot("reading-trade-picture");
  });
});

it("a picture that is refused names the cell of the sheet, and leads there", async () => {
  await addTable(
    workbook,
    "Mine",
    "Paid in a year\nBuyer | Seller | Payment\nShop | Mill | 25\nMill | Farm | -10\nPeople | Shop | 60",
  );
  const pictures = await workbook.view("Pictures");
  await pictures.locator(".trouble", { hasText: "D6" }).waitFor();
  expect(await plain(pictures.locator(".trouble"))).not.toMatch(/row \d/);
  await pictures.getByRole("button", { name: "Go to D6" }).click();
  await until(() => workbook.page.evaluate(async () => (await quasirent.workbook.selection()).address === "Mine!D6"));
});
