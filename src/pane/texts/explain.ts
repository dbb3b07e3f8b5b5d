/** What the view Explain says: of the selected cells, their errors, and the function behind them. */

import { messages } from "../../messages/messages";

export const explain = messages("pane.explain", {
  select: "Select a figure, and see how it came about",
  computing: "{cell} is still being computed",
  reading: "Following the figure",
  steps: { names: "Read what stands around it", account: "Calculate the steps", others: "Look for what depends on it" },
  failed: "This cell could not be explained",
  stopped: "Stopped. Select another cell to go on.",
  added: "Added: {name}.",
  shares: "The {count, number} shares sum to 100 %",
  depends: "What depends on this cell",
  more: "and {count, number} more",
});

export const account = messages("pane.account", {
  result: "Result",
  allDigits: "All digits: {figure}",
  typed: "Typed in: no formula.",
  within: "The steps are shown for a formula that is a single call with ranges or values as arguments.",
  makes: "makes",
  is: "is {name}",
  operand: { "+": "plus {name}", "−": "less {name}", "×": "times {name}", "÷": "over {name}" },
  others: "{count, plural, one {# other figure} other {# other figures}}",
  noFigures: "no figure",
  goneSheet: "refers to a sheet that does not exist: {name}",
  insert: "Insert these steps",
  notInserted: "The steps could not be inserted. Try again.",
  copy: "Copy",
  sheet: "Steps {cell}",
  from: "From {address}: {formula}",
  asOf: "As of {moment}. These figures do not change with the table.",
  step: "Step",
  figure: "Figure",
});

export const cells = messages("pane.cells", {
  heading: "Selected cells",
  answerOf: "Result of the formula in {cell}",
  cut: "Shown here: the first {rows, plural, one {# row} other {# rows}} of {ofRows, number} and {columns, plural, one {# column} other {# columns}} of {ofColumns, number}. Select fewer cells to see others.",
  row: "Row",
});

const CYCLE = "The formula refers to its own cell. Remove that cell from the ranges it refers to.";

export const errors = messages("pane.errors", {
  shows: "{cell} shows {code}",
  isText: "“{text}” in {cell} is text, not a figure",
  isEmpty: "{cell} is empty",
  isZero: "{cell} is 0",
  inCell: "{argument} in {cell}",
  enterFigure: "Enter a figure.",
  names: "{range} holds no figures. Give {argument} the cells that hold them.",
  namesWithin: "{part} holds no figures. Leave it out of {range}, the cells given for {argument}.",
  nameInCell: "Give {argument} a cell that holds a figure.",
  heading:
    "It is the heading of these cells. Give {argument} those behind it, {range}, and begin the other ranges there too.",
  dividedBy: "The formula divides by it. Enter a figure other than 0.",
  figureAlone: "Keep the figure alone in the cell. The unit stands in the heading already.",
  storedAsText: "The figure is stored as text.",
  make: "Make it {figure}",
  changedMeanwhile: "{cell} has changed meanwhile. It was left as it is.",
  notCorrected: "The cell could not be changed. Try again, or change it yourself.",
  go: "Go to {cell}",
  way: "How the error came here",
  typed: "{text}, typed",
  workedOut: "computed by its formula",
  nothing: "nothing in it",
  text: "text",
  empty: "empty",
  fromFormula: "{formula}, in {cell}",
  passesOver: "{formula} passes over the text",
  others:
    "It has reached {isAll, select, yes {} other {at least }}{count, plural, one {# more formula} other {# more formulas}} of this sheet.",
  formulaIn: "The formula in {cell}",
  name: "Row",
  result: "result",
  rowsShown: "{shown, number} of {all, number} rows.",
  unknownFunction: "There is no function {name}. {remedy}",
  /** With what the spreadsheet says about it. */
  unreadable:
    "The formula cannot be read: {message} Correct it in the cell; a bracket, a comma, a quotation mark or an argument may be missing.",
  goneSheet: "The formula refers to a sheet that does not exist: {name}. Point it to the right cells again.",
  oneShows: "One of the cells that this formula looks at shows {code}. Select it to see why.",
  notFound: "The value that the formula looks up was not found. Look at its spelling, and at the cells looked through.",
  notFoundOr:
    "The value that the formula looks up was not found, or one of the cells that it looks at shows {code}. Look at the spelling, and at those cells.",
  dividedSomewhere: "A division by 0 is behind this error. Look at the cells that the formula refers to.",
  spillInTable:
    "The formula is in {table}, a table of Excel’s, where a result of several cells never has room. Move the formula outside the table, or make a range of the table (Table Design, Convert to Range).",
  spillOnMerged:
    "The result needs more cells than are free. Clear the cells below and to the right, unmerge those named here if the result reaches them, or move the formula.",
  loop: "The formulas in these cells refer to one another in a loop. Change one of them so that it no longer does.",
  inLoop:
    "The formula refers to its own cell, or to cells whose formulas refer to one another in a loop. Look at the cells that it refers to.",
  ownCell: CYCLE,
  ownCellOf: "The formula in {cell} refers to its own cell. Remove that cell from the ranges it refers to.",
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
  "#CYCLE": CYCLE,
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

export const help = messages("pane.help", {
  does: "What the function does, and its limits",
  sources: "Sources",
  optional: "optional",
  example: "Example",
  source: "Source",
  page: "Reference page of {name}",
});
