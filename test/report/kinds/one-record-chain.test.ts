/** A chain with one record a period: told as a series of value added, in as many formulas whatever its length. */

import { runToEnd } from "../../../src/core/sliced";
import { reportOn } from "../../../src/report/report";
import { understand } from "../../../src/tables/understand";
import { Grid } from "../../../src/tables/grid";
import type { CellContent } from "../../../src/sheet/cells";
import { sketched } from "../../tables/grid";
import { evaluatedPage } from "./series-reports";

const reportOf = (grid: Grid) => runToEnd(reportOn(runToEnd(understand(grid)), { rate: null, leaveOutMissing: false }));
const evaluated = (grid: Grid) => evaluatedPage(grid, reportOf(grid));

const fourMonths = sketched(
  "Month | Sales | Inputs\n'1990-01 | 70 | 60\n'1990-02 | 71 | 61\n'1990-03 | 72 | 70\n'1990-04 | 73 | 69",
);

test("value added is told from the first period to the last, and no share", () => {
  const { title, rows } = evaluated(fourMonths);
  expect(title()).toBe("Value added fell from 10 to 4, 1990-01 to 1990-04");
  const words = rows().flat().join("\n");
  for (const never of ["100 %", "largest share", "Row 5", "Thinning"]) expect(words).not.toContain(never);
  expect(
    rows()
      .find(([cell]) => cell === "1990-03")!
      .slice(1, 4),
  ).toEqual(["72", "70", "2"]);
});

test("an empty cell of costs counts as 0, one of sales is missing", () => {
  const { rows } = evaluated(
    sketched("Year | Sales | Inputs\n2019 | 70 | 60\n2020 | 71 |\n2021 | | 70\n2022 | 90 | 80"),
  );
  const added = (year: string) =>
    rows()
      .filter(([cell]) => cell === year)
      .at(-1)![3];
  expect([added("2019"), added("2020"), added("2021"), added("2022")]).toEqual(["10", "71", "#N/A", "10"]);
});

test("several records of a period, or names that differ, are a chain of links", () => {
  const pages = [
    "Year | Sales | Inputs\n2019 | 70 | 60\n2019 | 90 | 70\n2020 | 71 | 61\n2020 | 95 | 71",
    "Link | Year | Sales | Inputs\nFarm | 2019 | 70 | 60\nMill | 2020 | 71 | 61",
  ];
  for (const sketch of pages)
    expect(
      reportOf(sketched(sketch)).sheet.cells.some(
        ({ content }) =>
          ("text" in content && content.text === "Value added over time") ||
          ("formula" in content && content.formula.includes("largest share")),
      ),
    ).toBe(true);
});

const months = (count: number): Grid =>
  new Grid({
    sheet: "Sheet1",
    row: 0,
    column: 0,
    values: [
      ["Month", "Sales", "Inputs"],
      ...Array.from({ length: count }, (_, index): CellContent[] => [
        `${1990 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
        70 + (index % 7),
        60 + (index % 5),
      ]),
    ],
  });

test("360 months take as many cells as 24, and open", () => {
  const [few, many] = [months(24), months(360)].map((grid) => reportOf(grid).sheet.cells.length);
  expect(many).toBe(few);
  const { title } = evaluated(months(360));
  expect(title()).toMatch(/^Value added (?:rose|fell) from 10 to \d+, 1990-01 to 2019-12$/);
});
