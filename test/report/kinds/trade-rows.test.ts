/** Reports on rows of trade, with their formulas calculated over the table. */

import { runToEnd } from "../../../src/core/sliced";
import { reportTradeRows } from "../../../src/report/kinds/trade-rows";
import { type Cells, tradeReading } from "../../tables/reader/kind-frame";
import { tradeTables } from "../../tables/reader/kinds/trade-tables";
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
    ["Cote d'Ivoire", 1450000000, 1300000000, 1450 / 2380, 1300 / 2200, 100 * (1300 / 2200 - 1450 / 2380)],
    ["Ghana", 930000000, 900000000, 930 / 2380, 900 / 2200, 100 * (900 / 2200 - 930 / 2380)],
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

test("exports and imports apart, each with the rows of its flow", () => {
  const { lines, section } = evaluated(shoes);
  expect(lines()[0]).toEqual(["Germany took 65 % of the exports of Vietnam in 2020"]);
  expect(section("Exports by partner, US$ k").slice(1, 4)).toEqual([
    ["Germany", 1200, 1300, 0.6, 0.65, 5.000000000000004],
    ["Japan", 800, 700, 0.4, 0.35, -5.000000000000004],
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
  expect(words.filter((word) => /^#(?!N\/A)/.test(word))).toEqual([]);
  expect(
    words.filter((word) => /value added|thinning|thickening|purchases|sales \(output\)|conversion/i.test(word)),
  ).toEqual([]);
});
