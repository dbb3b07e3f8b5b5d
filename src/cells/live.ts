/** Answers that depend on more than the arguments: on the tables that are open. None is kept for the same call again. */
import { type Asked, openTables, type TableCell, type TableError } from "./calls/open-tables";
import type { Cell } from "./calls/answer-cache";
import { cellError } from "./errors";
import type { Range } from "./range";
import { handed, refusedOr } from "./write";

/**
 * Asks the open tables. `questionOf` refuses what could not be asked of any; `without` is what a cell is told while there are
 * no tables on the page.
 */
export function answerOfTable<Args extends readonly Range[], Question extends Asked>(
  args: readonly [...Args],
  invocation: CustomFunctions.Invocation | null | undefined,
  questionOf: (args: readonly [...Args]) => Question,
  without: (question: Question) => TableError,
): Cell[][] {
  const asked = refusedOr(() => questionOf(args));
  if ("refused" in asked) return handed(asked.refused, invocation);
  const { made: question } = asked;
  const cells = openTables.answer(question) ?? [[without(question)]];
  return handed({ cells: cells.map((row) => row.map(cellOf)), refusals: [] }, invocation);
}

const cellOf = (cell: TableCell): Cell => (typeof cell === "object" ? cellError(cell.code, cell.sentence) : cell);
