/** Whole columns, such as A:A: a column of figures with nothing below them. */
import { isEmpty } from "./cell";
import { plainValue } from "./errors";
import type { Range } from "./range";

/** A range of more rows is taken for whole columns. */
const MAX_ROWS = 100_000;

/**
 * The arguments of a call; where one of them has more rows, all end at the last row in which one holds more than nothing or
 * 0, so that their lengths still agree. Of ranges with nothing in them one row is left.
 */
export function endingAtLastFilled<Arguments extends readonly Range[]>(args: readonly [...Arguments]): typeof args {
  if (!args.some((range) => Array.isArray(range) && range.length > MAX_ROWS)) return args;
  const end = Math.max(1, ...args.map(filledRows));
  return args.map((range: Range) =>
    Array.isArray(range) && range.length > end ? range.slice(0, end) : range,
  ) as unknown as typeof args;
}

/** How many rows there are up to the last with something in it. */
function filledRows(range: Range): number {
  if (!Array.isArray(range)) return 0;
  let count = range.length;
  while (count > 0 && isBlank(range[count - 1])) count--;
  return count;
}

/** A loop: most of a column is empty cells, and a function called for each takes many times as long. */
function isBlank(row: unknown): boolean {
  if (!Array.isArray(row)) return false;
  for (let column = 0; column < row.length; column++) {
    const cell: unknown = row[column];
    if (cell === 0 || isEmpty(cell)) continue;
    if (typeof cell !== "object" || !holdsNothing(plainValue(cell))) return false;
  }
  return true;
}

function holdsNothing(cell: unknown): boolean {
  return cell === 0 || isEmpty(cell);
}
