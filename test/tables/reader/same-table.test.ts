/** The same table on several sheets, a year each. */

import { sameTables, type SheetTable } from "../../../src/tables/reader/same-table";

const headings = ["Reporter", "Partner", "Value"];
const table = (sheet: string, title = "", own = headings): SheetTable => ({ sheet, title, headings: own });
const found = (...tables: SheetTable[]) =>
  sameTables(tables).map(({ name, sheets }) => [
    name,
    ...sheets.map(({ period, table: its }) => `${period.label} ${its.sheet}`),
  ]);

test.each<[string, SheetTable[], string[][]]>([
  ["years as names", [table("2021"), table("2019"), table("2020")], [["", "2019 2019", "2020 2020", "2021 2021"]]],
  [
    "a year beside other words",
    [table("Exports 2020"), table("Exports 2019")],
    [["Exports", "2019 Exports 2019", "2020 Exports 2020"]],
  ],
  [
    "a year in the title",
    [table("Sheet1", "Exports, 2019"), table("Sheet2", "Exports, 2020")],
    [["Exports", "2019 Sheet1", "2020 Sheet2"]],
  ],
  [
    "headings that differ in case and in the year",
    [table("2019", "", ["Link", "Sales 2019"]), table("2020", "", ["link", "Sales 2020"])],
    [["", "2019 2019", "2020 2020"]],
  ],
  ["other words beside the year", [table("Exports 2020"), table("Imports 2019")], []],
  ["other columns", [table("2020"), table("2019", "", ["Reporter", "Value"])], []],
  ["one sheet", [table("2020")], []],
  ["the same year twice", [table("2020"), table("2020 ")], []],
  ["no year", [table("Sheet1"), table("Sheet2")], []],
  ["years within the table", [table("2019", "", ["Year", "Value"]), table("2020", "", ["Year", "Value"])], []],
  [
    "two groups",
    [table("Exports 2019"), table("Exports 2020"), table("Imports 2019"), table("Imports 2020")],
    [
      ["Exports", "2019 Exports 2019", "2020 Exports 2020"],
      ["Imports", "2019 Imports 2019", "2020 Imports 2020"],
    ],
  ],
])("%s", (_, tables, expected) => expect(found(...tables)).toEqual(expected));
