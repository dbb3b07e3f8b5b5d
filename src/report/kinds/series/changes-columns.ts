/** What a report on series one by one has on its page, and the columns of its table by period. */

import { changeOf, type Change, commonBase, isToldByDifference, sizeOf } from "../../../findings/kinds/series/changes";
import { countedMembers, figureAt } from "../../../findings/kinds/series/members";
import { measureNoun, nounOfColumn } from "../../../findings/kinds/series/nouns";
import { headline, isNamed, type Shares, sharesByColumn } from "../../../findings/kinds/series/shares";
import { PERCENT_FORMAT } from "../../../sheet/sheet";
import type { Member } from "../../../tables/reader/table-reading";
import { formatOf, INDEX_FORMAT, type Reading, widthOf } from "./page";
import type { TableColumn } from "./period-table";
import { type Sources, sourcesOf } from "./sources";
import { seriesReport as texts } from "./texts";

/** More columns than this are no page. */
const MAX_MEMBERS = 60;
export interface Content {
  readonly reading: Reading;
  /** Those on the page, column after column. */
  readonly members: readonly Member[];
  readonly count: number;
  readonly changes: ReadonlyMap<Member, Change>;
  /** Of one column, or of each of several side by side: the one that the title is about first. */
  readonly columns: readonly [ColumnContent, ...ColumnContent[]];
  readonly base: number | null;
  /** What the figures of all columns are called. */
  readonly noun: string;
  readonly sources: Sources;
}

/** The members of one column, and what their shares are of. */
export interface ColumnContent {
  readonly noun: string;
  /** Those that a title may name first, the others after them. */
  readonly members: readonly Member[];
  /** How many a title may name. */
  readonly named: number;
  readonly shares: Shares | null;
  /** The printed total that shares are of where it is more than the members; null where they are of their sum. */
  readonly total: Member | null;
}

export function contentOf(reading: Reading): Content {
  const { table } = reading;
  const all = countedMembers(table);
  const byColumn = sharesByColumn(table);
  const changes = new Map(
    all.flatMap((member) => {
      const change = changeOf(member, table);
      return change ? [[member, change] as const] : [];
    }),
  );
  const shareOf = new Map(
    byColumn.flatMap(({ members, periods, last }) =>
      members.map((member, at) => [member, periods.get(last)!.shares[at]!] as const),
    ),
  );
  const size = (member: Member): number => {
    const change = changes.get(member);
    return (shareOf.get(member) ?? (change ? sizeOf(change) : null))?.toNumber() ?? -1;
  };
  const kept = new Set([...all].sort((a, b) => size(b) - size(a)).slice(0, MAX_MEMBERS));
  const first = headline(table, byColumn)?.column;
  const words = [...new Set(all.map(({ column }) => column))].sort((a, b) => Number(b === first) - Number(a === first));
  const columns = words.flatMap((column): ColumnContent[] => {
    const its = all.filter((member) => member.column === column);
    const shown = its.filter((member) => kept.has(member));
    // Shares of all that is listed need all of it on the page.
    const shares = (shown.length === its.length && byColumn.find((each) => each.column === column)) || null;
    const named = shown.filter(isNamed);
    return shown.length === 0
      ? []
      : [
          {
            noun: nounOfColumn(reading, column),
            members: [...named, ...shown.filter((member) => !isNamed(member))],
            named: named.length,
            shares,
            total: shares && isOfTotal(shares) ? shares.printed : null,
          },
        ];
  });
  const members = columns.flatMap((column) => column.members);
  return {
    reading,
    members,
    count: all.length,
    changes,
    columns: columns as [ColumnContent, ...ColumnContent[]],
    base: members.some(({ isPercent, measure }) => isPercent || measure === "index")
      ? null
      : commonBase(members, table),
    noun: measureNoun(reading),
    sources: sourcesOf(reading, [...members, ...columns.flatMap(({ total }) => total ?? [])]),
  };
}

const isOfTotal = ({ printed, periods }: Shares): boolean =>
  printed !== null && [...periods.values()].some(({ total, listed }) => !total.eq(listed));

/** A member as a heading: with its column where there are several. */
export const headingOf = ({ columns }: Pick<Content, "columns">, member: Member): string =>
  columns.length > 1 ? texts.of({ member: member.name, measure: member.column }) : member.name;

export const keyOf = (kind: "figure" | "index" | "share" | "sum" | "whole", at: number): string => `${kind}${at}`;

export function columnsOf(content: Content): TableColumn[] {
  const { reading, members, base, sources } = content;
  const { table } = reading;
  const columns: TableColumn[] = [
    {
      key: "period",
      heading: texts.period,
      format: "",
      isText: true,
      width: 110,
      from: { kind: "source", source: sources.periods },
    },
  ];
  members.forEach((member, at) => {
    const figures = table.periods.flatMap((period) => figureAt(member, period) ?? []);
    const heading =
      member.unit === "" || member.isPercent
        ? headingOf(content, member)
        : texts.withUnit({ heading: headingOf(content, member), unit: member.unit });
    columns.push({
      key: keyOf("figure", at),
      heading,
      format: member.isPercent ? PERCENT_FORMAT : formatOf(figures),
      width: widthOf(heading),
      from: { kind: "source", source: sources.of(member) },
    });
  });
  columns.push(...content.columns.flatMap((column, at) => shareColumns(content, column, at)));
  const label = base === null ? "" : table.periods[base]!.label;
  if (base !== null)
    members.forEach((member, at) => {
      const then = figureAt(member, table.periods[base]!);
      // Figures that are 100 then are their own index.
      if (!then || then.eq(100)) return;
      const heading = texts.plain.index({ name: headingOf(content, member), base: label });
      columns.push({
        key: keyOf("index", at),
        heading,
        format: INDEX_FORMAT,
        width: widthOf(heading),
        from: {
          kind: "formula",
          look: "derived",
          formula: (of) => `=100*${of(keyOf("figure", at))}/INDEX(${of(keyOf("figure", at))},${base + 1})`,
        },
      });
    });
  return columns;
}

/** The sum of a column, the total that its shares are of, and the shares. */
function shareColumns(content: Content, { members, shares, total }: ColumnContent, column: number): TableColumn[] {
  if (!shares) return [];
  const at = (member: Member) => content.members.indexOf(member);
  const [sum, whole] = [keyOf("sum", column), keyOf("whole", column)];
  const format = formatOf([...shares.periods.values()].map((each) => each.total));
  const computed = (key: string, heading: string, formula: (of: (key: string) => string) => string): TableColumn => ({
    key,
    heading,
    format,
    width: 120,
    from: { kind: "formula", look: "derived", formula },
  });
  const ofColumn = (words: string) =>
    content.columns.length > 1 ? texts.of({ member: words, measure: shares.column }) : words;
  return [
    computed(
      sum,
      ofColumn(texts.plain.sum({ count: members.length })),
      (of) => `=${members.map((member) => notNegative(of(keyOf("figure", at(member))), members.length)).join("+")}`,
    ),
    ...(total
      ? [
          {
            key: keyOf("figure", content.members.length + column),
            heading: ofColumn(total.name),
            format,
            width: 120,
            from: { kind: "source" as const, source: content.sources.of(total) },
          },
          computed(whole, ofColumn(texts.plain.sharesOf), (of) => {
            const printed = of(keyOf("figure", content.members.length + column));
            return `=IF(IFERROR(${printed},0)>${MORE}*${of(sum)},${printed},${of(sum)})`;
          }),
        ]
      : []),
    ...members.map((member): TableColumn => {
      const heading = texts.plain.shareOf({ name: headingOf(content, member) });
      return {
        key: keyOf("share", at(member)),
        heading,
        format: PERCENT_FORMAT,
        width: widthOf(heading),
        from: {
          kind: "formula",
          look: "derived",
          formula: (of) => `=${of(keyOf("figure", at(member)))}/${of(total ? whole : sum)}`,
        },
      };
    }),
  ];
}

/** A total that is more than its parts by more than their rounding. */
export const MORE = 1.005;

/** A figure below 0 leaves its period without shares. The grid's IF fails as a whole where one of its conditions is an error. */
const notNegative = (values: string, count: number): string =>
  count <= 30 ? `IF(IFERROR(${values},0)<0,NA(),${values})` : values;

export type Told = "points" | "difference" | "ratio";

/** How a change of a member is told. */
export const toldAs = ({ isPercent, measure }: Member): Told =>
  isPercent ? "points" : isToldByDifference(measure) ? "difference" : "ratio";
