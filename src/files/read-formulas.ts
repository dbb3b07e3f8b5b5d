/** Formulas of a file on their way into the grid: those that it knows stay live, of the others the value is kept, and a sheet lists them. */

import { type Area, cellName } from "../workbook/address";
import { freeName } from "../workbook/writing";
import { type Known, type Part, partsOf, unknownIn } from "./formula-text";
import { intersected } from "./intersection";
import { limits } from "./limits";
import { notes } from "./sentences";
import { blankSheet, type Note, type SheetData, type Value } from "./workbook-data";

/** The grid looks names up in plain objects, where `constructor` and its like are something else already; nor does it take every sign. */
export const isHeldName = (name: string): boolean => /^[\p{L}\p{N}_.]+$/u.test(name) && !(name in {});

/** It holds something that the grid does not have; it takes one cell of a range that has none for it; it is longer or deeper than any of Excel's. */
export type Why = "unknown" | "no cell" | "too large";

/** A formula that stays behind, and why. */
interface Unknown {
  address: string;
  formula: string;
  value: Value | null;
  /** In the terms of the list. */
  reason: string;
  why: Why;
}

const WHYS: readonly Why[] = ["unknown", "no cell", "too large"];

export class FormulaReader {
  private readonly unknown: Unknown[] = [];
  private readonly oneCells: string[] = [];

  /** `ranges`: what the defined names stand for, by the names in small letters. */
  constructor(
    private readonly known: Known,
    private readonly ranges: ReadonlyMap<string, Area>,
  ) {}

  /** The formula as the grid takes it; undefined where its last value is kept. `isArray`: it goes through its ranges, as formulas of older files do not. */
  take(written: string, isArray: boolean, { sheet, row, column }: { sheet: string; row: number; column: number }, value: Value | null): string | undefined {
    const address = `${sheet}!${cellName(row, column)}`;
    const obstacle = this.obstacle(written);
    const formula = obstacle || isArray ? written : intersected(written, { row, column }, this.ranges);
    if (obstacle || formula === undefined) {
      const { why, reason } = obstacle ?? { why: "no cell", reason: "a range with no cell in this row or column" };
      this.unknown.push({ address, formula: written.slice(0, limits.formulaLength), value, why, reason });
      return undefined;
    }
    if (formula !== written) this.oneCells.push(`${address}: ${written} is ${formula}`);
    return formula;
  }

  private obstacle(written: string): Pick<Unknown, "why" | "reason"> | undefined {
    if (isTooLarge(written)) return { why: "too large", reason: `more than ${limits.formulaLevels} levels of brackets or ${limits.formulaLength} characters` };
    const reason = unknownIn(written, this.known);
    return reason === undefined ? undefined : { why: "unknown", reason };
  }

  /** The sheets with the list of what stayed behind, and what is to be said. */
  finish(sheets: readonly SheetData[]): { sheets: SheetData[]; notes: Note[] } {
    const list = this.unknown.length > 0 ? [listOf(this.unknown, sheets)] : [];
    return {
      sheets: [...sheets, ...list],
      notes: [
        ...list.flatMap(({ name }) =>
          WHYS.flatMap((why) => {
            const lines = this.unknown.filter((each) => each.why === why).map(({ address, formula, reason }) => `${address}: ${formula} (${reason})`);
            return lines.length > 0 ? [notes.keptValues(why, lines, name)] : [];
          }),
        ),
        ...(this.oneCells.length > 0 ? [notes.oneCells(this.oneCells)] : []),
      ],
    };
  }
}

/** Whether a formula is longer or deeper than any that Excel takes; the grid's own reading would run out of stack somewhere beyond. */
function isTooLarge(formula: string): boolean {
  if (formula.length > limits.formulaLength) return true;
  return formula.includes("(") && levelsOf(partsOf(formula)) > limits.formulaLevels;
}

/** How many brackets are open at once at most. */
function levelsOf(parts: readonly Part[]): number {
  let [levels, most] = [0, 0];
  for (const { text } of parts) {
    if (text === "(") levels += 1;
    else if (text === ")") levels -= 1;
    most = Math.max(most, levels);
  }
  return most;
}

const LIST_OF_KEPT = "Formulas kept as values";

/** Whether a sheet is such a list: ours, and nobody's data. */
export const isListOfKept = (name: string): boolean => name === LIST_OF_KEPT || /^Formulas kept as values \(\d+\)$/.test(name);

/** Pixels, of its columns at least and at most. */
const LIST_WIDTHS = [[140, 300], [380, 380], [140, 140], [200, 560]] as const;
/** Letters of the grid's usual size are narrower on average; a bold heading is not. */
const PIXELS_A_LETTER = 7;

function widthFor(column: readonly (Value | null)[], least: number, most: number): number {
  const letters = column.reduce<number>((longest, value) => Math.max(longest, typeof value === "string" ? value.length : 0), 0);
  return Math.min(most, Math.max(least, letters * PIXELS_A_LETTER + 10));
}

/** A sheet that lists what was kept as values, with where it was. */
function listOf(unknown: readonly Unknown[], sheets: readonly SheetData[]): SheetData {
  const rows: (Value | null)[][] = [["Cell", "Formula in the file", "Value kept", "Why it is a value"], ...unknown.map(({ address, formula, value, reason }) => [address, formula, value, reason])];
  return {
    ...blankSheet(freeName(LIST_OF_KEPT, sheets.map(({ name }) => name))),
    cells: rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value, ...(row === 0 && { style: { bold: true as const } }) }))),
    widths: new Map(LIST_WIDTHS.map(([least, most], column) => [column, widthFor(rows.map((values) => values[column] ?? null), least, most)])),
    frozen: { rows: 1, columns: 0 },
  };
}
