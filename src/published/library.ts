/** The tables that are open, each under its name. Of all years of all tables one is held; another is read when it is asked for. */

import { runInSlices } from "../cells/calls/scheduler";
import { Refused } from "../core/refusal";
import { FileRefusal } from "../files/refusals";
import type { TableCell } from "../cells/calls/open-tables";
import type { Table } from "../core/data/table";
import type { TableQuestion, TableYears } from "../measures/table/definition";
import { answerTo, cellsOf, errorOf, type Question, questionTo, tableFor } from "./ask";
import { noAnswer, NotAnswered } from "./not-answered";
import { asYear, panelOf, yearOfPanel, type YearOfPanel } from "./panel";
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

  async answer(
    name: string,
    asks: Question | TableQuestion,
    watch: Watch,
  ): Promise<{ cells: TableCell[][]; year: string }> {
    const question = "table" in asks ? asks : questionOf(name, asks);
    const shelf = this.shelf(name);
    const years = yearsOf(shelf);
    if (question.measure === "years")
      return { cells: [["Code", "Name"], ...years.map((year) => [asYear(year), year])], year: "" };
    try {
      if (typeof question.years === "object" || question.years === "all") {
        const wanted = this.yearsAmong(name, years, question.years);
        return {
          cells: cellsOf(await this.panel(name, shelf, wanted, question, watch)),
          year: [...new Set([wanted[0]!, wanted[wanted.length - 1]!])].join(":"),
        };
      }
      const year = this.yearAmong(name, shelf, question.years);
      const table = await this.held(name, shelf, year, watch);
      return { cells: await runInSlices(answerTo(table, question), watch.signal), year };
    } catch (error) {
      throw asAnswer(error);
    }
  }

  /** One year is held at a time; of the others the answers are. */
  private async panel(
    name: string,
    shelf: Shelf,
    years: readonly string[],
    question: TableQuestion,
    watch: Watch,
  ): Promise<Table> {
    const found: YearOfPanel[] = [];
    for (const year of years) {
      const table = await this.held(name, shelf, year, watch);
      found.push(yearOfPanel(year, question, await runInSlices(tableFor(table, question), watch.signal)));
    }
    return panelOf(found, question.options.tolerance);
  }

  /** The year that is asked for, else the last. */
  private yearAmong(name: string, shelf: Shelf, asksFor: string): string {
    const years = yearsOf(shelf);
    if (asksFor === "") return years.pop() ?? shelf.open?.year ?? "";
    if (shelf.volumes.has(asksFor)) return asksFor;
    return noAnswer("#VALUE!", asked.yearMissing({ name, year: asksFor, years: years.join(", ") }));
  }

  private yearsAmong(name: string, years: string[], asksFor: TableYears): string[] {
    if (typeof asksFor !== "object") return years;
    const { from, to } = asksFor;
    const found = years.filter((year) => year >= from && year <= to);
    return found.length > 0
      ? found
      : noAnswer("#VALUE!", asked.yearMissing({ name, year: `${from}:${to}`, years: years.join(", ") }));
  }

  private async held(name: string, shelf: Shelf, year: string, watch: Watch): Promise<OpenTable> {
    return shelf.open?.year === year ? shelf.open.table : this.read(name, shelf, year, watch);
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

  /** What was held makes room before the next is read. */
  private async read(name: string, shelf: Shelf, year: string, { signal, progress }: Watch): Promise<OpenTable> {
    for (const each of this.shelves.values()) each.open = null;
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

const asAnswer = (error: unknown): unknown =>
  error instanceof Refused ? new NotAnswered(errorOf(error.refusal)) : error;

function questionOf(name: string, question: Question): TableQuestion {
  try {
    return questionTo(name, question);
  } catch (error) {
    throw asAnswer(error);
  }
}

const raise = (error: Error): never => {
  throw error;
};

const yearsOf = ({ volumes }: Shelf): string[] => [...volumes.keys()].filter((year) => year !== "").sort();
