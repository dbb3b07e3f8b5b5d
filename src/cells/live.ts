/** Answers that depend on more than the arguments: on the tables that are open. None is kept for the same call again. */
import { refuse } from "../core/refusal";
import { type Asked, openTables, type TableCell } from "./calls/open-tables";
import type { Cell } from "./calls/answer-cache";
import { cellError } from "./errors";
import type { Range } from "./range";
import { handed, refusedOr } from "./write";

/** Asks the open tables. `questionOf` refuses what could not be asked of any. */
export function answerOfTable<Args extends readonly Range[]>(
  args: readonly [...Args],
  invocation: CustomFunctions.Invocation | null | undefined,
  questionOf: (args: readonly [...Args]) => Asked,
): Cell[][] {
  const asked = refusedOr(() => {
    const question = questionOf(args);
    const cells = openTables.answer(question);
    return cells ?? refuse({ why: "table not open", place: { argument: "name" }, found: question.table });
  });
  if ("refused" in asked) return handed(asked.refused, invocation);
  return handed({ cells: asked.made.map((row) => row.map(cellOf)), refusals: [] }, invocation);
}

const cellOf = (cell: TableCell): Cell => (typeof cell === "object" ? cellError(cell.code, cell.sentence) : cell);
