/** Formulas of a file on their way into the grid: those that it knows stay live, of the others the value is kept, and a sheet lists them. */

import { messages } from "../messages/messages";
import { type Area, cellName } from "../sheet/address";
import { freeName } from "../sheet/names";
import { type Token, tokenize } from "../formula/tokens";
import { type Supported, unsupportedIn } from "../formula/supported";
import { intersected } from "./intersection";
import { LIMITS } from "./limits";
import { notes } from "./notes";
import type { Read } from "./xlsx-read";
import { blankSheet, type Note, type SheetData, type Value } from "./workbook-data";

/** The grid looks names up in plain objects, where `constructor` and the like already exist; nor does it accept every character. */
export const isHeldName = (name: string): boolean => /^[\p{L}\p{N}_.]+$/u.test(name) && !(name in {});

/**
 * It holds something that the grid does not have; it takes one cell of a range that has none for it; it is longer or deeper than
 * any of Excel's; it gives an error here and a value in the file.
 */
export type Why = "unknown" | "no cell" | "too large" | "fails";

/** A formula that is kept as its value, and why. `address`: of its cell, with the sheet. */
export interface KeptFormula {
  address: string;
  formula: string;
  value: Value | null;
  /** In the terms of the list. */
  reason: string;
  why: Why;
}

const texts = messages("files.keptFormulas", {
  line: "{address}: {formula} ({reason})",
  oneCell: "{address}: {written} is now {formula}",
  cell: "Cell",
  formula: "Formula in the file",
  value: "Value kept",
  reason: "Reason",
  noCell: "a range with no cell in this row or column",
  tooLarge: "more than {levels, number} levels of nesting or {length, number} characters",
});

/** In the order in which they are reported. */
const NOTES: Readonly<Record<Why, (sheet: string, formulas: string[]) => Note>> = {
  unknown: notes.keptUnknown,
  "no cell": notes.keptWithoutCell,
  "too large": notes.keptTooLarge,
  fails: notes.keptFailing,
};
const WHYS = Object.keys(NOTES) as Why[];

export class FormulaReader {
  private readonly unknown: KeptFormula[] = [];
  private readonly oneCells: string[] = [];

  /** `ranges`: the ranges of the defined names, by name in lower case. */
  constructor(
    private readonly known: Supported,
    private readonly ranges: ReadonlyMap<string, Area>,
  ) {}

  /** The formula as the grid takes it; undefined where its last value is kept. `isArray`: it goes through its ranges, as formulas of older files do not. */
  take(
    written: string,
    isArray: boolean,
    { sheet, row, column }: { sheet: string; row: number; column: number },
    value: Value | null,
  ): string | undefined {
    const address = `${sheet}!${cellName(row, column)}`;
    const obstacle = this.obstacle(written);
    const formula = obstacle || isArray ? written : intersected(written, { row, column }, this.ranges);
    if (obstacle || formula === undefined) {
      const { why, reason } = obstacle ?? { why: "no cell", reason: texts.noCell };
      this.unknown.push({ address, formula: written.slice(0, LIMITS.formulaLength), value, why, reason });
      return undefined;
    }
    if (formula !== written) this.oneCells.push(texts.oneCell({ address, written, formula }));
    return formula;
  }

  private obstacle(written: string): Pick<KeptFormula, "why" | "reason"> | undefined {
    if (isTooLarge(written))
      return {
        why: "too large",
        reason: texts.tooLarge({ levels: LIMITS.formulaLevels, length: LIMITS.formulaLength }),
      };
    const reason = unsupportedIn(written, this.known);
    return reason === undefined ? undefined : { why: "unknown", reason };
  }

  /** The sheets with the list of what stayed behind, and what is to be said. */
  finish(sheets: readonly SheetData[]): { sheets: SheetData[]; notes: Note[]; kept: KeptFormula[] } {
    const listed = withList(sheets, this.unknown);
    return {
      sheets: listed.sheets,
      kept: this.unknown,
      notes: [...listed.notes, ...(this.oneCells.length > 0 ? [notes.oneCells(this.oneCells)] : [])],
    };
  }
}

/** For each of these reasons there is a note. */
const whysOf = (kept: readonly KeptFormula[]): Why[] => WHYS.filter((why) => kept.some((each) => each.why === why));

const linesOf = (kept: readonly KeptFormula[], why: Why) =>
  kept
    .filter((each) => each.why === why)
    .map(({ address, formula, reason }) => texts.line({ address, formula, reason }));

/** The notes on what was kept come first, and the list of it is the last sheet. */
function withList(sheets: readonly SheetData[], kept: readonly KeptFormula[]): { sheets: SheetData[]; notes: Note[] } {
  if (kept.length === 0) return { sheets: [...sheets], notes: [] };
  const list = listOf(kept, sheets);
  return {
    sheets: [...sheets, list],
    notes: whysOf(kept).map((why) => NOTES[why](list.name, linesOf(kept, why))),
  };
}

/** What was read, after more of its formulas were kept as values: they join the list. */
export function withMoreKept(read: Read, more: readonly KeptFormula[]): Read {
  if (more.length === 0) return read;
  const [before, earlier] =
    read.kept.length > 0
      ? [read.workbook.sheets.slice(0, -1), read.notes.slice(whysOf(read.kept).length)]
      : [read.workbook.sheets, read.notes];
  const kept = [...read.kept, ...more];
  const { sheets, notes: first } = withList(before, kept);
  return { workbook: { ...read.workbook, sheets }, notes: [...first, ...earlier], kept };
}

/** Whether a formula is longer or deeper than any that Excel takes; the grid's own reading would run out of stack somewhere beyond. */
function isTooLarge(formula: string): boolean {
  if (formula.length > LIMITS.formulaLength) return true;
  return formula.includes("(") && levelsOf(tokenize(formula)) > LIMITS.formulaLevels;
}

/** How many brackets are open at once at most. */
function levelsOf(parts: readonly Token[]): number {
  let [levels, most] = [0, 0];
  for (const { text } of parts) {
    if (text === "(") levels += 1;
    else if (text === ")") levels -= 1;
    most = Math.max(most, levels);
  }
  return most;
}

/** In every language the same: by it the list is known again in a file. */
const LIST_OF_KEPT = "Formulas kept as values";

/** Whether a sheet is such a list: ours, and nobody's data. */
export const isListOfKept = (name: string): boolean =>
  name === LIST_OF_KEPT || /^Formulas kept as values \(\d+\)$/.test(name);

/** Pixels, of its columns at least and at most. */
const LIST_WIDTHS = [
  [140, 300],
  [380, 380],
  [140, 140],
  [200, 560],
] as const;
/** Letters of the grid's usual size are narrower on average; a bold heading is not. */
const PIXELS_A_LETTER = 7;

function widthFor(column: readonly (Value | null)[], least: number, most: number): number {
  const letters = column.reduce<number>(
    (longest, value) => Math.max(longest, typeof value === "string" ? value.length : 0),
    0,
  );
  return Math.min(most, Math.max(least, letters * PIXELS_A_LETTER + 10));
}

/** A sheet that lists what was kept as values, with where it was. */
function listOf(kept: readonly KeptFormula[], sheets: readonly SheetData[]): SheetData {
  const rows: (Value | null)[][] = [
    [texts.cell, texts.formula, texts.value, texts.reason],
    ...kept.map(({ address, formula, value, reason }) => [address, formula, value, reason]),
  ];
  return {
    ...blankSheet(
      freeName(
        LIST_OF_KEPT,
        sheets.map(({ name }) => name),
      ),
    ),
    cells: rows.flatMap((values, row) =>
      values.map((value, column) => ({ row, column, value, ...(row === 0 && { style: { bold: true as const } }) })),
    ),
    widths: new Map(
      LIST_WIDTHS.map(([least, most], column) => [
        column,
        widthFor(
          rows.map((values) => values[column] ?? null),
          least,
          most,
        ),
      ]),
    ),
    frozen: { rows: 1, columns: 0 },
  };
}
