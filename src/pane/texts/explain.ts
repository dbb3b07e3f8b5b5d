/** What the view Explain says: of the selected cells, their errors, and the function behind them. */

import { messages } from "../../messages/messages";

export const cells = messages("pane.cells", {
  heading: "Selected cells",
  answerOf: "Result of the formula in {cell}",
  cut: "Shown here: the first {rows, plural, one {# row} other {# rows}} of {ofRows, number} and {columns, plural, one {# column} other {# columns}} of {ofColumns, number}. Select fewer cells to see others.",
  row: "Row",
  empty: "Nothing here. Select a figure or a result to read it as a table.",
  fullValue: "All digits",
  formula: "Formula",
});

export const errors = messages("pane.errors", {
  heading: "Why {cell} shows {code}",
  go: "Go to {cell}",
  fromElsewhere: "The error comes from a cell that this formula refers to. Look there first.",
  unknownFunction: "There is no function {name}. {remedy}",
  /** With what the spreadsheet says about it. */
  unreadable:
    "The formula cannot be read: {message} Correct it in the cell; a bracket, a comma, a quotation mark or an argument may be missing.",
  unknown: "This cell shows an error. Look at the formula, and at the cells it refers to.",
  more: "Other cells of the selection show errors too. Select one of them to see why.",
});

const DELETED = "The formula refers to cells that no longer exist. Point it to the right cells again.";
const COMPUTING = "The result is still being computed. Wait a moment.";

/** What an error means, by the code that the cell shows. */
export const errorMeanings: Readonly<Record<string, string>> = messages("pane.error", {
  "#N/A": "A value that this cell needs is missing: #N/A marks it. Enter it, or leave that link out.",
  "#VALUE!": "Something in the formula is of the wrong kind, such as text where a number is expected.",
  "#DIV/0!": "The formula divides by 0. An empty cell counts as 0.",
  "#NUM!": "A figure is outside what the formula can work with.",
  "#REF!": DELETED,
  "#REF": DELETED,
  "#NAME?":
    "The formula contains a name that is not known here. Check the spelling; the functions of Quasirent begin with VC.",
  "#SPILL!": "The result needs more cells than are free. Clear the cells below and to the right, or move the formula.",
  "#CYCLE": "The formula refers to its own cell. Remove that cell from the ranges it refers to.",
  "#NULL!": "Two ranges with a space between them have no cell in common. Put a comma or a colon there.",
  "#BUSY!": COMPUTING,
  "#GETTING_DATA": COMPUTING,
  "#CALC!":
    "The spreadsheet cannot compute this: the result may be an array without any cell. Look at the ranges of the formula.",
  "#CONNECT!":
    "The spreadsheet cannot reach what computes this. Close and reopen the add-in, and enter the formula again.",
  "#BLOCKED!":
    "The spreadsheet does not allow this to be computed here. Look at the settings for add-ins, or ask your administrator.",
  "#UNKNOWN!": "This spreadsheet is too old to show the result. Open the workbook in a newer one.",
  "#FIELD!":
    "The formula asks a linked value for a field that it does not have. Put a plain figure or name in its cell.",
  "#BAD_EXPR":
    "The formula cannot be read. Look for a missing bracket, comma, quotation mark or argument, and correct it in the cell.",
});

export const steps = messages("pane.steps", {
  heading: "How {name} was calculated",
  /** Where there is no result whose steps could be shown. */
  headingOfFault: "Inputs of {name}",
  steps: "Calculation",
  leftOut: "omitted",
  within: "The steps are shown for a formula that is a single call with ranges or values as arguments.",
});

export const help = messages("pane.help", {
  heading: "About {name}",
  optional: "optional",
  example: "Example",
  source: "Source",
  page: "Reference page of {name}",
});
