/**
 * What the pane needs of a spreadsheet, and no more. The browser workbook (`browser.ts`) and Excel (`excel.ts`)
 * answer it; the pane knows neither. Rows and columns count from 0; addresses are written as in a formula (`address.ts`).
 */

import type { Sheet } from "../samples/sheet";

export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#REF!" | "#NAME?" | "#NULL!" | (string & {});

/** What a cell holds: "" is an empty cell. */
export type CellContent = number | string | boolean | { error: ErrorCode };

/** A formula and the cells it fills: one, or the whole of a spilled answer. */
export interface Formula {
  /** Of the cell in which the formula stands, such as `Sheet1!B5`. */
  address: string;
  row: number;
  column: number;
  /** As it is typed: `=VC.VALUEADDED(B2:B8, C2:C8)`. */
  text: string;
  /** The range that its answer fills, such as `Sheet1!B5:B11`. */
  fills: string;
}

/** A cell that shows an error. */
export interface Fault {
  address: string;
  row: number;
  column: number;
  code: ErrorCode;
  /** What the spreadsheet itself has to say, where it can be asked. */
  message?: string;
  /** The formula that fills the cell, where there is one: the cell's own, or that of the spill it lies in. */
  formula?: Formula;
}

/** A range of cells, as a person sees it. */
export interface Cells {
  /** Of the whole range, such as `Sheet1!B5:C9`. */
  address: string;
  sheet: string;
  row: number;
  column: number;
  /** The size of the whole range. */
  rows: number;
  columns: number;
  /** The range row by row, or only its first part: at most `readAtMost` cells. */
  values: CellContent[][];
  /** The text that each of them shows. */
  texts: string[][];
}

export interface Selection extends Cells {
  /** The formula that fills the first cell, where there is one. */
  formula?: Formula;
  /** The cells of `values` that show an error, the first few of them. */
  faults: Fault[];
}

/** A larger range is read in part: a table of more rows or columns than this helps nobody in a narrow pane. */
export const readAtMost = { rows: 200, columns: 30, faults: 5 } as const;

export interface Workbook {
  selection(): Promise<Selection>;
  read(address: string): Promise<Cells>;
  /** Calls back when another range is selected or a figure has changed. Returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** Adds sheets at the end and shows the first; a name that is taken gets a number. Returns the names given. Never touches another sheet. */
  addSheets(sheets: readonly Sheet[]): Promise<string[]>;
  /** Selects a cell or range and brings it into view. */
  show(address: string): Promise<void>;
}
