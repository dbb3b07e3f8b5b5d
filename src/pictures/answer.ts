/** A function's answer as pictures read it: from the core, or from the cells where it stands. */
import { type Decimal, fromDouble } from "../core/numbers/decimal";
import { sentenceOf } from "../cells/sentences";
import { type Entry, figureOf, type Table } from "../core/data/table";
import { Refusal } from "../core/refusal";
import { sameName } from "../core/data/labels";
import type { DataTableCell } from "./picture";
import { whole } from "./numerals";
import { pictures as texts } from "./texts";

/** A figure, text, TRUE, or the error that is in the place of a figure. */
export type AnswerCell = Decimal | string | boolean | { readonly error: string };

export interface AnswerRow {
  readonly name: string;
  /** By the name of its column; "" beyond the answer's columns. */
  readonly at: (column: string) => AnswerCell;
}

export interface Answer {
  readonly head: readonly string[];
  readonly rows: readonly AnswerRow[];
}

/** The header row, then the rows: the first column has the names, or the one that is asked for. */
export function answerOf(cells: readonly (readonly AnswerCell[])[], names = 0): Answer {
  const [first = [], ...rows] = cells;
  const head = first.map((cell) => (typeof cell === "string" ? cell : ""));
  const positions = new Map(head.map((name, column) => [sameName(name), column]));
  return {
    head,
    rows: rows.map((row) => ({
      name: wordsIn(row[names] ?? ""),
      at: (column) => row[positions.get(sameName(column)) ?? -1] ?? "",
    })),
  };
}

const isError = (cell: AnswerCell): cell is { readonly error: string } => typeof cell === "object" && "error" in cell;

/** Null where the cell holds text, nothing or an error. */
export const figureIn = (cell: AnswerCell): Decimal | null =>
  typeof cell === "object" && !isError(cell) ? cell : null;

export const wordsIn = (cell: AnswerCell): string =>
  typeof cell === "string"
    ? cell
    : typeof cell === "boolean"
      ? cell
        ? "TRUE"
        : "FALSE"
      : isError(cell)
        ? ""
        : cell.toString();

/** As it is on a sheet: numbers are the decimals that they show. */
export const cellFrom = (value: unknown): AnswerCell =>
  typeof value === "number"
    ? fromDouble(value)
    : typeof value === "boolean" || typeof value === "string"
      ? value
      : typeof value === "object" && value !== null && "error" in value
        ? { error: String(value.error) }
        : "";

/** As the core has it. */
export function entryCell(entry: Entry | undefined): AnswerCell {
  if (entry === undefined || typeof entry === "string" || entry === true) return entry ?? "";
  return figureOf(entry) ?? { error: codeOf(entry) };
}

const codeOf = (entry: Entry): string => (entry instanceof Refusal ? sentenceOf(entry).code : "");

/** The core's table. */
export const answerOfTable = (table: Table, names = 0): Answer =>
  answerOf(
    table.map((row) => row.map(entryCell)),
    names,
  );

/** A cell of the picture's table. */
export function tableCell(cell: AnswerCell, shown: (figure: Decimal) => string): DataTableCell {
  const figure = figureIn(cell);
  if (figure) return { shown: shown(figure), full: whole(figure), isFigure: true };
  return { shown: isError(cell) ? (cell.error === "#N/A" ? texts.missing : texts.noFigure) : wordsIn(cell) };
}
