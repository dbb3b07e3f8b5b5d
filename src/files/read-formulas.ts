/** Formulas of a file on their way into the grid: those that it knows stay live, of the others the value is kept, and a sheet lists them. */

import { type Area, cellName } from "../workbook/address";
import { freeName } from "../workbook/writing";
import { type Known, type Part, partsOf, unknownIn } from "./formula-text";
import { intersected } from "./intersection";
import { limits } from "./limits";
import { notes } from "./sentences";
import type { Read } from "./xlsx-read";
import { blankSheet, type Note, type SheetData, type Value } from "./workbook-data";

/** The grid looks names up in plain objects, where `constructor` and its like are something else already; nor does it take every sign. */
export const isHeldName = (name: string): boolean => /^[\p{L}\p{N}_.]+$/u.test(name) && !(name in {});

/** A formula that stays behind, and why. `address`: of its cell, with the sheet. */
export interface KeptFormula {
  address: string;
  formula: string;
  value: Value | null;
  reason: string;
}

export class FormulaReader {
  private readonly unknown: KeptFormula[] = [];
  private readonly oneCells: string[] = [];

  /** `ranges`: what the defined names stand for, by the names in small letters. */
  constructor(
    private readonly known: Known,
    private readonly ranges: ReadonlyMap<string, Area>,
  ) {}

  /** The formula as the grid takes it; undefined where its last value is kept. `isArray`: it goes through its ranges, as formulas of older files do not. */
  take(written: string, isArray: boolean, { sheet, row, column }: { sheet: string; row: number; column: number }, value: Value | null): string | undefined {
    const address = `${sheet}!${cellName(row, column)}`;
    const reason = this.obstacle(written);
    const formula = reason !== undefined || isArray ? written : intersected(written, { row, column }, this.ranges);
    if (reason !== undefined || formula === undefined) {
      this.unknown.push({ address, formula: written.slice(0, limits.formulaLength), value, reason: reason ?? "a range with no cell in this row or column" });
      return undefined;
    }
    if (formula !== written) this.oneCells.push(`${address}: ${written} is ${formula}`);
    return formula;
  }

  private obstacle(written: string): string | undefined {
    return isTooLarge(written) ? `more than ${limits.formulaLevels} levels of brackets or ${limits.formulaLength} characters` : unknownIn(written, this.known);
  }

  /** The sheets with the list of what stayed behind, and what is to be said. */
  finish(sheets: readonly SheetData[]): { sheets: SheetData[]; notes: Note[]; kept: KeptFormula[] } {
    const listed = withList(sheets, this.unknown);
    return {
      sheets: listed.sheets,
      kept: this.unknown,
      notes: [
        ...listed.notes,
        ...(this.oneCells.length > 0 ? [notes.oneCells(this.oneCells)] : []),
      ],
    };
  }
}

function withList(sheets: readonly SheetData[], kept: readonly KeptFormula[]): { sheets: SheetData[]; notes: Note[] } {
  if (kept.length === 0) return { sheets: [...sheets], notes: [] };
  const list = listOf(kept, sheets);
  return { sheets: [...sheets, list], notes: [notes.keptValues(kept.map(({ address, formula, reason }) => `${address}: ${formula} (${reason})`), list.name)] };
}

/** What was read, after more of its formulas were kept as values: they join the list. */
export function withMoreKept(read: Read, more: readonly KeptFormula[]): Read {
  if (more.length === 0) return read;
  const [before, told] = read.kept.length > 0 ? [read.workbook.sheets.slice(0, -1), read.notes.slice(1)] : [read.workbook.sheets, read.notes];
  const kept = [...read.kept, ...more];
  const { sheets, notes: first } = withList(before, kept);
  return { workbook: { ...read.workbook, sheets }, notes: [...first, ...told], kept };
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

/** A sheet that lists what was kept as values, with where it was. */
function listOf(unknown: readonly KeptFormula[], sheets: readonly SheetData[]): SheetData {
  const rows: (Value | null)[][] = [["Cell", "Formula in the file", "Value kept", "Not known here"], ...unknown.map(({ address, formula, value, reason }) => [address, formula, value, reason])];
  return {
    ...blankSheet(freeName("Formulas kept as values", sheets.map(({ name }) => name))),
    cells: rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value, ...(row === 0 && { style: { bold: true as const } }) }))),
    widths: new Map([140, 380, 140, 200].map((width, column) => [column, width])),
    frozen: { rows: 1, columns: 0 },
  };
}
