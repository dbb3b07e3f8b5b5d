/** What the view Share says. */

import type { NotBack } from "../../share/freeze";
import { count } from "./count";

const formulas = (number: number) => count(number, "formula", "formulas");

function reasonWords(reason: NotBack["reason"]): string {
  switch (reason.kind) {
    case "changed":
      return "the frozen values have been changed, or are no longer there";
    case "gone":
      return "the cell or its sheet has been deleted, and its values were not found elsewhere";
    case "inputs gone":
      return "cells that the formula refers to have been deleted";
    case "formula":
      return "another formula is there now";
    case "damaged":
      return "this line of the list is not as it was written, so that it is not certain where its formula belongs; enter the formula in its cell yourself, or undo the change to the line";
    case "several":
      return `its values are in several places (${reason.places.slice(0, 3).join(", ")}${reason.places.length > 3 ? ", ..." : ""}), so that it is not certain where it belongs`;
  }
}

export const share = {
  freeze: "Values for someone without the add-in",
  freezeLead:
    "Our formulas become the values that they show; other formulas stay as they are. What was frozen is written on a sheet of its own, VC formulas, and can be put back.",
  what: "What to freeze",
  selection: "The selected cells",
  sheet: "This sheet",
  workbook: "The whole workbook",
  doFreeze: "Freeze",
  doUnfreeze: "Unfreeze all",
  freezing: "Freezing",
  unfreezing: "Unfreezing",
  saving: "Writing the copy",
  lookingAhead: "Looking at the formulas",
  writing: "Writing LAMBDAs",
  puttingBack: "Writing our functions again",
  stoppedFreezing: (number: number) => `Stopped: ${formulas(number)} not frozen and live as before.`,
  stoppedUnfreezing: (number: number) =>
    `Stopped: ${formulas(number)} still frozen, and kept on the sheet VC formulas.`,
  frozen: (number: number) => `${formulas(number)} frozen. The sheet VC formulas keeps what they were.`,
  noneToFreeze: "There is no formula of ours there.",
  left: (cells: readonly string[]) => `Left as they are, because their answers are not there now: ${cells.join(", ")}.`,
  back: (number: number) => `${formulas(number)} put back.`,
  noneFrozen: "Nothing is frozen in this workbook.",
  already: (number: number) => `${formulas(number)} had been entered again already.`,
  changed: (number: number) =>
    `${formulas(number)} not put back. ${number === 1 ? "It stays" : "They stay"} on the sheet VC formulas.`,
  notBack: "Not put back",
  go: "Go",
  reason: (address: string, reason: NotBack["reason"]) => `${address}: ${reasonWords(reason)}.`,
  failed:
    "That did not work. Is the workbook protected, or a cell being edited? Finish that and try again. No formula has been lost: what was frozen is on the sheet VC formulas.",
  lambda: "For Excel without the add-in",
  lambdaCopyLead:
    "A copy in which our functions are LAMBDAs of Excel’s own: it recalculates in Excel for Microsoft 365 and Excel 2024 without the add-in. What cannot be written so becomes its value, and the sheet VC formulas of the copy lists both. The workbook here stays as it is.",
  saveCopy: "Save a copy for Excel",
  savedCopy: (name: string, written: number, asValues: number) =>
    `${name} is in your downloads: ${formulas(written)} written with LAMBDAs, ${asValues} as values.`,
  savedNone: (name: string) => `${name} is in your downloads. There is no formula of ours in it.`,
  notSaved: "The copy was not written. The workbook is as it was.",
  lambdaLead:
    "Our functions are written with LAMBDAs of Excel’s own, under names of this workbook that begin with VC_: it recalculates in Excel for Microsoft 365 and Excel 2024 without the add-in. What cannot be written so becomes its value. This changes the open workbook; the sheet VC formulas lists all of it, and it can be put back.",
  lookAhead: "See what would change",
  ahead: (written: number, asValues: number) =>
    `${formulas(written)} would be written with LAMBDAs, ${asValues} would become values. Nothing has been changed yet.`,
  aheadReasons: "These would become values",
  obstacle: (address: string, why: string) => `${address}: ${why}.`,
  writeLambdas: "Write them",
  putOursBack: "Put the VC formulas back",
  written: (written: number, frozen: number) =>
    `${formulas(written)} written with LAMBDAs, ${frozen} frozen. The sheet VC formulas lists them.`,
  differing: (cells: readonly string[]) =>
    `Left with our functions, because Excel’s answer is another or none: ${cells.join(", ")}.`,
  noLambda: "This Excel does not know LAMBDA: Microsoft 365 or Excel 2024 is needed. Our formulas are as they were.",
  noneWritten: "No formula of this workbook is written with our LAMBDAs, and nothing is frozen.",
  lambdaFailed:
    "That did not work. Is the workbook protected, or a cell being edited? Finish that and try again. No formula has been lost: Put the VC formulas back finds them all.",
  repair: "Cells that show #NAME?",
  repairLead:
    "A workbook that was opened where the add-in was not can show #NAME? afterwards. Our formulas in such cells are entered again.",
  doRepair: "Repair",
  repaired: (number: number) => `${formulas(number)} entered again.`,
  repairing: "Looking for #NAME?",
  stoppedRepairing: (number: number) => `Stopped: ${formulas(number)} not entered again yet.`,
  noneToRepair: "None of our formulas shows #NAME?.",
  stillUnknown: (number: number) =>
    `${formulas(number)} still not known here. Close and open the add-in, and try again.`,
  cite: "Sources of this workbook",
  citeLead: "The works behind the functions that the workbook uses.",
  find: "Find sources",
  asText: "As text",
  asBibtex: "As BibTeX",
  finding: "Looking for our functions",
  adding: "Adding the sheet",
  form: "How to show them",
  sources: "Sources",
  none: "The workbook uses none of our functions yet.",
  found: (works: number, functions: number) =>
    `${count(works, "work", "works")} behind ${count(functions, "function", "functions")}.`,
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Copying is not allowed here. The text is selected: press Ctrl+C.",
  addSheet: "Add as a sheet",
  added: (name: string) => `Added: ${name}.`,
} as const;
