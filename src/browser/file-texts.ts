/** The words of the bar above the grid and of its dialogs. */

import type { Note } from "../files/workbook-data";

const figures = (number: number) => number.toLocaleString("en-GB");

const time = (at: number) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
const dayAndTime = (at: number) => new Date(at).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });
const isToday = (at: number) => new Date(at).toDateString() === new Date().toDateString();

/** The size of a text of so many characters. */
export function dataSize(characters: number): string {
  const kilobytes = Math.max(1, Math.round(characters / 1000));
  return kilobytes < 1000
    ? `${figures(kilobytes)} kB`
    : `${(kilobytes / 1000).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;
}

export const texts = {
  bar: "Files",
  name: "Name of the workbook",
  pageTitle: (name: string) => `${name} - Quasirent`,
  create: "New",
  createHelp: "Begins an empty workbook. The one that is open stays under Workbooks.",
  open: "Open…",
  openHelp:
    "Opens a workbook (.xlsx, .xlsm, .ods), text files (.csv, .tsv, .txt), or all workbooks saved in one file (.zip). The file stays on your machine.",
  list: "Workbooks…",
  listHelp: "The workbooks kept in this browser: open, rename, delete, save all in one file.",
  save: "Save as .xlsx",
  saveHelp: "Ctrl+S, on a Mac ⌘S",
  withLambdas: (name: string) => `${name} without add-in.xlsx`,
  csv: "Save sheet as .csv…",
  samples: "Samples as files",
  notOpened: (name: string) => `${name} was not opened`,
  failed: "That did not work",
  fault: "Something went wrong that is not the file’s fault. The workbook is as it was. The console says more.",
  threadFailed:
    "The part of this page that reads and writes files has stopped, perhaps for want of memory. The workbook is as it was. Close other tabs or divide the file, and try again.",
  stopped: "Stopped. Nothing was changed.",
  reading: (name: string) => `Reading ${name} …`,
  opening: "Opening …",
  openingFor: (seconds: number) => `Opening, about ${figures(seconds)} seconds …`,
  gridTakes: (cells: number, seconds: number) =>
    `The grid takes ${seconds < 2 ? "a second or two" : `about ${figures(seconds)} seconds`} to build ${figures(cells)} cells, and this page does not answer meanwhile.`,
  otherAnswers: (count: number, examples: readonly string[]) =>
    `${figures(count)} ${count === 1 ? "cell has another answer" : "cells have other answers"} here than in the file: ${examples.join("; ")}${count > examples.length ? "; …" : "."}`,
  otherAnswer: (cell: string, here: string, inFile: string) => `${cell} shows ${here}, the file has ${inFile}`,
  otherAnswersTitle: "Other answers than in the file",
  moreAnswers: (count: number) => `And ${figures(count)} more.`,
  emptyText: "an empty text",
  nothing: "nothing",
  isCircle: "it refers to itself, directly or through others",
  givesError: (code: string) => `it gives ${code} here`,
  listAnswers: "List them",
  writing: "Writing the file …",
  saved: (name: string) => `${name} is in your downloads.`,
  needsAddIn: (formulas: number) =>
    formulas === 1
      ? "Its VC formula needs the add-in in Excel; for readers without it, freeze it first (Share)."
      : `Its ${figures(formulas)} VC formulas need the add-in in Excel; for readers without it, freeze them first (Share).`,
  savedWith: (name: string) => `${name} is saved`,
  close: "Close",
  cancel: "Cancel",

  state: {
    unchanged: "Your changes will be kept in this browser.",
    changed: "Keeping …",
    kept: (at: number) => `Kept in this browser, ${isToday(at) ? time(at) : dayAndTime(at)}`,
    elsewhere: "Another window has kept another state of this workbook. What you do here is not kept.",
    deleted: "Another window has deleted this workbook. What you do here is not kept.",
    impossible: {
      off: "This browser does not keep the workbook: its storage is switched off. Save it as .xlsx before you leave.",
      full: "This browser does not keep the workbook: its storage is full. Delete workbooks that you no longer need, or save this one as .xlsx before you leave.",
      newer:
        "This browser does not keep the workbook: a newer version of this page is open in another window. Save it as .xlsx and reload the page.",
      blocked:
        "This browser does not keep the workbook yet: an older version of this page is open in another window. Close that window, then reload this page.",
      failed: "This browser does not keep the workbook: its storage has failed. Save it as .xlsx before you leave.",
    },
  },
  storage: {
    off: "This browser’s storage is switched off, as in some private windows: no workbook is kept in it.",
    full: "This browser’s storage is full. Delete workbooks that you no longer need, or save them as .xlsx.",
    newer: "A newer version of this page has been opened in this browser. Reload this page; what is kept is as it was.",
    blocked:
      "An older version of this page is open in another window. Close that window and try again; what is kept is as it was.",
    failed: "This browser’s storage could not be used. What is kept is as it was. The console says more.",
  },
  stateHelp: "Only on this machine, in this browser: nothing is sent anywhere.",
  persistence: {
    granted: "The browser has agreed not to delete it by itself.",
    refused: "The browser may delete it when it runs short of space. Save as .xlsx what you want to have for long.",
    unknown: "",
  },
  keepMine: "Keep this one instead",
  keepBoth: "Keep both",
  keepAgain: "Keep it again",
  showOther: "Show the other",
  showOtherTitle: "Show the other state?",
  showOtherWords:
    "What was changed in this window since is not kept then. “Keep both” keeps this window’s state as a workbook of its own.",

  damaged: (name: string, hasFormer: boolean) =>
    `The kept workbook “${name}” is damaged and could not be opened. It is not lost: save it as it is${hasFormer ? ", or restore its previous version under Workbooks" : "; under Workbooks it stays until you delete it"}.`,
  damagedTitle: (name: string) => `“${name}” could not be opened`,
  damagedWords:
    "What this browser has kept of it is damaged. It is left as it is. Save it as a file for somebody who may be able to repair it.",
  damagedWhy: (why: string) => `What is wrong: ${why}.`,
  damagedFormer: (name: string) => `The previous version of “${name}” could not be opened`,
  takeRaw: "Save it as it is",
  rawName: (name: string) => `${name}, as kept.json`,
  leftCopies: (names: readonly string[]) =>
    `A window that was closed had changes which could not be added, because the workbook has changed since. They are a workbook of their own: ${names.map((name) => `“${name}”`).join(", ")}.`,
  leftDamaged: (names: readonly string[]) =>
    `What a closed window left behind is damaged and could not be added to its workbook, which is as it was kept before. Under Workbooks it can be saved as it is: ${names.map((name) => `“${name}”`).join(", ")}.`,
  leftWaits: (why: string) =>
    `${why} What a closed window left behind is not added to its workbook yet. It stays where it is, and is tried again when this page is opened.`,
  dismiss: "Close this notice",

  unkeptTitle: (name: string) => `Leave “${name}”?`,
  unkeptWords: "This browser does not keep it, so its changes are gone once something else is opened.",
  saveFirst: "Save as .xlsx and go on",
  goOn: "Go on without it",

  listTitle: "Workbooks in this browser",
  listEmpty: "None is kept yet. A workbook is kept as soon as you change it.",
  isGone: (name: string) => `“${name}” is not there any more: another window has deleted it.`,
  isOpen: "open here",
  entry: (at: number, characters: string) => `${at === 0 ? "time unknown" : dayAndTime(at)}, ${characters}`,
  openOne: (name: string) => `Open ${name}`,
  rename: "Rename…",
  renameOne: (name: string) => `Rename ${name}`,
  renameTitle: (name: string) => `Rename “${name}”`,
  renameLabel: "Name",
  renameYes: "Rename",
  former: "Restore previous version",
  formerOne: (name: string, at: number) => `Restore the previous version of ${name}, of ${dayAndTime(at)}`,
  formerHelp: (at: number) =>
    `As it was before something replaced it, ${dayAndTime(at)}. The two change places, so this can be undone.`,
  remove: "Delete…",
  removeOne: (name: string) => `Delete ${name}`,
  removeTitle: (name: string) => `Delete “${name}”?`,
  removeWords:
    "It is deleted from this browser, with its previous version. Nothing brings it back; save it as .xlsx first if you need it.",
  removeYes: "Delete",
  removeAll: "Delete all…",
  removeAllTitle: (count: number) =>
    count === 1 ? "Delete the kept workbook?" : `Delete all ${figures(count)} workbooks?`,
  removeAllWords:
    "They are deleted from this browser, with their previous versions and all that closed windows left behind. Nothing brings them back; save them first if you need them.",
  removeAllYes: "Delete all",

  saveAll: "Save all in one file",
  saveAllHelp: "A .zip with each workbook as .xlsx, and with all that is needed to open it here again as it is.",
  backupName: (day: string) => `quasirent-workbooks-${day}.zip`,
  backupSheets: (names: string[]): Note => ({
    kind: "information",
    sentence:
      "Opened here, the file brings back every workbook as it is. For other programs these are not in it as .xlsx:",
    details: names,
  }),
  backupTooLarge: (bytes: string) =>
    `All workbooks together have ${bytes}, more than one file that can be opened here again. Save the largest singly as .xlsx and delete them here, then save the others in one file.`,
  backupDamaged:
    "The file is damaged: it is a file of all workbooks, but it is not whole, or what is in it does not fit together. Download or copy it again. What is kept in this browser is as it was.",
  zipDamaged:
    "The file is damaged: this .zip is not whole. Download or copy it again. What is kept in this browser is as it was.",
  backupNewer: "The file was saved by a newer version of this page. Open it there.",
  restoreTitle: (name: string) => `Restore workbooks from ${name}`,
  restoreWords: (count: number, day: string) =>
    `${figures(count)} ${count === 1 ? "workbook" : "workbooks"}, saved ${day}. Nothing that is kept here is changed: what is missing is added, and what is another state of a workbook kept here is added beside it.`,
  restoreYes: "Restore",
  restored(added: number, copies: number, same: number): string {
    const all = added + copies;
    if (all === 0 && same === 0) return "Nothing added: there is no workbook in the file.";
    if (all === 0)
      return same === 1
        ? "Nothing added: the workbook in the file is here already."
        : `Nothing added: all ${figures(same)} workbooks in the file are here already.`;
    const beside =
      copies === 0
        ? ""
        : copies === all
          ? ` beside ${copies === 1 ? "another state of it" : "other states of them"}`
          : `, ${figures(copies)} of them beside another state of the same workbook`;
    const sentence = `${figures(all)} ${all === 1 ? "workbook" : "workbooks"} added${beside}; open ${all === 1 ? "it" : "them"} under Workbooks.`;
    return same === 0 ? sentence : `${sentence} ${figures(same)} more ${same === 1 ? "was" : "were"} here already.`;
  },
  restoredMark: "restored",

  choose: (name: string) => `Open ${name}`,
  size: (sheets: number, cells: number) =>
    `${figures(sheets)} ${sheets === 1 ? "sheet" : "sheets"}, ${figures(cells)} ${cells === 1 ? "cell" : "cells"} with content.`,
  noNotes: "Everything in it could be kept.",
  readNotes: { lost: "Not all of it could be kept:", changed: "Opened, with changes:", information: "To know:" },
  savedNotes: {
    lost: "Not all of it could be kept in the file:",
    changed: "Saved, with changes:",
    information: "To know:",
  },
  stays: (name: string) =>
    `If you open it in place of “${name}”, that workbook stays in this browser: you will find it under Workbooks.`,
  wouldBeLost: (name: string) =>
    `This browser does not keep “${name}”: if you open the file in its place, you are asked first whether to save it.`,
  instead: "Open in its place",
  beside: "Add as new sheets",
  more: (count: number) => `${figures(count)} ${count === 1 ? "place" : "places"}`,
  andMore: (count: number) => `and ${figures(count)} more`,

  csvTitle: (name: string) => `Open ${name} as a table`,
  encoding: "Encoding",
  separator: "Fields are separated by",
  decimal: "Decimal sign",
  chooseDecimal: "Choose …",
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16 (little endian)",
    "utf-16be": "UTF-16 (big endian)",
    "windows-1252": "Windows-1252 (Western Europe)",
  },
  separators: { ",": "a comma ,", ";": "a semicolon ;", "\t": "a tab", "|": "a bar |" },
  decimals: { ".": "a point: 1234.5", ",": "a comma: 1234,5" },
  doubtful: (examples: string) =>
    `Which decimal sign the file has cannot be told from its numbers: ${examples} would be other numbers with the other sign. Please choose.`,
  preview: "The first rows as they will be read; numbers stand to the right.",
  csvRules:
    "Codes such as 01 and the whole numbers in their column, whole numbers of 16 digits and more that look like codes, and dates stay text. A number with a decimal sign may have 17 digits; with more it stays text, and that is said. A field that begins with =, +, - or @ never becomes a formula.",

  csvOut: (sheet: string) => `Save the sheet “${sheet}” as text`,
  csvOutRules:
    "Values only, with all their digits: no formulas and no formats. A text that begins with =, +, - or @ gets an apostrophe in front, so that no spreadsheet takes it for a formula; negative numbers stay numbers.",
  csvSave: "Save",

  drop: "Drop the file to open it",
} as const;
