/** The grid's own model in Node, for tests of what files bring into it. */

import * as grid from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import { answerAsExcel } from "../../src/browser/excel-answers";
import { exported } from "../../src/browser/grid-export";
import { emptied, withSheetsOf } from "../../src/browser/grid-files";
import { workbookOf } from "../../src/browser/grid-files-out";
import { blankSheet, type CellData, type SheetData, type WorkbookData } from "../../src/files/workbook-data";
import { openData, openModel } from "../../src/workbook/browser";
import { text } from "../../src/sheet/sheet";

jest.spyOn(console, "debug").mockImplementation();
jest.spyOn(console, "log").mockImplementation();
(globalThis as any).o_spreadsheet = grid;
// Node 20 lacks what every browser has by now.
(Object as any).groupBy ??= (items: Iterable<unknown>, keyOf: (item: unknown) => PropertyKey) => {
  const groups: Record<PropertyKey, unknown[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
};
// As the page does when it registers our functions.
for (const code of ["#VALUE!", "#REF!"]) grid.registries.errorTypes.add(code);
answerAsExcel();

export const blank: Model = openModel([
  { name: "Blank", columns: {}, rows: {}, cells: [text("A1", "")], opensOn: "A1" },
]);

let ids = 0;
export const newId = (): string => `s${(ids += 1)}`;

export const sheetOf = (cells: CellData[], more: Partial<SheetData> = {}): SheetData => ({
  ...blankSheet("Sheet1"),
  cells,
  ...more,
});

/** As "Open in its place" does it. */
export const modelOf = (sheets: SheetData[]): Model =>
  openData(withSheetsOf(emptied(exported(blank)), { sheets, names: [] }, newId));

export const workbookIn = (model: Model): WorkbookData => workbookOf(model).workbook;
