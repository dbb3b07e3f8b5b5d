/** Where the figures of a table are from: what a cell below it says, after its notes. */

import { type Grid, partOf } from "./grid";

/** The source of a table is within a few rows below it. */
const ROWS_TO_SOURCE = 12;

const SOURCE_WORDS = /^(?:sources?|quellen?|fuentes?|fontes?|fonti?)\s*:\s*/i;

/** `Source: ...`, as it is written below a table; undefined where nothing is. `used`: all that stands on the sheet. */
export function sourceBelow(used: Grid, { row, column, height, width }: Grid): string | undefined {
  const [top, left] = [Math.max(row, used.row), Math.max(column, used.column)];
  const below = partOf(used, {
    row: top - used.row,
    column: left - used.column,
    rows: Math.max(0, row + height + ROWS_TO_SOURCE - top),
    columns: Math.max(0, column + width - left),
  });
  return below.values
    .flat()
    .find((value): value is string => typeof value === "string" && SOURCE_WORDS.test(value.trim()))
    ?.trim();
}

/** Without the word before it, as a person would write it into a field of that name. */
export const withoutSourceWord = (line: string): string => line.replace(SOURCE_WORDS, "");
