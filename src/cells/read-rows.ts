/** Readers of tables whose cells are names and figures beside each other. */
import { fromNumeral, signOf } from "../core/numbers/decimal";
import { type Figure, isKnown, isMissing, needed } from "../core/numbers/figure";
import { type ArgumentPosition, refuse } from "../core/refusal";
import { figure, text } from "./cell";
import { plainValue } from "./errors";
import { type Range, type Rows, rectangle, widthOf } from "./range";

/** One row of a table, and its number on the sheet, from 1. */
export interface TableRow {
  readonly cells: readonly unknown[];
  readonly row: number;
}

/** The rows of a table of at least so many columns, but for a first row that is a header: with text in a column of figures. */
export function tableRows(argument: string, range: Range, columns: number, figures: number): TableRow[] {
  const rows = rectangle(argument, range);
  if (widthOf(rows) < columns)
    refuse({ why: "too few columns", place: { argument }, columns: widthOf(rows), least: columns });
  return rows.map((cells, index) => ({ cells, row: index + 1 })).slice(isHeader(rows, figures) ? 1 : 0);
}

function isHeader(rows: Rows, figures: number): boolean {
  const cell = plainValue(rows[0]![figures]);
  return typeof cell === "string" && cell !== "" && fromNumeral(cell) === null;
}

/** The lines of a table of factors between units: from, to, factor. Empty ones are left out. */
export function factorLines(argument: string, range: Range): { from: string; to: string; factor: Figure }[] {
  const lines: { from: string; to: string; factor: Figure }[] = [];
  for (const { cells, row } of tableRows(argument, range, 3, 2)) {
    const place = (column: number): ArgumentPosition => ({ argument, row, column });
    const [from, to] = [text(cells[0], place(1)), text(cells[1], place(2))];
    const factor = figure(cells[2], place(3));
    if (from === "" && to === "" && isKnown(factor) && factor.isZero()) continue;
    if (from === "" || to === "") refuse({ why: "no unit", place: place(from === "" ? 1 : 2) });
    if (!isMissing(factor) && signOf(needed(factor)) <= 0)
      refuse({ why: "not positive", place: place(3), figure: needed(factor).toString() });
    lines.push({ from, to, factor });
  }
  return lines;
}
