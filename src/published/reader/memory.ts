/** Refuses what is too large before it is tried, with the number. */

import { FileRefusal } from "../../files/refusals";
import { texts } from "../texts";
import { LargeTable } from "./refusals";

/** Beyond these rows it is asked; beyond those, refused. */
export const ROWS_ASKED = 5000;
export const ROWS_AT_MOST = 10_000;

/** The matrix itself and what solving it takes, the final demand of each country, and what is read at a time. */
export const megabytesFor = (rows: number, countries: number): number =>
  Math.ceil((8 * (2 * rows * rows + 8 * rows * countries)) / 1e6) + 60;

export function checkSize(file: string, rows: number, countries: number, isAllowed: boolean): void {
  const megabytes = megabytesFor(rows, countries);
  if (rows > ROWS_AT_MOST) throw new FileRefusal(texts.tooLarge({ file, rows, most: ROWS_AT_MOST, megabytes }));
  if (rows > ROWS_ASKED && !isAllowed) throw new LargeTable(texts.isLarge({ file, rows, megabytes }));
}

/** So many figures, all 0; a browser that has no room for them throws. */
export function figuresFor(file: string, rows: number, countries: number): Float64Array {
  try {
    return new Float64Array(rows * rows);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FileRefusal(texts.noMemory({ file, rows, megabytes: megabytesFor(rows, countries) }));
  }
}
