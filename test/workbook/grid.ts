/** The grid's own model in Node, where there is no page. */
import * as grid from "@odoo/o-spreadsheet";
import { text } from "../../src/sheet/sheet";
import { openModel } from "../../src/workbook/browser";

// The grid tells of its own speed.
jest.spyOn(console, "debug").mockImplementation();
jest.spyOn(console, "log").mockImplementation();
(globalThis as any).o_spreadsheet = grid;
// Node 20 lacks what every browser has by now.
(Object as any).groupBy ??= (items: Iterable<unknown>, keyOf: (item: unknown) => PropertyKey) => {
  const groups: Record<PropertyKey, unknown[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
};

export { grid };

/** A workbook of one empty sheet, Sheet1. */
export const blankModel = () =>
  openModel([{ name: "Sheet1", columns: {}, rows: {}, cells: [text("A1", "")], opensOn: "A1" }]);
