/** What may be said of several measures: each alone, its level and its change. Which way is better nobody says. */

import { type Decimal, ONE } from "../../core/numbers/decimal";
import type { Member, ReadingOf, Said } from "../../tables/reader/table-reading";
import { accounts as texts } from "./accounts-texts";
import { type Change, changeOf } from "./series/changes";
import { countedMembers, pointsOf } from "./series/members";
import { whatOf } from "./series/nouns";
import { notesOf } from "./series/plain";
import { sharesByColumn } from "./series/shares";
import { changeWords, shareKey } from "./shares";
import { percent, withUnit } from "./words";

/** Longer lists say nothing. */
const MAX_TOLD = 24;

/** A unit that says only that something is counted. */
const COUNTING = /^(?:number|numbers|no\.?|count|anzahl|stück|nombre|número|numero)$/i;

type Reading = Pick<ReadingOf<"indicators">, "table" | "measures">;

export function saidIndicators({ table, measures }: Reading): Said {
  const members = countedMembers(table);
  const changes = new Map(members.map((member) => [member, changeOf(member, table)] as const));
  const hasPeriods = table.periods.length > 1;
  return {
    figures: new Map([
      ...members.flatMap((member) => changeFigures(changes.get(member) ?? null)),
      ...shareFigures({ table, measures }),
    ]),
    flags: new Map(),
    title: hasPeriods
      ? texts.indicators.title({ measures: measures.length, periods: table.periods.length })
      : texts.indicators.titleWithout({ measures: measures.length }),
    subtitle: texts.indicators.subtitle,
    sentences: members
      .slice(0, MAX_TOLD)
      .flatMap((member) => sentence(table, member, changes.get(member) ?? null) ?? []),
    shown: notesOf(table).map(({ note }) => note),
  };
}

type Entries = [string, string][];

/** Last over first less 1, of percentages too: what has its own scale. */
export const relativeChange = ({ first, last }: Change): Decimal | null =>
  first.figure.gt(0) && last.figure.gte(0) ? last.figure.div(first.figure).minus(ONE) : null;

function changeFigures(change: Change | null): Entries {
  if (!change) return [];
  const { member, last, difference } = change;
  const ratio = relativeChange(change);
  const key = (what: string) => shareKey(what, member.name, last.period.label);
  return [
    ...(ratio ? ([[key("change"), ratio.toFixed()]] as Entries) : []),
    [key(member.isPercent ? "change in points" : "difference"), difference.toFixed()],
  ];
}

/** Shares within a measure whose figures may be summed. */
function shareFigures({ table, measures }: Reading): Entries {
  return measures.flatMap(({ members, words }) => {
    const own = members.map((member) => table.members[member]!);
    const columns = sharesByColumn({ ...table, members: own });
    const areSeveral = new Set(own.map(({ column }) => column)).size > 1;
    return columns.flatMap((shares) =>
      [...shares.periods].flatMap(([position, { total, shares: its }]): Entries => {
        const { label } = table.periods[position]!;
        const of = areSeveral ? shares.column : words;
        return [
          [shareKey("total", of, label), total.toFixed()],
          ...its.map((share, index): [string, string] => [
            shareKey("share", of, shares.members[index]!.name, label),
            share.toFixed(),
          ]),
        ];
      }),
    );
  });
}

export const signedChange = (ratio: Decimal): string =>
  ratio.isZero()
    ? texts.indicators.same
    : (ratio.gt(0) ? texts.indicators.rise : texts.indicators.fall)({ by: percent(ratio.abs()) });

function sentence(table: Reading["table"], member: Member, change: Change | null): string | null {
  const unit = COUNTING.test(member.unit.trim()) ? "" : member.unit;
  const words = (figure: Decimal) => withUnit(figure, unit, member.isPercent);
  const name = member.measureWords === "" ? member.name : whatOf(member, member.measureWords);
  if (!change) {
    const last = pointsOf(member, table).at(-1);
    return last
      ? texts.indicators.level({
          member: name,
          figure: words(last.figure),
          period: last.period.label === "" ? "none" : last.period.label,
        })
      : null;
  }
  const { first, last, difference } = change;
  const ratio = relativeChange(change);
  return texts.indicators.sentence({
    member: name,
    from: words(first.figure),
    first: first.period.label,
    to: words(last.figure),
    last: last.period.label,
    change:
      member.isPercent || !ratio
        ? member.isPercent
          ? changeWords(difference)
          : words(difference)
        : signedChange(ratio),
  });
}
