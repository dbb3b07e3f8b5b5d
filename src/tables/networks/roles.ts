/** What each row and column of an input-output table is. */

/**
 * `total` sums others up, `part` is in another; `output` is all that a row sells or its column buys and adds; `other` is
 * bought besides, or an adjustment; `satellite` is not money of the account; `unused` is not understood, and in no sum.
 */
export const NETWORK_ROLES = [
  "flows",
  "finalDemand",
  "total",
  "part",
  "taxes",
  "imports",
  "valueAdded",
  "valueAdded part",
  "output",
  "satellite",
  "other",
  "label",
  "code",
  "unused",
] as const;
export type NetworkRole = (typeof NETWORK_ROLES)[number];

/** A row or column beside the flows: what it is, and why. */
export interface Line {
  /** Its row or column on the sheet, from 0. */
  readonly at: number;
  readonly name: string;
  readonly role: NetworkRole;
  /** In one clause. */
  readonly why: string;
  readonly by: "name" | "figures" | "order" | "answer";
}

/** Rows that are paid for besides the flows: with these, what a column buys and adds is its output. */
export const PAID: readonly NetworkRole[] = ["taxes", "imports", "other", "valueAdded", "valueAdded part"];

/** In no sum of the measures. */
export const LEFT_OUT: readonly NetworkRole[] = ["total", "part", "output", "satellite", "unused"];
