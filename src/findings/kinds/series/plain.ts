/** Prices, indices, ratios, values and counts over time: changes, growth a year, indices, and shares where figures may be summed. */

import { HUNDRED } from "../../../core/data/base-period";
import type { Decimal } from "../../../core/numbers/decimal";
import { plainWords, speaksOf } from "../../../tables/header-vocabulary";
import type { Period } from "../../../tables/periods";
import type { FigureTable, Member, ReadingOf, Said } from "../../../tables/reader/table-reading";
import { type Change, changeOf, commonBase, isToldByDifference, sizeOf } from "./changes";
import { countedMembers, figureAt } from "./members";
import { type Shares, sharesOf, statesItsTotal } from "./shares";
import { series as texts } from "./texts";
import { percent, points, withUnit } from "../words";

export type SeriesReading = Pick<ReadingOf<"series">, "table" | "measure" | "title">;

/** Further members whose change is told. */
const MAX_TOLD = 12;

export function saidPlain(reading: SeriesReading): Said {
  const { table } = reading;
  const members = countedMembers(table);
  const changes = members.flatMap((member) => changeOf(member, table) ?? []);
  const shares = sharesOf(table);
  const figures = new Map<string, string>([
    ...changes.flatMap(changeFigures),
    ...indexFigures(members, table),
    ...(shares ? shareFigures(shares, table) : []),
  ]);
  const title = shares ? shareTitle(reading, shares) : changeTitle(changes, reading);
  const top = topOf(changes)[0];
  return {
    figures,
    flags: new Map(),
    title,
    subtitle: title === null ? "" : subtitleOf(shares, changes),
    sentences: sentencesOf(reading, changes, shares, shares ? undefined : top),
    shown: notesOf(table).map(({ note }) => note),
  };
}

/** `What/name/period`, or without the period where the table has none. */
const key = (what: string, name: string, period: string) =>
  [what, name, period].filter((part) => part !== "").join("/");

function changeFigures({ member, last, ratio, difference, yearly }: Change): [string, string][] {
  const { label } = last.period;
  const named = (what: string, figure: Decimal | null): [string, string][] =>
    figure ? [[key(what, member.name, label), figure.toFixed()]] : [];
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
      return then && now ? [[key("index", member.name, each.label), now.times(HUNDRED).div(then).toFixed()]] : [];
    });
  });
}

function shareFigures({ members, periods }: Shares, table: FigureTable): [string, string][] {
  const count = countWords(members.length);
  return [...periods].flatMap(([position, { total, shares }]) => {
    const { label } = table.periods[position]!;
    return [
      [key("total", "", label), total.toFixed()],
      ...shares.flatMap((share, index): [string, string][] =>
        ["share", `share of the ${count} listed`].map((what) => [
          key(what, members[index]!.name, label),
          share.toFixed(),
        ]),
      ),
    ] as [string, string][];
  });
}

function countWords(count: number): string {
  const words: Readonly<Record<string, string>> = texts.counts;
  return words[String(count)] ?? String(count);
}

/** What the figures are called: in the table's words, or by its title where that says so; "" where nobody does. */
export function measureNoun({ table, title }: SeriesReading): string {
  const nouns = new Set(countedMembers(table).map(({ measureWords }) => measureWords.trim()));
  const [only = ""] = nouns;
  if (nouns.size === 1 && only !== "" && !isVague(only)) return only;
  const measures = new Set(countedMembers(table).map(({ measure }) => measure));
  const [measure] = measures;
  if (measure && isToldByDifference(measure)) return titleWords(title) || texts.measures[measure];
  if (measures.size === 1 && measure === "index") return titleWords(title) || texts.measures.index;
  if (measures.size === 1 && measure && measure !== "value") return texts.measures[measure];
  const words = plainWords(title);
  if (speaksOf("exports", title)) return texts.measures.exports;
  if (/\b(?:imports?|einfuhr\w*|importations?|importacion\w*|importac\w*|importazion\w*)\b/.test(words))
    return texts.measures.imports;
  return "";
}

/** Longer ones are no name of a measure. */
const MAX_NOUN = 45;

/** `Trade as a proportion of GDP` of “Table 2.1. Trade as a proportion of GDP, 1960-1995 (per cent)”; "" where it is long. */
function titleWords(title: string): string {
  const words = title
    .replace(
      /^\s*(?:table|figure|box|tabelle|tableau|cuadro|tabla|quadro|tabela|tavola)\s+[\p{L}\d.]*\d[\p{L}\d.]*[.:]?\s*/iu,
      "",
    )
    .replaceAll(/\([^)]*\)/g, "")
    .replace(/[\s,;:]*(?:\d{4}\s*(?:[-–]|to|bis|à|a)\s*\d{2,4}|(?:in\s+)?\d{4})?[\s.,;:]*$/iu, "")
    .trim();
  return words.length <= MAX_NOUN ? words : "";
}

/** Words that say nothing of what is counted. */
const isVague = (words: string): boolean =>
  /^(?:values?|amounts?|werte?|betrag|valeurs?|montants?|valor(?:es)?|valore|importo|us\$.*|usd.*|eur.*)$/.test(
    plainWords(words),
  );

/** `Cocoa: Producer Price`; the member alone where its name says what is measured, the measure alone where it has no name. */
export function whatOf(member: Member, noun: string): string {
  const words = noun || (member.measure ? texts.measures[member.measure] : "");
  const [name, measure] = [plainWords(member.name), plainWords(words)];
  if (name === "") return capitalised(words);
  if (measure === "" || name.includes(measure) || isNamedByMeasure(member)) return member.name;
  return texts.named({ member: member.name, measure: words });
}

/** `Export price, coffee` says that it is a price. */
const isNamedByMeasure = ({ name, measure }: Member): boolean =>
  (/price/i.test(measure ?? "") && speaksOf("prices", name)) ||
  (/volume/i.test(measure ?? "") && speaksOf("volumes", name));

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** English nouns of measures, which a table writes with a capital. */
const MEASURE_NOUNS =
  /^(?:exports?|imports?|trade|sales|turnover|revenues?|output|production|purchases|costs?|expenditures?|income|profits?|wages|jobs|employment|volumes?|quantit(?:y|ies)|prices?|values?|amounts?|shares?|numbers?|payments?|investments?|flows?|gross|total|net|direct|foreign|capital)\b/i;

/** `exports of shoes` of “Exports of shoes”; other words, such as FDI, Ausfuhr or Direct Jobs, stay as the table has them. */
export const withinSentence = (words: string): string =>
  MEASURE_NOUNS.test(words) && !/^.+\p{Lu}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** Of a table without periods: the one year that its title ends with, as in “Exports by country (US$ bn), 2022”. */
export function labelOf({ label }: Pick<Period, "label">, title: string): string {
  if (label !== "") return label;
  const years = title.match(/\d{4}/g) ?? [];
  const end = /(?:[,(:]\s*|\bin\s+)((?:1[89]|20)\d\d)\)?\s*\.?\s*$/iu.exec(title);
  // The year of prices is not that of the figures.
  const isOfPrices = /\b(?:constant|prices of|base|deflated|index)\b|=\s*100/i.test(title);
  return end && years.length === 1 && !isOfPrices ? end[1]! : "";
}

export const joined = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? "")
    : texts.two({ names: names.slice(0, -1).join(", "), last: names[names.length - 1]! });

function shareTitle(reading: SeriesReading, shares: Shares): string {
  const { members, periods, last } = shares;
  const { shares: its } = periods.get(last)!;
  const most = its.reduce((largest, share) => (share.gt(largest) ? share : largest));
  const names = members.flatMap(({ name }, index) => (its[index]!.eq(most) ? [name] : []));
  const label = labelOf(reading.table.periods[last]!, reading.title);
  const noun = measureNoun(reading);
  const whole =
    noun === ""
      ? texts.wholes.listed({ count: countWords(members.length) })
      : statesItsTotal(reading.table, shares)
        ? texts.wholes.known({ measure: withinSentence(noun) })
        : texts.wholes.these({ measure: withinSentence(noun) });
  const say = names.length > 1 ? texts.shareEach : texts.share;
  return say({ names: joined(names), share: percent(most), whole, period: label === "" ? "none" : label });
}

/** Those that changed most: several where that is a tie. */
function topOf(changes: readonly Change[]): Change[] {
  let most: Decimal | null = null;
  for (const change of changes) {
    const size = sizeOf(change);
    if (size && (!most || size.gt(most))) most = size;
  }
  return most ? changes.filter((change) => sizeOf(change)?.eq(most)) : [];
}

function changeTitle(changes: readonly Change[], reading: SeriesReading): string | null {
  const tied = topOf(changes);
  const [first] = tied;
  const noun = measureNoun(reading);
  if (!first) return null;
  // A tie of changes over unlike periods cannot be told in one claim: the first of them is.
  const alike = tied.filter(
    (each) => each.first.position === first.first.position && each.last.position === first.last.position,
  );
  const [risen, fallen] = [false, true].map((isFall) =>
    alike.filter(({ difference }) => difference.isNegative() === isFall),
  );
  const named = (changes: readonly Change[]) =>
    whatOf({ ...changes[0]!.member, name: joined(changes.map(({ member }) => member.name)) }, noun);
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
  if (shares) return texts.largestShare({ count: shares.members.length });
  if (changes.length > 1) return texts.changedMost({ count: changes.length });
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

function sentencesOf(
  reading: SeriesReading,
  changes: readonly Change[],
  shares: Shares | null,
  titled: Change | undefined,
): string[] {
  const noun = measureNoun(reading);
  const { table } = reading;
  const others = changes.filter((change) => change !== titled).slice(0, MAX_TOLD);
  const incomplete = shares
    ? table.periods.flatMap(({ label }, position) => (shares.periods.has(position) ? [] : [label]))
    : [];
  return [
    ...(titled?.yearly && !isToldByDifference(titled.member.measure)
      ? [texts.yearly({ what: whatOf(titled.member, noun), by: signed(titled.yearly) })]
      : []),
    ...others.map((change) => changeSentence(change, whatOf(change.member, noun))),
    ...(incomplete.length > 0 ? [texts.incomplete({ periods: joined(incomplete.slice(0, MAX_TOLD)) })] : []),
    ...notesOf(table).map(({ member, period, note }) =>
      period === "" ? texts.noteOf({ member, note }) : texts.ends({ member, period, note }),
    ),
  ];
}

export const signed = (fraction: Decimal): string =>
  fraction.isZero()
    ? texts.trade.level
    : (fraction.gt(0) ? texts.trade.rise : texts.trade.fall)({ by: percent(fraction.abs()) });

/** Words in the place of figures. */
export function notesOf({ members, periods }: FigureTable): { member: string; period: string; note: string }[] {
  const seen = new Set<string>();
  return members.flatMap(({ name, notes }) =>
    periods.flatMap(({ label, order }) => {
      const note = notes.get(order);
      const isNew = note !== undefined && !seen.has(`${label}/${note}`);
      if (isNew) seen.add(`${label}/${note}`);
      return isNew ? [{ member: name, period: label, note }] : [];
    }),
  );
}
