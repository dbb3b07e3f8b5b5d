/** The tables that are open, each under its name. Of several years one is held; another is read when it is asked for. */

import { runInSlices } from "../cells/calls/scheduler";
import { Refused } from "../core/refusal";
import { FileRefusal } from "../files/refusals";
import { type AnswerCell, answerTo, errorOf, measureOf, NotAnswered, type Question } from "./ask";
import type { Description } from "./describe";
import { type OpenTable, openTable } from "./open-table";
import type { Source, Watch } from "./reader/lines";
import { assembled } from "./reader/parts";
import { type HowToRead, readTable, recognise } from "./reader/read-table";
import { UnknownLayout } from "./reader/refusals";
import { type NamedFile, sourcesIn } from "./reader/sources";
import { yearIn } from "./reader/year";
import { asked, texts } from "./texts";

interface Shelf {
  readonly files: readonly NamedFile[];
  /** Where each year is; a file may have several. */
  readonly sources: Map<string, Source>;
  readonly how: HowToRead;
  open: OpenTable | null;
}

export class Library {
  private readonly shelves = new Map<string, Shelf>();
  /** What is being read, and how much of it is. */
  private readonly reading = new Map<string, number>();

  async open(
    name: string,
    files: readonly NamedFile[],
    how: HowToRead,
    watch: Watch,
  ): Promise<{ description: Description; years: string[] }> {
    const found = await recognised(files, how, watch);
    const last = [...found.keys()].sort().pop()!;
    const shelf: Shelf = { files, sources: found, how, open: null };
    const open = await this.read(name, shelf, last, watch);
    this.shelves.set(name, shelf);
    for (const year of open.published.otherYears) shelf.sources.set(year, found.get(last)!);
    return { description: open.description, years: yearsOf(shelf) };
  }

  async answer(name: string, question: Question, watch: Watch): Promise<{ cells: AnswerCell[][]; year: string }> {
    measureOf(question);
    const shelf = this.shelf(name);
    const { year } = question;
    const years = yearsOf(shelf);
    if (year !== undefined && year !== "" && !years.includes(year)) {
      const sentence = asked.yearMissing({ name, year, years: years.join(", ") });
      throw new NotAnswered({ code: "#VALUE!", sentence });
    }
    const wanted = year ?? "";
    const isOther = wanted !== "" && shelf.open?.published.year !== wanted;
    const open = shelf.open && !isOther ? shelf.open : await this.read(name, shelf, wanted || years.pop()!, watch);
    try {
      return { cells: await runInSlices(answerTo(open, question), watch.signal), year: open.published.year };
    } catch (error) {
      throw error instanceof Refused ? new NotAnswered(errorOf(error.refusal)) : error;
    }
  }

  async fingerprints(name: string): Promise<{ file: string; size: number; sha256: string }[]> {
    const made = [];
    for (const { name: file, blob } of this.shelf(name).files) {
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()));
      made.push({
        file,
        size: blob.size,
        sha256: Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join(""),
      });
    }
    return made;
  }

  close(name: string): void {
    this.shelves.delete(name);
  }

  private shelf(name: string): Shelf {
    const shelf = this.shelves.get(name);
    const done = this.reading.get(name);
    if (done !== undefined)
      throw new NotAnswered({ code: "#N/A", sentence: asked.beingRead({ name, percent: Math.floor(100 * done) }) });
    return shelf ?? raise(new NotAnswered({ code: "#N/A", sentence: asked.notOpen({ name }) }));
  }

  /** The year that was held makes room before the next is read. */
  private async read(name: string, shelf: Shelf, year: string, { signal, progress }: Watch): Promise<OpenTable> {
    shelf.open = null;
    this.reading.set(name, 0);
    try {
      const told = (done: number) => {
        this.reading.set(name, done);
        progress?.(done);
      };
      const watch = { ...(signal && { signal }), progress: told };
      const source = shelf.sources.get(year)!;
      const isOfFile = year === "" || yearIn(source.name) === year;
      const published = await readTable(source, { ...shelf.how, ...(!isOfFile && { year }) }, watch);
      const open = await runInSlices(openTable(published), signal);
      shelf.open = open;
      return open;
    } catch (error) {
      throw error instanceof Refused ? new FileRefusal(errorOf(error.refusal).sentence) : error;
    } finally {
      this.reading.delete(name);
    }
  }
}

const raise = (error: Error): never => {
  throw error;
};

const yearsOf = ({ sources, open }: Shelf): string[] =>
  [...new Set([...sources.keys(), ...(open ? [open.published.year] : [])])].filter((year) => year !== "").sort();

/** The tables among the files by year. What is not recognised is told of only where nothing else is. */
async function recognised(files: readonly NamedFile[], how: HowToRead, watch: Watch): Promise<Map<string, Source>> {
  const found = new Map<string, Source>();
  let first: UnknownLayout | undefined;
  const sources = assembled((await Promise.all(files.map(sourcesIn))).flat());
  for (const source of sources) {
    try {
      await recognise(source, how, watch.signal ? { signal: watch.signal } : {});
      const year = yearIn(source.name);
      if (!found.has(year)) found.set(year, source);
    } catch (error) {
      if (!(error instanceof UnknownLayout)) throw error;
      first ??= error;
    }
  }
  if (found.size === 0)
    throw first ?? new FileRefusal(texts.noTable({ file: files.map(({ name }) => name).join(", ") }));
  return found;
}
