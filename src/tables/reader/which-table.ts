/** Cells that hold several tables: which one is meant is asked, and that is read alone. */

import { cellName } from "../../sheet/address";
import type { Sliced } from "../../core/sliced";
import { addressAt, type Grid } from "../grid";
import { findHeader, textOf } from "../table-header";
import { sideBySide, tablesOn } from "../tables";
import { listsBeside } from "./lists-beside";
import { answer } from "./questions";
import type { Question, TableReading } from "./table-reading";
import { reader as texts } from "./texts";

/** The tables in a range: those beside one another, and those below one another that have headings of their own. */
export function* tablesIn(cells: Grid): Sliced<Grid[]> {
  const sides = yield* sideBySide(cells);
  if (sides.length > 1) return sides;
  const lists = listsBeside(cells);
  if (lists.length > 1) return lists;
  const tables = yield* tablesOn(cells);
  const headed = tables.filter((table) => headingsOf(table).length > 0);
  const isOfOne = new Set(headed.map((table) => headingsOf(table).join("\n").toLowerCase())).size < 2;
  return isOfOne ? [cells] : headed;
}

/** Of rows of figures only: a list of words is a legend or a note beside the table. */
function headingsOf(table: Grid): string[] {
  const { rows, names, first } = findHeader(table);
  const hasFigures = table.values.slice(first).some((row) => row.some((cell) => typeof cell === "number"));
  return rows.length > 0 && hasFigures ? names.filter((name) => name !== "") : [];
}

export const whichTableQuestion = (tables: readonly Grid[]): Question => ({
  id: "which table",
  about: "",
  words: texts.ask.whichTable({ count: tables.length }),
  at: [],
  answers: tables.map((table) =>
    answer(idOf(table), texts.answers.table({ address: rangeOf(table), title: titleOf(table) })),
  ),
});

/** One of several tables with empty cells in the place of the others, so that it stays where it is. */
export const alone = (cells: Grid, table: Grid): Grid =>
  cells.with(
    cells.values.map((row, at) =>
      row.map((cell, column) => (isWithin(table, cells.row + at, cells.column + column) ? cell : "")),
    ),
  );

const isWithin = (table: Grid, row: number, column: number): boolean =>
  row >= table.row && row < table.row + table.height && column >= table.column && column < table.column + table.width;

/** The cells that a reading is of: of several tables those of the one that was chosen. */
export const cellsOfReading = (cells: Grid, { answered, grid }: TableReading): Grid =>
  answered.some(({ question }) => question.id === "which table") ? grid : cells;

/** Rows that are added leave the first cell where it is. */
export const idOf = (table: Grid): string => cellName(table.row, table.column);

function rangeOf(table: Grid): string {
  const address = addressAt(table, { row: 0, column: 0, rows: table.height, columns: table.width });
  return address.slice(address.lastIndexOf("!") + 1);
}

function titleOf(table: Grid): string {
  const { titles, rows } = findHeader(table);
  const headings = table.cells(rows[0] ?? 0).map(textOf);
  return titles[0] ?? headings.filter((heading) => heading !== "").join(", ");
}
