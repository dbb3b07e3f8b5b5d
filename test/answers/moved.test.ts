/** What moved the terms of trade: said only where export prices, import prices and their ratio are known in two periods. */

import { movedOf } from "../../src/answers/moved";
import { runToEnd } from "../../src/core/sliced";
import { Grid } from "../../src/tables/grid";
import { readVisible } from "../../src/tables/reader/visible";

type Cell = string | number;
const HEAD: Cell[] = ["Year", "Export price, US$/t", "Import price, US$/t"];
const moved = (head: Cell[], ...rows: Cell[][]) =>
  movedOf(runToEnd(readVisible(new Grid({ sheet: "S", row: 0, column: 0, values: [head, ...rows] }), {})));
const said = (...rows: Cell[][]) => {
  const found = moved(HEAD, ...rows);
  return found && [found.heading, ...found.figures.map(({ name, figure }) => `${name} ${figure}`)];
};

// 110/100 and 88/80 are 1.1 each; 120/100 over 88/80 is 1.0909...
it.each([
  [
    "the last over the first, and their ratio",
    [
      [2019, 100, 80],
      [2020, 105, 90],
      [2021, 120, 88],
    ],
    ["What moved it, 2019 to 2021", "Export prices +20.0 %", "Import prices +10.0 %", "Terms of trade +9.1 %"],
  ],
  [
    "prices that moved alike, and terms of trade that did not",
    [
      [2019, 100, 80],
      [2020, 110, 88],
    ],
    ["What moved it, 2019 to 2020", "Export prices +10.0 %", "Import prices +10.0 %", "Terms of trade 0.0 %"],
  ],
  [
    "a fall, with its sign",
    [
      [2019, 100, 80],
      [2020, 90, 80],
    ],
    ["What moved it, 2019 to 2020", "Export prices −10.0 %", "Import prices 0.0 %", "Terms of trade −10.0 %"],
  ],
  [
    "from the first to the last period that has both",
    [
      [2018, 90, "n/a"],
      [2019, 100, 80],
      [2020, 120, 88],
      [2021, "n/a", 99],
    ],
    ["What moved it, 2019 to 2020", "Export prices +20.0 %", "Import prices +10.0 %", "Terms of trade +9.1 %"],
  ],
])("%s", (_, rows, words) => {
  expect(said(...rows)).toEqual(words);
});

it.each([
  [
    "one period with both",
    [
      [2019, 100, 80],
      [2020, 120, "n/a"],
      [2021, 130, "n/a"],
    ],
  ],
  ["a single period", [[2019, 100, 80]]],
])("nothing of %s", (_, rows) => {
  expect(said(...rows)).toBeNull();
});

it("nothing without import prices", () => {
  expect(moved(["Year", "Export price, US$/t"], [2019, 100], [2020, 120])).toBeNull();
});

it("has both indices period by period, 100 in the base", () => {
  const prices = moved(HEAD, [2019, 50, 80], [2020, 60, 88])!.prices;
  expect(prices.head).toEqual(["Period", "Export price index", "Import price index"]);
  expect(prices.rows.map((row) => row.map(({ shown }) => shown))).toEqual([
    ["2019", "100.0", "100.0"],
    ["2020", "120.0", "110.0"],
  ]);
});
