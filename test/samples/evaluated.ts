/** A sample as the browser workbook calculates it, in Node: by the built functions, in the grid's own model. */

import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { supplyCustomFunctions } from "../../src/browser/custom-functions";
import { registerFixed } from "../../src/browser/fixed";
import { type Grid, type Metadata, registerFunctions } from "../../src/browser/register";
import type { Sample } from "../../src/samples/sample";
import { requireArea } from "../../src/sheet/address";
import { openModel } from "../../src/workbook/browser";
import { grid } from "../workbook/grid";

const built = (file: string): string => readFileSync(path.resolve(__dirname, "../../dist", file), "utf8");

const scope: { CustomFunctions?: unknown } = {};
const associated = supplyCustomFunctions(scope);
vm.compileFunction(built("functions.js"), ["CustomFunctions"])(scope.CustomFunctions);
registerFunctions(grid as unknown as Grid, JSON.parse(built("functions.json")) as Metadata, associated);
registerFixed();

type Shown = string | number | boolean;

const isError = (value: unknown): value is { code: string } =>
  typeof value === "object" && value !== null && "code" in value;

type Read = (address: string) => Shown[][];

/** What the cells of a range of a sample show: `read("'Cashew'!E5:E8")`; of an error, its code. */
export const evaluated = (sample: Sample): Read => opened(sample).read;

/** The same of a sample whose cells can be changed: `write("'Cashew'!C5", "400")`. */
export function opened(sample: Sample): {
  read: Read;
  write: (address: string, content: string) => void;
  /** Before the row of this number. */
  insertRow: (sheet: string, before: number) => void;
  removeRow: (sheet: string, row: number) => void;
  renameSheet: (from: string, to: string) => void;
} {
  const model = openModel(sample.sheets);
  const { getters } = model;
  const write = (address: string, content: string): void => {
    const { sheet, row, column } = requireArea(address);
    const sheetId = getters.getSheetIdByName(sheet);
    model.dispatch("UPDATE_CELL", { sheetId, row, col: column, content } as never);
  };
  const insertRow = (sheetName: string, before: number): void => {
    const sheetId = getters.getSheetIdByName(sheetName);
    const more = { dimension: "ROW", base: before - 1, position: "before", quantity: 1, sheetName };
    model.dispatch("ADD_COLUMNS_ROWS", { sheetId, ...more } as never);
  };
  const removeRow = (sheetName: string, row: number): void => {
    const sheetId = getters.getSheetIdByName(sheetName);
    model.dispatch("REMOVE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: [row - 1], sheetName } as never);
  };
  const renameSheet = (from: string, to: string): void => {
    const sheetId = getters.getSheetIdByName(from);
    model.dispatch("RENAME_SHEET", { sheetId, oldName: from, newName: to } as never);
  };
  const read: Read = (address) => {
    const { sheet, row, column, rows, columns } = requireArea(address);
    const sheetId = getters.getSheetIdByName(sheet);
    if (!sheetId) throw new Error(`${sample.id} has no sheet ${sheet}`);
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right): Shown => {
        const { value }: { value: unknown } = getters.getEvaluatedCell({
          sheetId,
          row: row + down,
          col: column + right,
        });
        // An error is a text here, or still the object that the function threw.
        return isError(value) ? value.code : ((value as Shown | null) ?? "");
      }),
    );
  };
  return { read, write, insertRow, removeRow, renameSheet };
}
