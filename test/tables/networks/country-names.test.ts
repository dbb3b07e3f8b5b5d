/** Countries had from joined names and from names that fill the rows below: as figures' readers and as the grid's formulas have them. */

import {
  countryFormula,
  countryNames,
  type CountriesFrom,
  isNamedOnce,
  joinedNames,
} from "../../../src/tables/networks/country-names";
import { networkReport } from "../../../src/report/networks";
import { text } from "../../../src/sheet/sheet";
import { openModel } from "../../../src/workbook/browser";
import "../../workbook/grid";

const cases: [what: string, texts: string[], from: CountriesFrom, countries: string[]][] = [
  [
    "before a low line",
    ["USA_Farming", "USA_Oil_Gas", " CHN_Farming "],
    { how: "before", separator: "_" },
    ["USA", "USA", "CHN"],
  ],
  ["after a full stop", ["Farming.Peru", "Steel. Peru"], { how: "after", separator: "." }, ["Peru", "Peru"]],
  ["before a space", ["USA  Farming", "CHN Raw steel"], { how: "before", separator: " " }, ["USA", "CHN"]],
  ["letters before a number", ["DEU1", "FRA12"], { how: "letters" }, ["DEU", "FRA"]],
  ["filled", ["North", "", " ", "South", ""], { how: "filled" }, ["North", "North", "North", "South", "South"]],
  ["as they stand", ["A", "B"], { how: "cells" }, ["A", "B"]],
];

it.each(cases)("%s", (_, texts, from, countries) => {
  expect(countryNames(texts, from)).toEqual(countries);
  // The grid's formulas say the same.
  const model = openModel([
    {
      name: "Sheet1",
      columns: {},
      rows: {},
      cells:
        texts.filter((words) => words !== "").length === 0 ? [] : texts.map((words, row) => text(`A${row + 1}`, words)),
      opensOn: "A1",
    },
  ]);
  const sheetId = model.getters.getActiveSheetId();
  texts.forEach((__, row) =>
    model.dispatch("UPDATE_CELL", {
      sheetId,
      col: 2,
      row,
      content: countryFormula(`A${row + 1}`, row === 0 ? null : `C${row}`, from),
    }),
  );
  expect(texts.map((__, row) => model.getters.getEvaluatedCell({ sheetId, col: 2, row }).value)).toEqual(countries);
  void model.leaveSession();
});

it.each([
  ["a name twice", ["USA_A", "USA_A", "CHN_A"]],
  ["nothing behind the sign", ["USA_A", "USA_", "CHN_A"]],
  ["every part another", ["USA_A", "CHN_B"]],
  ["a space with other industries for each", ["Raw food", "Raw steel", "Other goods", "Other steel"]],
  ["one country alone, by a space", ["Heavy industry", "Heavy trade"]],
])("%s is not joined", (_, texts) => {
  expect(joinedNames(texts)).toEqual([]);
});

it("a name fills its block only where each stands once, from the first row on", () => {
  expect(isNamedOnce(["North", "", "South", ""])).toBe(true);
  expect(
    [
      ["", "North", "", "South"],
      ["North", "", "South", "", "North"],
      ["North", "South"],
      ["North", "", ""],
    ].map(isNamedOnce),
  ).toEqual([false, false, false, false]);
});

it("a report on joined names has a column of the countries, to which its functions refer", () => {
  const area = (column: number, columns: number) => ({ sheet: "Mine", row: 2, column, rows: 4, columns });
  const report = networkReport(
    {
      flows: area(1, 4),
      flowRows: [{ from: 2, count: 4 }],
      flowColumns: [{ from: 1, count: 4 }],
      finalDemand: [area(5, 2)],
      merged: new Map(),
      isOneCountry: false,
      valueAdded: null,
      isOwn: false,
      countries: area(0, 1),
      countriesFrom: { how: "before", separator: "_" },
      names: [area(0, 1)],
      besides: [],
    },
    2,
  );
  const formulas = new Map(
    report.cells.flatMap(({ at, content }) => ("formula" in content ? [[at, content.formula] as const] : [])),
  );
  const [, countries] = /EXPORTDECOMPOSITION\(.*,"BM",(\$?[A-Z]+\d+:[A-Z]+\d+)\)/.exec(
    [...formulas.values()].find((each) => each.includes("EXPORTDECOMPOSITION"))!,
  )!;
  const [from, to] = countries!.split(":") as [string, string];
  expect(Number(to.slice(1)) - Number(from.slice(1))).toBe(3);
  expect(formulas.get(from)).toBe('=TRIM(LEFT(TRIM(Mine!A3),FIND("_",TRIM(Mine!A3))-1))');
  expect(formulas.get(to)).toBe('=TRIM(LEFT(TRIM(Mine!A6),FIND("_",TRIM(Mine!A6))-1))');
  expect(
    [...formulas.values()]
      .filter((each) => each.startsWith("=VC.") && !each.includes("STREAMNESS"))
      .every((each) => each.includes(countries!)),
  ).toBe(true);
});
