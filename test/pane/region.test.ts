/** Which cells a selection means, as a table for a picture. */
import { blockAround, regionsOf } from "../../src/pane/pictures/region";
import type { TableCell } from "../../src/pictures/read-table";
import { areaOf } from "../../src/samples/sheet";
import { formatAddress } from "../../src/workbook/address";
import type { Cells, Workbook } from "../../src/workbook/port";

const page: TableCell[][] = [
  ["", "", "", "", "", "x"],
  ["", "Link", "Value added", "", "", ""],
  ["", "Farm", 3, "", "", ""],
  ["", "Mill", 0, "", "beside", 1],
  ["", "", "", "", "", ""],
  ["", "Source: a book", "", "", "", ""],
];
const grid = { row: 0, column: 0, values: page };

it.each([
  ["C3", "B2:C4"],
  ["B2", "B2:C4"],
  ["F4", "E4:F4"],
  ["F1", "F1"],
  // An empty cell that touches tables means all of them.
  ["D2", "B1:F4"],
  ["A1", "A1:C4"],
])("around %s stands %s", (cell, block) => {
  const found = blockAround(grid, areaOf(cell));
  expect(found && formatAddress({ sheet: "", ...found })).toBe(block);
});

it("around a cell with nothing near there is nothing", () => {
  expect(blockAround({ row: 0, column: 0, values: [["", "", ""], ["", "", ""], ["", "", ""]] }, { row: 1, column: 1 })).toBeNull();
  expect(blockAround(grid, { row: 40, column: 40 })).toBeNull();
});

/** A sheet of which reading begins where it is asked to. */
const workbook = {
  readWhole: async (address: string) => {
    const { row, column } = areaOf(address);
    return { row, column, values: page.slice(row).map((cells) => cells.slice(column)) };
  },
} as unknown as Workbook;
const selected = (address: string) => ({ ...areaOf(address), sheet: "A b" }) as unknown as Cells;
const regions = async (address: string) => (await regionsOf(workbook, selected(address), new AbortController().signal)).map((region) => [region.address, region.source]);

it("a range means itself, then what stands around its corner; its source is below", async () => {
  expect(await regions("B3:C4")).toEqual([["'A b'!B3:C4", "Source: a book"], ["'A b'!B2:C4", "Source: a book"]]);
  expect(await regions("B2:C4")).toEqual([["'A b'!B2:C4", "Source: a book"]]);
  expect(await regions("C3")).toEqual([["'A b'!B2:C4", "Source: a book"]]);
  expect(await regions("E4:F4")).toEqual([["'A b'!E4:F4", undefined]]);
});

it("holds the values of just its cells", async () => {
  const [region] = await regionsOf(workbook, selected("B2:C3"), new AbortController().signal);
  expect(region?.values).toEqual([["Link", "Value added"], ["Farm", 3]]);
});
