/** Which cells are meant by what is selected: a range alone, the block of a cell, or one of several tables. */

import { meantTable } from "../../src/pane/selected-table";
import { formatAddress, intersection, requireArea } from "../../src/sheet/address";
import { addressAt, Grid } from "../../src/tables/grid";
import type { Workbook } from "../../src/workbook/port";
import { sketched } from "../tables/grid";

function workbookOf(sheet: Grid, selected: string, hiddenRows: number[] = []): Workbook {
  const used = { row: sheet.row, column: sheet.column, rows: sheet.height, columns: sheet.width };
  const read = (address: string) => {
    const place = intersection(requireArea(address), used);
    if (!place) return { rows: 0, values: [[""]] };
    const values = sheet.values
      .slice(place.row - sheet.row, place.row - sheet.row + place.rows)
      .map((cells) => cells.slice(place.column - sheet.column, place.column - sheet.column + place.columns));
    return { sheet: "Sheet1", ...place, values, formats: values.map((row) => row.map(() => "General")), hiddenRows };
  };
  return {
    selection: async () => ({
      ...requireArea(selected),
      sheet: "Sheet1",
      address: selected,
      values: read(selected).values ?? [[""]],
    }),
    sheets: async () => [{ name: "Sheet1", used: formatAddress({ sheet: "", ...used }) }],
    readWhole: async (address: string) => read(address),
  } as unknown as Workbook;
}

const whole = (grid: Grid) => addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
const meant = (sheet: Grid, selected: string) => meantTable(workbookOf(sheet, selected), {});

const two = sketched("Link | Sales\nFarm | 10\nMill | 25\n.\n.\n.\nYear | Export price\n2020 | 100\n2021 | 90");

it.each([
  ["A2", "Sheet1!A1:B3"],
  ["B8", "Sheet1!A7:B9"],
  // Right below the first.
  ["A4", "Sheet1!A1:B3"],
])("a cell means its own block: %s", async (cell, block) => {
  const found = await meant(two, cell);
  expect(found.is === "table" && whole(found.grid)).toBe(block);
});

it("an empty cell beside no table leaves open which of two is meant", async () => {
  const found = await meant(two, "A5");
  expect(found.is === "several" && found.tables.map(whole)).toEqual(["Sheet1!A1:B3", "Sheet1!A7:B9"]);
});

it("of one table nothing is asked", async () => {
  expect(await meant(sketched("Link | Sales\nFarm | 10"), "F20")).toEqual({ is: "nothing" });
});

it("a range is read alone, and the row above is offered where it has its headings", async () => {
  const found = await meant(two, "A2:B3");
  expect(found.is === "table" && [whole(found.grid), found.withHeadings && whole(found.withHeadings)]).toEqual([
    "Sheet1!A2:B3",
    "Sheet1!A1:B3",
  ]);
});

it.each(["A1:B3", "A7:B9", "A8:B9"])("no row above %s is offered that it has or that is none", async (range) => {
  const found = await meant(two, range);
  expect(found.is === "table" && found.withHeadings !== null).toBe(range === "A8:B9");
});

it("figures above a range are no headings of it", async () => {
  const found = await meant(sketched("Farm | 1\nMill | 2\nShop | 3"), "A2:B3");
  expect(found.is === "table" && found.withHeadings).toBeNull();
});

it("brings the hidden rows along, counted within the table", async () => {
  const found = await meantTable(workbookOf(two, "B8", [7]), {});
  expect(found.is === "table" && found.grid.hiddenRows).toEqual([1]);
});
