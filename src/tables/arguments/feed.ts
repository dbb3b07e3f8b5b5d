/**
 * Which columns of which tables are an argument of a function. Each function says it of itself, in `@reads` beside its
 * parameters: `@reads sales chain: output = sales; inputs = all purchases, otherInputs`. Where no table can say what an argument
 * is, `@given` names it.
 */

import type { ColumnRole } from "../reader/table-reading";

/** The tables that feed functions: kinds of tables, chains by what they say, and tables with the headings of one function. */
export const SOURCES = [
  "sales chain",
  "steps chain",
  "value chain",
  "payments",
  "series",
  "shares of value added",
  "trade rows",
  "coded cases",
  "input-output",
  "own headings",
] as const;
export type Source = (typeof SOURCES)[number];

export interface ArgumentFeed {
  readonly argument: string;
  readonly roles: readonly ColumnRole[];
  /** One column; all that have one of these roles; or all of the one of these roles that the table has. */
  readonly takes: "one" | "all" | "alike";
  /** Of the first complete period, or of the last; a table without periods is of the last. */
  readonly at: "first" | "last";
}

export interface Feed {
  readonly source: Source;
  /** None of them where the headings of the table say which column is which argument. */
  readonly arguments: readonly ArgumentFeed[];
}
