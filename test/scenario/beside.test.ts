/** Scenarios known again by their sheets, and several of them side by side: figures worked out by hand. */

import { besideSheet } from "../../src/scenario/beside-sheet";
import type { Factor, Move } from "../../src/scenario/factors";
import { foundScenario, type FoundScenario, isLiveLine } from "../../src/scenario/found";
import { writeScenario } from "../../src/scenario/report-section";
import { scenarioSheet } from "../../src/scenario/scenario-sheet";
import { runToEnd } from "../../src/core/sliced";
import { reportOn, type ReportPart } from "../../src/report/report";
import { understand } from "../../src/tables/understand";
import type { Sample } from "../../src/samples/sample";
import { columnName, requireArea } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { sourceSheet } from "../report/kinds/series-reports";
import { opened } from "../samples/evaluated";
import { sketched } from "../tables/grid";
import { COCOA, IPHONE, model } from "./sheets";

const workbookOf = (table: string, sheets: readonly Sheet[]) =>
  opened({ id: "iphone", sheets: [sourceSheet(sketched(table)), ...sheets] } as unknown as Sample);

const formulasOf = ({ cells }: Sheet) =>
  cells.flatMap(({ at, content }) =>
    "formula" in content ? [{ row: requireArea(at).row, column: requireArea(at).column, text: content.formula }] : [],
  );

/** Each scenario on a sheet of its own, and what is found of it there. */
function scenarios(table: string, named: Readonly<Record<string, readonly Move[]>>) {
  const its = model(table);
  const sheets = Object.entries(named).map(([name, moves]) => scenarioSheet(its, { name, moves }).sheet);
  const { read } = workbookOf(table, sheets);
  const found = sheets.map((sheet) =>
    foundScenario(its, { sheet: sheet.name, formulas: formulasOf(sheet), values: read(`'${sheet.name}'!A1:I120`) }),
  );
  return { its, sheets, found };
}

function beside(table: string, named: Readonly<Record<string, readonly Move[]>>) {
  const { its, sheets, found } = scenarios(table, named);
  const { sheet, charts } = besideSheet(its, { name: "Side by side", scenarios: found as FoundScenario[] });
  const page = workbookOf(table, [...sheets, sheet]);
  const rows = () => page.read("'Side by side'!B1:J60").map((row) => row.map(String));
  const under = (heading: string) => {
    const all = rows();
    const from = all.findIndex(([first]) => first!.startsWith(heading));
    const to = all.findIndex((row, index) => index > from && row.every((cell) => cell === ""));
    return all.slice(from + 1, to);
  };
  const line = (heading: string, name: string) => under(heading).find(([first]) => first === name)!;
  /** The blue figure of the last link. */
  const ofLast = (scenario: string, factor: Factor) => {
    const { factors } = found.find((each) => each!.sheet === scenario)!;
    return `'${scenario}'!${columnName(2 + factors.of.indexOf(factor))}${factors.to}`;
  };
  const said = () =>
    rows()
      .slice(0, 2)
      .map(([first]) => first!.replaceAll("\u00a0", " "));
  return { ...page, sheet, charts, rows, under, line, said, ofLast };
}

const TWO = {
  "Dearer assembly": [{ factor: "price", link: 4, by: 0.1 }],
  "Tax on Apple": [{ factor: "tax", link: 5, by: 0.02 }],
} as const;

describe("a scenario is known again by its sheet", () => {
  it("with what is changed in it, what it says, and where its figures are", () => {
    const moves = [
      { factor: "price", link: null, by: 0.5 },
      { factor: "inputs", link: 2, by: -0.25 },
      { factor: "yield", link: 3, by: 0.1 },
    ] as const;
    const [found] = scenarios(COCOA, { Mine: moves }).found;
    expect(found!.moves).toEqual(expect.arrayContaining([...moves]));
    expect(found!.moves).toHaveLength(3);
    expect(found!.factors.of).toEqual(["price", "yield", "inputs", "tax"]);
    const [first] = found!.compared.links;
    expect(found!.compared).toEqual({
      head: first! - 1,
      links: [0, 1, 2, 3, 4].map((link) => first! + link),
      government: first! + 5,
      total: first! + 6,
    });
  });

  it("is none of another table, and no other sheet is one", () => {
    const { sheets } = scenarios(IPHONE, { Mine: [] });
    const [sheet] = sheets;
    const { read } = workbookOf(IPHONE, sheets);
    const values = read("Mine!A1:I120");
    const formulas = formulasOf(sheet!);
    const its = model(IPHONE);
    expect(foundScenario(its, { sheet: "Mine", formulas, values })).not.toBeNull();
    expect(foundScenario(model(COCOA), { sheet: "Mine", formulas, values })).not.toBeNull();
    const elsewhere = formulas.map((each) => ({ ...each, text: each.text.replaceAll("Sheet1!", "Other!") }));
    expect(foundScenario(its, { sheet: "Mine", formulas: elsewhere, values })).toBeNull();
    expect(foundScenario(its, { sheet: "Mine", formulas: formulas.filter(({ row }) => row > 0), values })).toBeNull();
  });
});

describe("two scenarios of the iPhone 4 side by side", () => {
  const page = beside(IPHONE, TWO);

  it("give what each link adds, its share, and both changes", () => {
    const heads = page.under("Change in value added")[0]!;
    expect(heads.slice(0, 5)).toEqual(["Link", "Dearer assembly", "Tax on Apple", "Most", "Least"]);
    expect(page.line("Change in value added", "China").slice(1, 5).map(Number)).toEqual([
      expect.closeTo(17.9, 12),
      0,
      expect.closeTo(17.9, 12),
      0,
    ]);
    expect(page.line("Change in value added", "Government (new tax)").slice(1, 3)).toEqual(["0", "10"]);
    expect(page.line("Change in share", "Apple").slice(1, 3).map(Number)).toEqual([
      expect.closeTo(-3.58, 12),
      expect.closeTo(-2, 12),
    ]);
    expect(page.line("Value added, US$", "Apple").slice(1, 4).map(Number)).toEqual([
      321,
      expect.closeTo(303.1, 12),
      311,
    ]);
    expect(page.line("Value added, US$", "Total").slice(1, 4)).toEqual(["500", "500", "500"]);
    expect(page.line("Share of value added", "China").slice(1, 4).map(Number)).toEqual([0.013, 0.0488, 0.013]);
  });

  it("are told in a sentence, which follows a blue figure", () => {
    expect(page.said()).toEqual([
      "Largest gain: China in Dearer assembly, 17.90 US$",
      "Largest loss: Apple in Dearer assembly, 17.90 US$.",
    ]);
    page.write(page.ofLast("Tax on Apple", "tax"), "0.1");
    expect(page.said()[0]).toBe("Largest gain: Government (new tax) in Tax on Apple, 50 US$");
    page.write(page.ofLast("Tax on Apple", "tax"), "0.02");
  });

  it("have a dash where one has no figures", () => {
    const at = page.ofLast("Dearer assembly", "price");
    page.write(at, "-1");
    expect(page.line("Share of value added", "China").slice(1, 4)).toEqual(["0.013", "–", "0.013"]);
    expect(page.said()[0]).toBe("Largest gain: Government (new tax) in Tax on Apple, 10 US$");
    page.write(at, "0");
  });
});

test("what is as much in two scenarios is not said of one alone, and nothing is said where nothing moves", () => {
  const moves = [{ factor: "price", link: 4, by: 0.1 }] as const;
  expect(beside(IPHONE, { One: moves, Two: moves }).said()).toEqual([
    "The largest gain is 17.90 US$: China in One, and others as much",
    "The largest loss is 17.90 US$: Apple in One, and others as much.",
  ]);
  expect(beside(IPHONE, { One: [], Two: [] }).said()).toEqual([
    "No link gains or loses value added in any of these scenarios",
    "",
  ]);
});

test("what a scenario says of a table with other links is told from what a report says", () => {
  expect(isLiveLine("Sheet1 now has 7 links; this scenario has 6")).toBe(true);
  expect(isLiveLine("Sheet1 now has 7 links; this report has 6")).toBe(false);
  expect(isLiveLine("Value added: China +17.90 US$, Apple −17.90 US$")).toBe(false);
});

describe("a scenario in the report on its table", () => {
  const { sheets, found } = scenarios(IPHONE, TWO);
  const table = runToEnd(understand(sketched(IPHONE)));
  const parts = found.map(
    (scenario): ReportPart =>
      (writer, charts) =>
        writeScenario(writer, charts, scenario!),
  );
  const { sheet, charts } = runToEnd(reportOn(table, { rate: null, leaveOutMissing: false, parts }));
  const page = workbookOf(IPHONE, [...sheets, { ...sheet, name: "Report" }]);
  const rows = () => page.read("Report!B1:H160").map((row) => row.map(String));
  const from = (heading: string) => rows().slice(rows().findIndex(([first]) => first === heading));
  const line = (heading: string, name: string, turn: number) =>
    from(heading).filter(([first]) => first === name)[turn]!;

  it("has its sentences, what is changed, before and after, and a chart", () => {
    expect(
      from("Scenario: Dearer assembly")
        .slice(1, 3)
        .map(([first]) => first),
    ).toEqual([
      "Value added: China +17.90 US$, Apple −17.90 US$",
      "Shares of value added: China +3.6 percentage points, Apple −3.6.",
    ]);
    expect(from("Scenario: Dearer assembly")[4]!.slice(0, 4)).toEqual([
      "What changes",
      "Price",
      "Volume",
      "New tax on sales",
    ]);
    expect(line("Scenario: Dearer assembly", "China", 0).slice(1, 4)).toEqual(["0.1", "–", "0"]);
    expect(line("Scenario: Dearer assembly", "China", 1).slice(1).map(Number)).toEqual([
      6.5,
      expect.closeTo(24.4, 12),
      expect.closeTo(17.9, 12),
      0.013,
      expect.closeTo(0.0488, 12),
      expect.closeTo(3.58, 12),
    ]);
    expect(line("Scenario: Tax on Apple", "Total", 0).slice(1, 4)).toEqual(["500", "500", "0"]);
    expect(charts.filter(({ chart }) => chart.title === "Value added before and after")).toHaveLength(2);
    // How the table was read comes last.
    expect(rows().findIndex(([first]) => first === "How the table was read")).toBeGreaterThan(
      rows().findIndex(([first]) => first === "Scenario: Tax on Apple"),
    );
  });

  it("follows a blue figure of the scenario", () => {
    const { factors } = found[1]!;
    page.write(`'Tax on Apple'!${columnName(2 + factors.of.indexOf("tax"))}${factors.to}`, "0.1");
    expect(from("Scenario: Tax on Apple")[1]![0]).toBe("Value added: Government (new tax) +50 US$, Apple −50 US$");
    expect(line("Scenario: Tax on Apple", "Apple", 0)[3]).toBe("0.1");
  });

  it("has no two cells on one place", () => {
    const taken = sheet.cells.map(({ at }) => at);
    expect(taken.filter((place, index) => taken.indexOf(place) !== index)).toEqual([]);
  });
});
