/** What the view Functions says. */

import { messages } from "../../messages/messages";

export const catalogue = messages("pane.functions", {
  search: "Search by keyword or question",
  example: "For example: who keeps what",
  found: "{count, plural, one {# function} other {# functions}} found",
  none: "No function found. Try a single word, such as price, share or rent.",
  notRead: "The help for the functions has not loaded yet. If it does not appear, reopen the pane.",
  back: "All functions",
  optional: "optional",
  byDefault: "Default",
  fromCells: "From a cell or range",
  pick: "Use selection",
  pickFor: "Use selection for {name}",
  picking:
    "Type a range, a value, or a calculation or defined name after =. Or click in a field and select cells on the sheet: the highlighted field receives the selection. Press Esc to stop.",
  at: "Put the formula in",
  atHelp: "An empty cell, with room for the result. Nothing is overwritten.",
  formula: "Formula",
  result: "Preview",
  fills:
    "The result fills {rows, plural, one {# row} other {# rows}} by {columns, plural, one {# column} other {# columns}}.",
  more: "The first {rows} rows are shown.",
  needs: "Still needed: {names}.",
  notPreviewed:
    "No preview: an argument is a calculation, a name or an error, or has very many cells. You can still insert the formula.",
  noSheet: "There is no sheet named {sheet} in this workbook. Choose the cells again.",
  notPreviewable: "No preview: the cells could not be read. If a cell is being edited, finish that and try again.",
  refusedField: "{name}: {sentence}",
  refusedCode: "The result is {code}.",
  refused: "{code}: {sentence}",
  insert: "Insert formula",
  inserted: "Formula inserted in {cell}.",
  taken: "{cell} is not empty, so nothing was written. Choose a cell with room for the result.",
  noPlace: "Choose a cell for the formula, such as B12.",
  failed:
    "The formula could not be inserted. If the sheet is protected or a cell is being edited, change that and try again.",
  about: "Help, example and source",
  emptySheet: "New empty sheet for it",
  exampleSheet: "New sheet with the example",
  sheetAdded: "Added the sheet {name}.",
  sheetFailed:
    "The sheet could not be added. If the workbook is protected or a cell is being edited, change that and try again.",
});

/** Why what is typed into a field cannot be an argument. */
export const typedText = messages("pane.typed", {
  decimal:
    "{sign, select, comma {{typed} has a decimal comma, which separates arguments in a formula.} other {{typed} has a decimal point, and this workbook has decimal commas.}} Write {plain}.",
  groups: "{typed} has {sign, select, comma {commas} other {points}} between its thousands. Write {plain}.",
  list: "{sign, select, semicolon {A semicolon} other {A comma or semicolon}} separates arguments in a formula. For several values, use a range, or braces: {example}.",
  array: "Braces hold only numbers, TRUE or FALSE, and words in quotation marks, as many in each row: {example}.",
  comma:
    "A comma or semicolon outside of brackets would split this into two arguments. Use one range, or one calculation.",
  brackets: "The brackets do not match. Add or remove one.",
  quotes: "A quotation mark is missing. Add it.",
  nothing: "Write a calculation or a defined name after =.",
  tooLong: "Text in a formula has at most {most} characters. Write it in a cell, and refer to that.",
});

/** What the sheet of a function says. */
export const worksheet = messages("pane.worksheet", {
  emptyName: "{name}",
  exampleName: "{name} example",
  figures: "Figures needed",
  needs: "{name}: {description}",
  optional: "Optional, and not on this sheet: {names}. See the function’s help.",
  enter:
    "Enter your figures in the blue cells: until then the result is an error or 0. For more of them, insert rows or columns between these cells, so that the formula includes them.",
  enterTable:
    "Enter or paste your figures into the blue cells: until then the result is an error. {rows} rows are read, and empty ones are left out; for more, insert rows between these cells.",
  change: "Change a figure, and the result follows.",
  result: "Result",
  source: "Source of the method: {source}.",
});

/** What a preview shows in place of a result. */
export const refusedText = (code: string, sentence: string): string =>
  sentence === "" ? catalogue.refusedCode({ code }) : catalogue.refused({ code, sentence });
