/**
 * A workbook between a file and the grid: the contents and formats of its cells, in a neutral form. Rows and
 * columns count from 0, sizes are in pixels, colours are `#rrggbb`, a date is its serial number with a date's format.
 */

import { firstWordsOf } from "../sheet/added-sheets";
import type { CellRange } from "../sheet/address";
import type { Settings } from "../sheet/kept-settings";
import type { FigureData } from "./charts/figure-data";
import type { XmlNode } from "./xml-tree";

/** What a cell holds: "" is the empty text, which a formula may answer with. */
export type Value = number | string | boolean | { readonly error: string };

export interface CellData {
  row: number;
  column: number;
  /** Of a formula: what it answered last. null is an empty cell, which may still have a look. */
  value: Value | null;
  /** As it is typed: `=VC.VALUEADDED(B2:B8,C2:C8)`. */
  formula?: string;
  /** How many cells the answer of a formula fills, where it is more than its own. The others are cells without a formula, marked as spilled. */
  fills?: { rows: number; columns: number };
  /** Part of the answer of a formula in another cell: its value goes into a file, and is dropped where the formula is live. */
  spilled?: true;
  /** As Excel writes formats: `0.0%`, `dd/mm/yyyy`. Left out: General. */
  format?: string;
  style?: CellFormat;
}

export type LineKind = "thin" | "medium" | "thick" | "dashed" | "dotted";

export interface Line {
  kind: LineKind;
  colour: string;
}

export interface CellFormat {
  bold?: true;
  italic?: true;
  underline?: true;
  struck?: true;
  /** In points. */
  size?: number;
  colour?: string;
  fill?: string;
  align?: "left" | "center" | "right";
  vertical?: "top" | "middle" | "bottom";
  wrap?: true;
  /** How far the text is turned: in degrees, anticlockwise, from -90 to 90. */
  turned?: number;
  lines?: { top?: Line; right?: Line; bottom?: Line; left?: Line };
}

/**
 * What a sheet of an opened file has that the grid does not show or not show in full: it goes into the next file as it was, its
 * references shifted. Elements are those of the file.
 */
export interface Carried {
  kind: "conditional" | "validation" | "table" | "comment" | "extension" | "merge" | "link" | "filter";
  node: XmlNode;
  /** Of a conditional format: how its cells look, by the number that the rule calls it by. */
  formats?: Record<string, XmlNode>;
}

/** How a sheet is printed. */
export interface PageSetup {
  /** Elements of a sheet in a file: printOptions, pageMargins, pageSetup, headerFooter, rowBreaks, colBreaks. */
  elements: XmlNode[];
  fitsToPage?: true;
  /** `A1:F20`, several with commas between. */
  printArea?: string;
  /** Rows and columns that each page repeats: `$1:$2`, `$A:$A`. */
  titleRows?: string;
  titleColumns?: string;
}

export interface SheetData {
  name: string;
  /** Row by row. Each place at most once. */
  cells: CellData[];
  /** Where it is not the usual one. */
  widths: Map<number, number>;
  /** Of a file that says so: how wide its other columns are. Left out: as the grid has them. */
  usualWidth?: number;
  /** As `row-heights.ts` has them. */
  heights: Map<number, number>;
  /** Of a file that says so: how high its other rows are. */
  usualHeight?: number;
  hidden: { rows: Set<number>; columns: Set<number> };
  merges: CellRange[];
  frozen: { rows: number; columns: number };
  hasGridLines: boolean;
  isHidden: boolean;
  /** Added by Quasirent, so that the pane may remove it; a property of the document says so in a file. */
  isAdded?: true;
  /** Charts and pictures, from the back to the front. */
  figures?: FigureData[];
  page?: PageSetup;
  carried?: Carried[];
}

/** A name for a range: `Prices` for `Sheet1!A1:A9`. */
export interface RangeName {
  name: string;
  range: string;
}

/** A name for a formula: `VC_MARGIN` for a LAMBDA. No grid of ours holds such a name; it goes into files only. */
export interface FormulaName {
  name: string;
  /** As it is typed, without the sign of equality. */
  formula: string;
  comment: string;
}

export interface WorkbookData {
  /** Of a file with formulas that may answer otherwise now: the version that it names, if it names one. */
  earlier?: { version?: string };
  sheets: SheetData[];
  names: RangeName[];
  formulaNames?: FormulaName[];
  /** What Quasirent keeps with it. */
  settings?: Settings;
}

/**
 * What became of a thing of the file: lost (it is not there any more), changed (it is there and means the same, in another
 * form), or information (nothing became of it, and a person should know).
 */
export type NoteKind = "lost" | "changed" | "information";

/** What a person should know of a file that was read or written: a sentence, and the places it is about. */
export interface Note {
  kind: NoteKind;
  sentence: string;
  details: string[];
}

export const blankSheet = (name: string): SheetData => ({
  name,
  cells: [],
  widths: new Map(),
  heights: new Map(),
  hidden: { rows: new Set(), columns: new Set() },
  merges: [],
  frozen: { rows: 0, columns: 0 },
  hasGridLines: true,
  isHidden: false,
});

/** What the first cell in use says. */
export const firstWordsIn = ({ cells }: SheetData): string => firstWordsOf(wordsOf(cells));

function* wordsOf(cells: readonly CellData[]): Generator<{ row: number; column: number; words: string }> {
  let first = Infinity;
  for (const { row, column, value } of cells) {
    // Most lie behind one that says something.
    if (row > first || value === null || value === "" || typeof value === "object") continue;
    first = row;
    yield { row, column, words: String(value) };
  }
}

/** The size of the smallest range from A1 that holds everything. */
export function sizeOf({ cells, merges }: SheetData): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const { row, column } of cells) [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  for (const merge of merges)
    [rows, columns] = [Math.max(rows, merge.row + merge.rows), Math.max(columns, merge.column + merge.columns)];
  return { rows, columns };
}

export const ERROR_CODES = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
] as const;

export const isErrorCode = (text: string): boolean => (ERROR_CODES as readonly string[]).includes(text);
