/** Which cells a selection means, as a table for a picture. */
import { addressAt, Grid } from "../../src/tables/grid";
import { tableMeant } from "../../src/tables/tables";
import { regionsOf } from "../../src/pane/pictures/region";
import { requireArea } from "../../src/sheet/address";
import type { Workbook } from "../../src/workbook/port";
import type { CellContent, Cells } from "../../src/sheet/cells";

const PAGE: CellContent[][] = [
  ["", "", "", "", "", "x"],
  ["", "Link", "Value added", "", "", ""],
  ["", "Farm", 3, "", "", ""],
  ["", "Mill", 0, "", "beside", 1],
  ["", "", "", "", "", ""],
  ["", "Source: a book", "", "", "", ""],
];
const grid = new Grid({ sheet: "", row: 0, column: 0, values: PAGE });
const whole = (found: Grid | null) =>
  found && addressAt(found, { row: 0, column: 0, rows: found.height, columns: found.width });

it.each([
  ["C3", "B2:C4"],
  ["B2", "B2:C4"],
  // An empty cell that touches tables means all of them.
  ["D2", "B1:F4"],
  ["A1", "B2:C4"],
  // Right below a table, or beside it.
  ["B7", null],
  ["G4", null],
  ["J40", null],
])("around %s is %s", (cell, block) => {
  const { row, column } = requireArea(cell);
  expect(whole(tableMeant(grid, row, column))).toBe(block);
});

it("a title above a table means that table", () => {
  const titled = new Grid({
    sheet: "",
    row: 4,
    column: 1,
    values: [
      ["A chain", ""],
      ["", ""],
      ["Link", "Sales"],
      ["Farm", 3],
    ],
  });
  expect(whole(tableMeant(titled, 4, 1))).toBe("B7:C8");
});

/** A sheet with these cells. */
const workbookOf = (values: readonly (readonly CellContent[])[]) =>
  ({
    sheets: async () => [{ name: "A b", used: "used" }],
    readWhole: async () => ({ sheet: "A b", row: 0, column: 0, rows: values.length, values }),
  }) as unknown as Workbook;
const workbook = workbookOf(PAGE);
const selected = (address: string) => ({ ...requireArea(address), sheet: "A b" }) as unknown as Cells;
async function inTurn(address: string, its = workbook) {
  const found = await regionsOf(its, selected(address), new AbortController().signal);
  return found.are === "in turn" ? found.regions : [];
}
const regions = async (address: string) =>
  (await inTurn(address)).map(({ grid: its, source }) => [
    addressAt(its, { row: 0, column: 0, rows: its.values.length, columns: its.width }),
    source,
  ]);

it("a range means itself, then what is around its corner; its source is below", async () => {
  expect(await regions("B3:C4")).toEqual([
    ["'A b'!B3:C4", "Source: a book"],
    ["'A b'!B2:C4", "Source: a book"],
  ]);
  expect(await regions("B2:C4")).toEqual([["'A b'!B2:C4", "Source: a book"]]);
  expect(await regions("C3")).toEqual([["'A b'!B2:C4", "Source: a book"]]);
  // One row is no table.
  expect(await regions("E4:F4")).toEqual([]);
});

it("holds the values of just its cells", async () => {
  const [region] = await inTurn("B2:C3");
  expect(region?.grid.values).toEqual([
    ["Link", "Value added"],
    ["Farm", 3],
  ]);
});

it("is the whole table, however long, from any of its cells", async () => {
  const long = [["Link", "Value added"], ...Array.from({ length: 5000 }, (_, row) => [`Link ${row}`, row])];
  for (const cell of ["A1", "B2500", "A5001", "A1:B5001"]) {
    const [region] = await inTurn(cell, workbookOf(long));
    expect(region?.grid.height).toBe(5001);
  }
});

it("a selection beyond the cells in use means what is in use of it", async () => {
  expect(await regions("A1:Z1000")).toEqual([
    ["'A b'!B1:F6", "Source: a book"],
    ["'A b'!B2:C4", "Source: a book"],
  ]);
  expect(await regions("M20:Z40")).toEqual([]);
});

describe("an empty cell in no table", () => {
  const chain: CellContent[][] = [
    ["Link", "Value added"],
    ["Farm", 3],
    ["Mill", 5],
  ];
  const beside = (below: CellContent[][]): CellContent[][] => [
    ...chain.map((row) => [...row, "", "", "", ""]),
    ...Array.from({ length: 4 }, () => ["", "", "", "", "", ""]),
    ...below.map((row) => [...row, "", "", "", ""]),
  ];
  const meant = async (page: CellContent[][], address: string) => {
    const found = await regionsOf(workbookOf(page), selected(address), new AbortController().signal);
    return found.are === "several" ? found.tables.map(whole) : "in turn";
  };

  it("is asked about where the sheet has several", async () => {
    expect(await meant(beside(chain), "F2")).toEqual(["'A b'!A1:B3", "'A b'!A8:B10"]);
  });

  it.each([
    ["one table alone", [], "F2"],
    ["right below a table", chain, "A4"],
    ["in a table", chain, "A9"],
    ["a range", chain, "E2:F3"],
  ])("%s is not", async (_, below, address) => {
    expect(await meant(beside(below as CellContent[][]), address)).toBe("in turn");
  });
});
