/**
 * Columns of numbers, and the memory that they are in.
 *
 * A measure makes a few dozen columns and needs none of them once its answer is in cells. An array of its own for each costs
 * more than the work on it where it is short, and memory that was never touched where it is long. So the columns of a call
 * are parts of a few large blocks, and the next call uses the same blocks again. Outside a call a column is an array of
 * its own, for as long as somebody holds it.
 */

/** Bytes: a column of all rows that an answer may have fits into one. */
const BLOCK = 2 ** 20;

/** More are not kept for the next call. */
const MAX_BLOCKS = 16;

const blocks: ArrayBuffer[] = [];
let isInCall = false;
/** Where the next column goes: which block, and the byte in it. */
let block = 0;
let byte = 0;

/** Does the work of one call. Nothing that it returns may be a column, or hold one. */
export function withColumns<Made>(work: () => Made): Made {
  if (isInCall) return work();
  isInCall = true;
  try {
    return work();
  } finally {
    isInCall = false;
    block = 0;
    byte = 0;
  }
}

/** The byte of the current block at which so many can go; below 0 where they need an array of their own. */
function placeFor(bytes: number): number {
  if (!isInCall || bytes > BLOCK) return -1;
  if (byte + bytes > BLOCK) {
    if (block + 1 >= MAX_BLOCKS) return -1;
    block += 1;
    byte = 0;
  }
  blocks[block] ??= new ArrayBuffer(BLOCK);
  const place = byte;
  byte += (bytes + 7) & ~7;
  return place;
}

/** So many numbers of which each is yet to be written: what is there was left by others. */
export function newColumn(length: number): Float64Array {
  const place = placeFor(8 * length);
  return place < 0 ? new Float64Array(length) : new Float64Array(blocks[block]!, place, length);
}

export function filledColumn(length: number, value: number): Float64Array {
  return newColumn(length).fill(value);
}

/** So many numbers, each of which is made by its position. */
export function columnOf(length: number, at: (index: number) => number): Float64Array {
  const column = newColumn(length);
  for (let index = 0; index < length; index++) column[index] = at(index);
  return column;
}

export const zeros = (length: number): Float64Array => filledColumn(length, 0);

/** So many positions or codes of which each is yet to be written. */
export function newPlaces(length: number): Int32Array {
  const place = placeFor(4 * length);
  return place < 0 ? new Int32Array(length) : new Int32Array(blocks[block]!, place, length);
}

/** So many positions or codes, each of which is made by its position. */
export function placesOf(length: number, at: (index: number) => number): Int32Array {
  const places = newPlaces(length);
  for (let index = 0; index < length; index++) places[index] = at(index);
  return places;
}

export function filledPlaces(length: number, value: number): Int32Array {
  return newPlaces(length).fill(value);
}

export function hasNaN(column: Float64Array): boolean {
  for (let index = 0; index < column.length; index++) if (Number.isNaN(column[index]!)) return true;
  return false;
}

/** What is in these places. */
export function picked(column: Float64Array, places: ArrayLike<number>): Float64Array {
  const found = newColumn(places.length);
  for (let index = 0; index < found.length; index++) found[index] = column[places[index]!]!;
  return found;
}

/** The largest magnitude; 0 of none. */
export function largest(column: Float64Array): number {
  let most = 0;
  for (let index = 0; index < column.length; index++) most = Math.max(most, Math.abs(column[index]!));
  return most;
}
