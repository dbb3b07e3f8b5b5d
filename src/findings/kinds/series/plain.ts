/** Prices, indices, ratios, values and counts over time: changes, growth a year, indices, and shares where figures may be summed. */

import { HUNDRED } from "../../../core/data/base-period";
import type { Decimal } from "../../../core/numbers/decimal";
import type { Period } from "../../../tables/periods";
import type { FigureTable, Member, Said } from "../../../tables/reader/table-reading";
import { areComparable, type Change, changeOf, commonBase, isToldByDifference, sizeOf } from "./changes";
import { areInColumns, countedMembers, figureAt, keyOf, repeatedNames } from "./members";
import { nameInKey, nounsOf, type SeriesReading, whatOf } from "./nouns";
import { areSomeOf, headline, isNamed, largestOf, type Shares, sharesByColumn } from "./shares";
import { series as texts } from "./texts";
import { countWords, wholeWords } from "./wholes";
import { percent, points, withUnit } from "../words";

/** Further members whose change is told. */
const MAX_TOLD = 12;

export function saidPlain(reading: SeriesReading): Said {
  const { table } = reading;
  const members = countedMembers(table);
  // Of a name that stands in several rows no single row is told.
  const repeated = repeatedNames(members);
  const changes = members.flatMap((member) => (repeated.has(keyOf(member)) ? [] : (changeOf(member, table) ?? [])));
  const all = sharesByColumn(table);
  const shares = headline(table, all);
  const figures = new Map<string, string>([
    ...changes.flatMap((change) => changeFigures(change, table)),
    ...indexFigures(members, table),
    ...all.flatMap((each) => shareFigures(each, table)),
  ]);
  const top = topOf(changes)[0];
  const title = shares ? shareTitle(reading, shares) : changeTitle(changes, reading);
  return {
    figures,
    flags: new Map(),
    title,
    subtitle: title === null ? "" : subtitleOf(shares, changes),
    sentences: sentencesOf(reading, changes, all, shares ?? top),
    shown: notesOf(table).map(({ note }) => note),
  };
}

/** `What/name/period`, or without the period where the table has none. */
const key = (what: string, name: string, period: string) =>
  [what, name, period].filter((part) => part !== "").join("/");

function changeFigures({ member, last, ratio, difference, yearly }: Change, table: FigureTable): [string, string][] {
  const { label } = last.period;
  const named = (what: string, figure: Decimal | null): [string, string][] =>
    figure ? [[key(what, nameInKey(member, table), label), figure.toFixed()]] : [];
  return member.isPercent
    ? named("change in points", difference)
    : [...named("change", ratio), ...named("difference", difference), ...named("growth a year", yearly)];
}

function indexFigures(members: readonly Member[], table: FigureTable): [string, string][] {
  const base = commonBase(members, table);
  const period = base === null ? undefined : table.periods[base];
  if (!period) return [];
  return members.flatMap((member) => {
    const then = member.isPercent ? null : figureAt(member, period);
    return table.periods.flatMap((each): [string, string][] => {
      const now = figureAt(member, each);
      return then && now
        ? [[key("index", nameInKey(member, table), each.label), now.times(HUNDRED).div(then).toFixed()]]
        : [];
    });
  });
}

function shareFigures({ column, members, periods }: Shares, table: FigureTable): [string, string][] {
  const count = countWords(members.length);
  const own = areInColumns(table) ? column : "";
  return [...periods].flatMap(([position, { total, listed, shares }]) => {
    const { label } = table.periods[position]!;
    return [
      [key("total", own, label), total.toFixed()],
      ...shares.flatMap((share, index): [string, string][] => {
        const name = nameInKey(members[index]!, table);
        return [
          [key("share", name, label), share.toFixed()],
          [key(`share of the ${count} listed`, name, label), share.times(total).div(listed).toFixed()],
        ];
      }),
    ] as [string, string][];
  });
}

/** Of a table without periods: the one year that its title ends with, as in “Exports by country (US$ bn), 2022”. */
export function labelOf({ label }: Pick<Period, "label">, title: string): string {
  if (label !== "") return label;
  const years = title.match(/\d{4}/g) ?? [];
  // The unit may stand behind it: Exports, 2020 (US$ million).
  const bare = title.replace(/\s*\([^()\d]*\)\s*$/, "");
  const end = /(?:[,(:]\s*|\bin\s+)((?:1[89]|20)\d\d)\)?\s*\.?\s*$/iu.exec(bare);
  // The year of prices is not that of the figures.
  const isOfPrices = /\b(?:constant|prices of|base|deflated|index)\b|=\s*100/i.test(title);
  return end && years.length === 1 && !isOfPrices ? end[1]! : "";
}

export const joined = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? "")
    : texts.two({ names: names.slice(0, -1).join(", "), last: names[names.length - 1]! });

function shareTitle(reading: SeriesReading, shares: Shares): string | null {
  const largest = largestOf(shares);
  if (!largest) return null;
  const { names, share } = largest;
  const label = labelOf(reading.table.periods[shares.last]!, reading.title);
  const say = names.length > 1 ? texts.shareEach : texts.share;
  return say({
    names: joined(names),
    share: percent(share),
    whole: wholeWords(reading, shares),
    period: label === "" ? "none" : label,
  });
}

/** Those of a name that changed most: several where that is a tie. */
function topOf(changes: readonly Change[]): Change[] {
  let most: Decimal | null = null;
  const named = changes.filter(({ member }) => isNamed(member));
  if (!areComparable(named.map(({ member }) => member))) return [];
  for (const change of named) {
    const size = sizeOf(change);
    if (size && (!most || size.gt(most))) most = size;
  }
  return most ? named.filter((change) => sizeOf(change)?.eq(most)) : [];
}

function changeTitle(changes: readonly Change[], reading: SeriesReading): string | null {
  const tied = topOf(changes);
  const [first] = tied;
  if (!first) return null;
  const nounOf = nounsOf(reading);
  // A tie of changes over unlike periods cannot be told in one claim: the first of them is.
  const alike = tied.filter(
    (each) =>
      each.member.column === first.member.column &&
      each.first.position === first.first.position &&
      each.last.position === first.last.position,
  );
  const [risen, fallen] = [false, true].map((isFall) =>
    alike.filter(({ difference }) => difference.isNegative() === isFall),
  );
  const named = (changes: readonly Change[]) =>
    whatOf({ ...changes[0]!.member, name: joined(changes.map(({ member }) => member.name)) }, nounOf(first.member));
  if (risen!.length === 0 || fallen!.length === 0) return changeSentence(first, named(alike), alike.length > 1);
  const told = { risen: named(risen!), fallen: named(fallen!), first: first.first.period.label };
  const last = first.last.period.label;
  return first.member.isPercent
    ? texts.bothPoints({ ...told, last, by: points(first.difference.abs()) })
    : texts.both({ ...told, last, by: sizeWords(first) });
}

/** By how much a member changed, whichever way. */
const sizeWords = ({ member, ratio, difference }: Change): string =>
  !ratio || isToldByDifference(member.measure) ? withUnit(difference.abs(), member.unit, false) : percent(ratio.abs());

/** `Cocoa: price fell by 2.9 % from 2020 to 2021`. */
export function changeSentence(change: Change, what: string, isOfSeveral = false): string {
  const { member, ratio, difference } = change;
  const [first, last] = [change.first.period.label, change.last.period.label];
  if (difference.isZero()) return texts.unchanged({ what, first, last });
  const isRise = difference.gt(0);
  if (member.isPercent)
    return (isRise ? texts.rosePoints : texts.fellPoints)({ what, by: points(difference.abs()), first, last });
  if (!ratio || isToldByDifference(member.measure)) {
    const { unit } = member;
    const by = sizeWords(change);
    const [from, to] = [change.first.figure, change.last.figure].map((figure) => withUnit(figure, unit, false));
    // From and to are those of one member.
    if (!isOfSeveral) return (isRise ? texts.roseTo : texts.fellTo)({ what, by, from: from!, to: to!, first, last });
    return (isRise ? texts.rose : texts.fell)({ what, by, first, last });
  }
  return (isRise ? texts.rose : texts.fell)({ what, by: percent(ratio.abs()), first, last });
}

function subtitleOf(shares: Shares | null, changes: readonly Change[]): string {
  if (shares) return subtitleOfShares(shares);
  const named = changes.filter(({ member }) => isNamed(member));
  // A figure that goes below 0 has no change in per cent, and is in no order with those that have one.
  const sized = named.filter((change) => sizeOf(change));
  if (changes.length > 1) {
    if (sized.length < named.length) return texts.changedMostAbove({ count: sized.length });
    return (named.length < changes.length ? texts.changedMostNamed : texts.changedMost)({ count: named.length });
  }
  const [only] = changes;
  if (!only) return "";
  const { unit, isPercent } = only.member;
  return texts.fromTo({
    from: withUnit(only.first.figure, unit, isPercent),
    to: withUnit(only.last.figure, unit, isPercent),
    first: only.first.period.label,
    last: only.last.period.label,
  });
}

/** Of the printed total where that is more than the members listed. */
function subtitleOfShares(shares: Shares): string {
  const { members, printed, periods, last } = shares;
  if (!printed || !areSomeOf(shares)) return texts.largestShare({ count: members.length });
  const { total, listed } = periods.get(last)!;
  return texts.shareOfTotal({
    total: printed.name,
    amount: withUnit(total, printed.unit, false),
    count: members.length,
    share: percent(listed.div(total)),
  });
}

/** Whether some of a column have a figure in a period and others have none; a column that has none at all is not of that period. */
const lacksSome = ({ members }: Shares, period: Period): boolean => {
  const known = members.filter((member) => figureAt(member, period) !== null);
  return known.length > 0 && known.length < members.length;
};

function sentencesOf(
  reading: SeriesReading,
  changes: readonly Change[],
  all: readonly Shares[],
  titled: Shares | Change | undefined,
): string[] {
  const nounOf = nounsOf(reading);
  const { table } = reading;
  const top = titled && "member" in titled ? titled : undefined;
  const others = changes.filter((change) => change !== top).slice(0, MAX_TOLD);
  const incomplete = table.periods.flatMap((period) =>
    period.label !== "" && all.some((shares) => lacksSome(shares, period)) ? [period.label] : [],
  );
  return [
    ...(top?.yearly && !isToldByDifference(top.member.measure)
      ? [texts.yearly({ what: whatOf(top.member, nounOf(top.member)), by: signed(top.yearly) })]
      : []),
    ...all
      .filter((shares) => shares !== titled)
      .slice(0, MAX_TOLD)
      .flatMap((shares) => shareTitle(reading, shares) ?? []),
    ...others.map((change) => changeSentence(change, whatOf(change.member, nounOf(change.member)))),
    ...(incomplete.length > 0 ? [texts.incomplete({ periods: joined(incomplete.slice(0, MAX_TOLD)) })] : []),
    ...notesOf(table).map(noteSentence),
  ];
}

export const signed = (fraction: Decimal): string =>
  fraction.isZero()
    ? texts.trade.level
    : (fraction.gt(0) ? texts.trade.rise : texts.trade.fall)({ by: percent(fraction.abs()) });

/** Words in the place of a figure. */
export interface Note {
  readonly member: string;
  readonly period: string;
  readonly note: string;
  /** Whether figures follow. */
  readonly goesOn: boolean;
}

/** A series ends only where no figure follows. */
export const noteSentence = ({ goesOn, ...note }: Note): string =>
  note.period === "" ? texts.noteOf(note) : goesOn ? texts.noFigureIn(note) : texts.ends(note);

export function notesOf({ members, periods }: FigureTable): Note[] {
  const seen = new Set<string>();
  return members.flatMap(({ name, notes, figures }) =>
    periods.flatMap(({ label, order }) => {
      const note = notes.get(order);
      const isNew = note !== undefined && !seen.has(`${label}/${note}`);
      if (isNew) seen.add(`${label}/${note}`);
      return isNew
        ? [
            {
              member: name,
              period: label,
              note,
              goesOn: periods.some((later) => later.order > order && figures.has(later.order)),
            },
          ]
        : [];
    }),
  );
}
