/**
 * The square of an input-output table: names down that stand again, in order, across. Only these say where the flows begin
 * and end; columns of codes and years, and rows of headings with numbers, are labels.
 */

import { type Grid, isBlank } from "../grid";
import { plainWords } from "../header-vocabulary";
import { isFigure, isWords, nameIn } from "./cell-content";
import type { Sliced } from "../../core/sliced";

/** Places within the grid, from 0. */
export interface Square {
  /** Columns of names beside the rows, and rows of headings above the columns. */
  readonly labels: readonly number[];
  readonly heads: readonly number[];
  /** Those of the flows, and all others with figures or names. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly below: readonly number[];
  readonly beside: readonly number[];
  /** The names that pair, down; none where the square is only one by its shape. */
  readonly paired: readonly string[];
  /** Rows beyond the square whose names stand across beyond it as well: a row or a column between them is missing. */
  readonly beyond?: Beyond | null;
}

/** A place in the row of headings, and the names that stand next down and across. */
export interface Beyond {
  readonly head: number;
  readonly column: number;
  readonly row: number;
  readonly both: readonly string[];
}

/** Headings and names of rows are within so many rows and columns of the edge. */
const MAX_HEADS = 15;
const MAX_LABELS = 10;
/** Between a country and a number or an industry: "DEU1", "DEU_A01". */
const JOINTS = ["", "_", " ", "."];

/** "TTL_01T02", "DOM_D01T02" and "D01T02" are the same industry: all, domestic or imported, and marked as a code or not. */
const withoutKind = (name: string): string => name.replace(/^(?:ttl|dom|imp) (?=\S)/, "").replace(/^d(?=\d)/, "");

interface Pairing {
  readonly n: number;
  readonly distinct: number;
  /** Places in the lists of live rows and columns. */
  readonly row: number;
  readonly column: number;
  readonly names: readonly string[];
  /** Names beyond the run that stand both down and across. */
  readonly both: readonly string[];
  readonly head: number;
}

export function* squareIn(grid: Grid): Sliced<Square | null> {
  const { rows: all, columns } = yield* liveLines(grid);
  // A square begins near the edge and is as high as it is wide: names further down are not its own.
  const rows = all.slice(0, 2 * (MAX_HEADS + columns.length));
  yield;
  const heads = rows
    .slice(0, MAX_HEADS)
    .map((row) => columns.map((column) => plainWords(nameIn(grid.at(row, column)))));
  const texts = columns.slice(0, MAX_LABELS).map((column) => rows.map((row) => nameIn(grid.at(row, column))));
  const keys = texts.map((list) => list.map(plainWords));
  yield;
  let best: Pairing | null = null;
  const consider = function* (
    labels: readonly string[],
    names: readonly string[],
    after: number,
    headings: readonly (readonly string[])[] = heads,
  ): Sliced<void> {
    for (const [above, head] of headings.entries()) {
      yield;
      const isAside = (row: number, column: number, n: number) =>
        areHeads(grid, rows.slice(above + 1, row), columns.slice(column, column + n)) &&
        areLabels(head.slice(after + 1, column), labels);
      const found = longestPairing(head, labels, names, above, after, isAside);
      if (found && (!best || isBetter(found, best))) best = found;
    }
  };
  for (const [column, labels] of keys.entries()) {
    yield* consider(labels, texts[column]!, column);
    if (labels.some((label) => withoutKind(label) !== label))
      yield* consider(
        labels.map(withoutKind),
        texts[column]!,
        column,
        heads.map((head) => head.map(withoutKind)),
      );
    for (const other of keys.keys())
      for (const joint of JOINTS)
        if (other !== column) {
          const join = (list: readonly (readonly string[])[]) =>
            list[column]!.map((first, row) =>
              first === "" || list[other]![row] === "" ? "" : first + joint + list[other]![row]!,
            );
          yield* consider(join(texts).map(plainWords), join(texts), Math.max(column, other));
        }
  }
  const found = best as Pairing | null;
  if (!found) return null;
  const flowRows = all.slice(found.row, found.row + found.n);
  const flowColumns = columns.slice(found.column, found.column + found.n);
  if (!(yield* areFigures(grid, flowRows, flowColumns))) return null;
  const labels = columns.slice(0, found.column);
  return {
    labels,
    heads: all.slice(0, found.row),
    rows: flowRows,
    columns: flowColumns,
    below: all.slice(found.row + found.n),
    beside: columns.slice(found.column + found.n),
    paired: found.names,
    beyond:
      found.both.length > 0 && found.column + found.n < columns.length
        ? {
            head: all[found.head]!,
            column: columns[found.column + found.n]!,
            row: all[found.row + found.n]!,
            both: found.both,
          }
        : null,
  };
}

const isBetter = (one: Pairing, other: Pairing): boolean =>
  one.n !== other.n ? one.n > other.n : one.distinct > other.distinct;

/** The longest run of headings, from the left, that are the names of rows, from the top. */
function longestPairing(
  head: readonly string[],
  labels: readonly string[],
  names: readonly string[],
  above: number,
  after: number,
  isAside: (row: number, column: number, n: number) => boolean,
): Pairing | null {
  let best: Pairing | null = null;
  for (let row = above + 1; row < labels.length && row <= above + MAX_HEADS; row += 1) {
    if (labels[row] === "") continue;
    for (let column = after + 1; column < head.length; column += 1) {
      let n = 0;
      while (head[column + n] !== undefined && head[column + n] !== "" && head[column + n] === labels[row + n]) n += 1;
      if (n < 2 || (best && n <= best.n)) continue;
      const run = names.slice(row, row + n);
      if (!areNames(run) || !isAside(row, column, n)) continue;
      const across = new Set(head.slice(column + n));
      const both = names.slice(row + n).filter((name, index) => name !== "" && across.has(labels[row + n + index]!));
      best = { n, distinct: new Set(run.map(plainWords)).size, row, column, names: run, both, head: above };
    }
  }
  return best;
}

/** Rows between headings and flows are headings too: of figures they hold numbers that count, if any. */
function areHeads(grid: Grid, rows: readonly number[], columns: readonly number[]): boolean {
  return rows.every((row) => {
    const cells = columns.map((column) => grid.at(row, column));
    const figures = cells.filter(isFigure).length;
    return figures * 2 <= cells.length || cells.every((cell, index) => cell === index + 1);
  });
}

/** Columns between names and flows are labels: their headings are no names of rows. */
function areLabels(head: readonly string[], labels: readonly string[]): boolean {
  const names = new Set(labels.filter((label) => label !== ""));
  return !head.some((heading) => names.has(heading));
}

/** Words for the most part, or numbers that count the rows. */
function areNames(names: readonly string[]): boolean {
  const words = names.filter((name) => /\p{L}/u.test(name)).length;
  return words * 2 > names.length || (names.length >= 3 && names.every((name, index) => name === String(index + 1)));
}

/** Flows hold figures, and empty cells for 0. */
function* areFigures(grid: Grid, rows: readonly number[], columns: readonly number[]): Sliced<boolean> {
  let [figures, others] = [0, 0];
  for (const row of rows) {
    yield;
    for (const column of columns) {
      const cell = grid.at(row, column);
      if (isFigure(cell)) figures += 1;
      else if (!isBlank(cell) && typeof cell !== "object") others += 1;
    }
  }
  return figures > 0 && others * 2 <= figures;
}

/** Rows and columns that hold anything at all. */
function* liveLines(grid: Grid): Sliced<{ rows: number[]; columns: number[] }> {
  const isLive = new Uint8Array(grid.width);
  const rows: number[] = [];
  for (const [row, cells] of grid.values.entries()) {
    yield;
    let has = false;
    cells.forEach((cell, column) => {
      if (isBlank(cell)) return;
      has = true;
      isLive[column] = 1;
    });
    if (has) rows.push(row);
  }
  return { rows, columns: [...isLive.keys()].filter((column) => isLive[column] === 1) };
}

/** The names over a column or beside a row, from the nearest. */
export const headingsOf = (grid: Grid, heads: readonly number[], column: number): string[] =>
  [...heads]
    .reverse()
    .map((row) => grid.at(row, column))
    .filter(isWords)
    .map((words) => words.trim());
export const namesOf = (grid: Grid, labels: readonly number[], row: number): string[] =>
  labels
    .map((column) => grid.at(row, column))
    .filter(isWords)
    .map((words) => words.trim());
