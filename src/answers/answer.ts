/** The answer to a table that was read: a headline, the line below it, and its figures in cards. Nothing here knows a page. */

import { sentenceOf } from "../cells/sentences";
import { Refused } from "../core/refusal";
import { said } from "../findings/kinds";
import type { ReadTable } from "../tables/read-table";
import type { TableReading } from "../tables/reader/table-reading";
import { chainAnswer } from "./chain";
import type { Ledger } from "./ledger";
import { type Moved, movedOf } from "./moved";
import { originCards, paymentsLedger } from "./payments";
import { namesIn, withShortNames } from "./short-names";

export interface Card {
  readonly heading: string;
  readonly line: string;
  readonly ledger: Ledger;
}

export interface Answer {
  /** The finding in a sentence; null where nothing can be said of the table in one line. */
  readonly headline: string | null;
  readonly line: string;
  /** What else is to be said, each by itself. */
  readonly sentences: readonly string[];
  /** Null where a picture has to say it. */
  readonly ledger: Ledger | null;
  readonly cards: readonly Card[];
  /** Of terms of trade, what moved them; null where there are none. */
  readonly moved: Moved | null;
}

/** `chain`: the links of a chain as the pictures need them. */
export function answerTo(reading: TableReading, chain: ReadTable | null): Answer {
  const { title, subtitle, sentences } = said(reading);
  // Where there is a finding, what else is found is under what is to know.
  const told = title === null ? sentences : [];
  const headline = title === null ? null : withShortNames(title, namesIn(reading));
  const found = { headline, line: subtitle, sentences: told, ledger: null, cards: [], moved: movedOf(reading) };
  try {
    if (reading.kind === "payments") return { ...found, ledger: paymentsLedger(reading), cards: originCards(reading) };
    const links = reading.kind === "chain" && chain ? chainAnswer(chain) : null;
    if (!links) return found;
    const line = subtitle === "" ? links.line : `${subtitle}. ${links.line}`;
    return { ...found, line, ledger: links.card.ledger, cards: links.cards };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const sentence = `${sentenceOf(error.refusal).sentence}.`;
    return { ...found, sentences: told.includes(sentence) ? told : [...told, sentence] };
  }
}
