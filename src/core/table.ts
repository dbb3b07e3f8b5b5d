/** A table as a measure gives it: a header row and a row for each record. "" is an empty cell. */
import type { Figure } from "./figure";

/** A figure in floating point is one already; all others become one at the gate. */
export type Entry = Figure | number | string;
export type Table = readonly (readonly Entry[])[];

/** Excel on the web hangs past 5 MB. */
export const MOST_CELLS = 100_000;
