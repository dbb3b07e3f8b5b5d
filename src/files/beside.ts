/** Sheets that join others: names that are taken get a number, and formulas and names follow. */

import { freeName } from "../workbook/writing";
import { sheetName, withNamesOfSheets } from "./excel-names";
import { notes } from "./sentences";
import type { Note, WorkbookData } from "./workbook-data";

export function besideOthers(workbook: WorkbookData, taken: readonly string[], takenNames: readonly string[]): { workbook: WorkbookData; notes: Note[] } {
  const all = [...taken];
  const renamed = new Map<string, string>();
  const names: [string, string][] = [];
  for (const sheet of workbook.sheets) {
    // The grid does without the straight apostrophe in names.
    const name = freeName(sheet.name.replaceAll("'", "’"), all);
    all.push(name);
    if (name === sheet.name) continue;
    renamed.set(sheet.name.toLowerCase(), name);
    names.push([sheet.name, name]);
  }
  const clashing = workbook.names.filter(({ name }) => takenNames.some((other) => other.toLowerCase() === name.toLowerCase()));
  return {
    workbook: withNamesOfSheets({ ...workbook, names: workbook.names.filter((name) => !clashing.includes(name)) }, renamed),
    notes: [...(names.length > 0 ? [notes.sheetsRenamed(names)] : []), ...(clashing.length > 0 ? [notes.namesTaken(clashing.map(({ name }) => name))] : [])],
  };
}

/** A name of a sheet made from a file's: no ending, none of the signs that Excel forbids, no longer than it allows. */
export function sheetNameFor(file: string): string {
  return sheetName(file.replace(/\.[^.]*$/, ""));
}

