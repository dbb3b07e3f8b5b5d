/** The answer to a chain: what each link adds, and who gets what. */

import { type Decimal, ZERO } from "../core/numbers/decimal";
import { sameName, UNSPECIFIED } from "../core/data/labels";
import { labels } from "../cells/read";
import { sliceOf, stepsOf } from "../pictures/figures";
import { pictures as pictureTexts } from "../pictures/texts";
import type { Waterfall } from "../pictures/waterfall";
import { chainIn, named } from "../tables/chain";
import { cellsOf, columnOf, type ReadTable } from "../tables/read-table";
import type { Card } from "./answer";
import { type LedgerOf, type LedgerPart, ledgerOf, lineOf } from "./ledger";
import { answers as texts } from "./texts";

export interface ChainAnswer {
  readonly line: string;
  readonly card: Pick<Card, "ledger">;
  readonly cards: readonly Card[];
}

/** Null where there are no links side by side; a figure that the core refuses refuses the answer. */
export function chainAnswer(table: ReadTable): ChainAnswer | null {
  const link = columnOf(table, "link");
  const slice = sliceOf(table, undefined);
  const steps = stepsOf(table);
  const chain = link && slice && chainIn(table, link, slice);
  if (!steps || !chain || steps.steps.length < 2) return null;
  const parts = steps.steps.map((step, index) => ({ ...step, row: slice.rows[chain.rows[index]!] ?? null }));
  const ofLinks: LedgerOf = {
    parts,
    total: steps.total,
    totalName: steps.totalName,
    of: named(link, texts.link),
    what: texts.valueAdded,
    unit: steps.unit,
    isCascade: true,
  };
  const groups = groupsOf(table, chain.rows, slice.rows, steps);
  return {
    line: inPeriod(lineOf(pictureTexts.waterfall.byLink, ofLinks), steps.period),
    card: { ledger: ledgerOf(ofLinks) },
    cards: groups === null ? [] : [groups],
  };
}

const inPeriod = (words: string, period: string | undefined): string =>
  period === undefined ? words : texts.inPeriod({ words, period });

/** By country, actor or activity, the largest first; null where that would be the same list again. */
function groupsOf(
  table: ReadTable,
  rows: readonly number[],
  sliceRows: readonly number[],
  { steps, total, totalName, unit, period }: Waterfall,
): Card | null {
  const group = columnOf(table, "group");
  if (!group) return null;
  const names = labels(
    named(group, texts.group),
    cellsOf(table.understood, group.position, sliceRows).map((cell) => [cell]),
  );
  const found = new Map<string, { name: string; value: Decimal; rows: number[] }>();
  for (const [index, row] of rows.entries()) {
    const name = names.at(row) || UNSPECIFIED;
    const known = found.get(sameName(name)) ?? { name, value: ZERO, rows: [] };
    known.value = known.value.plus(steps[index]!.value);
    known.rows.push(sliceRows[row]!);
    found.set(sameName(name), known);
  }
  if (found.size < 2 || found.size === steps.length) return null;
  const parts = [...found.values()]
    .map(({ name, value, rows: own }): LedgerPart => ({
      name,
      value,
      share: value.div(total),
      row: own.length === 1 ? own[0]! : null,
    }))
    .sort((one, other) => other.value.cmp(one.value));
  const of = named(group, texts.group);
  return {
    heading: texts.whoGetsWhat,
    line: inPeriod(texts.same({ whole: totalName, by: of }), period),
    ledger: ledgerOf({ parts, total, totalName, of, what: texts.valueAdded, unit, isCascade: false }),
  };
}
