/**
 * Finds the values of frozen formulas: first where the record says, which the spreadsheet has kept up to date; if they are
 * not there, for example after sorting, by the contents of cells. A formula is restored only over its own values: if they are
 * in several places, or nowhere, it stays in the record, with the reason.
 */

import { requireArea, type Area, formatAddress, type CellRange } from "../sheet/address";
import type { OldFormula } from "../workbook/port";
import type { Watch } from "../workbook/watch";
import type { CellContent } from "../sheet/cells";
import type { Contents } from "./contents";
import { fingerprint, lastingFingerprint, rowsFingerprint } from "./fingerprint";
import type { Frozen, Marks } from "./record";
import {
  areaOfReference,
  isWholeLines,
  movedBy,
  qualified,
  type Reference,
  referencesIn,
  referenceTo,
  withReferences,
} from "./references";

/** Why a formula is not restored. */
export type Reason =
  | { kind: "changed" }
  | { kind: "gone" }
  | { kind: "inputs gone" }
  | { kind: "formula" }
  | { kind: "several"; places: string[] };

export type Located = { record: Frozen } & ({ goesTo: OldFormula } | { isBack: true } | { reason: Reason });

export const referencesOf = ({ text, fills }: Pick<Frozen, "text" | "fills">): Reference[] =>
  referencesIn(text, requireArea(fills).sheet);

export const inputMark = (contents: Contents, reference: Reference): string =>
  lastingFingerprint(contents.values(areaOfReference(reference), isWholeLines(reference)));

/** The marks by which the cells of a record are recognised. */
export function marksOf(
  contents: Contents,
  { text, fills }: Pick<Frozen, "text" | "fills">,
): { fingerprint: string; marks: Marks } {
  const area = requireArea(fills);
  const references = referencesOf({ text, fills });
  const rows = rowsMark(contents, area, references);
  const values = contents.block(area);
  return {
    fingerprint: fingerprint(values),
    marks: {
      values: lastingFingerprint(values),
      inputs: references.map((each) => inputMark(contents, each)),
      ...(rows !== undefined && { rows }),
    },
  };
}

/** The mark of an answer of several rows, each with the row of inputs beside it: sorting them together does not change it. */
function rowsMark(contents: Contents, area: Area, references: readonly Reference[]): string | undefined {
  const beside = references.map(areaOfReference).filter(({ rows }) => rows === area.rows);
  if (area.rows < 2 || beside.length === 0) return undefined;
  const tables = [area, ...beside].map((each) => contents.block(each));
  return rowsFingerprint(Array.from({ length: area.rows }, (_, row) => tables.flatMap((table) => table[row] ?? [])));
}

const sheetsOf = (record: Frozen) => [
  requireArea(record.fills).sheet,
  ...referencesOf(record).map(({ sheet }) => sheet),
];

/** Of two records of one cell the later one counts. `others`: sheets on which their cells may be where their own sheet is not there. */
export async function locate(
  records: readonly Frozen[],
  contents: Contents,
  others: readonly string[],
  watch: Watch = {},
): Promise<Located[]> {
  await contents.need(new Set(records.flatMap(sheetsOf)), { watch, formulas: true });
  const newestFirst = [...records].reverse();
  const found = new Map<Frozen, Located>();
  const taken = new Taken();
  const settle = (record: Frozen, goesTo: OldFormula) => {
    found.set(record, taken.take(goesTo) ? { record, goesTo } : { record, reason: { kind: "formula" } });
  };

  const open: { record: Frozen; here: InPlace }[] = [];
  for (const record of newestFirst) {
    const here = inPlace(record, contents);
    if ("isBack" in here) found.set(record, { record, isBack: true });
    else if ("goesTo" in here && here.isExact) settle(record, here.goesTo);
    else open.push({ record, here });
  }

  // What is not where it was has been moved by hand or sorted; so may have been what seems to be in its place.
  const hasMoved = open.some(({ here }) => "reason" in here);
  const searched: { record: Frozen; here: InPlace; candidates: Candidate[] }[] = [];
  for (const { record, here } of open) {
    const isSearched = hasMoved && !("reason" in here && here.reason.kind === "inputs gone");
    const candidates = (isSearched ? await candidatesFor(record, contents, others) : []).filter(
      ({ goesTo, rank }) => taken.isFree(goesTo.fills) && ("reason" in here || rank < UNLIKELY),
    );
    searched.push({ record, here, candidates });
  }
  const groups = new Map<string, typeof searched>();
  for (const each of searched) {
    const key = JSON.stringify(each.candidates.map(({ goesTo }) => [goesTo.fills, goesTo.text]));
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const claims = new Map<string, number>();
  for (const [{ candidates } = { candidates: [] }] of groups.values())
    for (const { goesTo } of candidates) claims.set(goesTo.fills, (claims.get(goesTo.fills) ?? 0) + 1);
  for (const group of groups.values()) {
    const [{ candidates } = { candidates: [] }] = group;
    // As many formulas as places, each of them the same in the same place: which is which makes no difference.
    const isCertain =
      candidates.length > 0 &&
      candidates.length === group.length &&
      candidates.every(({ goesTo }) => claims.get(goesTo.fills) === 1);
    for (const [index, { record, here }] of group.entries()) {
      if (isCertain) settle(record, candidates[index]!.goesTo);
      else if ("goesTo" in here) settle(record, here.goesTo);
      else if (candidates.length > 0)
        found.set(record, {
          record,
          reason: { kind: "several", places: candidates.map(({ goesTo }) => goesTo.address) },
        });
      else found.set(record, { record, reason: "reason" in here ? here.reason : { kind: "changed" } });
    }
  }
  return records.map((record) => found.get(record)!);
}

type InPlace = { goesTo: OldFormula; isExact: boolean } | { isBack: true } | { reason: Reason };

/** Whether the values are where the record says. */
function inPlace(record: Frozen, contents: Contents): InPlace {
  const area = requireArea(record.fills);
  const sheet = contents.nameOf(area.sheet);
  if (sheet === undefined || record.lost?.fills) return { reason: { kind: "gone" } };
  const anchor = contents.formulaIn({ ...area, rows: 1, columns: 1 });
  if (anchor?.text === record.text && anchor.row === area.row && anchor.column === area.column) return { isBack: true };
  const values = contents.block(area);
  const references = referencesOf(record);
  const isSorted = record.marks?.rows !== undefined && rowsMark(contents, area, references) === record.marks.rows;
  const isSame =
    isSorted ||
    isOf(record, values) ||
    (record.grownFrom !== undefined && isOf(record, withoutGaps(values, record.grownFrom)));
  if (!isSame) return { reason: { kind: contents.formulaIn(area) ? "formula" : "changed" } };
  if (contents.formulaIn(area)) return { reason: { kind: "formula" } };
  if (record.lost) return { reason: { kind: "inputs gone" } };
  const isExact =
    isSorted ||
    !record.marks ||
    record.marks.inputs.every((mark, index) => inputMark(contents, references[index]!) === mark);
  return { goesTo: { address: record.address, fills: record.fills, text: record.text }, isExact };
}

const isOf = ({ fingerprint: exact, marks }: Frozen, values: readonly (readonly CellContent[])[]) =>
  exact === fingerprint(values) || marks?.values === lastingFingerprint(values);

/** Rows and columns that were inserted between the values are empty in them; what has others than those stays as it is. */
function withoutGaps(
  values: readonly (readonly CellContent[])[],
  was: Pick<CellRange, "rows" | "columns">,
): readonly (readonly CellContent[])[] {
  const isEmpty = (cells: readonly (CellContent | undefined)[]) => cells.every((content) => content === "");
  const rows = values.filter((row) => values.length === was.rows || !isEmpty(row));
  const width = values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => width === was.columns || !isEmpty(rows.map((row) => row[column])),
  );
  return rows.length === was.rows && columns.length === was.columns
    ? rows.map((row) => columns.map((column) => row[column] ?? ""))
    : values;
}

/** From this rank on what a formula reads has not moved with its values as one: no match for values that are in their place. */
const UNLIKELY = 4;

interface Candidate {
  goesTo: OldFormula;
  /** The lower, the more it is like what spreadsheets do. */
  rank: number;
}

/** Where else the values are, with what the formula reads beside them: those places that are likest to a sort or a move. */
async function candidatesFor(record: Frozen, contents: Contents, others: readonly string[]): Promise<Candidate[]> {
  const { marks } = record;
  if (!marks) return [];
  const area = requireArea(record.fills);
  const isThere = contents.nameOf(area.sheet) !== undefined;
  if (!isThere) await contents.need(others, { formulas: true });
  const found: Candidate[] = [];
  for (const sheet of isThere ? [area.sheet] : others) {
    for (const place of await contents.find(marks.values, sheet, area)) {
      const there = { ...place, sheet };
      if (contents.formulaIn(there)) continue;
      const reading = await referencesFrom(record, marks.inputs, there, contents);
      if (!reading || !(reading.isBeside || isTelling(contents.block(there)))) continue;
      const isStraight = place.row === area.row || place.column === area.column;
      found.push({
        rank: 2 * reading.rank + (isStraight ? 0 : 1),
        goesTo: {
          address: formatAddress({ ...there, rows: 1, columns: 1 }),
          fills: formatAddress(there),
          text: withReferences(record.text, area.sheet, reading.references, sheet),
        },
      });
    }
  }
  const best = Math.min(...found.map(({ rank }) => rank));
  return found.filter(({ rank }) => rank === best);
}

/** A single small figure may be anybody's. */
function isTelling(values: readonly (readonly CellContent[])[]): boolean {
  const words = values
    .flat()
    .filter((content) => content !== "")
    .map((content) => JSON.stringify(content));
  return words.join("").length >= (words.length > 1 ? 6 : 8);
}

interface Reading {
  references: Reference[];
  rank: number;
  /** What it reads has moved with the values, which no other cells do. */
  isBeside: boolean;
}

/** The references of a formula whose values are there now, each to cells that hold what it read. */
async function referencesFrom(
  record: Frozen,
  marks: readonly string[],
  there: Area,
  contents: Contents,
): Promise<Reading | null> {
  const area = requireArea(record.fills);
  const [down, right] = [there.row - area.row, there.column - area.column];
  const isLost = (index: number) => record.lost?.references[index] === true;
  const own = referencesOf(record).map((each) =>
    each.sheet.toLowerCase() === area.sheet.toLowerCase() ? { ...each, sheet: there.sheet } : each,
  );
  const reads = (reference: Reference | null, index: number): reference is Reference =>
    reference !== null && inputMark(contents, reference) === marks[index];
  // As sorting and copying leave them; moved as one with the values; left where they were.
  const ways = [
    (each: Reference) => movedBy(each, down, right, false),
    (each: Reference) => movedBy(each, down, right, true),
    (each: Reference) => each,
  ];
  for (const [rank, way] of ways.entries()) {
    const references = own.map((each, index) => (isLost(index) ? null : way(each)));
    if (!references.every(reads)) continue;
    const isBeside = references.some(
      (each, index) =>
        each !== own[index] &&
        qualified(each) !== qualified(own[index]!) &&
        contents
          .values(areaOfReference(each), isWholeLines(each))
          .flat()
          .some((content) => content !== ""),
    );
    return { references, rank, isBeside };
  }
  const references: Reference[] = [];
  for (const [index, each] of own.entries()) {
    const near =
      ways.map((way) => way(each)).find((reference) => reads(reference, index)) ??
      (await onlyPlaceOf(marks[index]!, each, contents));
    if (!near) return null;
    references.push(near);
  }
  return { references, rank: ways.length, isBeside: false };
}

async function onlyPlaceOf(mark: string, reference: Reference, contents: Contents): Promise<Reference | null> {
  const area = areaOfReference(reference);
  if (isWholeLines(reference) || area.rows * area.columns === 1) return null;
  const places = await contents.find(mark, area.sheet, area);
  return places.length === 1 ? referenceTo({ ...places[0]!, sheet: area.sheet }, reference) : null;
}

/** Cells that a formula goes into, so that no other does. */
class Taken {
  private readonly cells = new Set<string>();

  isFree(range: string): boolean {
    return !cellsOf(requireArea(range)).some((cell) => this.cells.has(cell));
  }

  /** Takes the cells; where one of them is taken, none. */
  take({ fills }: OldFormula): boolean {
    if (!this.isFree(fills)) return false;
    for (const cell of cellsOf(requireArea(fills))) this.cells.add(cell);
    return true;
  }
}

function cellsOf({ sheet, row, column, rows, columns }: Area): string[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)},${sheet.toLowerCase()}`,
  );
}
