/** The tables among chosen files, each under the year by which it is asked for. */

import { FileRefusal } from "../files/refusals";
import type { Source, Watch } from "./reader/lines";
import { squared } from "./reader/long-lines";
import { assembled } from "./reader/parts";
import { type HowToRead, recognise } from "./reader/read-table";
import { UnknownLayout } from "./reader/refusals";
import { type NamedFile, sourcesIn } from "./reader/sources";
import { yearIn } from "./reader/year";
import { texts } from "./texts";

/** Where a year is; `year` where its file has several, one below the other. */
export interface Volume {
  readonly source: Source;
  readonly year?: string;
}

export interface Volumes {
  readonly byYear: Map<string, Volume>;
  /** Names of files that are none of the tables that are known. */
  readonly leftOut: readonly string[];
}

export async function volumesIn(files: readonly NamedFile[], how: HowToRead, { signal }: Watch): Promise<Volumes> {
  const byYear = new Map<string, Volume>();
  const leftOut: string[] = [];
  let first: UnknownLayout | undefined;
  const sources = assembled((await Promise.all(files.map(sourcesIn))).flat());
  for (const each of sources) {
    const source = await squared(each);
    try {
      if (!source.isLong) await recognise(source, how, signal ? { signal } : {});
      byYear.set(labelOf(source, byYear), { source });
    } catch (error) {
      if (!(error instanceof UnknownLayout)) throw error;
      first ??= error;
      leftOut.push(source.name);
    }
  }
  if (byYear.size === 0)
    throw first ?? new FileRefusal(texts.noTable({ file: files.map(({ name }) => name).join(", ") }));
  const unnamed = byYear.get("");
  if (unnamed && byYear.size > 1) {
    byYear.delete("");
    byYear.set(unnamed.source.name, unnamed);
  }
  return { byYear, leftOut };
}

/** Its year, and its name too where another file is of the same year, or no year is known. */
function labelOf({ name }: Source, taken: ReadonlyMap<string, unknown>): string {
  const year = yearIn(name);
  if (!taken.has(year)) return year;
  const whole = year === "" ? name : `${year} (${name})`;
  for (let number = 2; ; number += 1) {
    const label = number === 2 ? whole : `${whole} ${number}`;
    if (!taken.has(label)) return label;
  }
}

/** Names the years that the lines of a file turned out to have, instead of a file without a year in its name. */
export function withYears(byYear: Map<string, Volume>, label: string, year: string, others: readonly string[]): string {
  const { source } = byYear.get(label)!;
  for (const other of others) byYear.set(other, { source, year: other });
  if (label === year || year === "" || yearIn(source.name) !== "") return label;
  byYear.delete(label);
  byYear.set(year, others.length > 0 ? { source, year } : { source });
  return year;
}
