/** The answer of a function as it stands on a sheet: recognised by its header row, which no table of a person has by chance. */

import { sameName } from "../core/data/labels";
import type { CellContent } from "../sheet/cells";
import { type Grid, isBlank, type Span } from "./grid";

export type Answering = "SUCCESSFACTORS" | "BENCHMARK" | "GOVERNANCEMATRIX" | "CHAINACCOUNT";

/** The columns that each answer has at least, one after another. */
const HEADERS: Readonly<Record<Answering, readonly string[]>> = {
  SUCCESSFACTORS: ["Factor", "Importance", "Performance", "Gap", "Best rival", "Gap to rival", "Reading"],
  BENCHMARK: ["Indicator", "Own", "Best", "Better quartile", "Median", "Worse quartile", "Worst", "Rank", "Of"],
  GOVERNANCEMATRIX: ["Actor", "Entry", "Division of labour", "Standards", "Monitoring", "Assistance"],
  CHAINACCOUNT: ["Actor", "Output", "Chain purchases", "Domestic purchases", "Imports", "Value added"],
};
/** May be in front of the columns of an answer. */
const PERIOD = "Period";
/** Titles above an answer are few. */
const MAX_ROWS_ABOVE = 12;

export interface FoundAnswer {
  readonly of: Answering;
  /** Where it is in the grid, with its header row. */
  readonly span: Span;
  readonly cells: readonly (readonly CellContent[])[];
  /** Which of its columns has the names. */
  readonly names: number;
}

export function answerIn(grid: Grid): FoundAnswer | null {
  for (let row = 0; row < Math.min(grid.height, MAX_ROWS_ABOVE); row++) {
    for (const [of, header] of Object.entries(HEADERS) as [Answering, readonly string[]][]) {
      const first = columnOf(grid, row, header);
      if (first >= 0) return cut(grid, of, row, first);
    }
  }
  return null;
}

const says = (cell: CellContent, words: string): boolean =>
  typeof cell === "string" && sameName(cell) === sameName(words);

/** The column from which on a row has the header's words; -1 where it has not. */
function columnOf(grid: Grid, row: number, header: readonly string[]): number {
  const [first = ""] = header;
  return grid
    .cells(row)
    .findIndex(
      (cell, column) => says(cell, first) && header.every((words, index) => says(grid.at(row, column + index), words)),
    );
}

function cut(grid: Grid, of: Answering, row: number, first: number): FoundAnswer {
  const names = of === "GOVERNANCEMATRIX" && first > 0 && says(grid.at(row, first - 1), PERIOD) ? 1 : 0;
  const column = first - names;
  let columns = first - column;
  while (!isBlank(grid.at(row, column + columns))) columns += 1;
  const cellsOf = (at: number) => Array.from({ length: columns }, (_, index) => grid.at(at, column + index));
  let rows = 1;
  while (row + rows < grid.height && !isBlank(grid.at(row + rows, first))) rows += 1;
  return {
    of,
    names,
    span: { row, column, rows, columns },
    cells: Array.from({ length: rows }, (_, index) => cellsOf(row + index)),
  };
}
