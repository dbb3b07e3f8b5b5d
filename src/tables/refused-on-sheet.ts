/** A refusal names its place by an argument and a row of it; a person looks for the cell on the sheet. */

import { type Reason, Refusal, Refused } from "../core/refusal";

/** Does the work; what it refuses of a cell names that cell of the sheet, where `cellOf` knows it. */
export function namingCellsBy<Answer>(
  cellOf: (place: { argument: string; row: number; column: number }) => string | null,
  work: () => Answer,
): Answer {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { reason } = error.refusal;
    if (!("place" in reason) || reason.place.row === undefined) throw error;
    const { argument, row, column = 1 } = reason.place;
    const cell = cellOf({ argument, row, column });
    throw cell === null ? error : new Refused(new Refusal(withCell(reason, argument, cell)));
  }
}

const withCell = (reason: Reason, argument: string, cell: string): Reason =>
  ({ ...reason, place: { argument: `${argument}, ${cell}` } }) as Reason;

/** The cell that a refusal names; null where it speaks of a whole argument. */
export function refusedCell({ reason }: Refusal): string | null {
  return ("place" in reason && /, ([A-Z]{1,3}\d+)$/.exec(reason.place.argument)?.[1]) || null;
}
