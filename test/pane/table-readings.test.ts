/** What was chosen about a table holds as long as its headings, its place and its number of columns do. */

import { NOTHING_CHOSEN, placeOfKey, type TableChoices, tableKey, TableReadings } from "../../src/pane/table-readings";
import type { Setting } from "../../src/workbook/port";
import { sketched } from "../tables/grid";

function workbook() {
  const kept = new Map<string, Setting>();
  return {
    kept,
    setting: async (name: string) => kept.get(name),
    saveSetting: async (name: string, value: Setting | undefined) => {
      if (value === undefined) kept.delete(name);
      // As a file keeps it.
      else kept.set(name, JSON.parse(JSON.stringify(value)) as Setting);
    },
  };
}

const table = sketched("Name | 2020 | 2021\nAsia | 5 | 7\nAfrica | 2 | 3");
const CHOSEN: TableChoices = {
  answers: new Map([
    ["figures", "prices"],
    ["decimal C", ","],
  ]),
  kind: "series",
  rows: new Map([[2, true]]),
  chain: {
    roles: new Map([[1, "output"]]),
    marks: new Map([[2, "."]]),
    manners: new Map([[1, { isNegated: true, inPercent: false }]]),
    totals: new Map([[2, true]]),
    isPriceTimesVolume: false,
  },
  asFunction: "DEPENDENCE sells",
  scale: "7",
  title: "Cocoa",
  source: "Kaplinsky (2015)",
};

it("nothing is chosen at first", async () => {
  expect(await new TableReadings(workbook()).choicesFor(table)).toBe(NOTHING_CHOSEN);
});

it.each([
  ["the same figures", "Name | 2020 | 2021\nAsia | 5 | 7\nAfrica | 2 | 3"],
  ["new figures", "Name | 2020 | 2021\nAsia | 50 | 1\nAfrica | 20 | 30"],
  ["other names", "Name | 2020 | 2021\nEurope | 5 | 7\nAfrica | 2 | 3"],
])("is kept with the workbook for %s, in another session too", async (_, sketch) => {
  const its = workbook();
  await new TableReadings(its).keep(table, CHOSEN);
  const other = sketched(sketch);
  expect(await new TableReadings(its).choicesFor(other)).toEqual(CHOSEN);
});

it("what was chosen of rows goes where rows come or go, and the rest stays", async () => {
  const its = new TableReadings(workbook());
  await its.keep(table, CHOSEN);
  const longer = sketched("Name | 2020 | 2021\nAsia | 5 | 7\nEurope | 1 | 1\nAfrica | 2 | 3");
  expect(await its.choicesFor(longer)).toEqual({
    ...CHOSEN,
    rows: new Map(),
    chain: { ...CHOSEN.chain, totals: new Map() },
  });
});

it.each([
  ["another heading", sketched("Name | 2020 | 2022\nAsia | 5 | 7\nAfrica | 2 | 3")],
  ["one column more", sketched("Name | 2020 | 2021 | 2022\nAsia | 5 | 7 | 1\nAfrica | 2 | 3 | 1")],
  ["another row of the sheet", sketched("Name | 2020 | 2021\nAsia | 5 | 7\nAfrica | 2 | 3", { row: 4 })],
  ["another sheet", sketched("Name | 2020 | 2021\nAsia | 5 | 7\nAfrica | 2 | 3", { sheet: "Other" })],
])("does not hold for %s", async (_, other) => {
  const its = new TableReadings(workbook());
  await its.keep(table, CHOSEN);
  expect(await its.choicesFor(other)).toBe(NOTHING_CHOSEN);
});

it("leaves alone what a workbook holds in another form", async () => {
  const its = workbook();
  its.kept.set("tables", [
    null,
    7,
    ["x"],
    { key: 3, height: 2 },
    { key: "a", height: 3, answers: [["figures", 7], "x"], kind: "nonsense", roles: [[1, "king"]], marks: [[1, ";"]] },
  ]);
  const readings = new TableReadings(its);
  expect(await readings.choicesFor(table)).toBe(NOTHING_CHOSEN);
  await readings.keep(table, { ...NOTHING_CHOSEN, kind: "series" });
  expect((its.kept.get("tables") as Setting[]).length).toBe(2);
  expect((its.kept.get("tables") as Setting[])[0]).toMatchObject({ answers: [], kind: null, roles: [], marks: [] });
});

it("keeps the latest sixty tables", async () => {
  const its = workbook();
  const readings = new TableReadings(its);
  const at = (row: number) => sketched("Name | 2020\nAsia | 5", { row });
  for (let row = 0; row < 61; row++) await readings.keep(at(row), { ...NOTHING_CHOSEN, kind: "series" });
  const again = new TableReadings(its);
  expect(await again.choicesFor(at(0))).toBe(NOTHING_CHOSEN);
  expect((await again.choicesFor(at(1))).kind).toBe("series");
  expect((await again.choicesFor(at(60))).kind).toBe("series");
});

test("a key says where its table begins, and nothing else does", () => {
  expect(placeOfKey(tableKey(table))).toEqual({ sheet: table.sheet, row: table.row, column: table.column });
  for (const other of ["", "{", "5", "null", '["Sheet1"]', "[1,2,3]"]) expect(placeOfKey(other)).toBeNull();
});
