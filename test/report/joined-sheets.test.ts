/** The same table of several periods as one sheet. */

import { runToEnd } from "../../src/core/sliced";
import { joinedSheet } from "../../src/report/joined-sheets";
import { Grid } from "../../src/tables/grid";
import { periodIn } from "../../src/tables/periods";
import type { Cell } from "../../src/sheet/sheet";
import { sketched } from "../tables/grid";

const part = (year: string, sketch: string, hiddenRows: number[] = []) => {
  const grid = sketched(sketch, { sheet: year, row: 1, column: 1 });
  const { sheet, row, column, values } = grid;
  return { grid: new Grid({ sheet, row, column, values, hiddenRows }), period: periodIn(year)! };
};
const shown = (cells: readonly Cell[]) =>
  Object.fromEntries(
    cells.map(({ at, content }) => [at, "formula" in content ? content.formula : Object.values(content)[0]]),
  );

it("has the title and headings without the period, and every row as references", () => {
  const { sheet, isLive, rows } = runToEnd(
    joinedSheet(
      [
        part("2019", "Chain of coffee (2019)\nLink | Sales 2019 | Purchases\nFarm | 10 | 0\nMill | 25 | 10"),
        part("2020", "Chain of coffee (2020)\nLink | Sales 2020 | Purchases\nFarm | 12 | 0\nMill | 30 | 12"),
      ],
      "Coffee",
    ),
  );
  expect({ name: sheet.name, isLive, rows }).toEqual({ name: "Coffee 2019 to 2020", isLive: true, rows: 4 });
  expect(shown(sheet.cells)).toEqual({
    A1: "Chain of coffee",
    A2: "Year",
    B2: "Link",
    C2: "Sales",
    D2: "Purchases",
    ...{ A3: 2019, B3: "='2019'!B4", C3: "='2019'!C4", D3: "='2019'!D4" },
    ...{ A4: 2019, B4: "='2019'!B5", C4: "='2019'!C5", D4: "='2019'!D5" },
    ...{ A5: 2020, B5: "='2020'!B4", C5: "='2020'!C4", D5: "='2020'!D4" },
    ...{ A6: 2020, B6: "='2020'!B5", C6: "='2020'!C5", D6: "='2020'!D5" },
  });
});

it("leaves out hidden rows, notes, and titles that only one of them has", () => {
  const { sheet, rows } = runToEnd(
    joinedSheet(
      [
        part(
          "2019",
          "First draft\nLink | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | 10\nShop | 60 | 30\nSource: us",
          [3],
        ),
        part("2020", "Link | Sales | Purchases\nFarm | 12 | 0\nMill | 30 | 12"),
      ],
      "",
    ),
  );
  expect(sheet.name).toBe("2019 to 2020");
  expect(rows).toBe(4);
  const cells = shown(sheet.cells);
  expect(Object.values(cells)).not.toContain("First draft");
  expect([cells["A1"], cells["B2"], cells["B3"], cells["B4"]]).toEqual([
    "Year",
    "='2019'!B4",
    "='2019'!B6",
    "='2020'!B3",
  ]);
});

it("says the period in words where it is no year", () => {
  const { sheet } = runToEnd(
    joinedSheet(
      ["2020-Q1", "2020-Q2"].map((quarter) => part(quarter, "Link | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | 10")),
      "",
    ),
  );
  const cells = shown(sheet.cells);
  expect([cells["A1"], cells["A2"], cells["A4"]]).toEqual(["Period", "2020-Q1", "2020-Q2"]);
});

it("holds the figures as they are where references would be too many", () => {
  const row = (index: number) => `Item ${index} | ${index} | 1`;
  const long = ["Link | Sales | Purchases", ...Array.from({ length: 9000 }, (_, index) => row(index + 1))].join("\n");
  const { sheet, isLive } = runToEnd(joinedSheet([part("2019", long), part("2020", long)], ""));
  expect(isLive).toBe(false);
  const cells = shown(sheet.cells);
  expect([cells["B2"], cells["C9001"], cells["A9002"]]).toEqual(["Item 1", 9000, 2020]);
});
