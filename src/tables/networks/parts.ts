/** The rows and columns of an input-output table that have figures, and the labels beside and above them. */

import type { CellContent } from "../../sheet/cells";
import type { Sliced } from "../../core/sliced";
import { type Grid, isBlank } from "../grid";
import { plainWords } from "../header-vocabulary";
import { isFigureOrError, isWords } from "./cell-content";

/** Rows and columns with figures, and the labels beside and above them. */
export interface Parts {
  readonly labels: readonly number[];
  readonly heads: readonly number[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function* partsOf(grid: Grid): Sliced<Parts> {
  const { values } = grid;
  const width = grid.width;
  const figures = new Int32Array(width);
  const words = new Int32Array(width);
  const firstFigures = values.findIndex((row) => row.some(isFigureOrError));
  for (const row of values.slice(Math.max(firstFigures, 0))) {
    yield;
    row.forEach((value, column) => {
      if (isFigureOrError(value)) figures[column]! += 1;
      else if (isWords(value)) words[column]! += 1;
    });
  }
  const all = Array.from({ length: width }, (_, column) => column);
  // A column of empty cells under a heading holds zeros.
  const isEmptyUnderHeading = (column: number) =>
    figures[column] === 0 && words[column] === 0 && firstFigures > 0 && isWords(grid.at(firstFigures - 1, column));
  const firstBody =
    all.find(
      (column) =>
        figures[column]! > words[column]! ||
        (isEmptyUnderHeading(column) && all.some((other) => other < column && words[other]! > 0)),
    ) ?? width;
  const labels = all.slice(0, firstBody).filter((column) => words[column]! > 0);
  let columns = all.slice(firstBody).filter((column) => figures[column]! > 0 || isEmptyUnderHeading(column));

  const hasFigures = (row: number) => columns.some((column) => isFigureOrError(grid.at(row, column)));
  let first = values.findIndex((_, row) => hasFigures(row));
  if (first < 0) return { labels, heads: [], rows: [], columns };
  // Numbers that count 1, 2, 3 over the columns or beside the rows are names.
  if (
    counts(
      columns
        .slice(labels.length === 0 && !isFigureOrError(grid.at(first, columns[0]!)) ? 1 : 0)
        .map((column) => grid.at(first, column)),
    )
  )
    first += 1;
  if (columns.length > 2 && counts(values.slice(first).map((row) => row[columns[0]!]))) {
    labels.push(columns[0]!);
    columns = columns.slice(1);
  }
  let last = values.length - 1;
  while (last >= first && !hasFigures(last)) last -= 1;
  const rows: number[] = [];
  for (let row = first; row <= last; row += 1)
    if (hasFigures(row) || labels.some((column) => isWords(grid.at(row, column)))) rows.push(row);
  // Below the last figures are notes, or rows of zeros whose names the headings repeat.
  const isHeadOf = (row: number, column: number | undefined) =>
    column !== undefined &&
    labels.some(
      (label) =>
        isWords(grid.at(row, label)) &&
        values
          .slice(0, first)
          .some(
            (head) => isWords(head[column]) && plainWords(head[column]) === plainWords(grid.at(row, label) as string),
          ),
    );
  for (let row = last + 1; row < values.length && isHeadOf(row, columns[rows.length]); row += 1) rows.push(row);
  return { labels, heads: Array.from({ length: first }, (_, row) => row), rows, columns };
}

/** 1, 2, 3 ... and nothing else, three or more of them; they may begin again, as over final demand. */
function counts(cells: readonly (CellContent | undefined)[]): boolean {
  const numbers = cells.filter((cell) => !isBlank(cell));
  return (
    numbers.length >= 3 &&
    numbers[0] === 1 &&
    numbers.every(
      (cell, index) => index === 0 || cell === (numbers[index - 1] as number) + 1 || (cell === 1 && index >= 3),
    )
  );
}
