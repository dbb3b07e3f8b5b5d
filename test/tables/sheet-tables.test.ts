/** Which cells are the table: around a cell, on a whole sheet. */

import { addressAt, regionAround, trimmed } from "../../src/tables/grid";
import { runToEnd } from "../../src/core/sliced";
import { tablesOn } from "../../src/tables/tables";
import { sketched } from "./grid";

const whole = (grid: ReturnType<typeof trimmed>) =>
  grid && addressAt(grid, { row: 0, column: 0, rows: grid.values.length, columns: grid.width });

const page = sketched(
  `Title of the page
  .
   | Link | Sales | | x
   | Farm | 10 | |
   | Mill | 25 | | y
  .
   | Bar | 5 | |
  .
  Other | 1 | 2 | 3 | 4
  Rows | 1 | 2 | 3 | 4`,
  { row: 1, column: 2, sheet: "My page" },
);

test("the block of cells around one of them, from any of its cells", () => {
  for (const [row, column] of [
    [2, 1],
    [4, 2],
    [3, 1],
  ] as const)
    expect(whole(regionAround(page, row, column))).toBe("'My page'!D4:E6");
  expect(whole(regionAround(page, 8, 4))).toBe("'My page'!C10:G11");
  expect(whole(regionAround(page, 2, 4))).toBe("'My page'!G4");
  expect(regionAround(sketched("a | | | |\n. \n.\n.\nb"), 2, 3)).toBeNull();
});

test("cells that only touch at a corner are one block", () => {
  expect(whole(regionAround(sketched("a | \n | b"), 0, 0))).toBe("Sheet1!A1:B2");
});

test("all tables of a sheet; rows without headings below one of the same columns go on with it", () => {
  const rest = sketched(
    "Link | Sales\nFarm | 10\n.\nMill | 25\nShop | 60\n.\nLink | Inputs\nFarm | 1\n.\nA line of text",
  );
  expect(runToEnd(tablesOn(rest)).map(whole)).toEqual(["Sheet1!A1:B5", "Sheet1!A7:B8"]);
});

test("tables beside one another are two where each has names and figures, and one with a column left empty otherwise", () => {
  const beside = sketched(
    "Link | Sales | Inputs | | Country | Share\nFarm | 10 | 2 | | China | 0.4\nMill | 25 | 10 | | USA | '0,6\n.\nLink | Note | | Sales\nFarm | x | | 10\nMill | y | | 25",
  );
  expect(runToEnd(tablesOn(beside)).map(whole)).toEqual(["Sheet1!A1:C3", "Sheet1!E1:F3", "Sheet1!A5:D7"]);
});

test("lines of text are no tables", () =>
  expect(runToEnd(tablesOn(sketched("A title\n.\nA note"))).map(whole)).toEqual([]));

test("empty edges are left away", () => {
  expect(whole(trimmed(sketched(" | \n | a\n | ")))).toBe("Sheet1!B2");
  expect(trimmed(sketched(" | \n | "))).toBeNull();
});
