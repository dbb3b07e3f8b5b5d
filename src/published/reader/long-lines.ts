/**
 * Pairs, one a line, as the lines of a square table: all pairs of a year are gathered before its rows are told. A pair that
 * is not there is 0.
 */

import { FileRefusal } from "../../files/refusals";
import { LONG_FORMS, type LongForm } from "../layouts/long-forms";
import { texts } from "../texts";
import { figureOf } from "./figures";
import { JoinedLine } from "./joined-lines";
import type { Line, Source, TakeLine, Watch } from "./lines";

/** The same source, as a square table where it is one of pairs. */
export async function squared(source: Source): Promise<Source> {
  let head: string[] = [];
  await source.read((line) => {
    head = line.texts(HEADINGS);
    return false;
  });
  const form = LONG_FORMS.find(({ isJoined: _, ...names }) =>
    Object.values(names).every((name) => head.includes(name)),
  );
  if (!form) return source;
  const { name, size } = source;
  return { name, size, isLong: true, read: (take, watch) => readPairs(source, form, head, take, watch) };
}

/** A table of pairs has a few columns. */
const HEADINGS = 20;

async function readPairs(
  source: Source,
  form: LongForm,
  head: readonly string[],
  take: TakeLine,
  watch?: Watch,
): Promise<void> {
  const pairs = new Pairs(source.name, form, head);
  let isWanted = true;
  let isHead = true;
  await source.read((line) => {
    if (isHead) {
      isHead = false;
      return true;
    }
    const year = pairs.yearOf(line);
    if (year !== pairs.year) isWanted = pairs.tell(take);
    if (isWanted) pairs.add(line, year);
    return isWanted;
  }, watch);
  if (isWanted) pairs.tell(take);
}

interface Row {
  readonly country: string;
  readonly code: string;
  readonly line: number;
  figures: Float64Array;
  /** Which of its pairs have come. */
  seen: Uint8Array;
}

class Pairs {
  year = "";
  private fields: string[] = [];
  private readonly at: Record<"rowCountry" | "rowCode" | "columnCountry" | "columnCode" | "value" | "year", number>;
  private readonly columns = new Map<string, number>();
  /** The same by their place, and the one that comes next where pairs are in order. */
  private readonly inOrder: (readonly [country: string, code: string])[] = [];
  private next = 0;
  private last: Row | undefined;
  private rows = new Map<string, Row>();
  private readonly line = new JoinedLine();
  private isHeadTold = false;

  constructor(
    private readonly file: string,
    private readonly form: LongForm,
    private readonly head: readonly string[],
  ) {
    const { rowCountry, rowCode, columnCountry, columnCode, value, year } = form;
    const place = (name: string) => head.indexOf(name);
    this.at = {
      rowCountry: place(rowCountry),
      rowCode: place(rowCode),
      columnCountry: place(columnCountry),
      columnCode: place(columnCode),
      value: place(value),
      year: year === undefined ? -1 : place(year),
    };
  }

  yearOf(line: Line): string {
    this.fields = line.texts(this.head.length);
    return this.at.year < 0 ? "" : (this.fields[this.at.year] ?? "");
  }

  /** The line whose year was asked for last. */
  add(line: Line, year: string): void {
    const { fields, at } = this;
    if (fields.length < this.head.length) {
      // The last line may be empty.
      if (fields.join("") === "") return;
      const all = this.head.length;
      throw new FileRefusal(texts.tooFewFields({ file: this.file, line: line.number, fields: fields.length, all }));
    }
    this.year = year;
    const row = this.rowOf(fields[at.rowCountry]!, fields[at.rowCode]!, line.number);
    const column = this.columnOf(fields[at.columnCountry]!, fields[at.columnCode]!, row);
    const text = fields[at.value]!;
    const value = figureOf(text, ".");
    if (!Number.isFinite(value))
      throw new FileRefusal(texts.notANumber({ file: this.file, line: line.number, text, heading: this.form.value }));
    if (row.seen[column] === 1) throw new FileRefusal(texts.pairTwice({ file: this.file, line: line.number }));
    row.seen[column] = 1;
    row.figures[column] = value;
  }

  /** The gathered rows as lines; false where no more are wanted. */
  tell(take: TakeLine): boolean {
    const { isJoined, year } = this.form;
    const names = ({ country, code }: Row) =>
      isJoined ? [`${country}_${code}`] : [...(year === undefined ? [] : [this.year]), country, code];
    let isWanted = true;
    for (const row of this.rows.values()) {
      if (!this.isHeadTold) {
        this.isHeadTold = true;
        isWanted = take(this.line.ofWords([...names(row).map(() => ""), ...this.columns.keys()]));
      }
      if (!isWanted) return false;
      const figures = row.figures.length < this.columns.size ? this.widened(row).figures : row.figures;
      isWanted = take(this.line.ofBlock(names(row), figures.subarray(0, this.columns.size), row.line));
    }
    this.rows = new Map();
    this.last = undefined;
    return isWanted;
  }

  private rowOf(country: string, code: string, line: number): Row {
    if (this.last?.country === country && this.last.code === code) return this.last;
    const key = `${country}\n${code}`;
    let row = this.rows.get(key);
    if (!row) {
      const size = Math.max(this.columns.size, 8);
      row = { country, code, line, figures: new Float64Array(size), seen: new Uint8Array(size) };
      this.rows.set(key, row);
    }
    this.last = row;
    this.next = 0;
    return row;
  }

  private columnOf(country: string, code: string, row: Row): number {
    const expected = this.inOrder[this.next];
    let column: number | undefined = this.next;
    if (expected?.[0] !== country || expected[1] !== code) {
      const name = `${country}_${code}`;
      column = this.columns.get(name);
      if (column === undefined) {
        column = this.columns.size;
        this.columns.set(name, column);
        this.inOrder.push([country, code]);
      }
    }
    this.next = column + 1;
    if (column >= row.figures.length) this.widened(row);
    return column;
  }

  private widened(row: Row): Row {
    const size = Math.max(2 * row.figures.length, this.columns.size);
    const [figures, seen] = [new Float64Array(size), new Uint8Array(size)];
    figures.set(row.figures);
    seen.set(row.seen);
    row.figures = figures;
    row.seen = seen;
    return row;
  }
}
