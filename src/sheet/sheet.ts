/**
 * A sample sheet, whatever spreadsheet it is put into: cells with their content, how each is to look, and sizes.
 * Formulas keep to what Excel and the browser workbook both know, and refer to no other sheet, so that a sheet may be
 * added under any name.
 */

import { type Area, requireArea } from "./address";

export interface Sheet {
  /** At most 31 characters, as Excel allows, with room for a number behind it. */
  name: string;
  /** Width of columns in pixels, by letter. */
  columns: Readonly<Record<string, number>>;
  /** Height of rows in pixels, by number from 1, where it is not the usual one. */
  rows: Readonly<Record<number, number>>;
  cells: readonly Cell[];
  /** The cell that is selected when the sheet is opened. */
  opensOn: string;
}

/** Text is text, whatever it looks like: only a formula is one. */
export type Content = { text: string } | { number: number } | { formula: string };

/** What a cell is for; `looks.ts` says how that looks. */
export type Look =
  | "title"
  | "lead"
  | "heading"
  | "head"
  | "numberHead"
  | "label"
  | "tag"
  | "endTag"
  | "input"
  | "blank"
  | "derived"
  | "result"
  | "textResult"
  | "total"
  | "published"
  | "agrees"
  | "note"
  | "helper"
  | "source";

export interface Cell {
  at: string;
  content: Content;
  look: Look;
  format?: string;
  /** Text that runs across so many columns, wrapped. */
  across?: number;
  /** What the answer of a formula fills, where that is more than its own cell. */
  fills?: Fill;
  /** Cells of the answer that show #N/A on purpose: a figure that the source does not have, or one that rests on it. */
  missing?: readonly string[];
}

export interface Fill {
  range: string;
  /** A format for each column; "" for text. Without it the cell's own holds. */
  formats?: readonly string[];
  /** Rows that have formats of their own, by number from 0. */
  rowFormats?: Readonly<Record<number, readonly string[]>>;
  /** The first row is the table's head. */
  head?: true;
  /** How many lines its longest heading needs, where that is more than one. */
  headLines?: 2 | 3;
  /** So many rows at the end are empty as yet: a longer answer has its formats there, without the tint. */
  spare?: number;
  /** The last row is a total; or its formats by column, where they are others than above it. */
  total?: true | readonly string[];
}

export const MONEY_FORMAT = "#,##0.00";
export const PERCENT_FORMAT = "0.0%";

type More = Partial<Omit<Cell, "at" | "content" | "look">>;

export const text = (at: string, words: string, look: Look = "label", more: More = {}): Cell => ({
  at,
  content: { text: words },
  look,
  ...more,
});

export const number = (at: string, figure: number, look: Look = "input", format = MONEY_FORMAT): Cell => ({
  at,
  content: { number: figure },
  look,
  format,
});

export const formula = (at: string, words: string, look: Look = "result", more: More = {}): Cell => ({
  at,
  content: { formula: words },
  look,
  ...more,
});

/** An area of a sheet that looks alike. */
export interface Dressing extends Omit<Area, "sheet"> {
  look: Look;
  format?: string;
}

/** The cells that a cell takes up: its own, those its text runs across, those its answer fills. */
export function extent({ at, across, fills }: Cell): Area {
  if (fills) return requireArea(fills.range);
  return { ...requireArea(at), columns: across ?? 1 };
}

/** How the cells that a cell takes up are to look, column by column where the answer is a table. */
export function dressings(cell: Cell): Dressing[] {
  const { row, column, rows, columns } = extent(cell);
  const { fills, look, format } = cell;
  if (!fills) return [{ row, column, rows, columns, look, ...(format && { format }) }];

  const headRows = fills.head ? 1 : 0;
  const totalRows = fills.total ? 1 : 0;
  const { spare = 0 } = fills;
  return Array.from({ length: columns }, (_, index): Dressing[] => {
    const isText = fills.formats !== undefined && (fills.formats[index] ?? "") === "";
    const parts: Dressing[] = [];
    for (let from = 0; from < rows; from++) {
      const own =
        fills.rowFormats?.[from] ??
        (from >= rows - totalRows && typeof fills.total === "object" ? fills.total : undefined);
      const itsFormat = (own ?? fills.formats)?.[index] ?? (fills.formats ? "" : (format ?? ""));
      const itsLook: Look =
        from >= rows - spare
          ? look === "label" || (isText && look !== "derived")
            ? "label"
            : "derived"
          : from < headRows
            ? isText
              ? "head"
              : "numberHead"
            : from >= rows - totalRows
              ? "total"
              : isText && (own?.[index] ?? "") === ""
                ? "textResult"
                : look;
      const before = parts.at(-1);
      if (before?.look === itsLook && (before.format ?? "") === itsFormat) before.rows += 1;
      else
        parts.push({
          row: row + from,
          column: column + index,
          rows: 1,
          columns: 1,
          look: itsLook,
          ...(itsFormat && { format: itsFormat }),
        });
    }
    return parts;
  }).flat();
}
