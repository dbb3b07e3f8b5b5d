/** Sheets that join others: names that are taken get a number, and formulas and names follow. */

import { freeName } from "../sheet/names";
import { sheetName, withNamesOfSheets } from "./excel-names";
import { notes } from "./notes";
import { isListOfKept } from "./read-formulas";
import type { Note, RangeName, WorkbookData } from "./workbook-data";

interface Beside {
  /** The new names of sheets, by the former ones in small letters. */
  sheets: Map<string, string>;
  /** The pairs, as they are written. */
  names: [string, string][];
  /** Names of ranges that go. */
  clashing: RangeName[];
}

/** What is to be said before anybody has chosen: what becomes of names in any case, and what only beside the sheets that are there. */
export function notesOnNames(workbook: WorkbookData, taken: readonly string[], takenNames: readonly string[]): Note[] {
  const { names: always } = planBeside(workbook, [], []);
  const { names: beside, clashing } = planBeside(workbook, taken, takenNames);
  const only = beside.filter(
    ([name, renamed]) => !isListOfKept(name) && !always.some((pair) => pair[0] === name && pair[1] === renamed),
  );
  return [
    ...(always.length > 0 ? [notes.sheetsRenamed(always)] : []),
    ...(only.length > 0 ? [notes.sheetsRenamedIfAdded(only)] : []),
    ...(clashing.length > 0 ? [notes.namesTaken(clashing.map(({ name }) => name))] : []),
  ];
}

/** What would become of a workbook beside others. */
function planBeside(workbook: WorkbookData, taken: readonly string[], takenNames: readonly string[]): Beside {
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
  const clashing = workbook.names.filter(({ name }) =>
    takenNames.some((other) => other.toLowerCase() === name.toLowerCase()),
  );
  return { sheets: renamed, names, clashing };
}

export function besideOthers(
  workbook: WorkbookData,
  taken: readonly string[],
  takenNames: readonly string[],
): { workbook: WorkbookData } {
  const { sheets, clashing } = planBeside(workbook, taken, takenNames);
  return {
    workbook: withNamesOfSheets(
      { ...workbook, names: workbook.names.filter((name) => !clashing.includes(name)) },
      sheets,
    ),
  };
}

/** A name of a sheet made from a file's: no ending, none of the signs that Excel forbids, no longer than it allows. */
export function sheetNameFor(file: string): string {
  return sheetName(file.replace(/\.[^.]*$/, ""));
}
