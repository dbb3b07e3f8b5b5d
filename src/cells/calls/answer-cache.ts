/**
 * The last answers, so that a call with the same arguments as an earlier one need not be computed again: Excel
 * recalculates more than it must, and the same formula is often in many cells.
 *
 * What is kept belongs to a function and the values of all its arguments. A hash of a few of the cells finds
 * the one answer that may be the right one; it is returned if every cell of every argument is the same (see
 * argument-snapshot.ts), and replaced otherwise. A function depends on nothing else: no clock, no randomness, no cell of its
 * own.
 *
 * Nothing in the cache is shared: arguments are copied, and each answer is returned in new arrays.
 */
import { cellError } from "../errors";
import { cellsIn, snapshot, hashArguments, matches, type ArgumentSnapshot, textWeight } from "./argument-snapshot";
import type { Range } from "../range";
import type { CellRefusal } from "../refusals";

/** What a host accepts: numbers, text, TRUE and errors. */
export type Cell = number | string | true | CustomFunctions.Error;

/** An answer, and the errors in it with what caused them. */
export interface Answered {
  readonly cells: Cell[][];
  readonly refusals: readonly CellRefusal[];
  /** Whether it is worth keeping, and the same whenever it is computed. */
  readonly cacheable: boolean;
}

/** A custom function, which identifies its answers. */
export type Custom = (...args: never[]) => unknown;

/** An error of an answer: the host's own object could be changed by the host. */
interface ErrorSnapshot {
  readonly code: string;
  readonly sentence: string;
}

interface Entry {
  readonly custom: Custom;
  readonly args: readonly ArgumentSnapshot[];
  readonly columns: number;
  readonly cells: readonly (number | string | true | ErrorSnapshot)[];
  readonly refusals: readonly CellRefusal[];
  readonly weight: number;
}

/** In cells of arguments and answers; see docs/performance.md for the bytes. */
export const MAX_WEIGHT = 1_000_000;

/** The weight of an answer beside its cells. */
const WEIGHT_OF_AN_ENTRY = 60;

/** Calls of so few cells are always kept: a clock cannot measure them. */
const FEW_CELLS = 300;

/**
 * Keeping a cell takes up to 20 nanoseconds, comparing and copying it up to 40: an answer that was computed in little more,
 * such as a difference of two long columns, is recomputed as quickly, and keeping it would cost noticeably. With this rule
 * keeping slows no long call by more than a tenth.
 */
const MIN_MILLISECONDS_PER_CELL = 2.5e-4;

export class AnswerCache {
  /** By hash, the one that was used longest ago first. */
  private entries = new Map<number, Entry>();
  private readonly seeds = new Map<Custom, number>();
  private weight = 0;
  private hitCount = 0;

  /**
   * The clock, in milliseconds, decides what is worth keeping, and the hash where it is looked for; neither decides
   * what is answered. Every host has this clock. It shows whole milliseconds: what takes less than one is kept when it runs
   * into the next, the oftener the longer it takes.
   */
  constructor(
    readonly most = MAX_WEIGHT,
    private readonly now: () => number = Date.now,
    private readonly hashOf = hashArguments,
  ) {}

  /** How much is held, in cells. */
  get size(): number {
    return this.weight;
  }

  /** How many answers came from here. */
  get hits(): number {
    return this.hitCount;
  }

  /** The answer of a function to these arguments: the one it gave, or the one it computes now. */
  answer(custom: Custom, args: readonly Range[], compute: () => Answered): Answered {
    const hash = this.hashOf(this.seedOf(custom), args);
    const known = this.findAt(hash, custom, args);
    if (known) return known;
    const started = this.now();
    const answered = compute();
    const took = this.now() - started;
    if (answered.cacheable && isWorthKeeping(took, args, answered, this.most))
      this.storeAt(hash, custom, args, answered);
    return answered;
  }

  /** The answer to these arguments, where it is held. */
  find(custom: Custom, args: readonly Range[]): Answered | null {
    return this.findAt(this.hashOf(this.seedOf(custom), args), custom, args);
  }

  /** Keeps an answer that was computed elsewhere, and took long. */
  store(custom: Custom, args: readonly Range[], answered: Answered): void {
    if (answered.cacheable) this.storeAt(this.hashOf(this.seedOf(custom), args), custom, args, answered);
  }

  clear(): void {
    // A map that is cleared keeps what was in it, for those that still go through it, until all memory is searched for garbage.
    this.entries = new Map();
    this.weight = 0;
  }

  private findAt(hash: number, custom: Custom, args: readonly Range[]): Answered | null {
    const entry = this.entries.get(hash);
    if (entry?.custom !== custom || !matchesAll(entry, args)) return null;
    this.hitCount += 1;
    this.entries.delete(hash);
    this.entries.set(hash, entry);
    return { cells: cellsOf(entry), refusals: entry.refusals, cacheable: true };
  }

  private storeAt(hash: number, custom: Custom, args: readonly Range[], { cells, refusals }: Answered): void {
    const entry = entryOf(custom, args, cells, refusals, this.most);
    this.drop(hash);
    if (!entry) return;
    this.entries.set(hash, entry);
    this.weight += entry.weight;
    for (const oldest of this.entries.keys()) {
      if (this.weight <= this.most) break;
      this.drop(oldest);
    }
  }

  private drop(hash: number): void {
    this.weight -= this.entries.get(hash)?.weight ?? 0;
    this.entries.delete(hash);
  }

  private seedOf(custom: Custom): number {
    const seed = this.seeds.get(custom) ?? this.seeds.size + 1;
    this.seeds.set(custom, seed);
    return seed;
  }
}

function matchesAll(entry: Entry, args: readonly Range[]): boolean {
  return entry.args.length === args.length && entry.args.every((kept, index) => matches(kept, args[index]));
}

function isWorthKeeping(took: number, args: readonly Range[], { cells }: Answered, most: number): boolean {
  const count = args.reduce<number>((sum, range) => sum + cellsIn(range), cells.length * cells[0]!.length);
  return count <= most && (count <= FEW_CELLS || took >= count * MIN_MILLISECONDS_PER_CELL);
}

function entryOf(
  custom: Custom,
  args: readonly Range[],
  answered: readonly (readonly Cell[])[],
  refusals: readonly CellRefusal[],
  most: number,
): Entry | null {
  let weight = WEIGHT_OF_AN_ENTRY * (1 + refusals.length);
  const copies: ArgumentSnapshot[] = [];
  for (const range of args) {
    const copy = snapshot(range);
    if (!copy) return null;
    weight += copy.weight;
    copies.push(copy);
  }
  const columns = answered[0]!.length;
  const cells = new Array<number | string | true | ErrorSnapshot>(answered.length * columns);
  weight += cells.length;
  // By position: an iterator over rows of many kinds of cells makes an object for each cell.
  for (let row = 0, index = 0; row < answered.length; row++) {
    const line = answered[row]!;
    for (let column = 0; column < columns; column++) {
      const cell = line[column]!;
      cells[index++] = typeof cell === "object" ? { code: cell.code, sentence: cell.message ?? "" } : cell;
      if (typeof cell === "string") weight += textWeight(cell);
    }
  }
  return weight > most ? null : { custom, args: copies, columns, cells, refusals, weight };
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

/** The page's own cache; exported for measuring. */
const CACHE = Symbol.for("quasirent.answers");
const page = globalThis as { [CACHE]?: AnswerCache };

export const answers: AnswerCache = (page[CACHE] ??= new AnswerCache());
