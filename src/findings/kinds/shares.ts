/** What may be said of a table of shares: change in percentage points, the sum, and which share changed most. */

import { type Decimal, sum } from "../../core/numbers/decimal";
import type { FigureTable, Member, ReadingOf, Said } from "../../tables/reader/table-reading";
import { accounts as texts } from "./accounts-texts";
import { type Change, changeOf } from "./series/changes";
import { countedMembers, figureAt, pointsOf } from "./series/members";
import { joined, notesOf } from "./series/plain";
import { mayBeTitled } from "./tree";
import { percent, points } from "./words";

/** Further members whose change is told. */
const MAX_TOLD = 12;

export function saidShares({ table }: Pick<ReadingOf<"shares">, "table">): Said {
  const tied = mostChanged(table);
  const change = tied.length > 0;
  const title = change ? changeTitle(table, tied) : largestTitle(table);
  return {
    figures: new Map([...shareFigures(table), ...sumFigures(table)]),
    flags: new Map(),
    title,
    subtitle:
      title === null
        ? ""
        : tied.length > 1
          ? texts.shares.changedMostEach({ count: namable(table).length })
          : (change ? texts.shares.changedMost : largestOf(table))({ count: namable(table).length }),
    sentences: changesOf(table)
      .filter(({ member }) => !tied.some((each) => each.member === member))
      .slice(0, MAX_TOLD)
      .map(sentence),
    shown: notesOf(table).map(({ note }) => note),
  };
}

/** Others may be larger. */
const largestOf = (table: FigureTable) =>
  namable(table).length < countedMembers(table).length ? texts.shares.largestNamed : texts.shares.largest;

export const shareKey = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("/");

/** Shares as they are, and their changes. */
export function shareFigures(table: FigureTable): [string, string][] {
  return table.members.flatMap((member): [string, string][] => {
    if (member.isTotal) return [];
    const change = changeOf(member, table);
    return [
      ...pointsOf(member, table).map(({ period, figure }): [string, string] => [
        shareKey("share", member.name, period.label),
        figure.toFixed(),
      ]),
      ...(change
        ? ([[shareKey("change in points", member.name, change.last.period.label), change.difference.toFixed()]] as [
            string,
            string,
          ][])
        : []),
    ];
  });
}

/** The sum of what counts, of each section by itself, where all of it has a figure. */
export function sumFigures(table: FigureTable): [string, string][] {
  const sections = new Map<string, Member[]>();
  for (const member of countedMembers(table))
    sections.set(member.section, [...(sections.get(member.section) ?? []), member]);
  return [...sections].flatMap(([section, members]) =>
    table.periods.flatMap((period): [string, string][] => {
      const figures = members.flatMap((member) => figureAt(member, period) ?? []);
      return figures.length < members.length ? [] : [[shareKey("sum", section, period.label), sum(figures).toFixed()]];
    }),
  );
}

const isShare = (figure: Decimal): boolean => figure.gte(0) && figure.lte(1);

const namable = (table: FigureTable): Member[] =>
  table.members.filter((member) => mayBeTitled(member) && member.figures.size > 0);

const changesOf = (table: FigureTable): Change[] => namable(table).flatMap((member) => changeOf(member, table) ?? []);

/** Those that changed most, several where they tie over the same periods; none where no figure is a share. */
export function mostChanged(table: FigureTable): Change[] {
  const changes = changesOf(table).filter(({ first, last }) => isShare(first.figure) && isShare(last.figure));
  const most = changes.reduce<Change | null>(
    (largest, each) => (largest === null || each.difference.abs().gt(largest.difference.abs()) ? each : largest),
    null,
  );
  return changes.filter(
    ({ first, last, difference }) =>
      most !== null &&
      difference.abs().eq(most.difference.abs()) &&
      first.position === most.first.position &&
      last.position === most.last.position,
  );
}

export const wholeWords = ({ whole }: FigureTable): string => (whole === "" ? texts.shares.columnSum : whole);

export const changeWords = (difference: Decimal): string =>
  difference.isZero()
    ? texts.shares.unchanged
    : texts.shares.points({
        by: signedPoints(difference),
        count: points(difference.abs()) === "1" ? "one" : "other",
      });

function changeTitle(table: FigureTable, tied: readonly Change[]): string {
  const { first, last } = tied[0]!;
  const changes = tied.map(({ difference }) => difference);
  return texts.shares.title({
    member: joined(tied.map(({ member }) => member.name)),
    share: joined(tied.map((each) => percent(each.last.figure))),
    whole: wholeWords(table),
    period: last.period.label,
    first: first.period.label,
    change: changes.every((change) => change.eq(changes[0]!)) ? changeWords(changes[0]!) : changesWords(changes),
  });
}

/** `−4.4 and +4.4 percentage points`. */
const changesWords = (differences: readonly Decimal[]): string =>
  texts.shares.points({ by: joined(differences.map(signedPoints)), count: "other" });

const signedPoints = (difference: Decimal): string => (difference.gt(0) ? "+" : "") + points(difference);

/** Of one period. */
function largestTitle(table: FigureTable): string | null {
  const all = namable(table).flatMap((member) =>
    pointsOf(member, table)
      .slice(-1)
      .map((point) => ({ member, ...point })),
  );
  if (all.length === 0 || !all.every(({ figure }) => isShare(figure))) return null;
  const most = all.reduce((largest, each) => (each.figure.gt(largest.figure) ? each : largest));
  const tied = all.filter(({ figure, period }) => figure.eq(most.figure) && period.order === most.period.order);
  return texts.shares.title({
    member: joined(tied.map(({ member }) => member.name)),
    share: percent(most.figure),
    whole: wholeWords(table),
    period: most.period.label === "" ? "none" : most.period.label,
    first: "none",
    change: "",
  });
}

function sentence({ member, first, last, difference }: Change): string {
  return texts.shares.sentence({
    member: member.name,
    from: percent(first.figure),
    first: first.period.label,
    to: percent(last.figure),
    last: last.period.label,
    change: changeWords(difference),
  });
}
