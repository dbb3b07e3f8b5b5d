/** The cells that a question is about, beside their names: what is asked is seen where it is asked. */

import { textByFormat } from "../../sheet/formats/text-format";
import { columnName } from "../../sheet/address";
import type { CellContent } from "../../sheet/cells";
import { type Grid, isBlank } from "../../tables/grid";
import { numeralIn } from "../../tables/numeral";
import type { Question } from "../../tables/reader/table-reading";
import { findHeader, kindOf, textOf } from "../../tables/table-header";
import { reading as texts } from "../texts/reading";

export interface PreviewCell {
  readonly text: string;
  readonly isFigure: boolean;
  /** Whether the question is about it. */
  readonly isMarked: boolean;
}

export interface Preview {
  readonly heads: readonly PreviewCell[];
  readonly rows: readonly (readonly PreviewCell[])[];
  /** Records that are not shown. */
  readonly more: number;
}

const MAX_ROWS = 6;
const MAX_COLUMNS = 2;

/** What is asked of a column is asked of all its cells; the others are about a cell, or a row. */
const OF_COLUMNS: readonly Question["id"][] = ["figures", "columns", "prices", "decimal", "unit"];

/** Null where a question is about no cells in particular. */
export function previewOf(grid: Grid, { id, at }: Pick<Question, "id" | "at">): Preview | null {
  const [place] = at;
  if (!place) return null;
  const { rows: heads, first, last } = findHeader(grid);
  const records = Array.from({ length: grid.height }, (_, row) => row).filter(
    (row) => row >= first && row <= last && !grid.cells(row).every(isBlank),
  );
  const isOfColumns = OF_COLUMNS.includes(id);
  const names = nameColumn(grid, records);
  const marked = [...new Set(at.map(({ column }) => column))].filter((column) => column !== names);
  const isOfRows = marked.length === 0;
  const beside = isOfRows ? figureColumns(grid, records, names) : marked;
  const columns = [...(names === null ? [] : [names]), ...beside.slice(0, MAX_COLUMNS)];
  const wanted = isOfColumns
    ? records.filter((row) => beside.some((column) => !isBlank(grid.at(row, column))))
    : around(records, place.row);
  const shown = wanted.slice(0, MAX_ROWS);
  if (shown.length === 0 || columns.length === 0) return null;

  const isAsked = (row: number, column: number): boolean =>
    isOfColumns ? marked.includes(column) : at.some((each) => each.row === row && (isOfRows || each.column === column));
  const cellOf = (row: number, column: number): PreviewCell => ({
    text: shownCell(grid, row, column),
    isFigure: column !== names && kindOf(grid.at(row, column)) !== "words",
    isMarked: isAsked(row, column),
  });
  const headOf = (column: number): PreviewCell => ({
    text: headingOf(grid, heads, column),
    isFigure: column !== names,
    isMarked: isOfColumns && marked.includes(column),
  });
  const isDecimal = id === "decimal";
  return {
    heads: isDecimal ? [...columns.slice(0, 1).map(headOf), ...DECIMAL_HEADS] : columns.map(headOf),
    rows: shown.map((row) => [
      ...columns.map((column) => cellOf(row, column)),
      ...(isDecimal ? bothWays(grid.at(row, place.column)) : []),
    ]),
    more: isOfColumns ? wanted.length - shown.length : 0,
  };
}

const DECIMAL_HEADS: readonly PreviewCell[] = [
  { text: texts.inTheCell, isFigure: true, isMarked: true },
  { text: texts.asDecimals, isFigure: true, isMarked: false },
  { text: texts.asThousands, isFigure: true, isMarked: false },
];

/** A text that may be two figures as both; whatever else stands in the column is the same either way. */
function bothWays(value: CellContent): PreviewCell[] {
  const numeral = typeof value === "string" ? numeralIn(value) : null;
  const sizes = [numeral?.point, numeral?.comma].flatMap((plain) =>
    plain === null || plain === undefined ? [] : [Number(plain)],
  );
  const cells = sizes.length === 0 ? ["", ""] : [Math.min(...sizes), Math.max(...sizes)].map((size) => plainly(size));
  return cells.map((text) => ({ text, isFigure: true, isMarked: false }));
}

const plainly = (figure: number): string => figure.toLocaleString("en-GB", { maximumFractionDigits: 10 });

/** The first column of words; null where there is none. */
function nameColumn(grid: Grid, records: readonly number[]): number | null {
  const found = Array.from({ length: grid.width }, (_, column) => column).find(
    (column) =>
      records.length > 0 &&
      records.filter((row) => kindOf(grid.at(row, column)) === "words").length * 2 > records.length,
  );
  return found ?? null;
}

const figureColumns = (grid: Grid, records: readonly number[], names: number | null): number[] =>
  Array.from({ length: grid.width }, (_, column) => column).filter(
    (column) => column !== names && records.some((row) => kindOf(grid.at(row, column)) === "figure"),
  );

/** The record and those beside it. */
function around(records: readonly number[], row: number): number[] {
  const at = records.findIndex((each) => each >= row);
  if (at < 0) return [];
  const from = Math.max(0, Math.min(at - 1, records.length - MAX_ROWS));
  return records.slice(from, from + MAX_ROWS);
}

/** The lowest of its headings; its letter where it has none. */
function headingOf(grid: Grid, heads: readonly number[], column: number): string {
  const words = heads.map((row) => textOf(grid.at(row, column))).filter((text) => text !== "");
  return words.at(-1) ?? columnName(grid.column + column);
}

function shownCell(grid: Grid, row: number, column: number): string {
  const value = grid.at(row, column);
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "number") return value.error;
  const format = grid.formats?.[row]?.[column] ?? "";
  if (format === "" || format === "General") return plainly(value);
  try {
    return textByFormat(value, format);
  } catch {
    return plainly(value);
  }
}
