/**
 * The sheet that keeps the formulas of a frozen workbook, and how it is read again. Beside each formula is one that counts
 * the cells which it fills and reads: it means nothing by itself, but every spreadsheet program moves its references when
 * rows are inserted, cells are moved and sheets renamed, so that it tells where those cells are by now.
 */

import { partsOf } from "../files/formula-text";
import { texts } from "../lambda/texts";
import { page } from "../samples/page";
import { areaOf, type Cell, formula, type Sheet, text } from "../samples/sheet";
import { formatAddress, parseAddress } from "../workbook/address";
import type { CellContent, Formula, OldFormula } from "../workbook/port";
import { textFingerprint } from "./fingerprint";
import { areaOfReference, qualified, type Reference, referencesIn, withReferences } from "./references";

/** By these the cells of a formula, and those that it reads, are known again. */
export interface Marks {
  values: string;
  /** Of what each of its references held. */
  inputs: readonly string[];
  /** Of the rows of its answer with those of what they were worked out from, in any order. */
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
  /** Which of its cells and its references are no longer there. */
  lost?: { fills: boolean; references: readonly boolean[] };
}

export const recordName = "VC formulas";

/** A formula that was written with a LAMBDA: listed for the reader; its cell itself tells the way back. */
export interface Written extends OldFormula {
  /** The formula that stands there instead. */
  now: string;
}

/** All that such a sheet tells. */
export interface Records {
  frozen: Frozen[];
  written: Written[];
}

const heads = { address: "Cell", fills: "Filled", text: "Formula", fingerprint: "Mark of the values", now: "Now", why: "Why", inputs: "Marks of what it reads", cells: "Cells in use" } as const;
type Head = keyof typeof heads;
/** By these a sheet is known as such a list. */
const always: readonly Head[] = ["address", "fills", "text", "fingerprint"];
const widths: Readonly<Record<Head, number>> = { address: 180, fills: 200, text: 420, fingerprint: 150, now: 420, why: 300, inputs: 200, cells: 100 };
const firstRow = 5;
/** A record is written into these columns and no others: what a person writes beside it stays. */
export const recordColumns = "A:I";

const sheetTexts = {
  title: "Formulas of this workbook, frozen",
  lead: "The answers of these formulas are in this workbook as values, so that it reads the same without the add-in. Unfreeze, in the pane under Share, puts each formula back where its values have not been changed, also where rows were inserted or sorted and sheets renamed since: the last column counts the cells that a formula reads and fills, and so follows them. Keep this sheet for that, and its lines as they are.",
  none: "Nothing is frozen in this workbook now. This sheet can be deleted.",
} as const;

/** More arguments, or a longer formula, no spreadsheet takes. */
const MAX_ARGUMENTS = 255;
const MAX_LENGTH = 8000;
/** In place of a reference to cells that are gone. */
const LOST = '"lost"';

/** Counts the cells of a record, and follows them; "" where there are too many. */
function following({ fills, text: words, lost }: Frozen): string {
  const { sheet } = areaOf(fills);
  const own = lost?.fills ? LOST : referencesIn(fills, "").map(qualified).join("");
  const all = [own, ...referencesIn(words, sheet).map((reference, index) => (lost?.references[index] ? LOST : qualified(reference)))];
  const made = `=COUNTA(${all.join(",")})`;
  return all.length > MAX_ARGUMENTS || made.length > MAX_LENGTH ? "" : made;
}

/** Whether a formula is one of those, as far as can be seen. */
export const isFollowing = (words: string): boolean => /^=COUNTA\(/i.test(words);

/** The references of such a formula, null for those that are gone. */
function followed(words: string): (Reference | null)[] {
  const parts = partsOf(words).slice(3, -1);
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
function moved(record: Frozen, words: string): Frozen {
  const { sheet } = areaOf(record.fills);
  const before = referencesIn(record.text, sheet);
  const [fills, ...references] = followed(words);
  if (references.length !== before.length) return record;
  const was = areaOf(record.fills);
  const area = fills ? areaOfReference(fills) : was;
  const isLost = !fills || references.includes(null);
  return {
    ...record,
    address: formatAddress({ ...area, rows: 1, columns: 1 }),
    fills: formatAddress(area),
    text: withReferences(record.text, sheet, before.map((own, index) => references[index] ?? own), area.sheet),
    ...((area.rows > was.rows || area.columns > was.columns) && { grownFrom: { rows: was.rows, columns: was.columns } }),
    ...(isLost && { lost: { fills: !fills, references: references.map((each) => each === null) } }),
  };
}

const checkOf = ({ address, fills, text: words, fingerprint }: Frozen) => textFingerprint([address, fills, words, fingerprint].join("\n"));

/** With the size that its answer had. */
const sizedAsFilled = ({ fills, grownFrom }: Frozen) => (grownFrom ? formatAddress({ ...areaOf(fills), ...grownFrom }) : fills);

export function recordSheet(frozen: readonly Frozen[], written: readonly Written[] = []): Sheet {
  if (frozen.length + written.length === 0) return page({ name: recordName, columns: { A: 20, B: 600 }, opensOn: "A1", cells: [text("B1", sheetTexts.none)] });
  const isLong = written.length > 0 || frozen.some(({ why }) => why !== undefined);
  const shown: readonly Head[] = [...always, ...(isLong ? (["now", "why"] as const) : []), ...(frozen.length > 0 ? (["inputs", "cells"] as const) : [])];
  const columnOf = (head: Head) => String.fromCharCode(66 + shown.indexOf(head));
  const lines: Partial<Record<Head, string>>[] = [
    ...frozen.map((record) => ({
      ...record,
      fills: sizedAsFilled(record),
      now: texts.values,
      inputs: [checkOf({ ...record, fills: sizedAsFilled(record) }), ...(record.marks ? [...(record.marks.rows === undefined ? [] : [record.marks.rows]), record.marks.values, ...record.marks.inputs] : [])].join(" "),
      cells: following(record),
    })),
    ...written.map((each) => ({ ...each, why: texts.same })),
  ];
  return page({
    name: recordName,
    columns: { A: 20, ...Object.fromEntries(shown.map((head) => [columnOf(head), widths[head]])) },
    opensOn: "A1",
    cells: [
      text("B1", sheetTexts.title, "title", { across: 4 }),
      text("B2", sheetTexts.lead, "lead", { across: 4 }),
      ...(isLong ? [text("B3", texts.lead, "lead", { across: 4 })] : []),
      ...shown.map((head) => text(`${columnOf(head)}${firstRow - 1}`, heads[head], "head")),
      ...lines.flatMap((line, index) =>
        shown.flatMap((head): Cell[] => {
          const words = line[head] ?? "";
          const at = `${columnOf(head)}${firstRow + index}`;
          if (words === "") return [];
          return [head === "cells" ? formula(at, words, "label") : text(at, words)];
        }),
      ),
    ],
  });
}

/** Where the list begins, and in which column each of its heads is; null where there is none. */
function listIn(values: readonly (readonly CellContent[])[]): { top: number; columns: Map<Head, number> } | null {
  const top = values.findIndex((row) => always.every((head) => row.includes(heads[head])));
  const row = values[top];
  if (!row) return null;
  const left = row.indexOf(heads.address);
  const columns = new Map((Object.keys(heads) as Head[]).flatMap((head) => (row.includes(heads[head], left) ? [[head, row.indexOf(heads[head], left)] as const] : [])));
  return { top, columns };
}

/** Whether the beginning of a sheet is that of such a list. */
export const beginsList = (values: readonly (readonly CellContent[])[]): boolean => listIn(values) !== null;

/** Whether it is such a sheet on which nothing is written down any more. */
export const isEmptyRecord = (values: readonly (readonly CellContent[])[]): boolean => values.length === 1 && values[0]?.length === 1 && values[0][0] === sheetTexts.none;

/**
 * What such a sheet holds; null where it is another sheet. A line that is no longer whole is left out. `formulas`: of the
 * sheet, with rows that count from the first row of the values.
 */
export function readRecord(values: readonly (readonly CellContent[])[], formulas: readonly Pick<Formula, "row" | "text">[] = []): Records | null {
  const lines = linesIn(values);
  if (!lines) return null;
  const following = new Map(formulas.filter((each) => isFollowing(each.text)).map((each) => [each.row, each.text]));
  return {
    frozen: lines.flatMap(({ record, row }) => {
      if (!record) return [];
      const its = following.get(row);
      return its === undefined ? record : moved(record, its);
    }),
    written: lines.flatMap(({ written }) => written ?? []),
  };
}

/** Whether a line of the list bears the mark that only we put on it. */
export const provesItself = (values: readonly (readonly CellContent[])[]): boolean => linesIn(values)?.some(({ record, check }) => record && check === checkOf(record)) ?? false;

interface Line {
  row: number;
  record?: Frozen;
  written?: Written;
  /** The mark of the line itself. */
  check?: string | undefined;
}

function linesIn(values: readonly (readonly CellContent[])[]): Line[] | null {
  const list = listIn(values);
  return list && values.flatMap((cells, row): Line[] => {
    const cell = (head: Head) => {
      const content = cells[list.columns.get(head) ?? -1];
      return typeof content === "string" ? content : "";
    };
    const line = { address: cell("address"), fills: cell("fills"), text: cell("text") };
    if (row <= list.top || !parseAddress(line.address)?.sheet || !parseAddress(line.fills)?.sheet || line.text === "") return [];
    const [fingerprint, now, why, all] = [cell("fingerprint"), cell("now"), cell("why"), cell("inputs").split(" ")];
    if (fingerprint === "") return now === "" ? [] : [{ row, written: { ...line, now } }];
    const rows = all.find((mark) => mark.startsWith("r"));
    const [its, ...inputs] = all.filter((mark) => mark.startsWith("w"));
    const isMarked = its !== undefined && inputs.length === referencesIn(line.text, areaOf(line.fills).sheet).length;
    return [{ row, check: all.find((mark) => mark.startsWith("t")), record: { ...line, fingerprint, ...(why !== "" && { why }), ...(isMarked && { marks: { values: its, inputs, ...(rows !== undefined && { rows }) } }) } }];
  });
}
