/** What may be said of an account with parts: each level by itself, never parts beside their whole. */

import { type Decimal, ONE } from "../../core/numbers/decimal";
import { areAlike, type Period } from "../../tables/periods";
import type { FigureTable, Member, ReadingOf, Said } from "../../tables/reader/table-reading";
import { rowName } from "../../tables/reader/tree-names";
import { accounts as texts } from "./accounts-texts";
import { isPointInTime } from "./series/changes";
import { areInColumns, countedMembers, figureAt, pointsOf } from "./series/members";
import { nameInKey } from "./series/nouns";
import { joined, notesOf } from "./series/plain";
import { mostChanged, saidShares, shareFigures, shareKey, sumFigures } from "./shares";
import { accountTree, type AccountTree, areProper, mayBeTitled, nameWithin, shareOf } from "./tree";
import { percent, withUnit } from "./words";

export function saidNestedAccount({ table }: Pick<ReadingOf<"nested account">, "table">): Said {
  const tree = accountTree(table);
  const isOfShares = table.members.every(({ isPercent }) => isPercent);
  // Shares without the sum of them all are told as shares.
  if (isOfShares && tree.grands.length === 0 && mostChanged(table).length > 0) {
    const said = saidShares({ table });
    return { ...said, figures: new Map([...said.figures, ...parentFigures(table, tree)]) };
  }
  const top = topOf(table, tree);
  const title = top && titleOf(top, table);
  return {
    figures: new Map([
      ...(isOfShares ? [...shareFigures(table), ...sumFigures(table)] : changeFigures(table)),
      ...totalFigures(table, tree),
      ...parentFigures(table, tree),
    ]),
    flags: new Map(),
    title,
    subtitle: top && title !== null ? subtitleOf(top) : "",
    sentences: top
      ? tree.wholes
          .filter(({ whole }) => whole !== top.whole)
          .flatMap(({ whole, parts }) => levelSentence(table, whole, parts) ?? [])
      : [],
    shown: notesOf(table).map(({ note }) => note),
  };
}

type Entries = [string, string][];

function totalFigures(table: FigureTable, tree: AccountTree): Entries {
  return tree.grands.flatMap((grand) =>
    table.periods.flatMap((period): Entries => {
      const total = figureAt(grand, period);
      if (!total) return [];
      const column = areInColumns(table) ? grand.column : "";
      return [
        [shareKey("total", column, period.label), total.toFixed()],
        ...table.members.flatMap((member): Entries => {
          const isOther = member === grand || member.column !== grand.column;
          const share = isOther ? null : shareOf(member, grand, period);
          return share ? [[shareKey("share", nameInKey(member, table), period.label), share.toFixed()]] : [];
        }),
      ];
    }),
  );
}

const parentFigures = (table: FigureTable, { wholes }: AccountTree): Entries =>
  wholes.flatMap(({ whole, parts }) =>
    parts.flatMap((part) =>
      table.periods.flatMap((period): Entries => {
        const share = shareOf(part, whole, period);
        return share ? [[shareKey("share of parent", nameInKey(part, table), period.label), share.toFixed()]] : [];
      }),
    ),
  );

/** From the first point in time, and to the last since each; an average over years is no step of growth. */
function changeFigures(table: FigureTable): Entries {
  return table.members.flatMap((member): Entries => {
    const points = pointsOf(member, table).filter(({ period }) => isPointInTime(period) || period.order < 1000);
    const last = points.at(-1);
    if (!last) return [];
    const since = points.slice(0, -1).filter(({ figure, period }) => figure.gt(0) && areAlike(period, last.period));
    const ratio = (then: Decimal) => last.figure.div(then).minus(ONE).toFixed();
    return since.flatMap(({ period, figure }, index): Entries => [
      ...(index === 0
        ? ([[shareKey("change", nameInKey(member, table), last.period.label), ratio(figure)]] as Entries)
        : []),
      [shareKey("change", nameInKey(member, table), `${last.period.label} since ${period.label}`), ratio(figure)],
    ]);
  });
}

export interface TopLevel {
  readonly whole: Member;
  readonly parts: readonly Member[];
  /** The largest that a title may name. */
  readonly part: Member;
  readonly period: Period;
}

/** The first level below the grand total, of several columns below that of all of them or the largest; without one the largest whole of its own. Null where no period is complete. */
export function topOf(table: FigureTable, tree: AccountTree): TopLevel | null {
  const counted = new Set(countedMembers(table));
  const grands = new Set(tree.grands);
  const isOfAll = table.sumColumn !== "" && tree.grands.some(({ column }) => column === table.sumColumn);
  const tops =
    grands.size > 0
      ? tree.wholes.filter(({ whole }) => grands.has(whole) && (!isOfAll || whole.column === table.sumColumn))
      : tree.wholes.filter(({ whole }) => counted.has(whole));
  for (const period of [...table.periods].reverse()) {
    const complete = tops.filter(
      ({ whole, parts }) => figureAt(whole, period)?.gt(0) && parts.every((part) => figureAt(part, period)),
    );
    const [first] = complete;
    if (!first) continue;
    const size = (member: Member) => figureAt(member, period)!;
    const { whole, parts } = complete.reduce(
      (most, each) => (size(each.whole).gt(size(most.whole)) ? each : most),
      first,
    );
    const named = parts.filter(mayBeTitled);
    const part = named.reduce<Member | null>(
      (most, each) => (most === null || size(each).gt(size(most)) ? each : most),
      null,
    );
    if (part) return { whole, parts, part, period };
  }
  return null;
}

/** The whole's own name; "the total" where its name says nothing else. Of one of several columns with its words. */
export function wholeName(whole: Member, table: FigureTable): string {
  const isAlone =
    rowName(whole.name).total === "all words" && /^(?:grand )?(?:total|sum|all)\W*$/i.test(whole.name.trim());
  const words = isAlone ? texts.nested.theTotal : whole.name;
  const isOfAll = !areInColumns(table) || whole.column === table.sumColumn;
  return isOfAll ? words : texts.nested.inColumn({ whole: words, column: whole.column });
}

/** Null where costs between them make a part more than what is left of it: gross profit is not "of" net profit. */
function titleOf({ whole, parts, part, period }: TopLevel, table: FigureTable): string | null {
  if (figureAt(part, period)!.gt(figureAt(whole, period)!)) return null;
  const name = nameWithin(part, whole);
  const label = period.label === "" ? "none" : period.label;
  const share = shareOf(part, whole, period);
  const tied = parts.filter((other) => mayBeTitled(other) && figureAt(other, period)!.eq(figureAt(part, period)!));
  if (share && tied.length > 1 && areProper(parts, whole, period))
    return texts.nested.titleEach({
      parts: joined(tied.map((other) => nameWithin(other, whole))),
      share: percent(share),
      whole: wholeName(whole, table),
      period: label,
    });
  if (areProper(parts, whole, period))
    return texts.nested.title({
      part: name,
      share: percent(shareOf(part, whole, period)!),
      whole: wholeName(whole, table),
      period: label,
    });
  return texts.nested.titleAmount({
    part: name,
    amount: amountOf(part, period),
    whole: wholeName(whole, table),
    total: amountOf(whole, period),
    period: label,
  });
}

function subtitleOf({ parts, part, period }: TopLevel): string {
  const isLargest = parts.every((other) => figureAt(other, period)!.lte(figureAt(part, period)!));
  return isLargest ? texts.nested.subtitle({ count: parts.length }) : texts.nested.subtitleSingle;
}

const amountOf = (member: Member, period: Period): string =>
  withUnit(figureAt(member, period)!, member.unit, member.isPercent);

/** The parts of a whole: their shares in it; amounts where one is below 0. */
function levelSentence(table: FigureTable, whole: Member, parts: readonly Member[]): string | null {
  const period = [...table.periods]
    .reverse()
    .find((each) => figureAt(whole, each)?.gt(0) && parts.every((part) => figureAt(part, each)));
  if (!period) return null;
  const proper = areProper(parts, whole, period);
  const name = areInColumns(table) ? texts.nested.inColumn({ whole: whole.name, column: whole.column }) : whole.name;
  const words = parts.map((part) =>
    texts.nested.part({
      part: nameWithin(part, whole),
      share: proper ? percent(shareOf(part, whole, period)!) : amountOf(part, period),
    }),
  );
  return texts.nested.each({
    whole: proper ? name : `${name}, ${amountOf(whole, period)}`,
    period: period.label === "" ? "none" : period.label,
    parts: joined(words),
  });
}
