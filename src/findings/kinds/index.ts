/** What may be said of a table, by its kind. */

import { sentenceOf } from "../../cells/sentences";
import { Refused } from "../../core/refusal";
import {
  NOTHING_SAID,
  type ReadingOf,
  type Said,
  type TableKind,
  type TableReading,
} from "../../tables/reader/table-reading";
import { saidChain } from "./chain";
import { saidCodedCases } from "./coded-cases";
import { saidIndicators } from "./indicators";
import { saidNestedAccount } from "./nested-account";
import { saidPayments } from "./payments";
import { saidSeries } from "./series";
import { saidShares } from "./shares";
import { saidTradeRows } from "./trade-rows";

/** A kind that is missing has nothing to say. */
type ByKind = { readonly [Kind in TableKind]?: (reading: ReadingOf<Kind>) => Said };

const SAID: ByKind = {
  chain: saidChain,
  payments: saidPayments,
  series: saidSeries,
  "trade rows": saidTradeRows,
  shares: saidShares,
  "nested account": saidNestedAccount,
  indicators: saidIndicators,
  "coded cases": saidCodedCases,
};

/**
 * While a question is open nothing is said, but words and ranges in the place of figures are shown as they are; of figures
 * that the core refuses only why.
 */
export function said(reading: TableReading): Said {
  if (reading.question) return { ...NOTHING_SAID, shown: notesOf(reading) };
  // Each function takes the readings of the kind that it is found by.
  const say = SAID[reading.kind] as ((its: TableReading) => Said) | undefined;
  try {
    return say?.(reading) ?? NOTHING_SAID;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ...NOTHING_SAID, sentences: [`${sentenceOf(error.refusal).sentence}.`] };
  }
}

const notesOf = (reading: TableReading): string[] =>
  "table" in reading ? reading.table.members.flatMap(({ notes }) => [...notes.values()]) : [];
