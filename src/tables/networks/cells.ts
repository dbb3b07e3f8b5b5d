/** The cells of an input-output table, and of them figures: read in strips, so that a page stays awake over a large one. */

import { matrix } from "../../cells/matrix";
import { fromNumeral } from "../../core/numbers/decimal";
import type { Matrix } from "../../core/numbers/matrix";
import { Refused } from "../../core/refusal";
import { MAX_ROWS } from "../../core/networks/inter-country-table";
import type { CellContent } from "../../sheet/cells";
import { isBlank } from "../grid";
import type { Sliced } from "../../core/sliced";

export type Cells = readonly (readonly CellContent[])[];

/** What a network is computed from. */
export interface NetworkFigures {
  readonly flows: Cells;
  readonly finalDemand: Cells;
  readonly countries: Cells | null;
}

/** Rows at a time. */
const STRIP = 20;

/** As custom functions get them: an error is its own code, which no reader takes for a figure. */
const plain = (rows: Cells) => rows.map((row) => row.map((value) => (typeof value === "object" ? value.error : value)));

/** The same figures as `matrix` reads, in steps. What it refuses is refused with the same place. */
export function* matrixInSteps(argument: string, cells: Cells): Sliced<Matrix> {
  const width = cells[0]?.length ?? 0;
  if (cells.length > MAX_ROWS || cells.some((row) => row.length !== width))
    return matrix(argument, plain(cells), MAX_ROWS);
  const values = new Float64Array(cells.length * width);
  const rests = new Float64Array(values.length);
  try {
    for (let from = 0; from < cells.length; from += STRIP) {
      yield from / cells.length;
      const strip = matrix(argument, plain(cells.slice(from, from + STRIP)), MAX_ROWS);
      values.set(strip.values, from * width);
      rests.set(strip.rests, from * width);
    }
  } catch (error) {
    // Its place is that within the strip; the whole knows its own.
    if (error instanceof Refused) return matrix(argument, plain(cells), MAX_ROWS);
    throw error;
  }
  return { argument, rows: cells.length, columns: width, values, rests };
}

/** Whether a function takes the cell for a figure; an empty one is 0. */
export function isFigure(value: CellContent): boolean {
  return (
    typeof value === "number" || isBlank(value) || (typeof value === "string" && fromNumeral(value.trim()) !== null)
  );
}
