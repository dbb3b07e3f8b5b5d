/** What a table proposes for the arguments of a function. */

import type { Area } from "../../sheet/address";
import type { Grid } from "../grid";

export type Proposal =
  | { readonly argument: string; readonly area: Area; readonly why: string }
  /** The table has it, but no range of cells is what the table says: why, in one sentence. */
  | { readonly argument: string; readonly area: null; readonly why: string };

export const withoutRange = (argument: string, why: string): Proposal => ({ argument, area: null, why });

/** Rows and columns of the grid, each from the first to the last. */
export interface Block {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

export function areaOf(grid: Grid, { rows: [top, bottom], columns: [left, right] }: Block): Area {
  return {
    sheet: grid.sheet,
    row: grid.row + top,
    column: grid.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}
