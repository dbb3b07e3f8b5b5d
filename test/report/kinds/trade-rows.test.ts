/** Reports on rows of trade, with their formulas calculated over the table. */

import { runToEnd } from "../../../src/core/sliced";
import { reportTradeRows } from "../../../src/report/kinds/trade-rows";
import { type Cells, tradeReading } from "../../tables/reader/kind-frame";
import { tradeTables } from "../../tables/reader/kinds/trade-tables";
import { said } from "../../../src/findings/kinds";
import { cocoa, shoes } from "../../findings/kinds/trade-tables";
import { collisions, evaluatedReport, widthsLacking } from "./evaluated-report";

const reportOf = (table: Cells, without?: ReadonlySet<number>) =>
  runToEnd(reportTradeRows(tradeReading(table), without ? { without } : {}));
const evaluated = (table: Cells, without?: ReadonlySet<number>) => evaluatedReport(table, reportOf(table, without));

const exporters: Cells = [
  ["Reporter", "Flow", "HS", "Year", "Value (US$)", "Quantity (kg)"],
  ["A", "Export", "0901", 2019, 100, 50],
  ["B", "Export", "0901", 2019, 100, 50],
  ["A", "Export", "0901", 2020, 240, 60],
  ["B", "Export", "0901", 2020, 100, 50],
];

test("values, shares and unit values over the person's own cells, which follow them", () => {
  const { lines, section, write } = evaluated(cocoa);
  expect(lines()[0]).toEqual(["Cote d'Ivoire: 59.1 % of trade value in 2022"]);
  expect(section("Trade value by reporter").slice(0, 4)).toEqual([
    ["Reporter", "2021", "2022", "Share in 2021", "Share in 2022", "Change, percentage points"],
    ["Cote d'Ivoire", 1450000000, 1300000000, 1450 / 2380, 1300 / 2200, -1.8],
    ["Ghana", 930000000, 900000000, 930 / 2380, 900 / 2200, 1.8],
    ["Total", 2380000000, 2200000000, 1, 1],
  ]);
  expect(section("Unit values of trade value by reporter").slice(1, 3)).toEqual([
    ["Cote d'Ivoire", 1450 / 600, 1000 / 420, 1000 / 1300, 420000000],
    ["Ghana", 930 / 373, 900 / 350, 1, 350000000],
  ]);
  write("Data!E6", "2540000000");
  expect(lines()[0]).toEqual(["Ghana: 69 % of trade value in 2022"]);
  write("Data!A10", "Ghana");
  write("Data!E10", "1");
  expect(lines().map(([first]) => first)).toContain(
    "Data now has 9 rows here; this report has 8. Remove the report and add it again, so that all are in it.",
  );
});

test("the concentration of those who trade, in each period that is whole, as it is computed for the table", () => {
  const started = evaluated(cocoa);
  const found = () => started.section("Trade value by reporter").find(([first]) => /HHI/.test(String(first)));
  expect(found()).toEqual([
    "Concentration of reporters (HHI)",
    expect.closeTo(((1450 ** 2 + 930 ** 2) / 2380 ** 2) * 10_000, 6),
    expect.closeTo(((1300 ** 2 + 900 ** 2) / 2200 ** 2) * 10_000, 6),
  ]);
  const { figures } = said(tradeReading(cocoa));
  expect(found()![2]).toBeCloseTo(Number(figures.get("concentration/reporters/2022")), 6);
  started.write("Data!E6", "2540000000");
  expect(found()![2]).not.toBeCloseTo(Number(figures.get("concentration/reporters/2022")), 6);
});

test("no concentration in a year with a missing value, and none of one alone", () => {
  const missing = cocoa.map((row, index) => (index === 1 ? row.map((cell, at) => (at === 4 ? "n/a" : cell)) : row));
  const [, first, second] =
    evaluated(missing)
      .section("Trade value by reporter")
      .find(([words]) => /HHI/.test(String(words))) ?? [];
  expect([first, second].filter((figure) => typeof figure === "number")).toHaveLength(1);
  expect(
    evaluated(exporters)
      .lines()
      .filter(([words]) => /HHI\)/.test(String(words))),
  ).toHaveLength(1);
});

test("exports and imports apart, each with the rows of its flow", () => {
  const { lines, section } = evaluated(shoes);
  expect(lines()[0]).toEqual(["Germany took 65 % of the exports of Vietnam in 2020"]);
  expect(section("Exports by partner, US$ k").slice(1, 4)).toEqual([
    ["Germany", 1200, 1300, 0.6, 0.65, 5],
    ["Japan", 800, 700, 0.4, 0.35, -5],
    ["Total", 2000, 2000, 1, 1],
  ]);
  expect(section("Unit values of imports by product, US$ k per t")[1]).toEqual(["410712", 10, 11, 1, 30]);
});

test("bands and flags by the functions", () => {
  const { section } = evaluated(exporters);
  expect(section("Market share and unit value").slice(1, 3)).toEqual([
    ["A", 2, 4, 2, 340 / 110, 0.5, 240 / 340, "Up-market", "Product upgrading"],
    ["B", 2, 2, 2, 340 / 110, 0.5, 100 / 340, "Down-market", "Downgrading"],
  ]);
});

test("products of exporters have bands and flags of their own", () => {
  const more: Cells = [
    ...exporters,
    ...exporters.slice(1).map((row) => row.map((cell) => (cell === "0901" ? "0902" : cell))),
  ];
  const { section } = evaluated(more);
  expect(section("Market share and unit value").slice(1, 5)).toEqual([
    ["A, 0901", 2, 4, 2, 340 / 110, 0.5, 240 / 340, "Up-market", "Product upgrading"],
    ["B, 0901", 2, 2, 2, 340 / 110, 0.5, 100 / 340, "Down-market", "Downgrading"],
    ["A, 0902", 2, 4, 2, 340 / 110, 0.5, 240 / 340, "Up-market", "Product upgrading"],
    ["B, 0902", 2, 2, 2, 340 / 110, 0.5, 100 / 340, "Down-market", "Downgrading"],
  ]);
});

describe("products by code", () => {
  const codes = (first: string | number, second: string | number, names = false): Cells => [
    ["Reporter", "Partner", "HS", ...(names ? ["Commodity"] : []), "Flow", "Year", "Value (US$)", "NetWeight (kg)"],
    ["Peru", "China", first, ...(names ? ["Copper ores"] : []), "Export", 2019, 100, 50],
    ["Peru", "USA", second, ...(names ? ["Zinc ores"] : []), "Export", 2019, 40, 10],
    ["Peru", "China", first, ...(names ? ["Copper ores"] : []), "Export", 2020, 120, 40],
    ["Peru", "USA", second, ...(names ? ["Zinc ores"] : []), "Export", 2020, 60, 12],
  ];

  test.each([
    ["numbers", codes(2603, 2608), "2603", "2608"],
    ["text", codes("2603", "2608"), "2603", "2608"],
    ["numbers beside their names", codes(2603, 2608, true), "2603 Copper ores", "2608 Zinc ores"],
    ["text beside its names", codes("0901", "0902", true), "0901 Copper ores", "0902 Zinc ores"],
  ])("%s", (_, table, first, second) => {
    const { section } = evaluated(table);
    expect(
      section("Exports by product, US$")
        .slice(1, 4)
        .map((line) => line.slice(0, 5)),
    ).toEqual([
      [first, 100, 120, 100 / 140, 120 / 180],
      [second, 40, 60, 40 / 140, 60 / 180],
      ["Total", 140, 180, 1, 1],
    ]);
    expect(section("Unit values of exports by product, US$ per kg").slice(1, 3)).toEqual([
      [first, 2, 3, 1, 40],
      [second, 4, 5, 1, 12],
    ]);
  });

  test("numbers of several reporters: flags of each product", () => {
    const table: Cells = [
      ["Reporter", "HS", "Flow", "Year", "Value (US$)", "NetWeight (kg)"],
      ...[901, 902].flatMap((code) => [
        ["A", code, "Export", 2019, 100, 50],
        ["B", code, "Export", 2019, 100, 50],
        ["A", code, "Export", 2020, 240, 60],
        ["B", code, "Export", 2020, 100, 50],
      ]),
    ];
    expect(evaluated(table).section("Market share and unit value")[1]).toEqual([
      ...["A, 901", 2, 4, 2, 340 / 110, 0.5, 240 / 340, "Up-market", "Product upgrading"],
    ]);
  });
});

describe("values and quantities in rows of their own, as the FAO has them", () => {
  const longer = (items: readonly string[]): Cells => [
    ["Area", "Element", "Item", "Year", "Unit", "Value"],
    ...["Kenya", "Uganda"].flatMap((area, a) =>
      items.flatMap((item) =>
        [2019, 2020].flatMap((year, y) => [
          [area, "Export Quantity", item, year, "tonnes", 100 + 100 * a],
          [area, "Export Value", item, year, "1000 US$", 300 + 300 * a + 100 * y],
        ]),
      ),
    ),
  ];

  test.each([
    ["one item", ["Tea"], 1],
    ["two items", ["Tea", "Coffee"], 2],
  ])("%s: by reporter, and unit values of each product", (_, items, times) => {
    const { lines, section } = evaluated(longer(items));
    expect(lines()[0]).toEqual(["Uganda: 63.6 % of these exports in 2020"]);
    expect(section("Exports by reporter, 1000 US$")[1]!.slice(0, 3)).toEqual(["Uganda", 600 * times, 700 * times]);
    expect(section("Unit values of exports by product, 1000 US$ per tonnes")[1]).toEqual([
      ...["Tea", 900 / 300, 1100 / 300, 1, 300],
    ]);
    expect(
      lines()
        .flat()
        .filter((word) => String(word).startsWith("#")),
    ).toEqual([]);
  });

  test.each([
    ["1000 US$", "Export Value", "1000 US$"],
    [1000, "Export Value (1000 US$)", "1000 US$"],
    [1000, "Export Value", ""],
  ])("%s of %s is %s", (unit, element, expected) => {
    const table = longer(["Tea"]).map((row) =>
      row[1] === "Export Value" ? [row[0]!, element, row[2]!, row[3]!, unit, row[5]!] : row,
    );
    expect(tradeReading(table).trade.valueUnit).toBe(expected);
  });
});

test("unit values where no product is named", () => {
  const table: Cells = [
    ["Reporter", "Partner", "Flow", "Year", "Value (US$)", "NetWeight (kg)"],
    ["Peru", "China", "Export", 2019, 100, 50],
    ["Peru", "USA", "Export", 2019, 40, 20],
  ];
  const { section } = evaluated(table);
  expect(section("Unit values of exports by product, US$ per kg")[1]).toEqual(["All", 2, 1, 70]);
});

describe("a table that is changed under its report", () => {
  const flows: Cells = [
    ["Origin", "Destination", "Flow", "Year", "Value"],
    ["DE", "FR", "X", 2018, 100],
    ["DE", "IT", "X", 2018, 80],
    ["FR", "DE", "X", 2018, 60],
    ["FR", "IT", "X", 2018, 70],
    ["DE", "FR", "X", 2019, 120],
    ["DE", "IT", "X", 2019, 85],
    ["FR", "DE", "X", 2019, 66],
    ["FR", "IT", "X", 2019, 64],
  ];
  const unsorted: Cells = [flows[0]!, ...[1, 5, 2, 6, 3, 7, 4, 8].map((row) => flows[row]!)];
  const outOfDate = "Out of date: the rows on Data have changed, so no figures are shown";

  describe.each([
    ["by year", flows],
    ["years in turn", unsorted],
  ])("%s", (_, table) => {
    const started = () => {
      const its = evaluated(table);
      expect(its.section("Exports by reporter")[3]).toEqual(["Total", 310, 335, 1, 1]);
      return its;
    };
    const isEmptied = ({ lines, section }: ReturnType<typeof evaluated>, says: RegExp) => {
      expect(lines()[0]).toEqual([outOfDate]);
      expect(lines().some(([first]) => says.test(String(first)))).toBe(true);
      expect(section("Exports by reporter")[3]).toEqual(["Total", "#N/A", "#N/A", "#N/A", "#N/A"]);
      expect(section("Exports by reporter")[1]!.slice(1)).toEqual(["#N/A", "#N/A", "#N/A", "#N/A", "#N/A"]);
    };

    test("a row inserted in the middle", () => {
      const its = started();
      its.insertRow("Data", 4);
      ["PL", "IT", "X", "2019", "500"].forEach((words, column) => its.write(`Data!${"ABCDE"[column]}4`, words));
      isEmptied(its, /^Data now has 9 rows here; this report has 8/);
    });

    test("a row removed", () => {
      const its = started();
      its.removeRow("Data", 2);
      isEmptied(its, /^Data now has 7 rows here; this report has 8/);
      expect(
        its
          .lines()
          .flat()
          .map(String)
          .filter((word) => word.includes("#REF")),
      ).toEqual([]);
    });

    test("a row of another year, or of another flow; and back", () => {
      const its = started();
      const year = String(table[3]![3]);
      its.write("Data!D4", year === "2018" ? "2019" : "2018");
      isEmptied(its, /^The years or flows on Data/);
      its.write("Data!D4", year);
      started();
      expect(its.section("Exports by reporter")[3]).toEqual(["Total", 310, 335, 1, 1]);
      its.write("Data!C4", "M");
      isEmptied(its, /^The years or flows on Data/);
    });

    test("two rows that change places with all their cells within a year are the same table", () => {
      const its = started();
      const [one, other] = [1, 2].map((row) => flows[row]!.map(String));
      const rowOf = (cells: readonly string[]) =>
        table.findIndex((row) => row.every((cell, column) => String(cell) === cells[column])) + 1;
      const [at, place] = [rowOf(one!), rowOf(other!)];
      one!.forEach((words, column) => its.write(`Data!${"ABCDE"[column]}${place}`, words));
      other!.forEach((words, column) => its.write(`Data!${"ABCDE"[column]}${at}`, words));
      expect(its.section("Exports by reporter")[3]).toEqual(["Total", 310, 335, 1, 1]);
    });

    test("a name that is changed in one row: no share is shown of a list that lacks somebody", () => {
      const its = started();
      const row = table.findIndex(([from, to, , year]) => from === "DE" && to === "IT" && year === 2019) + 1;
      its.write(`Data!A${row}`, "PL");
      const [, , , total] = its.section("Exports by reporter");
      expect(total!.slice(1)).toEqual([310, "#N/A", 1, "#N/A"]);
      expect(its.lines()[0]).toEqual(["Exports"]);
    });
  });
});

test("a partner that is absent in a year has no share in it, and no change; a change of nearly nothing is 0", () => {
  const table: Cells = [
    ["Reporter", "Partner", "HS", "Flow", "Year", "Value", "NetWeight (kg)"],
    ["Peru", "China", "2603", "Export", 2019, 5000, 10],
    ["Peru", "USA", "2608", "Export", 2019, 5000, 10],
    ["Peru", "China", "2603", "Export", 2020, 5001, 10],
    ["Peru", "USA", "2608", "Export", 2020, 5000, 10],
    ["Peru", "Chile", "2608", "Export", 2021, 9000, 10],
    ["Peru", "China", "2603", "Export", 2021, 1000, 10],
  ];
  expect(evaluated(table).section("Exports by partner").slice(1, 5)).toEqual([
    ["Chile", "", "", 9000, "", 0.9],
    ["China", 5000, 5001, 1000, 0.5, 0.1, -40],
    ["USA", 5000, 5000, "", 0.5],
    ["Total", 10000, 10001, 10000, 1, 1],
  ]);
  const two = evaluated(table.slice(0, 5));
  expect(two.section("Exports by partner")[1]!.at(-1)).toBe(0);
  const titles = two
    .lines()
    .flatMap(([first]) => (/^(?:Unit values: )?Exports by product in/.test(String(first)) ? [first] : []));
  expect(titles).toEqual([
    "Exports by product in 2019",
    "Exports by product in 2020",
    "Unit values: Exports by product in 2019",
    "Unit values: Exports by product in 2020",
  ]);
});

test("hidden rows are left out, and that is said", () => {
  const { lines, section } = evaluated(cocoa, new Set([8]));
  expect(section("Trade value by reporter")[1]!.slice(0, 3)).toEqual(["Cote d'Ivoire", 1450000000, 1000000000]);
  expect(lines().map(([first]) => first)).toContain("1 hidden or filtered row is left out.");
});

test("a missing value: its sums are not available, and the title is of the year before", () => {
  const table = exporters.map((row, index) => (index === 4 ? [...row.slice(0, 4), "n/a", 50] : row));
  const { lines, section } = evaluated(table);
  expect(lines()[0]).toEqual(["A and B each: 50 % of these exports in 2019"]);
  expect(section("Exports by reporter").slice(1, 4)).toEqual([
    ["A", 100, 240, 0.5],
    ["B", 100, "#N/A", 0.5],
    ["Total", 200, "#N/A", 1],
  ]);
});

test("more names than are listed are others", () => {
  const table: Cells = [
    ["Reporter", "Partner", "Flow", "Year", "Value"],
    ...Array.from({ length: 33 }, (_, index) => ["R", `P${index}`, "Export", 2020, 33 - index]),
  ];
  const section = evaluated(table).section("Exports by partner");
  expect(section[31]).toEqual(["Others (3)", 6, 6 / 561]);
  expect(section[32]).toEqual(["Total", 561, 1]);
});

test.each(tradeTables)("$name: no two cells in one place, no error, nothing of a chain", ({ table }) => {
  const report = reportOf(table);
  expect(collisions(report)).toEqual([]);
  expect(widthsLacking(report)).toEqual([]);
  const words = evaluatedReport(table, report).lines().flat().map(String);
  expect(words.filter((word) => /Remove the report|^Out of date/.test(word))).toEqual([]);
  expect(words.filter((word) => /^#(?!N\/A)/.test(word))).toEqual([]);
  expect(
    words.filter((word) => /value added|thinning|thickening|purchases|sales \(output\)|conversion/i.test(word)),
  ).toEqual([]);
});
