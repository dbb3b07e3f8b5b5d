/** The tables that are open, each under its name. Of several years one is held; another is read when it is asked for. */

import { runInSlices } from "../cells/calls/scheduler";
import { Refused } from "../core/refusal";
import { FileRefusal } from "../files/refusals";
import { type AnswerCell, answerTo, errorOf, measureOf, NotAnswered, type Question } from "./ask";
import type { Description } from "./describe";
import { type OpenTable, openTable } from "./open-table";
import type { Watch } from "./reader/lines";
import { type HowToRead, readTable } from "./reader/read-table";
import type { NamedFile } from "./reader/sources";
import { asked } from "./texts";
import { type Volume, volumesIn, withYears } from "./volumes";

interface Shelf {
  readonly files: readonly NamedFile[];
  readonly volumes: Map<string, Volume>;
  readonly how: HowToRead;
  /** The year that is held, and its table. */
  open: { readonly year: string; readonly table: OpenTable } | null;
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
  ): Promise<{ description: Description; year: string; years: string[]; leftOut: readonly string[] }> {
    const { byYear, leftOut } = await volumesIn(files, how, watch);
    const shelf: Shelf = { files, volumes: byYear, how, open: null };
    const { description } = await this.read(name, shelf, [...byYear.keys()].sort().pop()!, watch);
    this.shelves.set(name, shelf);
    return { description, year: shelf.open!.year, years: yearsOf(shelf), leftOut };
  }

  async answer(name: string, question: Question, watch: Watch): Promise<{ cells: AnswerCell[][]; year: string }> {
    measureOf(question);
    const shelf = this.shelf(name);
    const years = yearsOf(shelf);
    const wanted = question.year === undefined || question.year === "" ? null : question.year;
    if (wanted !== null && !shelf.volumes.has(wanted)) {
      const sentence = asked.yearMissing({ name, year: wanted, years: years.join(", ") });
      throw new NotAnswered({ code: "#VALUE!", sentence });
    }
    const year = wanted ?? shelf.open?.year ?? years.pop() ?? "";
    const table = shelf.open?.year === year ? shelf.open.table : await this.read(name, shelf, year, watch);
    try {
      return { cells: await runInSlices(answerTo(table, question), watch.signal), year };
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
      const { source, year: own } = shelf.volumes.get(year)!;
      const published = await readTable(source, { ...shelf.how, ...(own !== undefined && { year: own }) }, watch);
      const table = await runInSlices(openTable(published), signal);
      shelf.open = { year: withYears(shelf.volumes, year, published.year, published.otherYears), table };
      return table;
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

const yearsOf = ({ volumes }: Shelf): string[] => [...volumes.keys()].filter((year) => year !== "").sort();
