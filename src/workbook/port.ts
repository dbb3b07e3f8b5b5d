/**
 * What the pane needs of a spreadsheet, and no more. The browser workbook (`browser.ts`) and Excel (`excel.ts`)
 * answer it; the pane knows neither. Rows and columns count from 0; addresses are written as in a formula (`address.ts`).
 */

import type { Setting } from "../sheet/kept-settings";
import { texts } from "./texts";
import type { Separators } from "../formula/separators";
import type { Cells, ErrorCode, WholeTable } from "../sheet/cells";
import type { ChartKind, NewSheet, Picture, PlacedChart } from "../sheet/figures";
import type { Cell, Sheet } from "../sheet/sheet";
import type { Watch } from "./watch";

/** A formula and the cells it fills: one, or the whole of a spilled answer. */
export interface Formula {
  /** The address of the cell with the formula, such as `Sheet1!B5`. */
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

export interface Selection extends Cells {
  /** The formula that fills the first cell, where there is one. */
  formula?: Formula;
  /** The cells of `values` that show an error, the first few of them. */
  faults: Fault[];
}

/** A larger range is read in part: a table of more rows or columns than this helps nobody in a narrow pane. */
export const MAX_READ = { rows: 200, columns: 30, faults: 5 } as const;

export interface SheetNamed {
  name: string;
  /** The smallest range that holds everything on the sheet, such as `'My sheet'!A1:F20`; null where it holds nothing. */
  used: string | null;
}

/** A formula to be put in, with the size of its answer, as far as it is known. Plain words may go in with it, to say what it is. */
export interface NewFormula {
  address: string;
  /** As it is typed. */
  text: string;
  /** Left out: one cell. */
  rows?: number;
  columns?: number;
  /** How the figures of its answer are to be shown. */
  format?: string;
}

/** A formula that goes back into its cell. */
export type OldFormula = Pick<Formula, "address" | "text" | "fills">;

/** Something would be overwritten, so nothing was written. */
export class OccupiedError extends Error {
  /** `address`: the first cell that holds something. */
  constructor(readonly address: string) {
    super(texts.occupied({ address }));
    this.name = "OccupiedError";
  }
}

/** A formula would have been put into a table of Excel's own, so nothing was written. */
export class InTableError extends Error {
  /** `free`: a cell outside of the table that has room, where one was found. */
  constructor(
    readonly table: string,
    readonly free?: string,
  ) {
    super(texts.inTable({ table }));
    this.name = "InTableError";
  }
}

/** What keeps a result from filling its cells: that the formula is in a table, or merged cells within its reach. */
export type SpillObstacle =
  { readonly kind: "table"; readonly name: string } | { readonly kind: "merged"; readonly address: string };

/** A person has protected what would be changed, so nothing was; the message says so to them. */
export class ProtectedError extends Error {
  /** `sheet`: null where it is the workbook, to which no sheet can be added. */
  constructor(readonly sheet: string | null) {
    super(sheet === null ? texts.protectedWorkbook : texts.protectedSheet({ sheet }));
    this.name = "ProtectedError";
  }
}

/** What would be written reads a sheet that is not there, under that name, any more: so nothing was written. */
export class SheetGoneError extends Error {
  constructor(readonly sheet: string) {
    super(texts.sheetGone({ sheet }));
    this.name = "SheetGoneError";
  }
}

/** Throws where one of these sheets, which formulas are about to read, is not there. */
export async function requireSheets(workbook: Pick<Workbook, "sheets">, sheets: readonly string[]): Promise<void> {
  const there = new Set((await workbook.sheets()).map(({ name }) => name.toLowerCase()));
  const gone = sheets.find((sheet) => !there.has(sheet.toLowerCase()));
  if (gone !== undefined) throw new SheetGoneError(gone);
}

/** The spreadsheet refuses what was asked of it because it is too large. */
export class TooLargeError extends Error {
  constructor(cause?: unknown) {
    super(texts.tooLarge, { cause });
    this.name = "TooLargeError";
  }
}

export type { Setting };

/** A defined name of the workbook for a formula. */
export interface NamedFormula {
  name: string;
  /** As it is typed, with the equals sign. */
  formula: string;
  comment?: string;
}

/** The defined names of a workbook, which may be formulas. Upper and lower case are the same. */
export interface FormulaNames {
  /** All names that hold for the whole workbook, those of ranges too. */
  all(): Promise<NamedFormula[]>;
  /** Adds names, all or none; refuses one that is taken. */
  add(names: readonly NamedFormula[]): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
}

/** Told where the spreadsheet knows it: an undo takes a picture back. */
export interface InsertedPicture {
  isThere(): Promise<boolean>;
}

export interface AddingSheets {
  /** Sheets added here before, which go in the same step and leave their names free. */
  replacing?: readonly string[];
  /** The person stays where they are. */
  quietly?: boolean;
  /** Told of each chart that cannot be made: it is left out, and the sheet stays. */
  leaveOut?: (chart: PlacedChart) => void;
}

export interface Workbook {
  /** The signs that it shows and takes formulas with, as this person has set them; here formulas always have those of English. */
  readonly separators: Separators;
  /** Only where a name can be a LAMBDA: not in the browser's grid. */
  readonly formulaNames?: FormulaNames;

  selection(): Promise<Selection>;
  /** A range for a person to look at: at most `readAtMost` of it. */
  read(address: string): Promise<Cells>;
  /** A range for a calculation: all of it, in steps that leave the page free, and which of its rows are hidden or filtered out. What lies beyond the sheet's last cell in use is left out; a range with nothing in it has 0 rows. */
  readWhole(address: string, watch?: Watch): Promise<WholeTable>;
  /** The sheets in their order. */
  sheets(): Promise<SheetNamed[]>;
  /** The sheets whose cells cannot be changed, because a person has protected them. */
  protectedSheets(): Promise<string[]>;
  /** The wanted formulas of a range, or of everything where it is "workbook", sheet by sheet and row by row, each once however many cells it fills. */
  formulas(where: string, isWanted: (text: string) => boolean, watch?: Watch): Promise<Formula[]>;

  /** Calls back when another range is selected, a figure has changed, or the sheets are others. Returns the way to stop. */
  onChange(listener: () => void): () => void;
  /** Enters unfinished typing into its cell, as clicking another cell does; only where the page can do that. */
  finishEntry?(): void;
  /** Selects a cell or range and brings it into view. */
  show(address: string): Promise<void>;

  /**
   * Adds sheets at the end and shows the first, unless `quietly`; a name that is taken gets a number. Returns the names
   * given. Never touches another sheet, but for `replacing`: sheets added here before, which go in the same step and leave
   * their names free (a sheet that is to stay is rewritten instead). With its charts a sheet is one step, which one undo takes back where there is one; a chart that
   * cannot be made leaves no sheet behind, unless it is to be left out.
   */
  addSheets(sheets: readonly NewSheet[], how?: AddingSheets): Promise<string[]>;
  /** Takes away sheets that were added by `addSheets`, now or in an earlier session. Any other is refused, and then none is removed. */
  removeSheets(names: readonly string[]): Promise<void>;
  /** Whether a sheet that is taken away comes back by an undo of the workbook's own. */
  readonly undoesRemoval: boolean;
  /** Renames a sheet that was added by `addSheets`, in one step, and what refers to it follows; a name that is taken gets a number. Returns the name given. Any other sheet is refused. */
  renameSheet(name: string, wanted: string): Promise<string>;
  /** Which sheets were added by `addSheets` and are still there, in this session or, known by the workbook's own marks, in an earlier one. */
  addedSheets(): Promise<string[]>;
  /** Whether a sheet that was added by `addSheets` can be taken away at no cost: steps can still be undone, and there is nothing on it but what its cells hold and how they look, such as charts, pictures, comments, tables. */
  canBeRemoved(name: string): Promise<boolean>;
  /** Writes a sheet over one that was added by `addSheets`, in one step: what was in these columns goes, such as `A:I`; the sheet, its name and what is beside stay. */
  rewriteSheet(name: string, sheet: Sheet, columns: string): Promise<void>;
  /** Empties cells of a sheet that was added by `addSheets`, but for their looks, and then writes others, in one step; all else on it stays. */
  editSheet(name: string, emptied: readonly string[], cells: readonly Cell[]): Promise<void>;
  /** Takes sheets for such as were added by `addSheets`: the caller has made sure that they are, and have only lost their mark in another program. */
  adoptSheets(names: readonly string[]): Promise<void>;

  /** Puts formulas into empty cells, all or none. Rejects with `OccupiedError` where a cell of their answers is not empty, and with `InTableError` where one is in a table. */
  insert(formulas: readonly NewFormula[]): Promise<void>;
  /** Why the formula in this cell shows #SPILL!, where the spreadsheet can be asked; null: cells in its way, as far as is known. */
  spillObstacle?(address: string): Promise<SpillObstacle | null>;
  /** Puts a figure in the place of text in a cell, in one step; false where the cell holds something else by now, and then nothing is changed. */
  correct(address: string, text: string, figure: number): Promise<boolean>;
  /** Whether formulas are left uncalculated, so that what a cell shows may be out of date; and all of them calculated again. */
  readonly calculation?: { isManual(): Promise<boolean>; calculateAll(): Promise<void> };
  /** Puts values where these formulas and their spilled answers are: what the cells show stays as it is. */
  freeze(formulas: readonly Formula[]): Promise<void>;
  /** Puts formulas back, over the contents of the cells that they filled: the caller has made sure that it is theirs. Also enters a formula again that its spreadsheet did not know. */
  restoreFormulas(formulas: readonly OldFormula[]): Promise<void>;

  /** Puts a picture on a sheet, its upper left corner in that cell's. It lies over the cells and changes none. */
  insertPicture(address: string, picture: Picture): Promise<InsertedPicture | undefined>;
  /** The kinds of charts that can be made here. */
  chartKinds(): readonly ChartKind[];

  /** The version that made the workbook, as far as it says so. */
  madeWith(): Promise<string | undefined>;
  /** From now on the workbook says that this version made it. */
  saveVersion(): Promise<void>;

  /** Keeps something small in the workbook itself, under a name; undefined removes it. It is saved and sent with the workbook, so nothing private belongs there. */
  saveSetting(name: string, value: Setting | undefined): Promise<void>;
  /** What is kept under that name; undefined where nothing is. */
  setting(name: string): Promise<Setting | undefined>;
}
