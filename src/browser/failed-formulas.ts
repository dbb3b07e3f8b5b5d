/**
 * Formulas of a file that answer with an error in the grid and with a value in the file, be it that a function has other
 * arguments here or that an array is gone through otherwise. They are kept as values, as those that the grid does not know:
 * saved again, the error would have taken the value's place. Only where the errors begin; what rests on them is right again.
 */

import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import { type KeptFormula, withMoreKept } from "../files/read-formulas";
import type { CellData } from "../files/workbook-data";
import type { Read } from "../files/xlsx-read";
import { cellName } from "../workbook/address";
import { ChangingCells } from "./changing-cells";
import { texts } from "./file-texts";
import { excelError } from "./grid-files";
import { cellsOf } from "./precedents";
import { withValues } from "./taken-formulas";

/** What was read, with such formulas as values; the very same where there is none. `first`: the place of the file's first sheet in the workbook. */
export function withoutFailures(model: Model, read: Read, first: number): Read {
  const { getters } = model;
  const ids = getters.getSheetIds().slice(first);
  const failed = new Map<CellData, KeptFormula>();
  const changing = new ChangingCells(model);
  for (const [index, { cells }] of read.workbook.sheets.entries()) {
    for (const cell of cells) {
      const { formula, value, row, column } = cell;
      // Ours say in the cell what is wrong, and programs without our functions have no answers of theirs.
      if (formula === undefined || value === null || typeof value === "object" || /\bVC\./i.test(formula)) continue;
      const position = { sheetId: ids[index]!, row, col: column };
      const { type, value: code } = getters.getEvaluatedCell(position);
      if (type !== "error" || code === "#BUSY!" || excelError(code) === value || (code !== "#CYCLE" && restsOnError(model, position)) || changing.has(position)) continue;
      const address = `${getters.getSheetName(position.sheetId)}!${cellName(row, column)}`;
      failed.set(cell, { address, formula, value, why: "fails", reason: code === "#CYCLE" ? texts.isCircle : texts.givesError(excelError(code)) });
    }
  }
  if (failed.size === 0) return read;
  const sheets = read.workbook.sheets.map((sheet) => ({ ...sheet, cells: withValues(sheet.cells, failed) }));
  return withMoreKept({ ...read, workbook: { ...read.workbook, sheets } }, [...failed.values()]);
}

const CELLS_LOOKED_AT = 20_000;

/** Whether an error comes from another cell; in a circle each comes from the next. */
function restsOnError(model: Model, position: CellPosition): boolean {
  for (const each of cellsOf(model, position, CELLS_LOOKED_AT)) if (model.getters.getEvaluatedCell(each).type === "error") return true;
  return false;
}
