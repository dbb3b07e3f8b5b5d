/**
 * Between the grid and a custom function. The grid's matrices run column by column and hold objects; Excel's run row by
 * row and hold plain values, and that is what the functions know.
 */

import type { Arg, FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";
import { CustomFunctionsError } from "./custom-functions";

/** The grid has names of its own for some of Excel's errors. */
const EXCEL_CODE: Readonly<Record<string, string>> = { "#REF": "#REF!", "#ERROR": "#VALUE!", "#BAD_EXPR": "#VALUE!" };

/** Errors of Excel that the grid does not know by itself: it would take them for text. */
export const FOREIGN_ERRORS = ["#VALUE!", "#REF!", "#BUSY!"] as const;

export type IsError = (value: string) => boolean;

function plainValue(cell: FunctionResultObject | undefined, isError: IsError): unknown {
  const value = cell?.value ?? null;
  return typeof value === "string" && isError(value)
    ? new CustomFunctionsError(EXCEL_CODE[value] ?? value, cell?.message)
    : value;
}

/** One argument, as Excel would hand it over: an argument left out is null, a reference to one empty cell is [[null]]. */
export function toExcel(argument: Arg | undefined, isError: IsError): unknown {
  if (argument === undefined) return null;
  if (!Array.isArray(argument)) {
    const value = plainValue(argument, isError);
    return value === null ? [[null]] : value;
  }
  const height = Math.max(1, ...argument.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => argument.map((column) => plainValue(column[row], isError)));
}

function gridCell(value: unknown): FunctionResultObject {
  if (value instanceof CustomFunctionsError) {
    return value.message === undefined ? { value: value.code } : { value: value.code, message: value.message };
  }
  return { value: value as string | number | boolean };
}

/** An answer, as the grid wants it. */
export function toGrid(answer: unknown): FunctionResultObject | Matrix<FunctionResultObject> {
  if (!Array.isArray(answer)) return gridCell(answer);
  const rows = answer as unknown[][];
  return (rows[0] ?? []).map((_, column) => rows.map((row) => gridCell(row[column])));
}
