/** Reports on payments, with their formulas calculated over the table. */

import { runToEnd } from "../../../src/core/sliced";
import { reportPayments } from "../../../src/report/kinds/payments";
import { type Cells, paymentsReading } from "../../tables/reader/kind-frame";
import { collisions, evaluatedReport, widthsLacking } from "./evaluated-report";

const reportOf = (table: Cells, answer?: string) =>
  runToEnd(reportPayments(paymentsReading(table, new Map(answer ? [["direction", answer]] : []))))!;

const phone: Cells = [
  ["From", "To", "Value"],
  ["Apple", "Foxconn", 179],
  ["Foxconn", "Korea", 80],
  ["Foxconn", "Germany", 16],
  ["Foxconn", "United States", 25],
  ["Buyers", "Apple", 500],
];

test("who keeps how much, over the person's own cells, which it follows", () => {
  const { lines, section, write } = evaluatedReport(phone, reportOf(phone, "pays"));
  expect(lines()[0]).toEqual(["Apple keeps the most: 321 of 500 (64.2 %)"]);
  expect(section("Who keeps how much").slice(0, 8)).toEqual([
    ["Actor", "Received", "Paid", "Kept", "Share of what final payers pay"],
    ["Foxconn", 179, 121, 58, 58 / 500],
    ["Apple", 500, 179, 321, 321 / 500],
    ["Korea", 80, 0, 80, 80 / 500],
    ["Germany", 16, 0, 16, 16 / 500],
    ["United States", 25, 0, 25, 25 / 500],
    ["Buyers", 0, 500],
    ["Paid by final payers", "", 500, 500, 1],
  ]);
  expect(section("Who keeps what Buyers pays")[1]).toEqual(["Apple", 321, 321 / 500]);
  write("Data!C2", "459");
  expect(lines()[0]).toEqual(["Foxconn keeps the most: 338 of 500 (67.6 %)"]);
  write("Data!C7", "1");
  expect(lines().map(([first]) => first)).toContain(
    "Data now has 6 payments; this report has 5. Remove the report and add it again, so that all are in it.",
  );
});

test.each(["Others", "Übrige", "autres"])("%s is no buyer on whom a seller depends", (others) => {
  const table: Cells = [
    ["Seller", "Buyer", "Sales (US$ m)"],
    ["Largest exporters", "Main buyer", 40],
    ["Largest exporters", others, 10],
    ["Small exporters", others, 51],
  ];
  const { lines, section } = evaluatedReport(table, reportOf(table));
  expect(lines()[0]).toEqual(["Small exporters keeps the most: 51 of 101 US$ m (50.5 %)"]);
  const [, largest, small] = section("On whom sellers depend");
  expect(largest!.slice(0, 4)).toEqual(["Largest exporters", 50, "Main buyer", 0.8]);
  expect(small!.slice(0, 3)).toEqual(["Small exporters", 51, "#N/A"]);
});

test("others who sell and who buy, and amounts as text", () => {
  const table: Cells = [
    ["Seller", "Buyer", "Sales"],
    ["Others", "A", "60"],
    ["A", "others", 100],
  ];
  const { lines, section } = evaluatedReport(table, reportOf(table));
  expect(lines()[0]).toEqual(["Of those named, A keeps the most: 40 of 100 (40 %)"]);
  expect(section("Who keeps how much").slice(1, 3)).toEqual([
    ["A", 100, 60, 40, 0.4],
    ["Others (sellers)", 60, 0, 60, 0.6],
  ]);
});

test("of two that keep the same none keeps the most", () => {
  const table: Cells = [
    ["Seller", "Buyer", "Sales"],
    ["A", "X", 5],
    ["B", "X", 5],
  ];
  expect(evaluatedReport(table, reportOf(table)).lines()[0]).toEqual(["Who receives, pays and keeps how much"]);
});

test("a missing amount: no report", () => {
  const table: Cells = [
    ["Seller", "Buyer", "Sales"],
    ["A", "X", 5],
    ["B", "X", "n/a"],
    ["B", "Y", 1],
  ];
  expect(runToEnd(reportPayments(paymentsReading(table)))).toBeNull();
});

describe("payments that change under their report", () => {
  const groceries: Cells = [
    ["Buyer", "Seller", "Sales"],
    ["Tesco", "Fruitco", 300],
    ["Consumers", "Tesco", 600],
    ["Fruitco", "Farm", 100],
    ["Consumers", "Aldi", 455],
    ["Aldi", "Fruitco", 240],
  ];
  const asText: Cells = groceries.map((row, index) => (index === 2 ? [row[0]!, row[1]!, "600 "] : row));
  const outOfDate = "Out of date: the payments on Data have changed, so no figures are shown";

  describe.each([
    ["in place", groceries],
    ["gathered", asText],
  ])("%s", (_, table) => {
    const started = () => {
      const its = evaluatedReport(table, reportOf(table));
      expect(its.lines()[0]).toEqual(["Fruitco keeps the most: 440 of 1,055 (41.7 %)"]);
      return its;
    };
    const isEmptied = ({ lines }: ReturnType<typeof started>, says: RegExp) => {
      const all = lines();
      expect(all[0]).toEqual([outOfDate]);
      expect(all.some(([first]) => says.test(String(first)))).toBe(true);
      expect(all.find(([first]) => first === "Paid by final payers")!.slice(2)).toEqual(["#N/A", "#N/A", "#N/A"]);
      expect(all.find(([first]) => first === "Fruitco")!.slice(1, 5)).toEqual(["#N/A", "#N/A", "#N/A", "#N/A"]);
      expect(all.flat().filter((word) => String(word).includes("#REF"))).toEqual([]);
    };

    test.each(["Metro", "Tesco"])("a row inserted: %s buys", (buyer) => {
      const its = started();
      its.insertRow("Data", 4);
      [buyer, "Fruitco", "700"].forEach((words, column) => its.write(`Data!${"ABC"[column]}4`, words));
      isEmptied(its, /^Data now has 6 payments; this report has 5/);
    });

    test.each([2, 4, 6])("row %d removed", (row) => {
      const its = started();
      its.removeRow("Data", row);
      isEmptied(its, /^Data now has 4 payments; this report has 5/);
    });

    test.each([
      ["a new seller", "B6", "Estate"],
      ["a new buyer", "A4", "Metro"],
      ["a name that is listed already", "B5", "Tesco"],
      ["a final payer who is paid", "B4", "Consumers"],
    ])("%s", (_case, at, name) => {
      const its = started();
      its.write(`Data!${at}`, name);
      isEmptied(its, /^The names or periods on Data/);
    });

    test("another amount, and an actor called otherwise in all rows, are followed", () => {
      const its = started();
      its.write("Data!C4", "50");
      expect(its.lines()[0]).toEqual(["Fruitco keeps the most: 490 of 1,055 (46.4 %)"]);
      for (const at of ["B2", "A4", "B6"]) its.write(`Data!${at}`, "Greens");
      expect(its.lines()[0]).toEqual(["Greens keeps the most: 490 of 1,055 (46.4 %)"]);
    });
  });
});

test("no two cells in one place", () => {
  const report = reportOf(phone, "pays");
  expect([collisions(report), widthsLacking(report)]).toEqual([[], []]);
});
