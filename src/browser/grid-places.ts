/** Cells of a sheet by their row and column, and zones taken apart into them. */

import type { Sliced } from "../core/sliced";
import { parseAddress } from "../sheet/address";

/** So many cells between two places where the work may pause. */
export const CELLS_A_STEP = 1000;

/** Things by row and column. */
export class Places<Thing> {
  private readonly rows: (Thing | undefined)[][] = [];

  get(row: number, column: number): Thing | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, thing: Thing): void {
    (this.rows[row] ??= [])[column] = thing;
  }

  /** Row by row, from left to right. */
  *all(): Generator<{ row: number; column: number; thing: Thing }> {
    for (const [row, things] of this.rows.entries()) {
      // Rows and columns without any are holes.
      if (things) for (const [column, thing] of things.entries()) if (thing !== undefined) yield { row, column, thing };
    }
  }
}

interface Placed {
  row: number;
  column: number;
  thing: number;
}

/** The numbers of zones, cell by cell. */
export function* places(zones: Readonly<Record<string, number>>): Sliced<Placed[]> {
  const placed: Placed[] = [];
  for (const [zone, thing] of Object.entries(zones)) {
    const area = parseAddress(zone);
    if (!area) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        placed.push({ row, column, thing });
        if (placed.length % CELLS_A_STEP === 0) yield;
      }
    }
  }
  return placed;
}

/** One answer for each thing asked. */
export function remembered<Asked, Answer>(answerTo: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    let answer = answers.get(asked);
    if (answer === undefined) {
      answer = answerTo(asked);
      answers.set(asked, answer);
    }
    return answer;
  };
}
