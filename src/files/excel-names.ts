/** What Excel takes for the name of a sheet or of a range. Others get one that it takes, and formulas follow. */

import { freeName, MAX_SHEET_NAME } from "../sheet/names";
import { settingsOn } from "../sheet/kept-settings";
import { renameRanges, renameSheets } from "../formula/references";
import { withRenamedSheets } from "./references";
import { notes } from "./notes";
import type { Note, WorkbookData } from "./workbook-data";

export function withExcelNames(workbook: WorkbookData): { workbook: WorkbookData; notes: Note[] } {
  const sheets = new Map<string, string>();
  const ranges = new Map<string, string>();
  const taken = [...RESERVED];
  // Those that Excel takes keep theirs; the others get what is left.
  const isFit = (name: string) =>
    isSheetName(name) && !taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const others = workbook.sheets.map(({ name }) => name).filter((name) => !(isFit(name) && taken.push(name)));
  for (const name of others) {
    const excels = freeName(sheetName(name), taken);
    taken.push(excels);
    sheets.set(name.toLowerCase(), excels);
  }
  const names = workbook.names.map(({ name }) => name);
  for (const name of names)
    if (!isRangeName(name)) ranges.set(name.toLowerCase(), freeRangeName(name, [...names, ...ranges.values()]));
  if (sheets.size + ranges.size === 0) return { workbook, notes: [] };
  const changed = (all: readonly { name: string }[], by: ReadonlyMap<string, string>) =>
    all.flatMap(({ name }): [string, string][] => {
      const other = by.get(name.toLowerCase());
      return other === undefined ? [] : [[name, other]];
    });
  const renamed = withNamesOfSheets(workbook, sheets);
  return {
    workbook: {
      ...renamed,
      sheets: renamed.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.formula === undefined ? cell : { ...cell, formula: renameRanges(cell.formula, ranges) },
        ),
      })),
      names: renamed.names.map(({ name, range }) => ({ name: ranges.get(name.toLowerCase()) ?? name, range })),
    },
    notes: [
      ...(sheets.size > 0 ? [notes.sheetsRenamedForExcel(changed(workbook.sheets, sheets))] : []),
      ...(ranges.size > 0 ? [notes.rangesRenamedForExcel(changed(workbook.names, ranges))] : []),
    ],
  };
}

/** The workbook with other names of its sheets; `names` by the former ones in small letters. */
export function withNamesOfSheets(workbook: WorkbookData, names: ReadonlyMap<string, string>): WorkbookData {
  if (names.size === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets
      .map((sheet) => withRenamedSheets(sheet, (formula) => renameSheets(formula, names)))
      .map((sheet) => ({
        ...sheet,
        name: names.get(sheet.name.toLowerCase()) ?? sheet.name,
        cells: sheet.cells.map((cell) =>
          cell.formula === undefined ? cell : { ...cell, formula: renameSheets(cell.formula, names) },
        ),
      })),
    names: workbook.names.map(({ name, range }) => ({ name, range: renameSheets(range, names) })),
    ...(workbook.settings && {
      settings: settingsOn(workbook.settings, (sheet) => names.get(sheet.toLowerCase()) ?? sheet),
    }),
  };
}

/** Excel keeps this one for its list of changes. */
const RESERVED = ["History"];

const isSheetName = (name: string) =>
  name.trim() !== "" && name.length <= MAX_SHEET_NAME && !/[[\]:*?/\\\p{Cc}\p{Cs}\ufffe\uffff]|^'|'$/u.test(name);

/** Without the signs that Excel forbids, those that no file can hold among them. */
export const sheetName = (name: string): string => {
  const plain = name
    .replaceAll(/[[\]:*?/\\\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ")
    .trim()
    .slice(0, MAX_SHEET_NAME)
    .replaceAll(/^'+|'+$/g, "")
    .trim();
  return plain === "" ? "Table" : plain;
};

const MAX_NAME = 255;
const isRangeName = (name: string) =>
  name.length <= MAX_NAME &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
  !/^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i.test(name);

/** As Excel itself makes a name of a heading such as `2024 sales`. */
function freeRangeName(name: string, taken: readonly string[]): string {
  const isTaken = (wanted: string) => taken.some((other) => other.toLowerCase() === wanted.toLowerCase());
  const stem = `_${name}`.slice(0, MAX_NAME - 4);
  let free = stem;
  for (let count = 2; isTaken(free); count += 1) free = `${stem}_${count}`;
  return free;
}
