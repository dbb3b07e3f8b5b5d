/**
 * Formulas of a file that answer with an error in the grid and with a value in the file, be it that a function has other
 * arguments here or that an array is gone through otherwise. They are kept as values, as those that the grid does not know:
 * saved again, the error would have taken the value's place. Only where the errors begin; what rests on them is right again.
 */

import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import { type KeptFormula, withMoreKept } from "../files/read-formulas";
import type { CellData } from "../files/workbook-data";
import type { Read } from "../files/xlsx-read";
import { cellName } from "../sheet/address";
import { ChangingCells } from "./changing-cells";
import { texts } from "./file-texts";
import { excelError } from "./grid-files-out";
import { cellsOf } from "./precedents";
import { withValues } from "./taken-formulas";

/** What was read, with such formulas as values; the very same where there is none. `first`: the place of the file's first sheet in the workbook. */
export function withoutFailures(model: Model, read: Read, first: number): Read {
  const { getters } = model;
  const ids = getters.getSheetIds().slice(first);
  const failed = new Map<CellData, KeptFormula>();
  const changing = new ChangingCells(model);
  for (const [index, { cells }] of read.workbook.sheets.entries()) {
    const sheetId = ids[index]!;
    const errors = errorsIn(model, sheetId);
    if (errors.size === 0) continue;
    for (const cell of cells) {
      const { formula, value, row, column } = cell;
      // Ours say in the cell what is wrong, and programs without our functions have no answers of theirs.
      if (formula === undefined || value === null || typeof value === "object" || /\bVC\./i.test(formula)) continue;
      const address = cellName(row, column);
      const code = errors.get(address);
      const position = { sheetId, row, col: column };
      if (
        code === undefined ||
        code === "#BUSY!" ||
        excelError(code) === value ||
        (code !== "#CYCLE" && restsOnError(model, position)) ||
        changing.has(position)
      )
        continue;
      failed.set(cell, {
        address: `${getters.getSheetName(sheetId)}!${address}`,
        formula,
        value,
        why: "fails",
        reason: code === "#CYCLE" ? texts.isCircle : texts.givesError({ code: excelError(code) }),
      });
    }
  }
  if (failed.size === 0) return read;
  const sheets = read.workbook.sheets.map((sheet) => ({ ...sheet, cells: withValues(sheet.cells, failed) }));
  return withMoreKept({ ...read, workbook: { ...read.workbook, sheets } }, [...failed.values()]);
}

/** The errors that formulas of a sheet show, by cell. The grid's cells are at hand after it has built them, those of the file are not. */
function errorsIn({ getters }: Model, sheetId: string): Map<string, string> {
  const errors = new Map<string, string>();
  for (const cell of getters.getCells(sheetId)) {
    if (!cell.isFormula) continue;
    const position = getters.getCellPosition(cell.id);
    const { type, value } = getters.getEvaluatedCell(position);
    if (type === "error") errors.set(cellName(position.row, position.col), value);
  }
  return errors;
}

const CELLS_LOOKED_AT = 20_000;

/** Whether an error comes from another cell; in a circle each comes from the next. */
function restsOnError(model: Model, position: CellPosition): boolean {
  for (const each of cellsOf(model, position, CELLS_LOOKED_AT))
    if (model.getters.getEvaluatedCell(each).type === "error") return true;
  return false;
}
