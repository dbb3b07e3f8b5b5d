/**
 * The last answers, so that a call with the same arguments as an earlier one need not be worked out again: Excel
 * recalculates more than it must, and the same formula often stands in many cells.
 *
 * What is kept belongs to a function and the values of all its arguments. A number made of a few of the cells only finds
 * the one answer that may be the right one; it is given when every cell of every argument is the same (see given.ts), and
 * otherwise it gives way to the new one. A function has nothing else to answer from: no clock, no chance, no cell of its own.
 *
 * What is kept is nobody else's: arguments are copied, and each answer is written anew into arrays of its own.
 */
import { cellError } from "../errors";
import { cellsIn, copyOf, fingerprint, isCopyOf, type Kept, textWeight } from "./argument-snapshot";
import type { Range } from "../range";
import type { CellRefusal } from "../refusals";

/** What a host takes: numbers, texts and errors. */
export type Cell = number | string | CustomFunctions.Error;

/** An answer, and the errors in it with what caused them. */
export interface Answered {
  readonly cells: Cell[][];
  readonly refusals: readonly CellRefusal[];
  /** Whether it is worth keeping, and the same whenever it is worked out. */
  readonly lasts: boolean;
}

/** A custom function, by which its answers are told from those of others. */
export type Custom = (...args: never[]) => unknown;

/** An error of an answer: the host's own object could be changed by the host. */
interface KeptError {
  readonly code: string;
  readonly sentence: string;
}

interface Entry {
  readonly custom: Custom;
  readonly given: readonly Kept[];
  readonly columns: number;
  readonly cells: readonly (number | string | KeptError)[];
  readonly refusals: readonly CellRefusal[];
  readonly weight: number;
}

/** In cells of arguments and answers; see docs/performance.md for the bytes. */
export const MOST_HELD = 1_000_000;

/** What an answer takes beside its cells. */
const WEIGHT_OF_AN_ENTRY = 60;

/** Calls of so few cells are kept, whatever they took: a clock cannot tell. */
const FEW_CELLS = 300;

/**
 * To keep a cell takes up to 20 nanoseconds, to compare it and write it anew up to 40: an answer that was worked out in not
 * much more, such as a difference of two long columns, is as soon worked out again, and keeping it would be felt. So
 * keeping makes no long call slower by more than a tenth.
 */
const LEAST_MILLISECONDS_A_CELL = 2.5e-4;

export class AnswerMemory {
  /** By fingerprint, the one that was used longest ago first. */
  private readonly entries = new Map<number, Entry>();
  private readonly seeds = new Map<Custom, number>();
  private weight = 0;
  private given = 0;

  /**
   * The clock, in milliseconds, decides what is worth keeping, and the fingerprint where it is looked for; neither decides
   * what is answered. Every host has this clock. It shows whole milliseconds: what takes less than one is kept when it runs
   * into the next, the oftener the longer it takes.
   */
  constructor(
    readonly most = MOST_HELD,
    private readonly now: () => number = Date.now,
    private readonly printOf = fingerprint,
  ) {}

  /** How much is held, in cells. */
  get held(): number {
    return this.weight;
  }

  /** How many answers came from here. */
  get hits(): number {
    return this.given;
  }

  /** The answer of a function to these arguments: the one it gave, or the one it works out now. */
  answer(custom: Custom, given: readonly Range[], workOut: () => Answered): Answered {
    const print = this.printOf(this.seedOf(custom), given);
    const known = this.findAt(print, custom, given);
    if (known) return known;
    const started = this.now();
    const answered = workOut();
    const took = this.now() - started;
    if (answered.lasts && isWorthKeeping(took, given, answered, this.most)) this.keepAt(print, custom, given, answered);
    return answered;
  }

  /** The answer to these arguments, where it is held. */
  find(custom: Custom, given: readonly Range[]): Answered | null {
    return this.findAt(this.printOf(this.seedOf(custom), given), custom, given);
  }

  /** Keeps an answer that was worked out elsewhere, and took long. */
  keep(custom: Custom, given: readonly Range[], answered: Answered): void {
    if (answered.lasts) this.keepAt(this.printOf(this.seedOf(custom), given), custom, given, answered);
  }

  clear(): void {
    this.entries.clear();
    this.weight = 0;
  }

  private findAt(print: number, custom: Custom, given: readonly Range[]): Answered | null {
    const entry = this.entries.get(print);
    if (entry?.custom !== custom || !isGiven(entry, given)) return null;
    this.given += 1;
    this.entries.delete(print);
    this.entries.set(print, entry);
    return { cells: cellsOf(entry), refusals: entry.refusals, lasts: true };
  }

  private keepAt(print: number, custom: Custom, given: readonly Range[], { cells, refusals }: Answered): void {
    const entry = entryOf(custom, given, cells, refusals, this.most);
    this.drop(print);
    if (!entry) return;
    this.entries.set(print, entry);
    this.weight += entry.weight;
    for (const oldest of this.entries.keys()) {
      if (this.weight <= this.most) break;
      this.drop(oldest);
    }
  }

  private drop(print: number): void {
    this.weight -= this.entries.get(print)?.weight ?? 0;
    this.entries.delete(print);
  }

  private seedOf(custom: Custom): number {
    const seed = this.seeds.get(custom) ?? this.seeds.size + 1;
    this.seeds.set(custom, seed);
    return seed;
  }
}

function isGiven(entry: Entry, given: readonly Range[]): boolean {
  return entry.given.length === given.length && entry.given.every((kept, index) => isCopyOf(kept, given[index]));
}

function isWorthKeeping(took: number, given: readonly Range[], { cells }: Answered, most: number): boolean {
  const count = given.reduce<number>((sum, range) => sum + cellsIn(range), cells.length * cells[0]!.length);
  return count <= most && (count <= FEW_CELLS || took >= count * LEAST_MILLISECONDS_A_CELL);
}

function entryOf(
  custom: Custom,
  given: readonly Range[],
  answered: readonly (readonly Cell[])[],
  refusals: readonly CellRefusal[],
  most: number,
): Entry | null {
  let weight = WEIGHT_OF_AN_ENTRY * (1 + refusals.length);
  const copies: Kept[] = [];
  for (const range of given) {
    const copy = copyOf(range);
    if (!copy) return null;
    weight += copy.weight;
    copies.push(copy);
  }
  const columns = answered[0]!.length;
  const cells = new Array<number | string | KeptError>(answered.length * columns);
  weight += cells.length;
  let index = 0;
  for (const row of answered) {
    for (const cell of row) {
      cells[index++] = typeof cell === "object" ? { code: cell.code, sentence: cell.message ?? "" } : cell;
      if (typeof cell === "string") weight += textWeight(cell);
    }
  }
  return weight > most ? null : { custom, given: copies, columns, cells, refusals, weight };
}

function cellsOf({ cells, columns }: Entry): Cell[][] {
  const rows = new Array<Cell[]>(cells.length / columns);
  for (let row = 0, index = 0; row < rows.length; row++) {
    const line: Cell[] = [];
    for (let column = 0; column < columns; column++) {
      const cell = cells[index++]!;
      line.push(typeof cell === "object" ? cellError(cell.code, cell.sentence) : cell);
    }
    rows[row] = line;
  }
  return rows;
}

/** The page's own; found there by whoever measures it. */
const MEMORY = Symbol.for("quasirent.answers");
const page = globalThis as { [MEMORY]?: AnswerMemory };

export const answers: AnswerMemory = (page[MEMORY] ??= new AnswerMemory());
