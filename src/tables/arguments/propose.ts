/** The ranges of a table that are arguments of a function, and why. */

import type { Sliced } from "../../core/sliced";
import type { FunctionTable } from "../function-tables";
import type { Grid } from "../grid";
import { valueAddedMethod } from "../method";
import { areShares, isOfValueAdded } from "../reader/shares-of-value-added";
import { type Question, type QuestionId, type TableReading } from "../reader/table-reading";
import type { Understanding } from "../understanding";
import type { ArgumentFeed, Feed, Source } from "./feed";
import { chainLines, rowLines } from "./lines";
import { proposedOfHeadings } from "./of-headings";
import { proposedOfLines } from "./of-lines";
import { proposedOfMembers } from "./of-members";
import { type Proposal, withoutRange } from "./proposal";

export interface TableForArguments {
  /** As it stands on the sheet, hidden rows and all. */
  readonly grid: Grid;
  readonly reading: TableReading;
  /** The chain with what the person chose of it; null where the table is none. */
  readonly chain: Understanding | null;
  /** The table of a function that it is read as; null where it is read by its kind. */
  readonly own: { readonly understood: Understanding; readonly table: FunctionTable } | null;
}

/** `id`: the name of the function. */
export function* proposals(
  { grid, reading, chain, own }: TableForArguments,
  id: string,
  feeds: readonly Feed[],
): Sliced<Proposal[]> {
  if (own)
    return own.table.of === id && feeds.some(({ source }) => source === "own headings")
      ? proposedOfHeadings(grid, own.understood, own.table)
      : [];
  const source = sourceOf(reading, chain);
  const wanted = feeds.find((feed) => feed.source === source)?.arguments;
  if (!wanted) return [];
  if (reading.kind === "series" || reading.kind === "shares")
    return yield* proposedOfMembers(grid, reading, reading.table, wanted);
  const lines = chain ? yield* chainLines(grid, reading, chain) : rowLines(grid, reading);
  yield;
  if (typeof lines === "string") return refusedAll(wanted, lines);
  return lines ? proposedOfLines(lines, wanted) : [];
}

const refusedAll = (wanted: readonly ArgumentFeed[], sentence: string): Proposal[] =>
  wanted.map(({ argument }) => withoutRange(argument, sentence));

/** Null where it feeds no function. */
export function sourceOf(reading: TableReading, chain: Understanding | null): Source | null {
  switch (reading.kind) {
    case "chain": {
      const way = chain && !chain.isPriceTimesVolume ? valueAddedMethod(chain) : null;
      return way === null || way === "shares" ? null : `${way} chain`;
    }
    case "series":
    case "shares":
      return !areShares(reading) ? "series" : isOfValueAdded(reading) ? "shares of value added" : null;
    case "payments":
    case "trade rows":
    case "coded cases":
    case "input-output":
      return reading.kind;
    default:
      return null;
  }
}

/** Until these are answered, no kind is certain. */
const OF_KIND: readonly QuestionId[] = [
  "which table",
  "columns",
  "headings",
  "turned",
  "figures",
  "prices",
  "measures",
];

/** Whether what is asked of the table keeps it from feeding the function. */
export const concerns = (
  { id }: Pick<Question, "id">,
  reading: TableReading,
  chain: Understanding | null,
  feeds: readonly Feed[],
): boolean => {
  const source = sourceOf(reading, chain);
  return OF_KIND.includes(id) || feeds.some((feed) => feed.source === source);
};
