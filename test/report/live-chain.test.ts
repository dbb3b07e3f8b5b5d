/** A report on a chain follows the rows of its table, as the grid calculates it; and where it cannot, it says so. */

import { runToEnd } from "../../src/core/sliced";
import { reportOn } from "../../src/report/report";
import { understand } from "../../src/tables/understand";
import { sketched } from "../tables/grid";
import { evaluatedPage } from "./kinds/series-reports";

const opened = (table: string) => {
  const grid = sketched(table, { sheet: "Sheet1", row: 0, column: 0 });
  const page = evaluatedPage(
    grid,
    runToEnd(reportOn(runToEnd(understand(grid)), { rate: null, leaveOutMissing: false })),
  );
  const shown = () => page.rows().filter((row) => row.some((cell) => cell !== ""));
  return {
    ...page,
    lead: () => String(page.at("B2")),
    /** The rows under a heading, up to the next empty one. */
    under: (heading: string) => {
      const all = page.rows();
      const from = all.findIndex(([first]) => first!.startsWith(heading));
      const to = all.findIndex((row, index) => index > from && row.every((cell) => cell === ""));
      return all.slice(from + 1, to);
    },
    rowOf: (first: string) => shown().find(([cell]) => cell === first),
    lost: () => shown().flatMap((row) => row.filter((cell) => cell.startsWith("#") && cell !== "#N/A")),
    insert: (before: number, cells: readonly string[]) => {
      page.insertRow("Sheet1", before);
      cells.forEach((cell, column) => page.write(`Sheet1!${"ABCDEFG"[column]!}${before}`, cell));
    },
    isLive: page.sheet.cells.some(({ content }) => "formula" in content && content.formula.startsWith("=FILTER(")),
  };
};

const names = (rows: readonly string[][]) => rows.map(([first]) => first);

const CHAIN =
  "Link | Country | Sales | Purchases\nFarm | Kenya | 10 | 0\nMill | Kenya | 25 | 10\nDryer | Peru | 40 | 25\nShop | Italy | 60 | 40\nBar | Italy | 100 | 60";

describe("sales and purchases", () => {
  const report = opened(CHAIN);

  it("has a row that is inserted within in lists, sums, shares, title and final price", () => {
    report.insert(5, ["Press", "Spain", "95", "40"]);
    report.write("Sheet1!D6", "95");
    report.write("Sheet1!C6", "98");
    report.write("Sheet1!D7", "98");
    expect(report.title()).toBe("Press adds the largest share of value added: 55 %");
    expect(report.lead()).toMatch(/^From Sheet1!A1:D6/);
    expect(names(report.under("What each link adds")).slice(1)).toEqual([
      "Farm",
      "Mill",
      "Dryer",
      "Press",
      "Shop",
      "Bar",
    ]);
    expect(
      report
        .under("Who gets what of the final price")
        .slice(2)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ["Final price", "100"],
      ["Bought by the first link", "0"],
      ["Farm", "10"],
      ["Mill", "15"],
      ["Dryer", "15"],
      ["Press", "55"],
      ["Shop", "3"],
      ["Bar", "2"],
    ]);
    expect(names(report.under("Who gets what: by country")).slice(2)).toEqual(["Spain", "Kenya", "Peru", "Italy"]);
    expect(names(report.under("The whole chain in one formula")).at(-1)).toBe("Total");
    expect(report.rowOf("Total")!.slice(4, 6)).toEqual(["100", "1"]);
    expect(report.lost()).toEqual([]);
  });

  it("loses a link whose row is removed, the first and the last too", () => {
    report.removeRow("Sheet1", 5);
    expect(names(report.under("What each link adds"))).not.toContain("Press");
    expect(report.lost()).toEqual([]);
    report.removeRow("Sheet1", 2);
    report.removeRow("Sheet1", 5);
    expect(names(report.under("What each link adds")).slice(1)).toEqual(["Mill", "Dryer", "Shop"]);
    expect(report.lead()).toMatch(/^From/);
    expect(report.lost()).toEqual([]);
  });

  it("has no final price once a link buys other than the one before it sells", () => {
    expect(report.rowOf("Final price")).toEqual(expect.arrayContaining(["#N/A"]));
    expect(report.under("Who gets what of the final price")[0]![0]).toMatch(/^Not every link buys/);
  });

  it("renames a link", () => {
    report.write("Sheet1!A2", "Miller");
    expect(names(report.under("What each link adds"))).toContain("Miller");
    expect(names(report.under("The whole chain in one formula"))).toContain("Miller");
  });
});

test("a row right under the heading is within, and so is one above a total", () => {
  const report = opened(`${CHAIN}\nTotal | | 235 | 135`);
  report.insert(2, ["Seed", "Kenya", "4", "0"]);
  report.insert(8, ["Delivery", "Italy", "120", "100"]);
  expect(names(report.under("What each link adds")).slice(1)).toEqual([
    ..."Seed Farm Mill Dryer Shop Bar Delivery".split(" "),
  ]);
  report.removeRow("Sheet1", 9);
  expect(names(report.under("What each link adds")).at(-1)).toBe("Delivery");
  expect(report.lost()).toEqual([]);
});

test("years over the figures are none of them", () => {
  const report = opened("Link | 2010 | 2015\nFarm | 20 | 30\nMill | 50 | 40\nShop | 30 | 30");
  if (report.isLive) {
    report.insert(2, ["Seed", "1", "2"]);
    expect(names(report.under("What each link adds")).slice(1, 5)).toEqual(["Seed", "Farm", "Mill", "Shop"]);
  }
  expect(report.lost()).toEqual([]);
});

test("a row that is not filled in is no link yet; a name alone is told, and without figures there is no finding", () => {
  const report = opened(CHAIN);
  const title = report.title();
  report.insert(4, []);
  expect([report.title(), report.lead().slice(0, 4)]).toEqual([title, "From"]);
  report.write("Sheet1!A4", "Press");
  expect(report.title()).toBe("Value added by link");
  expect(report.lead()).toBe("Sheet1 now has 6 links; this report has 5");
});

test("a row below the last is told", () => {
  const report = opened(CHAIN);
  report.write("Sheet1!A7", "Delivery");
  report.write("Sheet1!C7", "120");
  expect(report.lead()).toBe("Sheet1 now has 6 links; this report has 5");
  expect(report.title()).toBe("Value added by link");
});

test("more rows than there is room for are told, and no figure of half a chain stands there", () => {
  const report = opened(CHAIN);
  for (const name of ["P1", "P2", "P3", "P4"]) report.insert(4, [name, "Peru", "30", "25"]);
  expect(report.lead()).toBe("Sheet1 now has 9 links; this report cannot list them all");
  expect(report.title()).toBe("Value added by link");
  const totals = report.rows().filter(([first]) => first === "Total");
  expect(totals.map((row) => (row[4] === "" ? Number(row[1]) : Number(row[4])))).toEqual([NaN, NaN]);
});

test("text for a figure in a new row makes no sum", () => {
  const report = opened(CHAIN);
  report.insert(4, ["Press", "Peru", "'30", "25"]);
  expect(report.rowOf("Total")![4]).not.toBe("100");
  report.write("Sheet1!C4", "some");
  expect(report.title()).toBe("Value added by link");
});

test("steps are worked out anew with one inserted", () => {
  const report = opened(
    "Step | Price | Units of the previous product per unit\nFarm gate | 2 | 1\nMill | 6 | 1.2\nRoaster | 12 | 1",
  );
  expect(report.isLive).toBe(true);
  report.insert(4, ["Export", "8", "1"]);
  expect(
    report
      .under("What each link adds")
      .slice(1)
      .map((row) => row[0]),
  ).toEqual(["Farm gate", "Mill", "Export", "Roaster"]);
  expect(report.rowOf("Final price")![1]).toBe("12");
  expect(report.lost()).toEqual([]);
});

describe.each([
  [
    "side by side",
    "Link | Sales 2005 | Costs 2005 | Sales 2010 | Costs 2010\nFarm | 10 | 1 | 12 | 2\nMill | 25 | 10 | 30 | 12",
    { row: 3, cells: ["Press", "40", "25", "50", "30"] },
    [],
  ],
  [
    "down the rows",
    "Link | Year | Sales | Costs\nFarm | 2005 | 10 | 1\nMill | 2005 | 25 | 10\nFarm | 2010 | 12 | 2\nMill | 2010 | 30 | 12",
    { row: 3, cells: ["Press", "2005", "40", "25"] },
    [{ row: 5, cells: ["Press", "2010", "50", "30"] }],
  ],
] as const)("periods %s", (_, table, first, more) => {
  const report = opened(table);
  it("have a link that is inserted, in shares over time too, each line of the chart as it was", () => {
    for (const { row, cells } of [first, ...more]) report.insert(row, cells);
    expect(report.title()).toBe("Press adds the largest share of value added in 2010: 41.7 %");
    expect(names(report.under("Shares over time")).slice(1, 4)).toEqual(["Farm", "Mill", "Press"]);
    expect(names(report.under("Thinning and thickening")).slice(2)).toEqual(["Farm", "Mill", "Press"]);
    expect(report.lead()).toBe("Sheet1 now has 3 links; the chart over time shows 2");
    expect(report.lost()).toEqual([]);
  });
  it("compare no shares where a link is not in every period", () => {
    report.write(more.length > 0 ? "Sheet1!B3" : "Sheet1!B3", more.length > 0 ? "2010" : "");
    if (more.length === 0) report.write("Sheet1!C3", "");
    expect(report.under("Thinning and thickening")[1]![0]).toMatch(/^A link is not in every period/);
    expect(report.rows().some(([cell]) => cell!.startsWith("Press: not in both periods"))).toBe(true);
  });
  it("lose a link whose rows are removed", () => {
    if (more.length > 0) report.removeRow("Sheet1", 5);
    report.removeRow("Sheet1", 3);
    expect(names(report.under("Shares over time")).slice(1)).toEqual(["Farm", "Mill"]);
    expect(report.lead()).toMatch(/^From/);
    expect(report.lost()).toEqual([]);
  });
});

describe("formulas over whole columns are for figures that stand as they are", () => {
  it.each([
    ["empty cells of costs", "Link | Sales | Inputs\nFarm | 10 |\nMill | 25 | 10", true],
    ["text that is read as a figure", "Link | Sales | Inputs\nFarm | '10,5 | 0\nMill | 25 | 10.5", false],
    ["a missing figure", "Link | Sales | Inputs\nFarm | 10 | n/a\nMill | 25 | 10", false],
    ["a heading without figures between", "Link | Sales | Inputs\nUPSTREAM | |\nFarm | 10 | 0\nMill | 25 | 10", true],
    [
      "a total between",
      "Link | Sales | Inputs\nFarm | 10 | 1\nMill | 25 | 10\nSubtotal | 35 | 11\nShop | 60 | 25\nTotal | 95 | 36",
      false,
    ],
    ["all costs below 0", "Link | Sales | Inputs\nFarm | 10 | -2\nMill | 25 | -10", true],
    ["links without a name", "Sales | Inputs\n10 | 0\n25 | 10", false],
  ])("%s", (_, table, isLive) => expect(opened(table).isLive).toBe(isLive));
});

describe("cell by cell", () => {
  const report = opened("Link | Sales | Inputs\nFarm | '10,5 | 0\nMill | 25 | 10.5\nShop | 60 | 25");
  it("a new row is told, and there is no finding without it", () => {
    expect(report.title()).toBe("Shop adds the largest share of value added: 58.3 %");
    report.insert(2, ["Seed", "3", "0"]);
    expect(report.lead()).toBe("Sheet1 now has 4 links; this report has 3");
    expect(report.title()).toBe("Value added by link");
    report.removeRow("Sheet1", 2);
    expect(report.title()).toBe("Shop adds the largest share of value added: 58.3 %");
  });
  it("a row that is gone is told, and leaves no finding", () => {
    report.removeRow("Sheet1", 3);
    expect(report.title()).toBe("Value added by link");
    expect(report.lead()).toBe("Sheet1 now has 2 links; this report has 3");
  });
});

test("rounded shares of equal links that differ are told as long as they do", () => {
  const report = opened("Link | Sales | Inputs\nFarm | 10 | 0\nMill | 20 | 10\nShop | 30 | 20");
  const note = () => report.rows().find(([cell]) => cell!.startsWith("Note: links with the same"));
  expect(note()).toBeDefined();
  report.write("Sheet1!B4", "40");
  expect(note()).toBeUndefined();
});

describe("a missing figure that is filled in later", () => {
  const TABLE =
    "Link | Year | Sales | Purchases\nFarm | 2022 | 10 | 0\nMill | 2022 | 25 | 10\nFarm | 2023 | 12 | 0\nMill | 2023 | n/a | 12";

  it("comes into figures, title and notes, with the text that stood in its place gone", () => {
    const page = opened(TABLE);
    const notes = () =>
      page
        .rows()
        .flat()
        .filter((cell) => cell.includes("C5 “n/a”"));
    expect(page.title()).toBe("Mill adds the largest share of value added in 2022: 60 %");
    expect(notes()).toEqual(["C5 “n/a”, missing"]);
    // It is no converted figure, and nothing of it is blue.
    expect(
      page
        .rows()
        .flat()
        .filter((cell) => cell.includes("in blue")),
    ).toEqual([]);
    page.write("Sheet1!C5", "60");
    expect(page.title()).toBe("Mill adds the largest share of value added in 2023: 80 %");
    expect(notes()).toEqual([]);
    expect(page.rows().flat()).not.toContain("#N/A");
  });

  it("is of the sign and the scale of its column", () => {
    const page = opened("Link | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | n/a\nShop | 60 | -25");
    page.write("Sheet1!C3", "-10");
    expect(page.rows().flat()).not.toContain("#N/A");
    expect(page.title()).toBe("Shop adds the largest share of value added: 58.3 %");
  });
});
