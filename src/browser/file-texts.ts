/** The texts of the row above the sheet, of the messages below it and of the dialogs about files. */

import { messages } from "../messages/messages";

const time = (at: number) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
const isToday = (at: number) => new Date(at).toDateString() === new Date().toDateString();

/** As people in this browser's country write a day, and a time of it. */
export const day = (at: number): string => new Date(at).toLocaleDateString([], { dateStyle: "medium" });
export const dayAndTime = (at: number): string =>
  new Date(at).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });
export const timeOrDay = (at: number): string => (isToday(at) ? time(at) : dayAndTime(at));

export const texts = messages("browser.files", {
  bar: "Files",
  name: "Workbook name",
  pageTitle: "{name} - Quasirent",
  list: "All workbooks…",
  withLambdas: "{name} without add-in.xlsx",
  asValues: "{name} values.xlsx",
  notedAt: "{sentence} {first}{more, plural, =0 {} other { and {more} more}}.",
  notFrozen:
    "{count, plural, one {# formula has} other {# formulas have}} no result at the moment, and {count, plural, one {stays} other {stay}} as {count, plural, one {it is} other {they are}}: {first}{count, plural, one {} other { and more}}.",
  notOpened: "{name} was not opened",
  failed: "That did not work",
  fault: "Something went wrong that is not the file’s fault. The workbook is unchanged. The console has the details.",
  threadFailed:
    "The part of this page that reads and writes files has stopped, perhaps for lack of memory. The workbook is unchanged. Close other tabs or split the file, and try again.",
  stopped: "Stopped. Nothing was changed.",
  reading: "Reading {name}…",
  opening: "Opening…",
  openingFor: "Opening, about {seconds, plural, one {# second} other {# seconds}}…",
  gridTakes:
    "Showing {cells, number} cells takes {seconds, plural, =0 {a second or two} =1 {a second or two} other {about # seconds}}, and this page does not respond meanwhile.",
  otherAnswers:
    "{count, plural, one {# cell has a different result} other {# cells have different results}} here than in the file: {examples}{more, plural, =0 {.} other {; …}}",
  otherAnswer: "{cell} shows {here}, the file has {inFile}",
  otherAnswersTitle: "Results that differ from the file",
  changedTitle: "Formulas that may give other results than before",
  moreAnswers: "And {count, number} more.",
  quoted: "“{text}”",
  emptyText: "empty text",
  nothing: "nothing",
  isCircle: "it refers to itself, directly or through other cells",
  givesError: "it results in {code} here",
  listAnswers: "List them",
  writing: "Writing the file…",
  saved: "{name} is in your downloads.",
  needsAddIn:
    "{formulas, plural, one {Its VC formula needs Quasirent in Excel; for readers without it, save it from Share, for Excel without Quasirent.} other {Its # VC formulas need Quasirent in Excel; for readers without it, save it from Share, for Excel without Quasirent.}}",
  savedWith: "{name} is saved",
  close: "Close",
  cancel: "Cancel",

  state: {
    unchanged: "Kept in this browser once you type",
    changed: "Saving in this browser…",
    kept: "Saved in this browser, {time}",
    elsewhere: "Another window has kept a different version of this workbook. What you do here is not kept.",
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
    newer:
      "A newer version of this page has been opened in this browser. Reload this page; what was kept is unchanged.",
    blocked:
      "An older version of this page is open in another window. Close that window and try again; what was kept is unchanged.",
    failed: "This browser’s storage could not be used. What was kept is unchanged. The console has the details.",
  },
  stateHelp: "Only on this computer, in this browser: nothing is sent anywhere.",
  persistence: {
    granted: "The browser has agreed not to delete it on its own.",
    refused: "The browser may delete it when space runs short. Save as .xlsx what you want to keep permanently.",
    unknown: "",
  },
  keepMine: "Keep this one instead",
  keepBoth: "Keep both",
  keepAgain: "Keep it again",
  showOther: "Show the other",
  showOtherTitle: "Show the other version?",
  showOtherWarning:
    "Changes made in this window since then will not be kept. “Keep both” keeps this window’s version as a separate workbook.",

  damaged:
    "The kept workbook “{name}” is damaged and could not be opened. It is not lost: save it as it is{hasPrevious, select, true {, or restore its previous version under File, Recent} other {; it stays under File, Recent until you delete it}}.",
  damagedTitle: "“{name}” could not be opened",
  damagedHelp:
    "The data that this browser has kept is damaged and has not been changed. Save it as a file for somebody who may be able to repair it.",
  damagedReason: "What is wrong: {reason}.",
  damagedPrevious: "The previous version of “{name}” could not be opened",
  saveRaw: "Save it as it is",
  rawName: "{name}, as kept.json",
  leftCopies:
    "A closed window had changes that could not be added because the workbook has changed since. They are now in a separate workbook: {names}.",
  leftDamaged:
    "Changes left by a closed window are damaged and could not be added to their workbook, which is as it was last kept. You can save them as they are under File, Recent: {names}.",
  leftWaits:
    "{reason} Changes left by a closed window have not been added to their workbook yet. They stay where they are; the page tries again when it is next opened.",
  leftDamagedName: "Left behind, damaged",
  leftDamagedNameOf: "Left behind, damaged: {name}",
  leftCopyMark: "changes left behind",
  dismiss: "Close this notice",
  closeNews: "Close this message",

  unkeptTitle: "Leave “{name}”?",
  unkeptWarning: "This browser does not keep it, so your changes will be lost when you open something else.",
  saveFirst: "Save as .xlsx and continue",
  goOn: "Continue without it",

  listTitle: "Workbooks in this browser",
  listEmpty: "None yet. A workbook is kept as soon as you change it.",
  isGone: "“{name}” no longer exists: another window has deleted it.",
  isOpen: "open here",
  entry: "{time}, {size}",
  untitled: "Untitled",
  previousName: "{name} (previous)",
  timeUnknown: "time unknown",
  kilobytes: "{count, number} kB",
  megabytes: "{count, number} MB",
  openOne: "Open {name}",
  rename: "Rename…",
  renameOne: "Rename {name}",
  renameTitle: "Rename “{name}”",
  renameLabel: "Name",
  renameYes: "Rename",
  previous: "Restore previous version",
  previousOne: "Restore the previous version of {name}, from {time}",
  previousHelp:
    "The version from {time}, before something replaced it. The two versions are swapped, so this can be undone.",
  remove: "Delete…",
  removeOne: "Delete {name}",
  removeTitle: "Delete “{name}”?",
  removeWarning:
    "It is deleted from this browser, along with its previous version. This cannot be undone; save it as .xlsx first if you need it.",
  removeYes: "Delete",
  removeAll: "Delete all…",
  removeAllTitle: "{count, plural, one {Delete the kept workbook?} other {Delete all # workbooks?}}",
  removeAllWarning:
    "They are deleted from this browser, along with their previous versions and everything that closed windows left behind. This cannot be undone; save them first if you need them.",
  removeAllYes: "Delete all",

  saveAll: "Save all in one file",
  saveAllHelp: "A .zip with each workbook as .xlsx, and everything needed to open it here again as it is.",
  backupName: "quasirent-workbooks-{day}.zip",
  backupSheets:
    "Opened here, the file brings back every workbook as it is. For other programs these are not in it as .xlsx:",
  backupTooLarge:
    "All workbooks together are {size}, too large for one file that can be opened here again. Save the largest ones individually as .xlsx and delete them here, then save the others in one file.",
  backupDamaged:
    "The file is damaged: it is a file of all workbooks, but it is incomplete, or its contents do not fit together. Download or copy it again. What is kept in this browser is unchanged.",
  zipDamaged:
    "The file is damaged: this .zip is incomplete. Download or copy it again. What is kept in this browser is unchanged.",
  backupNewer: "The file was saved by a newer version of this page. Open it there.",
  restoreTitle: "Restore workbooks from {name}",
  restoreHelp:
    "{count, plural, one {# workbook} other {# workbooks}}, saved {day}. Nothing that is kept here is changed: missing workbooks are added, and a different version of a workbook that is kept here is added beside it.",
  restoreYes: "Restore",
  restored: {
    empty: "Nothing added: there is no workbook in the file.",
    nothing:
      "Nothing added: {same, plural, one {the workbook in the file is already here} other {all # workbooks in the file are already here}}.",
    added: "{added, plural, one {# workbook added; open it} other {# workbooks added; open them}} under File, Recent.",
    beside:
      "{added, plural, one {# workbook added beside another version of it; open it} other {# workbooks added beside other versions of them; open them}} under File, Recent.",
    someBeside:
      "{added, plural, one {# workbook} other {# workbooks}} added, {copies, number} of them beside another version of the same workbook; open them under File, Recent.",
    more: "{sentence} {same, plural, one {# more was} other {# more were}} already here.",
  },
  restoredMark: "restored",

  choose: "Open {name}",
  size: "{sheets, plural, one {# sheet} other {# sheets}}, {cells, plural, one {# cell} other {# cells}} with content.",
  noNotes: "Everything in it could be kept.",
  readNotes: { lost: "Not everything could be kept:", changed: "Opened with changes:", information: "Good to know:" },
  savedNotes: {
    lost: "Not everything could be kept in the file:",
    changed: "Saved with changes:",
    information: "Good to know:",
  },
  stays:
    "If you open it in place of “{name}”, that workbook stays in this browser: you will find it under File, Recent.",
  wouldBeLost:
    "This browser does not keep “{name}”: if you open the file in its place, you are first asked whether to save it.",
  instead: "Open in its place",
  beside: "Add as new sheets",
  places: "{count, plural, one {# place} other {# places}}",
  andMore: "and {count, number} more",

  csvTitle: "Open {name} as a table",
  encoding: "Encoding",
  separator: "Field separator",
  decimal: "Decimal separator",
  chooseDecimal: "Choose…",
  encodings: {
    "utf-8": "UTF-8",
    "utf-16le": "UTF-16 (little endian)",
    "utf-16be": "UTF-16 (big endian)",
    "windows-1252": "Windows-1252 (Western Europe)",
  },
  separators: { comma: "comma ,", semicolon: "semicolon ;", tab: "tab", bar: "vertical bar |" },
  decimals: { point: "point: 1234.5", comma: "comma: 1234,5" },
  doubtful:
    "The numbers do not show which decimal separator the file uses: {examples} would be different numbers with the other one. Please choose.",
  preview: "The first rows as they will be read; numbers are right-aligned.",
  csvRules:
    "Codes such as 01 and the whole numbers in their column, whole numbers of 16 or more digits that look like codes, and dates stay text. A number with a decimal separator may have 17 digits; with more it stays text, and you are told. A field that begins with =, +, - or @ never becomes a formula.",

  csvOut: "Save the sheet “{sheet}” as text",
  csvOutRules:
    "Values only, with all their digits: no formulas and no formats. Text that begins with =, +, - or @ gets an apostrophe in front, so that no spreadsheet takes it for a formula; negative numbers stay numbers.",
  csvSave: "Save",

  frame: "{kind}: kept in the file, not drawn here",
  startFailed:
    "The workbook could not be opened. Reload the page; if that does not help, rebuild it with npm run build.",
  drop: "Drop the file to open it",
});

/** The size of so many characters of text. */
export function dataSize(characters: number): string {
  const kilobytes = Math.max(1, Math.round(characters / 1000));
  return kilobytes < 1000
    ? texts.kilobytes({ count: kilobytes })
    : texts.megabytes({ count: Math.round(kilobytes / 100) / 10 });
}

const quotedNames = (names: readonly string[]): string => names.map((text) => texts.quoted({ text })).join(", ");

export const leftCopies = (names: readonly string[]): string => texts.leftCopies({ names: quotedNames(names) });
export const leftDamaged = (names: readonly string[]): string => texts.leftDamaged({ names: quotedNames(names) });

/** What restoring has done. `copies`: how many were added beside another version of the same workbook. */
export function restored({ added, copies, same }: { added: number; copies: number; same: number }): string {
  const all = added + copies;
  if (all === 0) return same === 0 ? texts.restored.empty : texts.restored.nothing({ same });
  const sentence =
    copies === 0
      ? texts.restored.added({ added: all })
      : copies === all
        ? texts.restored.beside({ added: all })
        : texts.restored.someBeside({ added: all, copies });
  return same === 0 ? sentence : texts.restored.more({ sentence, same });
}
