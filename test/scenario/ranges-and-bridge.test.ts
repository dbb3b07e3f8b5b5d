/** Bounds of shares of figures that are ranges, and price, volume and mix between two periods: figures worked out by hand. */

import { runToEnd } from "../../src/core/sliced";
import { boundsOf, rangeIn, sharesWithin, surelyLargest } from "../../src/scenario/bounds";
import { boundsSheet } from "../../src/scenario/bounds-sheet";
import { bridgeOf, effectsOf } from "../../src/scenario/bridge";
import { bridgeSheet } from "../../src/scenario/bridge-sheet";
import { readTable } from "../../src/tables/reader/read";
import { evaluatedPage } from "../report/kinds/series-reports";
import { sketched } from "../tables/grid";
import { rowsUnder } from "./sheets";

const read = (table: string) => runToEnd(readTable(sketched(table)));

const COLUMNS = "Link | Value added, low | Value added, high\nFarm | 40 | 50\nTrader | 20 | 30\nRetail | 30 | 40";
const CELLS = "Link | Value added, EUR\nFarm | 40-50\nTrader | 25\nRetail | 30–39.5";

describe("bounds of shares", () => {
  it("are those of two columns, and follow them and a total that is entered", () => {
    const found = boundsOf(read(COLUMNS))!;
    // 40 / (40 + 70), 50 / (50 + 50); 20 / (20 + 90), 30 / (30 + 70); 30 / (30 + 80), 40 / (40 + 60).
    expect(sharesWithin(found)).toEqual([
      { name: "Farm", low: expect.closeTo(4 / 11, 12), high: 0.5 },
      { name: "Trader", low: expect.closeTo(2 / 11, 12), high: 0.3 },
      { name: "Retail", low: expect.closeTo(3 / 11, 12), high: 0.4 },
    ]);
    const page = evaluatedPage(sketched(COLUMNS), boundsSheet(found, "Bounds of shares"));
    // The retailer may have as much as the farm.
    expect(page.title()).toBe("No share is surely the largest: Farm has 36.4 to 50 %");
    page.write("Sheet1!C4", "39");
    expect(page.title()).toBe("Farm has the largest share whatever the true figures are: 36.7 to 50 %");
    page.write("Sheet1!C4", "40");
    const shares = () => rowsUnder(page.rows(), "How low and how high").slice(1, 4);
    const total = page.rows().findIndex(([first]) => first === "Total, where it is known") + 1;
    page.write(`'Bounds of shares'!C${total}`, "100");
    expect(shares().map((row) => row.slice(1, 3).map(Number))).toEqual([
      [0.4, 0.5],
      [0.2, 0.3],
      [0.3, 0.4],
    ]);
    page.write(`'Bounds of shares'!C${total}`, "300");
    expect(page.title()).toBe("Bounds of shares: a figure is missing, or the ranges cannot add up to the total");
  });

  it("are those of cells with ranges, of which the sheet names those that it does not follow", () => {
    const found = boundsOf(read(CELLS))!;
    expect(found.rows.map(({ low, high }) => [low.figure.toNumber(), high.figure.toNumber()])).toEqual([
      [40, 50],
      [25, 25],
      [30, 39.5],
    ]);
    expect(surelyLargest(found)).toBe(0);
    const page = evaluatedPage(sketched(CELLS), boundsSheet(found, "Bounds of shares"));
    expect(page.rows().map(([first]) => first)).toContain(
      "Some cells contain ranges as text: B2, B4. Their figures do not follow the cells.",
    );
    expect(page.at("B2")).toMatch(/^From Sheet1!A1:B4: shares of “Value added”/);
    page.write("Sheet1!B3", "41");
    expect(page.title()).toBe("No share is surely the largest: Farm has 33.2 to 41.3 %");
  });

  it.each([
    ["prices", "Product | Price low, EUR/kg | Price high, EUR/kg\nA | 4 | 5\nB | 2 | 3"],
    ["sales along a chain", "Link | Sales, low | Sales, high\nFarm | 10 | 12\nMill | 20 | 25"],
    ["figures of which nobody says what they are", "Name | Low | High\nA | 4 | 5\nB | 2 | 3"],
    ["bounds that are no ranges", "Link | Value added, EUR\nFarm | <5\nTrader | 20-30"],
    ["ranges of two readings", "Link | Value added, EUR\nFarm | 2-3,000\nTrader | 20-30"],
    ["a low one above its high one", COLUMNS.replace("| 40 | 50", "| 51 | 50")],
    ["a figure that is missing", COLUMNS.replace("| 40 | 50", "| 40 | n/a")],
    ["figures without ranges", "Link | Value added, low | Value added, high\nFarm | 40 | 40\nTrader | 20 | 20"],
  ])("are not of %s", (_, table) => expect(boundsOf(read(table))).toBeNull());

  it("leave a total out", () => {
    expect(boundsOf(read(`${CELLS}\nTotal | 95-114.5`))!.rows.map(({ name }) => name)).toEqual([
      "Farm",
      "Trader",
      "Retail",
    ]);
  });

  it.each([
    ["40-50", [40, 50]],
    ["1.5 – 2", [1.5, 2]],
    ["50-40", null],
    ["1.234-2.345", null],
    ["15-20,000", null],
    ["2019", null],
  ])("%s is read as %p", (words, figures) =>
    expect(rangeIn(words)?.map((each) => each.toNumber()) ?? null).toEqual(figures),
  );
});

const LONG =
  "Product | Year | Price, EUR/kg | Quantity, kg\nA | 2019 | 10 | 100\nB | 2019 | 20 | 50\nA | 2020 | 11 | 90\nB | 2020 | 20 | 80";

describe("price, volume and mix", () => {
  it("are those of Horngren's variances, and follow the table", () => {
    const found = bridgeOf(read(LONG))!;
    // 170 for 150: 2000 x 20/150 more; 10 (90 - 340/3) + 20 (80 - 170/3); 1 x 90.
    expect(effectsOf(found)).toEqual({
      before: 2000,
      volume: expect.closeTo(800 / 3, 10),
      mix: expect.closeTo(700 / 3, 10),
      price: 90,
      newOrLost: 0,
      after: 2590,
      change: 590,
    });
    const page = evaluatedPage(sketched(LONG), bridgeSheet(found, "Price, volume, mix"));
    expect(page.title()).toBe("Sales rose by 590 EUR, 2019 to 2020: price +90, volume +266.67, mix +233.33");
    expect(page.charts[0]!.chart.kind).toBe("waterfall");
    page.write("Sheet1!C4", "5");
    expect(page.title()).toBe("Sales rose by 50 EUR, 2019 to 2020: price −450, volume +266.67, mix +233.33");
    page.write("Sheet1!C4", "4");
    expect(page.title()).toMatch(/^Sales fell by 40 EUR, /);
  });

  it("tell apart what is new or lost", () => {
    const table = `${LONG}\nC | 2020 | 5 | 10`;
    const page = evaluatedPage(sketched(table), bridgeSheet(bridgeOf(read(table))!, "Price, volume, mix"));
    expect(page.title()).toBe(
      "Sales rose by 640 EUR, 2019 to 2020: price +90, volume +266.67, mix +233.33, new or lost products +50",
    );
  });

  it.each([
    [
      "in columns side by side",
      "Product | Price 2019, EUR/kg | Quantity 2019, kg | Price 2020, EUR/kg | Quantity 2020, kg\nA | 2 | 100 | 2.5 | 110\nB | 6 | 50 | 6 | 80",
      true,
    ],
    ["in two units", LONG.replace("Quantity, kg", "Quantity, t"), false],
    ["of one period", LONG.split("\n").slice(0, 3).join("\n"), false],
    [
      "without quantities",
      "Product | Year | Price, EUR/kg\nA | 2019 | 10\nB | 2019 | 20\nA | 2020 | 11\nB | 2020 | 20",
      false,
    ],
    ["with a price that lacks", LONG.replace("A | 2020 | 11 | 90", "A | 2020 | n/a | 90"), false],
  ])("%s", (_, table, isOffered) => expect(bridgeOf(read(table)) !== null).toBe(isOffered));
});
