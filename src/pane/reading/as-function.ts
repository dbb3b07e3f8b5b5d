/** Whether a table is read by its kind, or as that of a function by its headings: the same in every view. */

import { type FunctionTable, functionTables, readingKey } from "../../tables/function-tables";
import { CHAIN, proposedReading } from "../../tables/function-tables/reading";
import type { Question, TableKind } from "../../tables/reader/table-reading";
import type { Understanding } from "../../tables/understanding";
import { asFunctionTable, type TableRead } from "./read";

/** What was proposed of a table, and what the person chose. */
export interface Reading {
  readonly tables: readonly FunctionTable[];
  /** CHAIN, the key of a table, or null where it is asked. */
  readonly chosen: string | null;
}

export const functionOf = (its: TableRead): Reading =>
  readingOf(asFunctionTable(its), its.reading.kind, its.choices.asFunction);

export function readingOf(understood: Understanding, kind: TableKind, chosen: string | null): Reading {
  // Pairs of an input-output table are no sales by seller and buyer.
  const tables = kind === "input-output" ? [] : functionTables(understood);
  const isOne = chosen === CHAIN || tables.some((table) => readingKey(table) === chosen);
  return { tables, chosen: isOne ? chosen : proposed(understood, kind, tables) };
}

/** Words of a function decide against any kind but a chain, for which it is asked; payments have a report of their own. */
function proposed(understood: Understanding, kind: TableKind, tables: readonly FunctionTable[]): string | null {
  if (kind === "payments") return CHAIN;
  const found = proposedReading(understood, tables);
  const [one, ...others] = tables;
  return found === null && one && kind !== "chain" && others.length === 0 ? readingKey(one) : found;
}

export const chosenTable = ({ tables, chosen }: Reading): FunctionTable | undefined =>
  tables.find((table) => readingKey(table) === chosen);

/** The question on the table; none where it is read as that of a function. */
export const questionOf = (its: TableRead): Question | null =>
  functionOf(its).chosen === CHAIN ? its.reading.question : null;
