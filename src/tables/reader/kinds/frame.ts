/** What a kind's own reader needs of a table: its headings, its records and their cells. The reader of all tables fills it. */

import type { CellContent } from "../../../sheet/cells";
import type { DecimalSeparator } from "../../numeral";
import { type Period, periodIn } from "../../periods";
import { reading } from "../../reading";
import type { ColumnRole, Figure } from "../table-reading";

export interface KindFrame {
  /** By column; "" where there is none. */
  readonly headings: readonly string[];
  /** The records, top to bottom. */
  readonly rows: readonly number[];
  readonly at: (row: number, column: number) => CellContent;
  /** By column, as a unit line says; left out or "" where none does. */
  readonly units?: readonly string[];
  /** How text is read as a figure, by column; left out: with a decimal point. */
  readonly marks?: readonly (DecimalSeparator | null)[];
  /** The row as its sheet counts it, for questions; left out: counted from 1. */
  readonly rowNumber?: (row: number) => number;
  /** The headings without unit and period, by column. */
  readonly bareHeadings?: readonly string[];
  /** The periods in the headings, by column; left out where none has one. */
  readonly columnPeriods?: readonly (Period | null)[];
  /** Left out: as the cell alone says. */
  readonly periodAt?: (row: number, column: number) => Period | null;
}

/** What a column is in a table of this kind. */
export interface KindColumn {
  readonly index: number;
  readonly role: ColumnRole;
  readonly why: string;
  readonly unit: string;
  /** Where periods stand side by side. */
  readonly period: Period | null;
}

/** Rows that are not counted, and why. */
export interface RowOut {
  readonly row: number;
  readonly why: string;
}

/** The words of a cell: a number as it is written, "" for an error. */
export function wordsAt({ at }: KindFrame, row: number, column: number | null): string {
  if (column === null) return "";
  const value = at(row, column);
  return typeof value === "object" ? "" : String(value).trim();
}

/** The figure of a cell; null where it is blank, missing, an error, or words. */
export function figureAt({ at, marks }: KindFrame, row: number, column: number): Figure | null {
  const read = reading(at(row, column), marks ? (marks[column] ?? null) : ".");
  return read.is === "figure" ? { row, column, plain: read.plain } : null;
}

export function periodOf(frame: KindFrame, row: number, column: number): Period | null {
  if (frame.periodAt) return frame.periodAt(row, column);
  const value = frame.at(row, column);
  return typeof value === "number" || typeof value === "string" ? periodIn(value) : null;
}
