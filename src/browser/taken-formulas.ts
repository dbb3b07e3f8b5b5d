/**
 * The formulas of a file that the grid takes: each distinct one is tried with the grid's own reading before anything is said
 * of the file. Of one that it does not take the last value is kept, as of those with functions that it does not know.
 */

import type { Sliced } from "../core/sliced";
import { forGrid } from "../formula/dialect";
import { type KeptFormula, withMoreKept } from "../files/read-formulas";
import type { CellData, SheetData } from "../files/workbook-data";
import type { Read } from "../files/xlsx-read";
import { cellName } from "../sheet/address";

const CELLS_A_STEP = 500;

/** What was read, without the formulas that the grid does not take. */
export function* onlyTaken(read: Read): Sliced<Read> {
  const tried = new Map<string, boolean>();
  const more: KeptFormula[] = [];
  const sheets: SheetData[] = [];
  let step = 0;
  for (const sheet of read.workbook.sheets) {
    const untaken = new Map<CellData, KeptFormula>();
    for (const cell of sheet.cells) {
      if ((step += 1) % CELLS_A_STEP === 0) yield;
      const { formula, row, column, value } = cell;
      if (formula === undefined || isTaken(formula, tried)) continue;
      untaken.set(cell, {
        address: `${sheet.name}!${cellName(row, column)}`,
        formula,
        value,
        why: "unknown",
        reason: "the way in which it is written",
      });
    }
    more.push(...untaken.values());
    sheets.push(untaken.size === 0 ? sheet : { ...sheet, cells: withValues(sheet.cells, untaken) });
  }
  return withMoreKept(more.length === 0 ? read : { ...read, workbook: { ...read.workbook, sheets } }, more);
}

/** Formulas that differ in nothing but the rows and columns that they refer to are one. */
function isTaken(formula: string, tried: Map<string, boolean>): boolean {
  const key = formula.replaceAll(/\$?\b[A-Z]{1,3}\$?[1-9]\d{0,6}\b/g, "A1");
  let is = tried.get(key);
  if (is === undefined) tried.set(key, (is = !o_spreadsheet.CompiledFormula.IsBadExpression(forGrid(formula))));
  return is;
}

/** The cells of a sheet, those as values whose formulas are not taken, and those that such a formula fills. */
export function withValues(cells: readonly CellData[], untaken: ReadonlyMap<CellData, unknown>): CellData[] {
  const filling = cells.filter((cell) => cell.fills && untaken.has(cell));
  const isFilled = ({ row, column }: CellData) =>
    filling.some(
      (by) =>
        row >= by.row && row < by.row + by.fills!.rows && column >= by.column && column < by.column + by.fills!.columns,
    );
  return cells.map((cell) => (untaken.has(cell) || (cell.spilled && isFilled(cell)) ? asValue(cell) : cell));
}

function asValue(cell: CellData): CellData {
  return {
    row: cell.row,
    column: cell.column,
    value: cell.value,
    ...(cell.format !== undefined && { format: cell.format }),
    ...(cell.style && { style: cell.style }),
  };
}
