/** Why an input-output table cannot be solved: the words of the view and the sheet's cell, never the arguments of a function. */

import { runToEnd } from "../../src/core/sliced";
import { refusedHere } from "../../src/pane/networks/refused";
import type { CellContent } from "../../src/sheet/cells";
import { FROM_CELLS, NONE_MERGED } from "../../src/tables/networks/country-names";
import { figuresFrom, type NetworkRanges } from "../../src/tables/networks/source";
import { tableInSteps } from "../../src/tables/networks/solve";

const area = (row: number, column: number, rows: number, columns: number) => ({
  sheet: "Table",
  row,
  column,
  rows,
  columns,
});

/** Cells from A1: a name in each row, its flows, and final demand; one column is left free between. */
function refusedBy(cells: readonly (readonly CellContent[])[], changed: Partial<NetworkRanges> = {}) {
  const n = cells.length - 2;
  const ranges: NetworkRanges = {
    flows: area(2, 1, n, n),
    flowRows: [{ from: 2, count: n }],
    flowColumns: [{ from: 1, count: n }],
    finalDemand: [area(2, n + 2, n, 2)],
    countries: area(2, 0, n, 1),
    countriesFrom: FROM_CELLS,
    merged: NONE_MERGED,
    isOneCountry: false,
    names: [],
    besides: [],
    valueAdded: null,
    isOwn: false,
    ...changed,
  };
  const read = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => cells[row + down]?.[column + right] ?? ""),
    );
  try {
    runToEnd(tableInSteps(figuresFrom(ranges, read)));
  } catch (error) {
    return refusedHere(error, ranges);
  }
  return null;
}

const table = (...rows: CellContent[][]): CellContent[][] => [["Title"], [], ...rows];
const two = table(["Chad", 1, 2, "", 9, 9], ["Peru", 1, 2, "", 9, 9]);
const withRow = (index: number, row: CellContent[]) => two.map((its, at) => (at === index ? row : its));

test.each<[what: string, cells: CellContent[][], changed: Partial<NetworkRanges>, words: string, cell: string | null]>([
  [
    "text among the flows",
    withRow(2, ["Chad", 1, "n/a", "", 9, 9]),
    {},
    'C3: "n/a" is not a number; enter a number, or =NA() if it is missing.',
    "C3",
  ],
  [
    "an error in final demand",
    withRow(3, ["Peru", 1, 2, "", 9, { error: "#N/A" }]),
    {},
    'F4: "#N/A" is not a number; enter a number, or =NA() if it is missing.',
    "F4",
  ],
  [
    "output below 0",
    withRow(2, ["Chad", 1, 2, "", 9, -90]),
    {},
    "Row 3: total sales of Chad are negative (-78); look for a wrong sign, or for stocks that fall by more than is sold.",
    "B3",
  ],
  [
    "a row without a country",
    withRow(3, ["", 1, 2, "", 9, 9]),
    {},
    "A4 is empty, but its row has figures. Enter the country of this row.",
    "A4",
  ],
  [
    "columns that no number of countries fits",
    two,
    { finalDemand: [area(2, 4, 2, 1)] },
    "Final demand has 1 column for 2 countries. Select one column for each country, or the same number of columns for each, grouped by country.",
    null,
  ],
  [
    "rows that are in no even blocks",
    table(["A", 1, 1, 1, "", 9, 9], ["B", 1, 1, 1, "", 9, 9], ["C", 1, 1, 1, "", 9, 9]),
    { countries: null },
    "The 3 rows of the flows cannot be split evenly among the 2 columns of final demand, one for each country. Enter under “Country of each row” the cells that name the country of each row, or choose “One country”.",
    null,
  ],
  [
    "flows that are not square",
    two,
    { flows: area(2, 1, 2, 1), flowColumns: [{ from: 1, count: 1 }] },
    "The flows have 2 rows and 1 column. They need as many columns as rows, in the same order.",
    null,
  ],
  [
    "nothing but 0",
    table(["Chad", 0, 0, "", 0, 0], ["Peru", 0, 0, "", 0, 0]),
    {},
    "The flows and final demand contain nothing but 0, so there is no output. Select the figures of the table; an empty cell counts as 0.",
    null,
  ],
])("%s", (_, cells, changed, words, cell) => expect(refusedBy(cells, changed)).toEqual({ words, cell }));

test("a table that can be solved is not refused, and another error is none of these", () => {
  expect(refusedBy(two)).toBeNull();
  expect(refusedHere(new Error("broken"), null)).toBeUndefined();
});
