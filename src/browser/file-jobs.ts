/** What the page and the thread that reads and writes its files say to each other. */

import type { CellBlock } from "../files/cell-blocks";
import type { CsvGuess, CsvReading, Encoding, Separator } from "../files/csv-read";
import type { CsvWriting } from "../files/csv-write";
import type { KeptFormula } from "../files/read-formulas";
import type { CellData, Note, WorkbookData } from "../files/workbook-data";

/** A workbook goes ahead without its cells; these come in blocks, `sheet` by sheet. */
export type Parcel = { kind: "workbook"; workbook: WorkbookData } | { kind: "cells"; sheet: number; block: CellBlock };

/** One at a time; each is answered by `done`, `refused` or `fault`. */
export type Job =
  | { kind: "read"; file: Uint8Array<ArrayBuffer>; functions: readonly string[] }
  /** A table of text comes in, and stays there for what follows. */
  | { kind: "table"; file: Uint8Array<ArrayBuffer> }
  | { kind: "guess"; encoding: Encoding; separator: Separator }
  | { kind: "look"; reading: CsvReading }
  /** The table as it was looked at last. */
  | { kind: "take" }
  /** The workbook that was sent ahead. `excels`: the functions that Excel has too. */
  | { kind: "write"; excels: readonly string[]; withoutAddIn: boolean }
  | { kind: "write table"; how: CsvWriting };

/** What each job is answered with. `live`: cells of the written file with calls of our functions in them. */
export interface Results {
  read: { notes: Note[]; kept: KeptFormula[] };
  table: CsvGuess;
  guess: CsvGuess;
  look: TableLook;
  take: null;
  write: { file: Uint8Array<ArrayBuffer>; notes: Note[]; written: number; asValues: number; live: number };
  "write table": { file: Blob; notes: Note[] };
}

/** How a table reads in one way. */
export interface TableLook {
  /** The cells of its first rows and columns. */
  first: CellData[];
  cells: number;
  notes: Note[];
}

/** So much of a table is shown before it is read. */
export const SHOWN = { rows: 8, columns: 8 } as const;

export type Answer =
  | Parcel
  | { kind: "progress"; done: number }
  | { kind: "done"; result: Results[Job["kind"]] }
  /** The file is at fault; the words are for whoever chose it. */
  | { kind: "refused"; message: string }
  /** We are; the words are for the console. */
  | { kind: "fault"; message: string };
