/** What may be said of coded cases: how many cases have a tag, and how counts by category compare with the count of all. */

import { Decimal } from "../../core/numbers/decimal";
import { plainWords } from "../../tables/header-vocabulary";
import { reading as readCell } from "../../tables/reading";
import type { CellPlace, ReadingOf, Said } from "../../tables/reader/table-reading";
import { accounts as texts } from "./accounts-texts";
import { joined } from "./series/plain";

type Reading = ReadingOf<"coded cases">;

/** Further tags that are told. */
const MAX_TAGS = 8;

export const saidCodedCases = (reading: Reading): Said =>
  reading.coded.form === "tags" ? saidTags(reading) : saidCounts(reading);

export const headingOf = ({ columns }: Reading, index: number): string => {
  const column = columns.find((each) => each.index === index);
  return column ? column.heading || column.banner : "";
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Tags by how many cases have them, most first; of one column. */
export const byPrevalence = (tags: ReadonlyMap<string, readonly number[]>): [string, readonly number[]][] =>
  [...tags].sort(([, a], [, b]) => b.length - a.length);

function saidTags(reading: Reading): Said {
  const { cases, tags } = reading.coded;
  const figures = new Map<string, string>([["cases", String(cases.length)]]);
  for (const [index, its] of tags)
    for (const [tag, rows] of its) {
      if (!figures.has(`tag/${tag}`)) figures.set(`tag/${tag}`, String(rows.length));
      figures.set(`tag/${headingOf(reading, index)}/${tag}`, String(rows.length));
    }
  const all = [...tags].flatMap(([index, its]) => [...its].map(([tag, rows]) => ({ index, tag, count: rows.length })));
  const most = Math.max(0, ...all.map(({ count }) => count));
  // Of one column, the first that has such a tag.
  const first = all.find(({ count }) => count === most);
  const tied = all
    .filter(({ index, count }) => count === most && index === first?.index)
    .map(({ tag }) => capitalised(tag));
  const say = tied.length > 1 ? texts.coded.titleEach : texts.coded.title;
  return {
    figures,
    flags: new Map(),
    title: first && most > 1 ? say({ tags: joined(tied), count: most, cases: cases.length }) : null,
    subtitle: first ? texts.coded.column({ heading: headingOf(reading, first.index) }) : "",
    sentences: [...tags].flatMap(([index, its]) =>
      its.size === 0
        ? []
        : [
            texts.coded.prevalence({
              heading: headingOf(reading, index),
              tags: byPrevalence(its)
                .slice(0, MAX_TAGS)
                .map(([tag, rows]) => texts.coded.tag({ tag, count: rows.length }))
                .join(", "),
            }),
          ],
    ),
    shown: [],
  };
}

/** Null where the cell holds no count. */
export function countAt({ grid, columns }: Reading, row: number, index: number): number | null {
  const read = readCell(grid.at(row, index), columns.find((column) => column.index === index)?.mark ?? ".");
  return read.is === "figure" ? Number(read.plain) : null;
}

/** `clusters` of “Number of Clusters”. */
export function thingsOf(reading: Reading): string {
  const { all, columns } = reading.coded;
  const heading = headingOf(reading, all ?? columns[0]!);
  const [, thing] = /\b(?:of|der|von|de|di)\s+(?:all\s+)?(\S+)$/i.exec(heading.trim()) ?? [];
  return (thing ?? texts.coded.cases).toLowerCase();
}

function saidCounts(reading: Reading): Said {
  const { cases, columns, all } = reading.coded;
  const figures = new Map<string, string>();
  const others = columns.filter((index) => index !== all);
  for (const { row, name } of cases) {
    const whole = all === null ? null : countAt(reading, row, all);
    if (whole !== null) figures.set(`cases/${name}`, String(whole));
    for (const index of others) {
      const count = countAt(reading, row, index);
      if (count === null) continue;
      figures.set(`count/${headingOf(reading, index)}/${name}`, String(count));
      if (whole !== null && whole > 0 && count <= whole)
        figures.set(`part of cases/${headingOf(reading, index)}/${name}`, new Decimal(count).div(whole).toFixed());
    }
  }
  return {
    figures,
    flags: new Map(),
    title: countTitle(reading, others),
    subtitle: texts.coded.overlap,
    sentences: partsBeyondWholes(reading).map(({ words }) => words),
    shown: [],
  };
}

function countTitle(reading: Reading, others: readonly number[]): string | null {
  const { cases, all, columns } = reading.coded;
  const index = all ?? columns[0]!;
  const counted = cases.flatMap(({ row, name }) => {
    const count = countAt(reading, row, index);
    return count === null ? [] : [{ row, name, count }];
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const tied = counted.filter(({ count }) => count === most);
  const [first] = tied;
  if (!first || most === 0) return null;
  const things = thingsOf(reading);
  const [other] = others;
  const part = other === undefined ? null : countAt(reading, first.row, other);
  if (other !== undefined && part !== null && part <= most && tied.length === 1)
    return texts.coded.within({ tag: first.name, heading: headingOf(reading, other), count: part, all: most, things });
  const say = tied.length > 1 ? texts.coded.countedEach : texts.coded.counted;
  return say({ tags: joined(tied.map(({ name }) => name)), count: most, things });
}

export interface PartBeyondWhole extends CellPlace {
  readonly words: string;
}

/** "Growth & Upgrading" beside Growth and Upgrading: both cannot be more than one of the two. */
export function partsBeyondWholes(reading: Reading): PartBeyondWhole[] {
  const { coded, grid } = reading;
  if (coded.form !== "counts") return [];
  const named = coded.columns.map((index) => ({ index, key: plainWords(headingOf(reading, index)).trim() }));
  return named.flatMap(({ index, key }) => {
    const parts = key.split(/\s*(?:&|\+|\/)\s*|\s+(?:and|und|et|y|e)\s+/);
    const wholes = parts.length < 2 ? [] : named.filter((other) => other.index !== index && parts.includes(other.key));
    return coded.cases.flatMap(({ row, name }): PartBeyondWhole[] => {
      const count = countAt(reading, row, index);
      for (const whole of wholes) {
        const all = countAt(reading, row, whole.index);
        if (count === null || all === null || count <= all) continue;
        const words = { part: headingOf(reading, index), count, whole: headingOf(reading, whole.index), all };
        return [
          { row, column: index, words: texts.coded.beyond({ ...words, row: name || String(grid.row + row + 1) }) },
        ];
      }
      return [];
    });
  });
}
