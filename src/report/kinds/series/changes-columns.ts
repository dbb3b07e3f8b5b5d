/** What a report on series one by one has on its page, and the columns of its table by period. */

import { changeOf, type Change, commonBase, isToldByDifference, sizeOf } from "../../../findings/kinds/series/changes";
import { countedMembers, figureAt } from "../../../findings/kinds/series/members";
import { measureNoun } from "../../../findings/kinds/series/plain";
import { type Shares, sharesOf } from "../../../findings/kinds/series/shares";
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
  /** Those on the page. */
  readonly members: readonly Member[];
  readonly count: number;
  readonly changes: ReadonlyMap<Member, Change>;
  readonly shares: Shares | null;
  readonly base: number | null;
  readonly noun: string;
  readonly sources: Sources;
}

export function contentOf(reading: Reading): Content {
  const { table } = reading;
  const all = countedMembers(table);
  const shares = sharesOf(table);
  const changes = new Map(
    all.flatMap((member) => {
      const change = changeOf(member, table);
      return change ? [[member, change] as const] : [];
    }),
  );
  const last = shares?.periods.get(shares.last)?.shares;
  const size = (member: Member): number => {
    const share = last?.[shares!.members.indexOf(member)];
    const change = changes.get(member);
    return (share ?? (change ? sizeOf(change) : null))?.toNumber() ?? -1;
  };
  const kept = new Set([...all].sort((a, b) => size(b) - size(a)).slice(0, MAX_MEMBERS));
  const members = all.filter((member) => kept.has(member));
  return {
    reading,
    members,
    count: all.length,
    changes,
    // Shares of all that is listed need all of it on the page.
    shares: members.length === all.length ? shares : null,
    base: members.some(({ isPercent, measure }) => isPercent || measure === "index")
      ? null
      : commonBase(members, table),
    noun: measureNoun(reading),
    sources: sourcesOf(reading, members),
  };
}

export const keyOf = (kind: "figure" | "index" | "share", at: number): string => `${kind}${at}`;

export function columnsOf({ reading, members, shares, base, sources }: Content): TableColumn[] {
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
        ? member.name
        : texts.withUnit({ heading: member.name, unit: member.unit });
    columns.push({
      key: keyOf("figure", at),
      heading,
      format: member.isPercent ? PERCENT_FORMAT : formatOf(figures),
      width: widthOf(heading),
      from: { kind: "source", source: sources.of(member) },
    });
  });
  if (shares) {
    columns.push({
      key: "sum",
      heading: texts.plain.sum({ count: members.length }),
      format: formatOf([...shares.periods.values()].map(({ total }) => total)),
      width: 120,
      from: {
        kind: "formula",
        look: "derived",
        formula: (of) => `=${members.map((_, at) => notNegative(of(keyOf("figure", at)), members.length)).join("+")}`,
      },
    });
    members.forEach(({ name }, at) => {
      const heading = texts.plain.shareOf({ name });
      columns.push({
        key: keyOf("share", at),
        heading,
        format: PERCENT_FORMAT,
        width: widthOf(heading),
        from: { kind: "formula", look: "derived", formula: (of) => `=${of(keyOf("figure", at))}/${of("sum")}` },
      });
    });
  }
  const label = base === null ? "" : table.periods[base]!.label;
  if (base !== null)
    members.forEach((member, at) => {
      const then = figureAt(member, table.periods[base]!);
      // Figures that are 100 then are their own index.
      if (!then || then.eq(100)) return;
      const heading = texts.plain.index({ name: member.name, base: label });
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

/** A figure below 0 leaves its period without shares. The grid's IF fails as a whole where one of its conditions is an error. */
const notNegative = (values: string, count: number): string =>
  count <= 30 ? `IF(IFERROR(${values},0)<0,NA(),${values})` : values;

export type Told = "points" | "difference" | "ratio";

/** How a change of a member is told. */
export const toldAs = ({ isPercent, measure }: Member): Told =>
  isPercent ? "points" : isToldByDifference(measure) ? "difference" : "ratio";
