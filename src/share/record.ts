/**
 * The sheet that records the formulas of a frozen workbook, and how it is read again. Beside each formula is another one that
 * counts the cells which it fills and reads: its value is irrelevant, but every spreadsheet program adjusts its references
 * when rows are inserted, cells are moved and sheets renamed, so that it shows where those cells are now.
 */

import { tokenize } from "../formula/tokens";
import { texts } from "../lambda/texts";
import { page } from "../sheet/page";
import { type Cell, formula, type Sheet, text } from "../sheet/sheet";
import { requireArea, columnName, formatAddress } from "../sheet/address";
import type { OldFormula } from "../workbook/port";
import { textFingerprint } from "./fingerprint";
import { areaOfReference, qualified, type Reference, referencesIn, withReferences } from "./references";

/** The marks by which the cells of a formula, and those that it reads, are recognised. */
export interface Marks {
  values: string;
  /** Of what each of its references held. */
  inputs: readonly string[];
  /** Of the rows of its answer with the rows of its inputs, in any order. */
  rows?: string;
}

/** A formula whose answer has become values. Its address and its references are those of today, as far as they are known. */
export interface Frozen extends OldFormula {
  /** Of the values that were put in its place. */
  fingerprint: string;
  /** Why it could not be written with a LAMBDA, where that was asked for. */
  why?: string;
  /** Version 0.1.0 wrote none. */
  marks?: Marks;
  /** The size of its answer, where rows or columns were inserted in it since. */
  grownFrom?: { rows: number; columns: number };
  /** Which of its cells and its references no longer exist. */
  lost?: { fills: boolean; references: readonly boolean[] };
}

export const RECORD_SHEET = "VC formulas";

/** A formula that was written with a LAMBDA: listed for the reader; its cell itself is enough to restore it. */
export interface Written extends OldFormula {
  /** The formula that is there instead. */
  now: string;
}

/** The list is read back from files, by these and by its sentences: they are a format, and stay as they are. */
export const HEADS = {
  address: "Cell",
  fills: "Filled",
  text: "Formula",
  fingerprint: "Mark of the values",
  now: "Now",
  why: "Why",
  inputs: "Marks of what it reads",
  cells: "Cells in use",
} as const;
export type Head = keyof typeof HEADS;
/** The columns that every list has. */
export const ALWAYS: readonly Head[] = ["address", "fills", "text", "fingerprint"];
const WIDTHS: Readonly<Record<Head, number>> = {
  address: 180,
  fills: 200,
  text: 420,
  fingerprint: 150,
  now: 420,
  why: 300,
  inputs: 200,
  cells: 100,
};
const FIRST_ROW = 5;
/** What a new list is written into. */
export const RECORD_COLUMNS = "A:I";

export const SHEET_TEXTS = {
  title: "Formulas of this workbook, frozen",
  lead: "The answers of these formulas are in this workbook as values, so that it reads the same without the add-in. “Put formulas back”, in the pane under Share, restores each formula whose values have not been changed, also where rows were inserted or sorted and sheets renamed since: the last column counts the cells that a formula reads and fills, and so follows them. Keep this sheet for that, and its lines as they are.",
  /** As it was until version 0.7. */
  formerLead:
    "The answers of these formulas are in this workbook as values, so that it reads the same without the add-in. Unfreeze, in the pane under Share, puts each formula back where its values have not been changed, also where rows were inserted or sorted and sheets renamed since: the last column counts the cells that a formula reads and fills, and so follows them. Keep this sheet for that, and its lines as they are.",
  none: "Nothing is frozen in this workbook now. This sheet can be deleted.",
} as const;

/** No spreadsheet accepts more arguments, or a longer formula. */
const MAX_ARGUMENTS = 255;
const MAX_LENGTH = 8000;
/** Replaces a reference to cells that no longer exist. */
const LOST = '"lost"';

/** A formula that counts the cells of a record, and so follows them; "" where there are too many. */
export function following({ fills, text: words, lost }: Frozen): string {
  const { sheet } = requireArea(fills);
  const own = lost?.fills ? LOST : referencesIn(fills, "").map(qualified).join("");
  const all = [
    own,
    ...referencesIn(words, sheet).map((reference, index) => (lost?.references[index] ? LOST : qualified(reference))),
  ];
  const made = `=COUNTA(${all.join(",")})`;
  return all.length > MAX_ARGUMENTS || made.length > MAX_LENGTH ? "" : made;
}

/** Whether a formula is one of those, as far as can be seen. */
export const isFollowing = (words: string): boolean => /^=COUNTA\(/i.test(words);

/** The references of such a formula, null for those that are gone. */
function followed(words: string): (Reference | null)[] {
  const parts = tokenize(words).slice(3, -1);
  const all: string[] = [""];
  for (const { kind, text: part } of parts) {
    if (kind === "sign" && /^[,;]$/.test(part)) all.push("");
    else all.push(all.pop()! + part);
  }
  return all.map((argument) => {
    const references = referencesIn(argument.trim(), "");
    return references.length === 1 && references[0]!.isQualified ? references[0]! : null;
  });
}

/** The record as it is after its cells have moved. */
export function moved(record: Frozen, words: string): Frozen {
  const { sheet } = requireArea(record.fills);
  const before = referencesIn(record.text, sheet);
  const [fills, ...references] = followed(words);
  if (references.length !== before.length) return record;
  const was = requireArea(record.fills);
  const area = fills ? areaOfReference(fills) : was;
  const isLost = !fills || references.includes(null);
  return {
    ...record,
    address: formatAddress({ ...area, rows: 1, columns: 1 }),
    fills: formatAddress(area),
    text: withReferences(
      record.text,
      sheet,
      before.map((own, index) => references[index] ?? own),
      area.sheet,
    ),
    ...((area.rows > was.rows || area.columns > was.columns) && {
      grownFrom: { rows: was.rows, columns: was.columns },
    }),
    ...(isLost && { lost: { fills: !fills, references: references.map((each) => each === null) } }),
  };
}

type Checked = Pick<Frozen, "address" | "fills" | "text" | "fingerprint">;

const checkAs = ({ address, fills, fingerprint }: Checked, words: string) =>
  textFingerprint([address, fills, words, fingerprint].join("\n"));

/** The mark of a line itself. Files keep line breaks of one kind only. */
const checkOf = (line: Checked): string => checkAs(line, line.text.replaceAll(/\r\n?/g, "\n"));

/** Whether the line is as it was written. Version 0.1.0 took the line breaks as they were. */
export const isAsWritten = (line: Checked, check: string): boolean =>
  check === checkOf(line) || check === checkAs(line, line.text);

/** With the size that its answer had. */
const sizedAsFilled = ({ fills, grownFrom }: Frozen) =>
  grownFrom ? formatAddress({ ...requireArea(fills), ...grownFrom }) : fills;

/** In the order of a new list. */
export function headsFor(frozen: readonly Frozen[], written: readonly Written[]): Head[] {
  const isLong = written.length > 0 || frozen.some(({ why }) => why !== undefined);
  return [
    ...ALWAYS,
    ...(isLong ? (["now", "why"] as const) : []),
    ...(frozen.length > 0 ? (["inputs", "cells"] as const) : []),
  ];
}

function lineOf(record: Frozen | Written): Partial<Record<Head, string>> {
  if ("now" in record)
    return { address: record.address, fills: record.fills, text: record.text, now: record.now, why: texts.same };
  const { address, text: words, fingerprint, why, marks } = record;
  const fills = sizedAsFilled(record);
  const all = [
    checkOf({ address, fills, text: words, fingerprint }),
    ...(marks ? [...(marks.rows === undefined ? [] : [marks.rows]), marks.values, ...marks.inputs] : []),
  ];
  return {
    address,
    fills,
    text: words,
    fingerprint,
    now: texts.values,
    ...(why !== undefined && { why }),
    inputs: all.join(" "),
    cells: following(record),
  };
}

/** The cells of a line, in the columns that the list has; rows and columns count from 0. */
export const lineCells = (record: Frozen | Written, row: number, columns: ReadonlyMap<Head, number>): Cell[] =>
  Object.entries(lineOf(record)).flatMap(([head, words]): Cell[] => {
    const column = columns.get(head as Head);
    if (column === undefined || words === "") return [];
    const at = `${columnName(column)}${row + 1}`;
    return [head === "cells" ? formula(at, words, "label") : text(at, words)];
  });

export function recordSheet(frozen: readonly Frozen[], written: readonly Written[] = []): Sheet {
  if (frozen.length + written.length === 0)
    return page({
      name: RECORD_SHEET,
      columns: { A: 20, B: 600 },
      opensOn: "A1",
      cells: [text("B1", SHEET_TEXTS.none)],
    });
  const shown = headsFor(frozen, written);
  const columns = new Map(shown.map((head, index) => [head, index + 1]));
  return page({
    name: RECORD_SHEET,
    columns: { A: 20, ...Object.fromEntries(shown.map((head, index) => [columnName(index + 1), WIDTHS[head]])) },
    opensOn: "A1",
    cells: [
      text("B1", SHEET_TEXTS.title, "title", { across: 4 }),
      text("B2", SHEET_TEXTS.lead, "lead", { across: 4 }),
      ...(shown.includes("why") ? [text("B3", texts.lead, "lead", { across: 4 })] : []),
      ...shown.map((head, index) => text(`${columnName(index + 1)}${FIRST_ROW - 1}`, HEADS[head], "head")),
      ...[...frozen, ...written].flatMap((record, index) => lineCells(record, FIRST_ROW - 1 + index, columns)),
    ],
  });
}
