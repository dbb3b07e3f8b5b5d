/** What the view Share says. */

import type { NotBack } from "../../share/freeze";
import { messages } from "../../messages/messages";

export const share = messages("pane.share", {
  freeze: "Values for someone without the add-in",
  freezeLead:
    "VC formulas become the values that they show; other formulas stay as they are. Frozen formulas are listed on a new sheet, VC formulas, and can be restored.",
  what: "What to freeze",
  selection: "The selected cells",
  sheet: "This sheet",
  workbook: "The whole workbook",
  doFreeze: "Values only",
  doUnfreeze: "Put formulas back",
  freezing: "Freezing",
  manual:
    "Calculation is manual in this workbook: cells may show results of earlier figures, and those would become the values.",
  calculateFirst: "Calculate, then go on",
  asShown: "Go on with what they show",
  calculating: "Calculating",
  unfreezing: "Unfreezing",
  saving: "Writing the file",
  lookingAhead: "Looking at the formulas",
  writing: "Writing LAMBDAs",
  puttingBack: "Restoring the VC formulas",
  stoppedFreezing: "Stopped: {number, plural, one {# formula} other {# formulas}} not frozen and still live.",
  stoppedUnfreezing:
    "Stopped: {number, plural, one {# formula} other {# formulas}} still frozen, and kept on the sheet VC formulas.",
  frozen: "{number, plural, one {# formula} other {# formulas}} frozen. The sheet VC formulas lists them.",
  noneToFreeze: "There are no VC formulas there.",
  onProtected:
    "Left as they are, because their sheets are protected: {sheets}. Unprotect them (Review, Unprotect Sheet) and try again.",
  left: "Left as they are, because they have no result at the moment: {cells}.",
  back: "{number, plural, one {# formula} other {# formulas}} restored.",
  noneFrozen: "Nothing is frozen in this workbook.",
  already: "{number, plural, one {# formula} other {# formulas}} had already been entered again.",
  changed:
    "{number, plural, one {# formula was not restored. It stays} other {# formulas were not restored. They stay}} on the sheet VC formulas.",
  notBack: "Not restored",
  go: "Go",
  reason: "{address}: {reason}.",
  failed: "That did not work. If the workbook is protected or a cell is being edited, change that and try again.",
  failedButListed: "{why} No formula has been lost: frozen formulas are on the sheet VC formulas.",
  failedNothing: "{why} Nothing is frozen: every formula is as it was.",
  listGone:
    "The sheet VC formulas is gone, and with it the frozen formulas: their cells keep their values. Undo its removal, or take the sheet from an earlier copy of the workbook.",
  lambda: "For Excel without the add-in",
  savedCopy:
    "{name} is in your downloads: {written, plural, one {# formula} other {# formulas}} written with LAMBDAs, {asValues, number} as values.",
  savedNone: "{name} is in your downloads. It contains no VC formulas.",
  lambdaLead:
    "VC functions are replaced by Excel’s own LAMBDA functions, as names in this workbook that begin with VC_: it then recalculates in Excel for Microsoft 365 and Excel 2024 without the add-in. A formula that cannot be replaced becomes its value. This changes the open workbook; the sheet VC formulas lists every change, and all of it can be restored.",
  lookAhead: "See what would change",
  ahead:
    "{written, plural, one {# formula} other {# formulas}} would be written with LAMBDAs, {asValues, number} would become values. Nothing has been changed yet.",
  aheadReasons: "These would become values",
  obstacle: "{address}: {why}.",
  writeLambdas: "Write them",
  putOursBack: "Restore the VC formulas",
  written:
    "{written, plural, one {# formula} other {# formulas}} written with LAMBDAs, {frozen, number} frozen. The sheet VC formulas lists them.",
  differing: "Left with VC functions, because Excel’s result is different or missing: {cells}.",
  noLambda:
    "This version of Excel does not have LAMBDA: Microsoft 365 or Excel 2024 is needed. The VC formulas are as they were.",
  noneWritten: "No formula in this workbook is written with LAMBDAs of Quasirent, and nothing is frozen.",
  lambdaFailed:
    "That did not work. If the workbook is protected or a cell is being edited, change that and try again. No formula has been lost: Restore the VC formulas finds them all.",
  namesRefused:
    "Excel did not take the names that LAMBDAs need: some versions refuse formulas as long as these. Nothing was changed. Use Values only instead: it needs no names, and can be undone.",
  repair: "Cells that show #NAME?",
  repairLead:
    "A workbook that was opened without the add-in can show #NAME? afterwards. VC formulas in such cells are entered again.",
  doRepair: "Repair",
  repaired: "{number, plural, one {# formula} other {# formulas}} entered again.",
  repairing: "Looking for #NAME?",
  stoppedRepairing: "Stopped: {number, plural, one {# formula} other {# formulas}} not entered again yet.",
  noneToRepair: "No VC formula shows #NAME?.",
  stillUnknown:
    "{number, plural, one {# formula is} other {# formulas are}} still not recognised here. Close and reopen the add-in, and try again.",
  send: "Send the workbook",
  formulas: "What becomes of the formulas",
  ways: {
    live: {
      words: "With live formulas",
      about: "The reader has Quasirent, or opens it in the browser.",
    },
    lambdas: {
      words: "For Excel without Quasirent",
      about: "Our formulas become Excel’s own, or else values.",
    },
    values: {
      words: "Values only",
      about: "Our formulas become figures; this can be undone.",
    },
  },
  save: "Save {file}",
  savingNow: "Saving…",
  savedLive:
    "{name} is in your downloads, with {live, plural, one {# cell} other {# cells}} whose formula needs Quasirent.",
  savedValues:
    "{name} is in your downloads: {asValues, plural, one {# formula} other {# formulas}} as values. Its sheet VC formulas lists them, and Quasirent can put them back. The workbook here stays as it is.",
  notWritten: "The file was not written. {why} The workbook is as it was.",
  why: {
    tooLarge: "There is not enough memory or room for it.",
    notAllowed: "The browser did not allow it.",
    unknown: "The browser did not say why.",
  },
  tryAgain: "Try again",
  nothing: "Nothing to share yet",
  nothingLead: "Once there is something in the workbook, it is saved, printed and cited here.",
  sheets: "{count, plural, one {# sheet} other {# sheets}}",
  paper: "Print or PDF",
  paperAbout: "The sheet as it stands, charts included",
  print: "Print…",
  picture: "The picture alone",
  pictureAs: "{name}, as SVG or PNG",
  savePicture: "Save…",
  inWorkbook: "Formulas in this workbook",
  sources: "Sources",
  sourcesLead:
    "They stand on the reports of the table and on every picture that is made from now on. A picture that lies on a sheet stays as it was inserted.",
  figures: "Your figures, {range}",
  figuresHint: "Where the figures are from",
  kept: "Kept with the table.",
  keptOn: "Kept with the table, and written on {count, plural, one {the sheet {sheets}} other {# sheets: {sheets}}}.",
  reportWithout: "{sheet} names no source yet.",
  reportOther: "{sheet} names another source: {source}.",
  writeThere: "Write the source there",
  takeThis: "Use it for the table",
  notWrittenThere: "Kept with the table, but not written on its report. {why}",
  methods: "The methods",
  find: "Find sources",
  finding: "Looking for VC functions",
  notFound: "The sources could not be found. {why}",
  none: "The workbook does not use any VC functions yet.",
  asWritten: "Sources as text",
  copy: "Copy",
  bibtex: "BibTeX",
  copied: "Copied.",
  copiedBibtex: "Copied as BibTeX.",
  notCopied: "Copying is not allowed here. The text is selected: press Ctrl+C, or Command+C on a Mac.",
  addSheet: "Add as a sheet",
  added: "Added: {name}.",
  notAdded: "That did not work. {why}",
});

const reasons = messages("pane.notRestored", {
  changed: "the frozen values have been changed, or no longer exist",
  gone: "the cell or its sheet has been deleted, and its values were not found elsewhere",
  "inputs gone": "cells that the formula refers to have been deleted",
  formula: "another formula is there now",
  protected: "its sheet is protected; unprotect it (Review, Unprotect Sheet) and try again",
  damaged:
    "this row of the list has been changed, so it is not certain where its formula belongs; enter the formula in its cell yourself, or undo the change to the row",
  several: "its values are in several places ({places}), so it is not certain where it belongs",
});

const MAX_PLACES = 3;

/** Why a formula was not restored. */
export function notRestoredText({ address, reason }: Pick<NotBack, "address" | "reason">): string {
  if (reason.kind !== "several") return share.reason({ address, reason: reasons[reason.kind] });
  const places = [...reason.places.slice(0, MAX_PLACES), ...(reason.places.length > MAX_PLACES ? ["..."] : [])];
  return share.reason({ address, reason: reasons.several({ places: places.join(", ") }) });
}
