/** What matters most: against hand-worked shares, against TORNADO, and what the pane says against what the sheet works out. */

import { mattersOf, movedFigure, saidOf } from "../../src/scenario/said";
import { targetOf } from "../../src/scenario/target";
import { tornadoOf } from "../../src/scenario/tornado";
import { tornadoSheet } from "../../src/scenario/tornado-sheet";
import { requireArea } from "../../src/sheet/address";
import { Decimal } from "../../src/core/numbers/decimal";
import { evaluatedPage } from "../report/kinds/series-reports";
import { sketched } from "../tables/grid";
import { COCOA, IPHONE, model, rowsUnder, scenarioOf } from "./sheets";

const BY = 0.1;

function opened(table: string, links: readonly number[], name: string) {
  const its = model(table);
  const page = evaluatedPage(
    sketched(table),
    tornadoSheet(its, { name: "What matters most", about: { links, name, by: BY } }),
  );
  const tornado = tornadoOf(its, links, BY);
  return {
    ...page,
    tornado,
    said: mattersOf(its, tornado, { name, by: BY }),
    under: (heading: string) => rowsUnder(page.rows(), heading),
  };
}

describe("the share of the United States in the iPhone 4", () => {
  const page = opened(IPHONE, [1, 5], "United States");

  it("moves most by the export price, from 65.6 to 72.8 %, then by the retail price, then by its own components", () => {
    // (25 + 500 - 179 x 1.1) / 500; (25 + 550 - 179) / 550; (27.5 + 321) / 500.
    expect(
      page
        .under("What moves the share")
        .slice(1, 4)
        .map((row) => [row[0], ...row.slice(1, 4).map(Number)]),
    ).toEqual([
      ["Price of China", 0.7278, expect.closeTo(0.692, 12), 0.6562],
      ["Price of Apple", expect.closeTo(296 / 450, 12), expect.closeTo(0.692, 12), 0.72],
      ["Price of United States", expect.closeTo(0.687, 12), expect.closeTo(0.692, 12), expect.closeTo(0.697, 12)],
    ]);
    expect(page.title()).toBe("Price of China matters most: it moves the share from 65.6 to 72.8 %");
  });

  it("says in words what has no effect", () => {
    expect(page.at("B3")).toBe("No effect on it: Price of Korea, Price of Germany, Price of Others.");
  });

  it("is said in the pane as on the sheet, and worked out alike", () => {
    expect([page.said.title, page.said.lead, page.said.noEffect]).toEqual(["B1", "B2", "B3"].map((at) => page.at(at)));
    page.tornado.bars.forEach(({ down, up }, index) => {
      const row = page.under("What moves the share")[1 + index]!;
      expect(Number(row[1])).toBeCloseTo(down.toNumber(), 12);
      expect(Number(row[3])).toBeCloseTo(up.toNumber(), 12);
    });
  });

  it("follows the table: another order, another sentence", () => {
    page.write("Sheet1!C7", "178");
    expect(page.title()).toBe("Price of Apple matters most: it moves the share from 65.9 to 72.1 %");
    page.write("Sheet1!C7", "179");
  });
});

describe("the farm's share of the final price of cocoa", () => {
  const page = opened(COCOA, [0], "Farm gate");

  it("moves most by the final price, then by the weight that is lost as much as by its own price", () => {
    const rows = page.under("What moves the share").slice(1);
    expect(rows.map(([name]) => name).slice(0, 3)).toEqual([
      "Retail: price",
      "Farm gate: price",
      "Exporter: units per output",
    ]);
    expect(rows[0]!.slice(1, 4).map(Number)).toEqual([
      expect.closeTo(2 / 14.4, 12),
      0.125,
      expect.closeTo(2 / 17.6, 12),
    ]);
    expect(page.title()).toBe("Retail: price matters most: it moves the share from 11.4 to 13.9 %");
  });

  it("is worked out alike in the pane", () => {
    const rows = page.under("What moves the share").slice(1);
    expect(page.tornado.bars.map(({ down }) => down.toNumber())).toEqual(
      rows.slice(0, page.tornado.bars.length).map((row) => expect.closeTo(Number(row[1]), 12)),
    );
    expect([page.said.title, page.said.lead, page.said.noEffect]).toEqual(["B1", "B2", "B3"].map((at) => page.at(at)));
  });
});

test("two figures that matter alike are both named, and none where no share moves", () => {
  const two = "Link | Sales | Purchases\nFarm | 10 | 0\nMill | 20 | 10";
  // Farm: 9/20 to 11/20 by its own price, 10/22 to 10/18 by the mill's: 10 points each but for 10/18 - 10/22 = 10.1.
  expect(opened(two, [0], "Farm").title()).toBe("Price of Mill matters most: it moves the share from 45.5 to 55.6 %");
  const apart = "Link | Sales | Purchases\nFarm | 10 | 0\nMine | 10 | 0";
  const page = opened(apart, [0], "Farm");
  expect(page.title()).toBe(
    "Price of Farm and Price of Mine matter most, alike: each moves the share by 5 percentage points",
  );
  expect(page.said.title).toBe(page.title());
});

test.each([
  [IPHONE, 0.5],
  [COCOA, 0.5],
  [IPHONE, 0.2],
  [COCOA, 0.9],
])("the figures that give a share are those of the sheet (%#)", (table, share) => {
  const page = scenarioOf(table);
  const at = [...page.rows().entries()].find(([, [first]]) => first === "Share looked for")![0] + 1;
  page.write(`Scenario!C${at}`, String(share));
  const rows = page.under("Which figure gives a share?").slice(3);
  model(table).links.forEach((_, link) => {
    const found = targetOf(model(table), link, new Decimal(share));
    const cells = [found.price, found.final, ...(table === COCOA ? [found.units] : [])];
    const shown = [3, 6, 7].slice(0, cells.length).map((column) => rows[link]![column]!);
    expect(shown.map((cell) => (cell === "–" ? null : Number(cell)))).toEqual(
      cells.map((cell) => cell && expect.closeTo(cell.toNumber(), 9)),
    );
  });
});

test("what is said in the pane of a changed figure is the title of the sheet, with the money as it is written there", () => {
  const moves = [{ factor: "price", link: 4, by: 0.1 }] as const;
  const said = saidOf(model(IPHONE), moves);
  expect(said.title.replaceAll("\u00a0", " ")).toBe("Value added: China +17.90 US$, Apple −17.90 US$");
  expect(said.shares).toBe(scenarioOf(IPHONE, moves).at("B2"));
  expect(said.lines.map(({ change }) => change)).toEqual(["–", "–", "–", "–", "+17.90", "−17.90"]);
  expect(movedFigure(model(IPHONE), moves[0])).toEqual({ from: "179.00", to: "196.90", cell: "B6" });
});

test("a sheet names the period that its share is of, and the cells that it does not follow", () => {
  const page = opened(
    "Link | Year | Sales | Purchases\nFarm | 2019 | 10 | 0\nMill | 2019 | 30 | 10\nFarm | 2020 | '12 | 0\nMill | 2020 | 30 | 12",
    [0],
    "Farm",
  );
  expect(page.at("B2")).toMatch(/^Share of Farm in value added in 2020, 40 % now\./);
  expect(page.said.lead).toBe(page.at("B2"));
  expect(page.rows().map(([first]) => first)).toContain(
    "One cell contains text: C4. Its figure does not follow the cell.",
  );
  const taken = page.sheet.cells.map(({ at }) => at);
  expect(taken.filter((at, index) => taken.indexOf(at) !== index)).toEqual([]);
  expect(opened(IPHONE, [0], "Korea").at("B2")).toMatch(/^Share of Korea in value added, /);
});

describe("the share is that of its link", () => {
  const CHAIN = "Link | Sales | Purchases\nFarm | 10 | 0\nMill | 30 | 10\nShop | 50 | 30";
  const fill = (page: ReturnType<typeof opened>, row: number, cells: readonly (string | number)[]) =>
    cells.forEach((cell, index) => page.write(`Sheet1!${"ABC"[index]!}${row}`, String(cell)));

  it("where rows are swapped", () => {
    const page = opened(CHAIN, [1], "Mill");
    expect(page.at("B2")).toMatch(/^Share of Mill in value added, 40 % now\./);
    fill(page, 2, ["Mill", 30, 10]);
    fill(page, 3, ["Farm", 10, 0]);
    expect(page.at("B2")).toMatch(/^Share of Mill in value added, 40 % now\./);
  });

  it("is renamed with it", () => {
    const page = opened(CHAIN, [1], "Mill");
    page.write("Sheet1!A3", "Great Mill");
    expect(page.at("B2")).toMatch(/^Share of Great Mill in value added, 40 % now\./);
    const steps = opened(COCOA, [1], "Exporter");
    steps.write("Sheet1!A3", "Trader");
    expect(steps.at("B2")).toMatch(/^Share of Trader in the final price, /);
  });

  it("and that of a group is of its members, wherever they stand", () => {
    const table = CHAIN.replace("Link |", "Link | Country |")
      .replace("Farm |", "Farm | Ghana |")
      .replace("Mill |", "Mill | Ghana |")
      .replace("Shop |", "Shop | Italy |");
    const page = opened(table, [0, 1], "Ghana");
    expect(page.at("B2")).toMatch(/^Share of Ghana in value added, 60 % now\./);
    page.write("Sheet1!B2", "Italy");
    page.write("Sheet1!B4", "Ghana");
    expect(page.at("B2")).toMatch(/^Share of Ghana in value added, 80 % now\./);
  });
});

test("another input that was 0 and is none any more has its row within the formats, and is told", () => {
  const page = opened(COCOA, [0], "Farm gate");
  const before = page
    .under("What moves the share")
    .slice(1)
    .filter(([name]) => name !== "");
  expect(before.map(([name]) => name)).not.toContain("Farm gate: other inputs");
  page.write("Sheet1!D2", "0.5");
  const rows = page
    .under("What moves the share")
    .slice(1)
    .filter(([name]) => name !== "");
  expect(rows).toHaveLength(before.length + 1);
  const added = rows.find(([name]) => name === "Farm gate: other inputs")!;
  // 0.55 of a price of 2 or 0.45: 1.55 or 1.45 of 16.
  expect(added.slice(1, 4).map(Number)).toEqual(
    [1.55 / 16, 1.5 / 16, 1.45 / 16].map((share) => expect.closeTo(share, 12)),
  );
  expect(Number(added[6])).toBeCloseTo(-0.3125, 10);
  const { fills } = page.sheet.cells.find((cell) => cell.fills)!;
  const last = requireArea(fills!.range);
  expect(last.rows).toBeGreaterThanOrEqual(rows.length + 1);
});

test("the chart has hollow bars for less and solid ones for more, as many as there are figures", () => {
  const page = opened(COCOA, [0], "Farm gate");
  const [placed] = page.charts;
  expect(placed!.chart.kind).toBe("swings");
  const rows = page
    .under("What moves the share")
    .slice(1)
    .filter(([name]) => name !== "");
  expect(requireArea(placed!.chart.labels).rows).toBe(rows.length + 1);
});
