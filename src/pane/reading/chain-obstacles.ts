/** What keeps the value added of a chain from being computed, in a sentence, with the cell that it is about. */

import { columnName } from "../../sheet/address";
import { cellAt } from "../../tables/grid";
import { openQuestions, type Question } from "../../tables/questions";
import type { Understanding } from "../../tables/understanding";
import { questionText } from "../texts/analyse";

/** What keeps a table from being answered; the cells are the sheet's. */
export interface Obstacle {
  readonly sentence: string;
  readonly cells: readonly string[];
}

export const chainObstacles = (chain: Understanding): Obstacle[] =>
  openQuestions(chain).map((question) => ({
    sentence: questionText(
      question,
      (column) => columnName(chain.grid.column + column),
      (row) => chain.grid.row + row + 1,
    ),
    cells: cellsOf(chain, question),
  }));

function cellsOf({ grid }: Understanding, question: Question): string[] {
  if (question.ask === "no period") return question.rows.slice(0, 1).map((row) => cellAt(grid, row, 0));
  if (question.ask === "units" && question.unlike.by === "rows")
    return [cellAt(grid, question.unlike.row, question.unlike.column)];
  return [];
}
