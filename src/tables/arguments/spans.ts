/** One range over rows, or over columns: what stands in between and is left out keeps it from being one. */

import { columnName } from "../../sheet/address";
import { type Grid, isBlank } from "../grid";
import { argumentTexts as texts } from "./texts";

export type Span = { readonly is: "span"; readonly first: number; readonly last: number } | Refused;
export interface Refused {
  readonly is: "refused";
  readonly sentence: string;
}

export const refused = (sentence: string): Refused => ({ is: "refused", sentence });

/** What a row is called that does not count, and why it does not; "" where that is not known. */
export interface RowOut {
  readonly name: string;
  readonly why: string;
}

/** `rows`: those that count, in order. Empty rows in between count for nothing, where the function leaves them out. */
export function rowSpan(
  grid: Grid,
  rows: readonly number[],
  outOf: (row: number) => RowOut,
  empty: "left out" | "counts" = "left out",
): Span {
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  if (rows.length < last - first + 1) {
    const counted = new Set(rows);
    for (let row = first; row <= last; row++) {
      if (counted.has(row)) continue;
      const isEmpty = grid.cells(row).every(isBlank);
      if (isEmpty && empty === "left out") continue;
      return refused(isEmpty ? texts.emptyBetween({ row: grid.row + row + 1 }) : betweenText(grid, row, outOf(row)));
    }
  }
  return { is: "span", first, last };
}

function betweenText(grid: Grid, row: number, { name, why }: RowOut): string {
  const place = { row: grid.row + row + 1, name, named: name === "" ? "no" : "yes" } as const;
  return why === "" ? texts.betweenAlone(place) : texts.between({ ...place, why });
}

/** Of columns side by side. */
export function columnSpan(grid: Grid, columns: readonly number[]): Span {
  const [first, last] = [columns[0]!, columns[columns.length - 1]!];
  return last - first + 1 === columns.length
    ? { is: "span", first, last }
    : refused(texts.apart({ columns: columnsText(grid, columns) }));
}

export function columnsText(grid: Grid, columns: readonly number[]): string {
  const letters = columns.map((index) => columnName(grid.column + index));
  const last = letters.pop()!;
  return letters.length === 0 ? texts.column({ column: last }) : texts.columns({ columns: letters.join(", "), last });
}

export function rowsText(grid: Grid, rows: readonly number[]): string {
  const numbers = rows.map((row) => String(grid.row + row + 1));
  const last = numbers.pop()!;
  return texts.rows({ rows: numbers.join(", "), last });
}
