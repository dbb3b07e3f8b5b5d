/** Reports on shares, accounts with parts, indicators and coded cases, evaluated by the shipped functions beside their sheet. */

import { runToEnd } from "../../../src/core/sliced";
import { saidCodedCases } from "../../../src/findings/kinds/coded-cases";
import { saidIndicators } from "../../../src/findings/kinds/indicators";
import { saidNestedAccount } from "../../../src/findings/kinds/nested-account";
import { saidShares } from "../../../src/findings/kinds/shares";
import { reportCodedCases } from "../../../src/report/kinds/coded-cases";
import { reportIndicators } from "../../../src/report/kinds/indicators";
import { reportNestedAccount } from "../../../src/report/kinds/nested-account";
import { reportShares } from "../../../src/report/kinds/shares";
import type { Report } from "../../../src/report/report";
import type { Sample } from "../../../src/samples/sample";
import { cellName, requireArea } from "../../../src/sheet/address";
import { extent } from "../../../src/sheet/sheet";
import type { Answers, Said, TableReading } from "../../../src/tables/reader/table-reading";
import { opened } from "../../samples/evaluated";
import { answeredWith, gridOf, readingOf, type TableCase } from "../../tables/reader/expectations";
import cases from "../../tables/reader/tables.json";
import { sourceSheet } from "./series-reports";

function reported(reading: TableReading): { report: Report; said: Said } {
  switch (reading.kind) {
    case "shares":
      return { report: runToEnd(reportShares(reading)), said: saidShares(reading) };
    case "nested account":
      return { report: runToEnd(reportNestedAccount(reading)), said: saidNestedAccount(reading) };
    case "indicators":
      return { report: runToEnd(reportIndicators(reading)), said: saidIndicators(reading) };
    case "coded cases":
      return { report: runToEnd(reportCodedCases(reading)), said: saidCodedCases(reading) };
    default:
      throw new Error(`no report here on ${reading.kind}`);
  }
}

const cellsOf = (address: string): string[] => {
  const { row, column, rows, columns } = requireArea(address);
  return Array.from({ length: rows * columns }, (_, index) =>
    cellName(row + Math.floor(index / columns), column + (index % columns)),
  );
};

export function evaluated(reading: TableReading) {
  const { report, said } = reported(reading);
  const { sheet, charts } = report;
  const { read, write, insertRow, removeRow } = opened({
    id: "iphone",
    sheets: [sourceSheet(reading.grid), sheet],
  } as unknown as Sample);
  const last = Math.max(...sheet.cells.map(({ at }) => Number(/\d+$/.exec(at)![0]))) + 8;
  const rows = () => read(`'${sheet.name}'!B1:AD${last}`).map((row) => row.map(String));
  return {
    sheet,
    charts,
    said,
    write,
    insertRow,
    removeRow,
    rows,
    title: () => rows()[0]![0]!.replaceAll("\u00a0", " "),
  };
}

const ids = ["T13", "T27", "T28", "T30", "T31", "T35", "T36", "T37", "T38", "T39", "T41"].concat([
  "T44",
  "T45",
  "T46",
  "T47",
  "T48",
  "T49",
  "T50",
  "T51",
  "T52",
]);
const all = (cases as unknown as readonly TableCase[]).filter(({ id }) => ids.includes(id));

/** Each by itself, where that is asked. */
function readingFor(each: TableCase): TableReading {
  const reading = readingOf(gridOf(each));
  const answers: Answers | null = answeredWith(reading, new Map(), "Each by itself");
  return answers ? readingOf(gridOf(each), answers) : reading;
}

describe.each(all.map((each) => [each.id, each] as const))("%s", (_, each) => {
  const reading = readingFor(each);
  const { sheet, charts, said, rows, title } = evaluated(reading);
  it("has the title that the figures show", () => {
    expect(title()).toBe(said.title?.replaceAll("\u00a0", " "));
  });
  it("shows no error but a missing figure, and says how it was read", () => {
    const shown = rows().flat();
    expect(shown.filter((cell) => cell.startsWith("#") && cell !== "#N/A")).toEqual([]);
    expect(shown).toContain("How the table was read");
    for (const never of each.expect.mustNeverSay ?? [])
      if (!/^\d/.test(never)) expect(shown.join("\n").toLowerCase()).not.toContain(never.toLowerCase());
  });
  it("has no two cells in one place, and charts of cells that are there", () => {
    const taken = sheet.cells.flatMap((cell) => {
      const { row, column, rows: high, columns } = extent(cell);
      return Array.from({ length: high * columns }, (__, index) =>
        cellName(row + Math.floor(index / columns), column + (index % columns)),
      );
    });
    expect(taken.filter((place, index) => taken.indexOf(place) !== index)).toEqual([]);
    for (const { chart } of charts)
      for (const range of [chart.labels, ...chart.values])
        expect(cellsOf(range).filter((place) => !taken.includes(place))).toEqual([]);
  });
});

const caseOf = (id: string) => readingFor(all.find((each) => each.id === id)!);

describe("a report follows the sheet", () => {
  it("a changed figure changes shares, balance and title", () => {
    const report = evaluated(caseOf("T30"));
    report.write("Sheet1!K5", "200");
    expect(report.title()).toBe("Private flows is 82.1 % of the total in 1999");
    report.write("Sheet1!K4", "438.7");
    expect(report.title()).toBe("Private flows is 54.4 % of the total in 1999");
    report.write("Sheet1!K5", "300");
    report.write("Sheet1!K4", "538.7");
    expect(report.title()).toBe("Official flows is 55.7 % of the total in 1999");
    report.write("Sheet1!K4", "540");
    const balance = report.rows().find(([first]) => first === "Not in the parts")!;
    expect(Number(balance[1])).toBeCloseTo(1.3, 10);
  });
  it("two parts that become alike are both named", () => {
    const report = evaluated(caseOf("T30"));
    report.write("Sheet1!K5", "238.7");
    report.write("Sheet1!K4", "477.4");
    expect(report.title()).toBe("Official flows and Private flows are 50 % each of the total in 1999");
  });
  it("a changed share changes which changed most", () => {
    const report = evaluated(caseOf("T31"));
    report.write("Sheet1!H3", "50");
    // 131 % are shares of nothing.
    expect(report.title()).toBe("The table as it was read");
    report.write("Sheet1!H15", "1");
    expect(report.title()).toBe(
      "China: 50 % of FDI to developing countries in 1999, +31 percentage points since 1993*",
    );
    report.write("Sheet1!B7", "90");
    expect(report.title()).toContain("Mexico: 5 % of FDI to developing countries in 1999, −85 percentage points");
  });
  it("a changed tag changes the count", () => {
    const report = evaluated(caseOf("T48"));
    report.write("Sheet1!E23", "availability of suppliers, customer attraction");
    expect(report.title()).toBe("Availability of suppliers: 24 of 25 cases");
  });
  it("a renamed row is renamed, and an inserted one is told", () => {
    const report = evaluated(caseOf("T27"));
    report.write("Sheet1!A6", "The South");
    expect(report.rows().flat()).toContain("The South");
    report.insertRow("Sheet1", 6);
    expect(report.rows().flat().join(" ")).toContain("Sheet1 now has 12 rows");
  });
  it("has no change of what has one figure only, or falls below 0", () => {
    const rows = evaluated(caseOf("T28")).rows();
    expect(rows.find(([name]) => name === "Germany")!.slice(1, 4)).toEqual(["#N/A", "441050", ""]);
    const flows = evaluated(caseOf("T30"))
      .rows()
      .filter(([name]) => name === "Bank lending");
    expect(flows.at(-1)![11]).toBe("");
  });
});

describe("rows that go from the sheet, or lose their figures", () => {
  const shares = [
    ["Stage", "Value added (%)"],
    ["Design", 28],
    ["Assembly", 18],
    ["Logistics", 9],
    ["Retail", 45],
  ];
  const account = [
    ["Flows", 2018, 2019, 2020],
    ["Total", 100, 110, 120],
    ["Official", 40, 45, 50],
    ["of which: loans", 10, 12, 14],
    ["Private", 60, 65, 70],
  ];
  const kpis = [
    ["Measure", "Unit", 2019, 2020],
    ["Output", "t", 10, 12],
    ["Staff", "persons", 40, 50],
    ["Revenue", "EUR", 100, 105],
  ];
  const reportOn = (table: (string | number)[][]) => evaluated(readingOf(gridOf({ table })));
  const errors = (rows: readonly string[][]) => rows.flat().filter((cell) => /^#(?!N\/A)/.test(cell));

  it.each<[string, (string | number)[][], number]>([
    ["shares", shares, 3],
    ["an account", account, 3],
    ["an account without its total", account, 2],
    ["indicators", kpis, 3],
  ])("%s: the report says so, and has no error and no finding of other rows", (kind, table, row) => {
    const report = reportOn(table);
    expect(errors(report.rows())).toEqual([]);
    report.removeRow("Sheet1", row);
    const words = report.rows().map(([first]) => String(first));
    expect(words).toContain("(no longer on the sheet)");
    expect(words.join(" ")).toContain(`Sheet1 now has ${table.length - 2} rows; this report has ${table.length - 1}`);
    expect(errors(report.rows())).toEqual([]);
    if (kind !== "indicators") expect(report.title()).toBe("The table as it was read");
  });

  it("a row inserted within is told, and no title stands over some of the rows", () => {
    const report = reportOn(shares);
    expect(report.title()).toMatch(/^Retail: 45 % of/);
    report.insertRow("Sheet1", 4);
    expect(report.title()).toBe("The table as it was read");
    expect(errors(report.rows())).toEqual([]);
  });

  it("a cell that is emptied, or filled with words, is missing and not 0", () => {
    for (const content of ["", "n/a"]) {
      const report = reportOn(shares);
      report.write("Sheet1!B3", content);
      const rows = report.rows();
      expect(rows.find(([name]) => name === "Assembly")![1]).toBe("#N/A");
      expect(rows.find(([name]) => name === "Sum")![1]).toBe("#N/A");
      expect(report.title()).toBe("The table as it was read");
    }
  });

  it.each([
    ["18", /^Retail: 45 %/],
    ["19", /^Retail: 45 %/],
    ["24", /^The table as it was read$/],
  ])("shares that sum to a whole within rounding are titled: %s", (share, title) => {
    const report = reportOn(shares);
    report.write("Sheet1!B3", share);
    expect(report.title()).toMatch(title);
  });
});

describe("headings of an account", () => {
  const reportOn = (heading: string, unit: string) => {
    const reading = readingOf(
      gridOf({
        table: [
          [`${heading}${unit}`, 2018, 2019, 2020],
          ["Total", 100, 110, 120],
          ["Official", 40, 45, 50],
          ["of which: loans", 10, 12, 14],
          ["Private", 60, 65, 70],
        ],
      }),
    );
    expect(reading.kind).toBe("nested account");
    const { rows, charts } = evaluated(reading);
    return { words: rows().map(([first]) => first), charts: charts.map(({ chart }) => chart.title) };
  };
  it("have the unit where all figures have one", () => {
    const { words, charts } = reportOn("Capital flows", " (US$ million)");
    expect(words).toContain("First level: Total, 2020, US$ million");
    expect(words).toContain("All rows over time, US$ million");
    expect(charts).toEqual(["Parts of the total, 2020, US$ million"]);
  });
  it("have none where it is not known", () => {
    const { words, charts } = reportOn("Capital flows", "");
    expect(words).toContain("First level: Total, 2020");
    expect(words).toContain("All rows over time");
    expect(words).toContain("Capital flows");
    expect(charts).toEqual(["Parts of the total, 2020"]);
  });
});
