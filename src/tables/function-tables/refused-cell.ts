/** What a function refuses of a table's cell names that cell of the sheet, not its row among the argument's. */

import { type Reason, Refusal, Refused } from "../../core/refusal";
import { cellAt } from "../grid";
import type { Understanding } from "../understanding";
import { rowOfCell, rowOfOne } from "./cells";
import type { FunctionTable } from "./function-table";

export function namingCells<Answer>(understood: Understanding, table: FunctionTable, answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(new Refusal(onSheet(understood, table, error.refusal.reason)));
  }
}

function onSheet(understood: Understanding, table: FunctionTable, reason: Reason): Reason {
  if (!("place" in reason) || reason.place.row === undefined) return reason;
  const { argument, row, column = 1 } = reason.place;
  const at = table.columns.get(argument)?.[column - 1];
  const one = at === undefined ? null : rowOfOne(understood, table, argument);
  const its = one ?? table.rows[row - 1];
  if (at === undefined || its === undefined) return reason;
  const cell = cellAt(understood.grid, rowOfCell(understood, table, its, at), at);
  return { ...reason, place: { argument: `${argument}, ${cell}` } };
}
