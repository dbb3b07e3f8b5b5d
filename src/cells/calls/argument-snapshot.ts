/**
 * Snapshot of a call's arguments: compare and hash by value.
 *
 * Equal means the same shape and in every place exactly the same number (0 is not -0), text, TRUE or FALSE, null or nothing,
 * or an object that readers treat alike: an error by its code, a rich value by its plain value (see errors.ts). Arguments
 * that a function could distinguish are never equal, though some that it cannot distinguish count as different.
 */
import { errorCodeOf, plainValue } from "../errors";
import type { Range } from "../range";

/** An argument as it was passed: its cells row by row, or one value, which has no rows. */
export interface ArgumentSnapshot {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly unknown[];
  /** How much room it takes: one for a cell, and more for a long text. */
  readonly weight: number;
}

/** What a reader sees of an object in a cell. */
class ObjectSnapshot {
  constructor(
    readonly code: string | null,
    readonly basic: unknown,
  ) {}
}

/**
 * A private copy: a host may reuse its arrays. Null for what is not a rectangle, or contains an object that is neither an
 * error nor a rich value and so may change in unknown ways.
 */
export function snapshot(range: Range): ArgumentSnapshot | null {
  const isOne = !Array.isArray(range);
  const lines: readonly unknown[] = isOne ? [[range]] : range;
  const rows = lines.length;
  const columns = widthOf(lines);
  if (columns === 0) return null;
  const cells = new Array<unknown>(rows * columns);
  let weight = cells.length;
  for (let row = 0, index = 0; row < rows; row++) {
    const line = lines[row];
    if (!Array.isArray(line) || line.length !== columns) return null;
    for (let column = 0; column < columns; column++, index++) {
      const cell: unknown = line[column];
      const kept = typeof cell === "object" && cell !== null ? objectSnapshot(cell) : cell;
      if (kept === undefined && cell !== undefined) return null;
      cells[index] = kept;
      if (typeof cell === "string") weight += textWeight(cell);
    }
  }
  return { rows: isOne ? 0 : rows, columns, cells, weight };
}

/** Whether a snapshot equals this argument. */
export function matches({ rows, columns, cells }: ArgumentSnapshot, range: Range): boolean {
  if (!Array.isArray(range)) return rows === 0 && isSame(range, cells[0]);
  if (range.length !== rows) return false;
  const lines: readonly unknown[] = range;
  for (let row = 0, index = 0; row < rows; row++) {
    const line = lines[row];
    if (!Array.isArray(line) || line.length !== columns) return false;
    for (let column = 0; column < columns; column++, index++) if (!isSame(line[column], cells[index])) return false;
  }
  return true;
}

function isSame(cell: unknown, kept: unknown): boolean {
  if (!(kept instanceof ObjectSnapshot)) return Object.is(cell, kept);
  if (typeof cell !== "object" || cell === null || errorCodeOf(cell) !== kept.code) return false;
  return kept.code !== null || Object.is(plainValue(cell), kept.basic);
}

/** What a reader sees of it; undefined if that is not known. */
function objectSnapshot(cell: object): ObjectSnapshot | undefined {
  const code = errorCodeOf(cell);
  const basic = code === null ? plainValue(cell) : null;
  return typeof basic === "object" && basic !== null ? undefined : new ObjectSnapshot(code, basic);
}

/** A cell has eight bytes, and a letter up to two. */
const LETTERS_PER_CELL = 4;

/** The size of text beyond its cell. */
export function textWeight(text: string): number {
  return text.length / LETTERS_PER_CELL;
}

function widthOf(rows: readonly unknown[]): number {
  return Array.isArray(rows[0]) ? rows[0].length : 0;
}

/** How many cells a range has, if it is a rectangle. */
export function cellsIn(range: Range): number {
  if (!Array.isArray(range)) return 1;
  const rows: readonly unknown[] = range;
  return rows.length * widthOf(rows);
}

// A hash to look a call up by: equal arguments have the same one, others mostly a different one.

/** At most so many cells of a range are sampled. */
const MAX_SAMPLED = 32;

/** Their positions, from 0 to 1: golden-ratio steps cover rows and columns evenly. */
const PLACES = Array.from({ length: MAX_SAMPLED }, (_, sample) => ((sample * (Math.sqrt(5) - 1)) / 2) % 1);

export function hashArguments(seed: number, ranges: readonly Range[]): number {
  return ranges.reduce<number>(hashRange, seed);
}

function hashRange(hash: number, range: Range): number {
  if (!Array.isArray(range)) return hashCell(mixed(hash, 1), range);
  const rows: readonly unknown[] = range;
  const columns = widthOf(rows);
  const count = rows.length * columns;
  let found = mixed(mixed(hash, rows.length), columns);
  if (count > MAX_SAMPLED) {
    for (let sample = 0; sample < MAX_SAMPLED; sample++) {
      const index = Math.floor(PLACES[sample]! * count);
      const row = Math.floor(index / columns);
      found = hashCell(found, cellAt(rows[row], index - row * columns));
    }
  } else {
    for (let row = 0; row < rows.length; row++)
      for (let column = 0; column < columns; column++) found = hashCell(found, cellAt(rows[row], column));
  }
  return found;
}

function cellAt(row: unknown, column: number): unknown {
  return Array.isArray(row) ? row[column] : null;
}

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

function hashCell(hash: number, cell: unknown): number {
  switch (typeof cell) {
    case "number":
      double[0] = cell;
      return mixed(mixed(hash, halves[0]!), halves[1]!);
    case "string":
      return hashText(hash, cell);
    case "boolean":
      return mixed(hash, cell ? 2 : 3);
    case "undefined":
      return mixed(hash, 4);
    default:
      return cell === null ? mixed(hash, 5) : hashText(hash, errorCodeOf(cell) ?? "");
  }
}

/** As many letters of a text, from either end, as tell names apart that are numbered. */
const LETTERS_HASHED = 4;

/** By its length and its first and last letters. */
function hashText(hash: number, text: string): number {
  let found = mixed(hash, text.length);
  for (let at = 0; at < Math.min(text.length, LETTERS_HASHED); at++) {
    found = mixed(mixed(found, text.charCodeAt(at)), text.charCodeAt(text.length - 1 - at));
  }
  return found;
}

/** One step of FNV-1a, on 32 bits at once. */
function mixed(hash: number, bits: number): number {
  const product = Math.imul(hash ^ bits, 0x01000193);
  return product ^ (product >>> 15);
}
