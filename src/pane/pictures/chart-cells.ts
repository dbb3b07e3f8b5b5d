/** The cells of the sheet that a chart of the spreadsheet's own reads: where its answer is, and how it is written. */

import { type Cell, formula, type Look, text } from "../../sheet/sheet";
import { formatAddress } from "../../sheet/address";
import type { ChartKind } from "../../sheet/figures";

/** The head of the answer is in row 4, its records below it, from column B on. */
const HEADER_ROW = 3;
export const FIRST_COLUMN = 1;

export const PERCENT_FORMAT = "0.0%";
export const NUMBER_FORMAT = "#,##0.00";

export interface Answer {
  readonly kind: ChartKind;
  readonly title: string;
  readonly cells: readonly Cell[];
  /** Rows below its head, and how many of these are drawn: a total is not. */
  readonly rows: number;
  readonly records: number;
  /** Which of the columns are drawn, beside the first, which names them. */
  readonly drawn: readonly number[];
}

export const place = (column: number, row: number, columns: number, rows: number) =>
  formatAddress({ sheet: "", row: HEADER_ROW + row, column: FIRST_COLUMN + column, rows, columns });

/** A formula whose answer fills these cells of the sheet, counted from the answer's head. */
export function answering(
  words: string,
  column: number,
  row: number,
  columns: number,
  rows: number,
  look: Look,
  formats?: readonly string[],
  ends: { head?: true; total?: true } = {},
): Cell {
  return formula(place(column, row, 1, 1), words, look, {
    fills: { range: place(column, row, columns, rows), ...(formats && { formats }), ...ends },
  });
}

export const heads = (words: readonly string[]): Cell[] =>
  words.map((each, column) => text(place(column, 0, 1, 1), each, column === 0 ? "head" : "numberHead"));
