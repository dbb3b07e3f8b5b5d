/** The answers of functions, for what they show of a table. */

import { Refused } from "../core/refusal";
import type { Entry, Table } from "../core/data/table";

/** Null where the core refuses it: what is wrong then has its own finding, and nothing else is known. */
export function answered(compute: () => Table): Table | null {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

/** A name in an answer. */
export const nameIn = (entry: Entry | undefined): string => (typeof entry === "string" ? entry : "");
