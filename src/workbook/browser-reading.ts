/** What is read of the model of the browser workbook: places, cells, and the formulas that fill them. */

import { contentOf } from "./browser-model";
import type { CellPosition, EvaluatedCell, Model } from "@odoo/o-spreadsheet";
import { forExcel } from "../formula/dialect";
import { formatAddress, type CellRange } from "../sheet/address";
import { type CellContent, type Cells } from "../sheet/cells";
import { type Fault, type Formula, MAX_READ } from "./port";

export function addressOn({ getters }: Model, sheetId: string, area: CellRange): string {
  const { row, column, rows, columns } = area;
  return formatAddress({ sheet: getters.getSheetName(sheetId), row, column, rows, columns });
}

export function usedArea({ getters }: Model, sheetId: string): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const { type } = getters.getEvaluatedCell(position);
    if (type === "empty") continue;
    [top, bottom] = [Math.min(top, position.row), Math.max(bottom, position.row)];
    [left, right] = [Math.min(left, position.col), Math.max(right, position.col)];
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function evaluatedCells(
  { getters }: Model,
  sheetId: string,
  { row, column, rows, columns }: CellRange,
): EvaluatedCell[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) =>
      getters.getEvaluatedCell({ sheetId, row: row + down, col: column + right }),
    ),
  );
}

/** Hidden by hand or by a filter. */
export const hiddenRowsIn = ({ getters }: Model, sheetId: string, { row, rows }: CellRange): number[] =>
  Array.from({ length: rows }, (_, down) => row + down).filter((each) => getters.isRowHidden(sheetId, each));

export function cellsIn(model: Model, sheetId: string, area: CellRange): Cells {
  const { row, column, rows, columns } = area;
  const part = { row, column, rows: Math.min(rows, MAX_READ.rows), columns: Math.min(columns, MAX_READ.columns) };
  return {
    address: addressOn(model, sheetId, area),
    sheet: model.getters.getSheetName(sheetId),
    row,
    column,
    rows,
    columns,
    ...shown(evaluatedCells(model, sheetId, part)),
  };
}

/** Row by row. */
export function formulasOn(model: Model, sheetId: string, isWanted: (text: string) => boolean): Formula[] {
  const { getters } = model;
  return getters
    .getCells(sheetId)
    .filter((cell) => cell.isFormula && isWanted(forExcel(cell.compiledFormula.toFormulaString(getters))))
    .flatMap(({ id }) => formulaThatFills(model, getters.getCellPosition(id)) ?? [])
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

export function formulaThatFills(model: Model, position: CellPosition): Formula | undefined {
  const { getters } = model;
  const anchor = getters.getArrayFormulaSpreadingOn(position) ?? position;
  const cell = getters.getCell(anchor);
  if (!cell?.isFormula) return undefined;
  const place = { row: anchor.row, column: anchor.col, rows: 1, columns: 1 };
  const spread = getters.getSpreadZone(anchor);
  return {
    address: addressOn(model, anchor.sheetId, place),
    row: anchor.row,
    column: anchor.col,
    text: forExcel(cell.compiledFormula.toFormulaString(getters)),
    fills: addressOn(
      model,
      anchor.sheetId,
      spread
        ? {
            row: spread.top,
            column: spread.left,
            rows: spread.bottom - spread.top + 1,
            columns: spread.right - spread.left + 1,
          }
        : place,
    ),
  };
}

export function faultsIn(model: Model, sheetId: string, cells: Cells): Fault[] {
  return cells.values
    .flatMap((values, down) =>
      values.flatMap((value, right) =>
        typeof value === "object" ? [{ code: value.error, row: cells.row + down, column: cells.column + right }] : [],
      ),
    )
    .slice(0, MAX_READ.faults)
    .map(({ code, row, column }) => {
      const position = { sheetId, row, col: column };
      const formula = formulaThatFills(model, position);
      const { message } = model.getters.getEvaluatedCell(position);
      const address = addressOn(model, sheetId, { row, column, rows: 1, columns: 1 });
      return { address, row, column, code, ...(message && { message }), ...(formula && { formula }) };
    });
}

const contentShown = ({ type, value }: EvaluatedCell): CellContent =>
  type === "error" ? { error: value } : (value ?? "");

export const valuesOf = (cells: readonly EvaluatedCell[][]): Cells["values"] =>
  cells.map((row) => row.map(contentShown));

export const shown = (cells: readonly EvaluatedCell[][]): Pick<Cells, "values" | "texts"> => ({
  values: valuesOf(cells),
  texts: cells.map((row) => row.map(({ formattedValue }) => formattedValue)),
});

/** What to write into a cell so that it holds the value that a formula has given it. */
export function valueAsContent({ type, value }: EvaluatedCell): string {
  if (type === "text") return contentOf({ text: value });
  return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
