/** How a table is understood: which rows are records, which column is what, and why. */

import type { Evidence } from "./convention";
import type { Grid } from "./grid";
import type { DecimalSeparator } from "./numeral";
import type { Period } from "./periods";
import type { Role } from "./roles";

/** Why a column has its role. */
export type RoleReason =
  | { readonly kind: "heading"; readonly words: string }
  | { readonly kind: "countries"; readonly example: string }
  | { readonly kind: "periods"; readonly example: string }
  | { readonly kind: "names" }
  | { readonly kind: "chain" }
  | { readonly kind: "shares" }
  | { readonly kind: "order" }
  | { readonly kind: "year heading" }
  | { readonly kind: "second"; readonly role: Role; readonly column: string }
  | { readonly kind: "format"; readonly shows: Shows }
  | { readonly kind: "stated" }
  /** Numbers the rows. */
  | { readonly kind: "count" }
  /** Is the sum of other columns. */
  | { readonly kind: "sum" }
  /** Says that it is a part of another column. */
  | { readonly kind: "part" }
  /** Its rows say what they are. */
  | { readonly kind: "rows"; readonly example: string }
  /** Prices whose total is given are parts of a whole. */
  | { readonly kind: "parts" }
  | { readonly kind: "nothing" }
  | { readonly kind: "you" };

/** What most figures of a column are shown as: `0.0%` or `#,##0.00 "€"`. */
export type Shows = "percent" | "money";

export interface Column {
  readonly index: number;
  /** Its headings; "" where it has none. */
  readonly name: string;
  readonly role: Role;
  readonly why: RoleReason;
  /** The period that its heading names, where periods are side by side. */
  readonly period: Period | null;
  readonly evidence: Evidence;
  /** How its text is read; null where that is undecided. */
  readonly mark: DecimalSeparator | null;
  /** What decided: its own texts, those of other columns, the person; null where nothing did or no text needs it. */
  readonly markBy: "column" | "others" | "you" | null;
  /** Whether 36.3 means 36.3 %. */
  readonly inPercent: boolean;
  /** Whether costs are negative here, as in accounts. */
  readonly isNegated: boolean;
  /** Whether an empty cell means the name above it, as merged cells leave it. */
  readonly fillsDown: boolean;
  /** By row: where that name is; null where no cell can be filled like this. */
  readonly namedIn: readonly number[] | null;
  readonly counts: Counts;
  /** The range of its figures, including 0. */
  readonly range: { readonly least: number; readonly most: number };
  readonly shows: Shows | null;
}

/** How many cells of the records contain what. */
export interface Counts {
  readonly numbers: number;
  readonly figuresAsText: number;
  readonly words: number;
  readonly missing: number;
  readonly empty: number;
  readonly errors: number;
  /** Numbers and text that are years, quarters or months. */
  readonly periods: number;
}

/** A row that is not a record. */
export interface Total {
  readonly row: number;
  readonly by:
    | "words" // its name says that it is a total
    | "figures" // its figures are sums of other rows
    | "below" // it is below the total
    | "part" // it is part of the row above
    | "statistic" // it is a mean or another statistic
    | "answer" // the person left it out
    | "no figures";
}

export interface Understanding {
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly titles: readonly string[];
  readonly headRows: readonly number[];
  /** The rows of the records, without totals and empty rows. */
  readonly records: readonly number[];
  readonly totals: readonly Total[];
  readonly notes: readonly string[];
  /** Whether sales are the price times the volume, because no column states them. */
  readonly isPriceTimesVolume: boolean;
  /** Whether the rows are known to be steps of a chain: prices alone may be those of one product after another. */
  readonly isAlongChain?: boolean;
}

export const columnsOf = (table: Understanding, role: Role): Column[] =>
  table.columns.filter((column) => column.role === role);
export const columnOf = (table: Understanding, role: Role): Column | undefined =>
  table.columns.find((column) => column.role === role);

export const figuresIn = ({ numbers, figuresAsText }: Counts): number => numbers + figuresAsText;

/** The row whose cell has the name of a record. */
export const nameRowOf = ({ fillsDown, namedIn }: Column, row: number): number =>
  fillsDown ? (namedIn?.[row] ?? row) : row;

/** Columns of figures whose headings are not recognised. */
export const unusedFigures = ({ columns }: Understanding): Column[] =>
  columns.filter(
    ({ role, why, name, counts }) =>
      role === "ignored" && why.kind === "nothing" && name !== "" && figuresIn(counts) > counts.words,
  );

/** The name as it reads when the report is made. */
export function wordsOf(table: Understanding, row: number, column: number | undefined): string {
  const value = column === undefined ? "" : table.grid.at(nameRowOf(table.columns[column]!, row), column);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
