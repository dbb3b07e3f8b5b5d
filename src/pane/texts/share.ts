/** What the view Share says. */

import { count } from "./count";

const formulas = (number: number) => count(number, "formula", "formulas");

export const share = {
  freeze: "For someone without the add-in",
  freezeLead: "Our formulas become the values that they show; other formulas stay as they are. What was frozen is written on a sheet of its own, VC formulas, and can be put back.",
  what: "What to freeze",
  selection: "The selected cells",
  sheet: "This sheet",
  workbook: "The whole workbook",
  doFreeze: "Freeze",
  doUnfreeze: "Unfreeze all",
  working: "One moment.",
  frozen: (number: number) => `${formulas(number)} frozen. The sheet VC formulas keeps what they were.`,
  noneToFreeze: "There is no formula of ours there.",
  left: (cells: readonly string[]) => `Left as they are, because their answers are not there now: ${cells.join(", ")}.`,
  back: (number: number) => `${formulas(number)} put back.`,
  noneFrozen: "Nothing is frozen in this workbook.",
  changed: (cells: readonly string[]) => `Not put back, because their values have been changed or their sheet has another name: ${cells.join(", ")}. Their formulas stay on the sheet VC formulas.`,
  failed: "That did not work. Is the workbook protected, or a cell being edited? Finish that and try again. No formula has been lost: what was frozen is on the sheet VC formulas.",
  repair: "Cells that show #NAME?",
  repairLead: "A workbook that was opened where the add-in was not can show #NAME? afterwards. Our formulas in such cells are entered again.",
  doRepair: "Repair",
  repaired: (number: number) => `${formulas(number)} entered again.`,
  noneToRepair: "None of our formulas shows #NAME?.",
  stillUnknown: (number: number) => `${formulas(number)} still not known here. Close and open the add-in, and try again.`,
  cite: "Sources of this workbook",
  citeLead: "The works behind the functions that the workbook uses.",
  find: "Find sources",
  asText: "As text",
  asBibtex: "As BibTeX",
  form: "How to show them",
  sources: "Sources",
  none: "The workbook uses none of our functions yet.",
  found: (works: number, functions: number) => `${count(works, "work", "works")} behind ${count(functions, "function", "functions")}.`,
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Copying is not allowed here. The text is selected: press Ctrl+C.",
  addSheet: "Add as a sheet",
  added: (name: string) => `Added: ${name}.`,
} as const;
