/** Cells of a sheet as they are read: what they hold and what they show. Rows and columns count from 0; addresses are written as in a formula (`address.ts`). */

export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#REF!" | "#NAME?" | "#NULL!" | (string & {});

/** What a cell holds: "" is an empty cell. */
export type CellContent =
  | number
  | string
  | boolean
  | { error: ErrorCode; /** Read as an error by choice: the sheet's own cell is empty. */ isEmpty?: true };

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

/** A range read whole: the values of every cell, and the formats that their figures are shown in. */
export interface WholeTable extends Omit<Cells, "texts"> {
  /** As a cell's format is written: `0.0%`, `#,##0.00`; "General" where there is none. */
  formats: string[][];
  /** Rows of the sheet within the range that are hidden or filtered out, in order; left out where none is. */
  hiddenRows?: number[];
}
