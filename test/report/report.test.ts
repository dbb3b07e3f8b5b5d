/** Reports as data: every table leads to a page that refers to it and holds no figure of its own making. */

import { reportOn } from "../../src/report/report";
import { ROOM } from "../../src/report/slice";
import { openQuestions } from "../../src/tables/questions";
import { runToEnd } from "../../src/core/sliced";
import { understand } from "../../src/tables/understand";
import { dressings, extent, type Sheet } from "../../src/sheet/sheet";
import { requireArea, cellName } from "../../src/sheet/address";
import { sketched } from "../tables/grid";
import { tables } from "../tables/tables";

const report = (table: string, options = { rate: null as number | null, leaveOutMissing: false }) =>
  runToEnd(reportOn(runToEnd(understand(sketched(table, { sheet: "My sheet", row: 2, column: 1 }))), options)).sheet;

const at = (sheet: Sheet, address: string) => sheet.cells.find((cell) => cell.at === address);
const formulas = (sheet: Sheet) =>
  sheet.cells.flatMap(({ content }) => ("formula" in content ? [content.formula] : []));
const words = (sheet: Sheet) =>
  sheet.cells.flatMap(({ content }) => ("text" in content ? [content.text] : [])).join("\n");
const cellsOf = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) =>
  Array.from({ length: rows * columns }, (_, index) =>
    cellName(row + Math.floor(index / columns), column + (index % columns)),
  );

const asked = Object.entries(tables).map(([name, { table }]) => ({
  name,
  table,
  questions: openQuestions(runToEnd(understand(sketched(table)))),
}));

test("what cannot be read without a guess is asked", () => {
  expect(
    Object.fromEntries(
      asked
        .filter(({ questions }) => questions.length > 0)
        .map(({ name, questions }) => [name, questions.map(({ ask }) => ask)]),
    ),
  ).toEqual({
    "1.234 alone, which may be either": ["mark"],
    "evidence for both in one column": ["mark"],
    "one row of figures that could be years": ["no inputs"],
    "two columns that both say sales": ["no inputs"],
    "a first record whose figure has a remark": ["no figures"],
    "a budget by the hectare": ["no inputs"],
  });
});

describe.each(asked.filter(({ questions }) => questions.length === 0))("a report on $name", ({ table }) => {
  const sheet = report(table);

  it("has no two cells on one place", () => {
    const taken = sheet.cells.flatMap((cell) => cellsOf(extent(cell)));
    expect(taken.filter((place, index) => taken.indexOf(place) !== index)).toEqual([]);
  });
  it("dresses each, and gives each column a width", () => {
    for (const cell of sheet.cells) {
      expect(dressings(cell).flatMap(cellsOf).sort()).toEqual(cellsOf(extent(cell)).sort());
      const { column, columns } = extent(cell);
      for (let each = column; each < column + columns; each += 1)
        expect(Object.keys(sheet.columns)).toContain(cellName(0, each).replace("1", ""));
    }
  });
  it("has room for its headings however small its figures are", () => {
    const widths = Object.entries(sheet.columns).flatMap(([column, width]) => (column === "A" ? [] : [width]));
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(92);
  });
  it("refers to cells that hold something, or to the sheet", () => {
    const taken = new Set(sheet.cells.flatMap((cell) => cellsOf(extent(cell))));
    for (const words of formulas(sheet)) {
      const own = words.replaceAll(/'My sheet'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g, "").replaceAll(/"[^"]*"/g, "");
      for (const [reference] of own.matchAll(/\$?\b[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?/g)) {
        for (const place of cellsOf(requireArea(reference)).slice(0, 1))
          expect([words, place, taken.has(place)]).toEqual([words, place, true]);
      }
    }
  });
  it("names its table and the sources of the methods", () => {
    expect([...formulas(sheet), words(sheet)].some((each) => each.includes("From 'My sheet'!"))).toBe(true);
    expect(words(sheet)).toContain("Kaplinsky & Morris (2001)");
  });
});

test("numbers are referred to as whole columns, empty cells too", () => {
  const sheet = report("Link | Sales | Inputs\nFarm | 10 |\nMill | 25 | 10");
  const areRecords = "(ISNUMBER('My sheet'!C3:C5)+ISNUMBER('My sheet'!D3:D5)>0)";
  expect(formulas(sheet)).toEqual(
    expect.arrayContaining([
      `=FILTER(IF('My sheet'!B3:B5="","",'My sheet'!B3:B5),${areRecords})`,
      `=FILTER('My sheet'!C3:C5,${areRecords})`,
      `=FILTER('My sheet'!D3:D5,${areRecords})`,
      "=VC.VALUEADDED(C5#,D5#)",
      "=VC.ROUNDSHARES(E5#,1)",
      "=VC.BREAKDOWN(B5:B9,C5:C9,D5:D9)",
    ]),
  );
  expect(sheet.cells.filter(({ content }) => "number" in content)).toEqual([]);
});

test("text is cleaned, with its cell beside it", () => {
  const sheet = report("Link | Sales | Inputs\nFarm | '1.234,50 € | 0\nMill | '2.500,25 | '1.234,50");
  expect(at(sheet, "C5")).toMatchObject({ content: { number: 1234.5 }, look: "input" });
  expect(words(sheet)).toContain("C4 “1.234,50 €”");
  expect(words(sheet)).toContain("C5 “2.500,25”; D5 “1.234,50”");
  expect(formulas(sheet)).toContain("='My sheet'!D4");
  expect(words(sheet)).toContain("3 cells contain text where a figure is expected");
});

test("more digits than a number has are kept as text", () => {
  expect(at(report("Link | Value added\nFarm | '12345678901234.56789\nMill | 1"), "C5")).toMatchObject({
    content: { text: "12345678901234.56789" },
  });
});

test("a missing figure is #N/A, or its row is left out and told", () => {
  const table = "Link | Sales | Inputs\nFarm | 10 | 0\nMill | n/a | 10\nShop | 60 | !#N/A";
  const kept = report(table);
  expect(formulas(kept)).toContain("=IF(ISNUMBER('My sheet'!C5),'My sheet'!C5,NA())");
  expect(formulas(kept)).toContain(`=IF(ISNUMBER('My sheet'!C5),"","C5 “n/a”, missing")`);
  const left = report(table, { rate: null, leaveOutMissing: true });
  expect(formulas(left)).toContain("=VC.BREAKDOWN(B5:B5,C5:C5,D5:D5)");
  expect(words(left)).toContain("rows 5 and 6 of the sheet lack a figure and are excluded");
  // The finding is not of them, and says so.
  expect(formulas(left).some((formula) => formula.includes('&", without Mill and Shop"'))).toBe(true);
  expect(formulas(kept).some((formula) => formula.includes("without"))).toBe(false);
});

test("totals are left out and told", () => {
  const sheet = report(tables["subtotals between"]!.table);
  expect(formulas(sheet)).toContain("=VC.VALUEADDED(C5:C7,D5:D7)");
  expect(words(sheet)).toContain("rows 6 and 8 of the sheet contain totals and are excluded");
});

test("what is no record is left out, each kind with its reason", () => {
  const sheet = report(
    "Link | Sales | Inputs\nUPSTREAM | |\nFarm | 100 | 20\nof which estates | 40 | 5\nMill | 180 | 100\nAverage | 140 | 60\nTotal | 280 | 120\nAs printed | 281 | 120",
  );
  expect(formulas(sheet)).toContain("=VC.VALUEADDED(C5:C6,D5:D6)");
  for (const told of [
    "row 4 of the sheet has no figure and is",
    "row 6 of the sheet is part of the row above and is",
    "row 8 of the sheet contains a mean or another statistic and is",
    "row 9 of the sheet contains a total and is",
    "row 10 of the sheet is below the total and is",
  ]) {
    expect(words(sheet)).toContain(told);
  }
});

test("a name that stands once over several rows is referred to by each", () => {
  const sheet = report(tables["a country named on the first row of its block only"]!.table);
  expect(formulas(sheet).filter((words) => words.startsWith("='My sheet'!B"))).toEqual([
    "='My sheet'!B4",
    "='My sheet'!B4",
    "='My sheet'!B6",
    "='My sheet'!B6",
  ]);
  expect(words(sheet)).toContain("an empty cell repeats the name above it");
});

test("costs written below 0 are turned, and told", () => {
  const sheet = report("Link | Revenue | Materials | Overheads\nFarm | 100 | -20 | 3\nMill | 150 | '(100.50) | 4");
  expect(formulas(sheet)).toContain("=-'My sheet'!D4");
  expect(at(sheet, "D6")).toMatchObject({ content: { number: 100.5 } });
  expect(words(sheet)).toContain("figures below 0 are costs");
  expect(words(sheet)).toContain("Not used: E (Overheads).");
});

test("steps with weight loss are worked out step by step", () => {
  expect(formulas(report(tables["a title above, a unit row below, a source under it"]!.table))).toContain(
    "=VC.STAGEVALUEADDED(C5#,D5#,E5#)",
  );
});

test("several columns of inputs are one range, and rents take wages and the rate", () => {
  const { table } = tables["several columns of inputs, wages and capital, with a code"]!;
  const sheet = report(table, { rate: 0.08, leaveOutMissing: false });
  const all = formulas(sheet);
  expect(all).toContain("=VC.VALUEADDED(C5#,D5#)");
  const rent = all.find((words) => words.startsWith("=VC.RENT("))!;
  expect(rent).toMatch(/^=VC\.RENT\(C5#,FILTER\('My sheet'!D3:F5,.*\),G5#,C\d+\)$/);
  expect(at(sheet, /,(C\d+)\)$/.exec(rent)![1]!)).toMatchObject({ content: { number: 0.08 }, look: "input" });
  expect(formulas(report(table)).find((words) => words === "=NA()")).toBeDefined();
});

test("periods side by side and periods down the rows lead to the same page", () => {
  const wide = report(
    "Link | Sales 2005 | Costs 2005 | Sales 2010 | Costs 2010\nFarm | 10 | 1 | 12 | 2\nMill | 25 | 10 | 30 | 12",
  );
  const long = report(
    "Link | Year | Sales | Costs\nMill | 2010 | 30 | 12\nFarm | 2005 | 10 | 1\nMill | 2005 | 25 | 10\nFarm | 2010 | 12 | 2",
  );
  for (const sheet of [wide, long]) {
    expect(formulas(sheet)).toContain("=VC.VALUEADDED(D5#,E5#)");
    expect(formulas(sheet)).toContain("=VC.VALUEADDED(D11#,E11#)");
    expect(formulas(sheet).find((words) => words.includes("VC.TRAJECTORY("))).toMatch(
      /,VC\.TRAJECTORY\(B(\d+):B(\d+),C\1:D\2,C\d+:D\d+\),"/,
    );
  }
});

test("changes of shares stand in percentage points beside their fractions", () => {
  const sheet = report(
    "Link | Year | Sales | Costs\nMill | 2010 | 30 | 12\nFarm | 2005 | 10 | 1\nMill | 2005 | 25 | 10\nFarm | 2010 | 12 | 2",
  );
  const heading = sheet.cells.find(({ content }) => "text" in content && content.text === "Change, percentage points")!;
  const top = Number(/\d+/.exec(heading.at)![0]);
  expect(heading.at).toBe(`I${top}`);
  expect(at(sheet, `I${top + 1}`)).toMatchObject({ format: "+0.0;-0.0;0.0" });
  expect(formulas(sheet)).toContain(`=IF(ISNUMBER(E${top + 1}:E${top + 5}),100*E${top + 1}:E${top + 5},"")`);
  const answer = sheet.cells.find(({ at }) => at === `B${top}`)!;
  expect(answer.fills?.formats).toEqual(["", "0.0%", "0.0%", "0.0000", "0.0000", "0.000", ""]);
});

test("newest first on the sheet is oldest first on the page", () => {
  const sheet = report(tables["years in the headings' words, newest first"]!.table);
  const years = sheet.cells.flatMap(({ content, look }) =>
    look === "numberHead" && "number" in content ? [content.number] : [],
  );
  expect(years).toEqual([2010, 2015, 2010, 2015]);
});

test("percentages are read as fractions", () => {
  const years = formulas(report(tables["years side by side, as percentages"]!.table));
  expect(years.find((words) => words.startsWith("=FILTER('My sheet'!C4:C6,"))).toMatch(/\/100$/);
  expect(at(report(tables["percent signs"]!.table), "C5")).toMatchObject({ content: { number: 0.363 } });
});

test("a loss keeps its sign: no shares rounded to a whole", () => {
  const sheet = report("Link | Sales | Inputs\nFarm | 10 | 12\nMill | 25 | 10");
  expect(formulas(sheet).some((words) => words.includes("ROUNDSHARES"))).toBe(false);
  expect(formulas(sheet)).toContain("=IF(SUM(E5#)>0,E5#/SUM(E5#),NA())");
});

test("a name that looks like a formula is only referred to, and a heading that does is text", () => {
  const sheet = report("=HYPERLINK(1) | Sales | Inputs\n=1+1 | 10 | 0\nMill | 25 | 10");
  expect(formulas(sheet).filter((words) => words.includes("HYPERLINK") || words.includes("1+1"))).toEqual([]);
  expect(words(sheet)).toContain("=HYPERLINK(1)");
});

test("who gets what has its sum below the room that it has, so that it cannot outgrow its place unseen", () => {
  const sheet = report(
    "Link | Country | Sales | Inputs\nFarm | Kenya | 10 | 0\nMill | Kenya | 25 | 10\nShop | Italy | 60 | 25",
  );
  const call = sheet.cells.find(
    ({ content }) => "formula" in content && content.formula.startsWith("=VC.DISTRIBUTION("),
  )!;
  const { row, rows } = extent(call);
  expect(rows).toBe(3 + ROOM);
  expect(at(sheet, `B${row + rows + 1}`)).toMatchObject({ content: { text: "Total" } });
});

test("price times volume has a column of its own, which value added and its table refer to", () => {
  const sheet = report(
    "Link | Price (US$/kg) | Quantity (kg) | Inputs (US$)\nFarm | 2 | '1.000,5 | 20\nMill | 6 | 40 | 100",
  );
  const all = formulas(sheet);
  expect(all).toEqual(
    expect.arrayContaining(["=C5*D5", "=C6*D6", "=VC.VALUEADDED(F5:F6,E5:E6)", "=VC.BREAKDOWN(B5:B6,F5:F6,E5:E6)"]),
  );
  expect(at(sheet, "D5")).toMatchObject({ content: { number: 1000.5 } });
  expect(words(sheet)).toContain("Sales are price times volume");
});
