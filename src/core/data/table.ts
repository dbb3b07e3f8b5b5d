/** A table as a measure gives it: a header row and a row for each record. "" is an empty cell, TRUE a mark. */
import { type Decimal, fromDouble } from "../numbers/decimal";
import { type Figure, isKnown } from "../numbers/figure";

/** A `number` is written as it is; a Decimal is rounded to a double in cells/write.ts. */
export type Entry = Figure | number | string | true;
/** The rows are nobody else's, but for the first, which may be a constant: cells/write.ts makes them the cells of the answer. */
export type Table = readonly (readonly Entry[])[];

/** Excel on the web hangs past 5 MB. */
export const MAX_CELLS = 100_000;

/** The figure of an entry, if it is one: as the cell shows it, where the table has only the nearest double. */
export function figureOf(entry: Entry | undefined): Decimal | null {
  if (typeof entry === "number") return fromDouble(entry);
  return entry === undefined || entry === true || typeof entry === "string" || !isKnown(entry) ? null : entry;
}
