/** The units that cells say themselves: €10, 0.90 US$/kg, or a number shown as money. */

import type { Grid } from "./grid";
import { numeralIn } from "./numeral";

/** By what stands around the figure or by its format; "" where the cell says none. */
export function unitOfCell(grid: Grid, row: number, index: number): string {
  const cell = grid.at(row, index);
  if (typeof cell === "string") {
    const numeral = numeralIn(cell);
    return !numeral || numeral.percent ? "" : numeral.unit;
  }
  if (typeof cell !== "number") return "";
  return currencyOfFormat(grid.formats?.[row]?.[index] ?? "");
}

/** `€` of `[$€-407] #,##0` and of `"€"#,##0`. */
function currencyOfFormat(format: string): string {
  const [positive = ""] = format.split(";");
  return /\[\$([^\]-]+)/.exec(positive)?.[1]?.trim() ?? /\p{Sc}/u.exec(positive)?.[0] ?? "";
}

export interface UnlikeCells {
  readonly row: number;
  readonly one: string;
  readonly other: string;
}

/** The first cell of a column that is in another unit than one above it; a bare $ gives way to a dollar that is named. */
export function unlikeCellIn(
  grid: Grid,
  rows: readonly number[],
  index: number,
  differ: (one: string, other: string) => boolean,
): UnlikeCells | null {
  let known = "";
  for (const row of rows) {
    const unit = unitOfCell(grid, row, index);
    if (unit === "" || unit === known) continue;
    if (known !== "" && differ(known, unit)) return { row, one: known, other: unit };
    if (known === "" || known === "$") known = unit;
  }
  return null;
}
