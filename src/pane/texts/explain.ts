/** What the view Explain says: of the selected cells, their errors, and the function behind them. */

import { count } from "./count";

export const cells = {
  heading: "Selected cells",
  answerOf: (cell: string) => `Answer of the formula in ${cell}`,
  cut: (rows: number, columns: number, ofRows: number, ofColumns: number) =>
    `Shown here: the first ${count(rows, "row", "rows")} of ${ofRows.toLocaleString("en")} and ${count(columns, "column", "columns")} of ${ofColumns.toLocaleString("en")}. Select fewer cells to see others.`,
  row: "Row",
  empty: "Nothing here. Select a figure or an answer to read it as a table.",
  fullValue: "All digits",
  formula: "Formula",
} as const;

export const errors = {
  heading: (code: string, cell: string) => `Why ${cell} shows ${code}`,
  go: (cell: string) => `Go to ${cell}`,
  fromElsewhere: "The error comes from a cell that this formula refers to. Look there first.",
  known: {
    "#N/A": "A value that this cell needs is missing: #N/A is the mark for it. Fill it in, or leave that link out.",
    "#VALUE!": "Something in the formula is of the wrong kind, such as text where a figure belongs.",
    "#DIV/0!": "The formula divides by 0. An empty cell counts as 0.",
    "#NUM!": "A figure lies outside what the formula can work with.",
    "#REF!": "The formula refers to cells that are no longer there. Point it to the right cells again.",
    "#REF": "The formula refers to cells that are no longer there. Point it to the right cells again.",
    "#NAME?": "The formula holds a name that is not known here. Check the spelling; our functions begin with VC.",
    "#SPILL!":
      "The answer needs more cells than are free. Clear the cells below and to the right, or move the formula.",
    "#CYCLE": "The formula feeds on its own answer. Leave its own cell out of the ranges it refers to.",
    "#NULL!": "Two ranges with a space between them have no cell in common. Put a comma or a colon there.",
    "#BUSY!": "The answer is still being worked out. Wait a moment.",
    "#GETTING_DATA": "The answer is still being worked out. Wait a moment.",
    "#CALC!":
      "The spreadsheet cannot work this out: it may be an answer without any cell. Look at the ranges of the formula.",
    "#CONNECT!":
      "The spreadsheet cannot reach what works this out. Close and open the add-in, and enter the formula again.",
    "#BLOCKED!":
      "The spreadsheet does not let this be worked out here. Look at the settings for add-ins, or ask who administers them.",
    "#UNKNOWN!": "This spreadsheet is too old to show the answer. Open the workbook in a newer one.",
    "#FIELD!":
      "The formula asks a linked value for something that it does not hold. Put a plain figure or name in its cell.",
    "#BAD_EXPR":
      "The formula cannot be read. Look for a bracket, a comma, a quotation mark or an argument that is missing, and mend it in the cell.",
  } as Readonly<Record<string, string>>,
  unknownFunction: (name: string, remedy: string) => `There is no function ${name}. ${remedy}`,
  /** With what the spreadsheet has to say of it. */
  unreadable: (message: string) =>
    `The formula cannot be read: ${message.replace(/[.]?$/, ".")} Mend it in the cell; a bracket, a comma, a quotation mark or an argument may be missing.`,
  unknown: "This cell shows an error. Look at the formula, and at the cells it refers to.",
  more: "Other cells of the selection show errors too. Select one of them to see why.",
} as const;

export const steps = {
  heading: (name: string) => `How ${name} came to this`,
  /** Where there is no answer whose steps could be told. */
  headingOfFault: (name: string) => `What ${name} was given`,
  steps: "In its numbers",
  leftOut: "left out",
  within: "The steps are shown for a formula that is one call, with ranges or values in it.",
} as const;

export const help = {
  heading: (name: string) => `About ${name}`,
  optional: "may be left out",
  example: "Example",
  source: "Source",
  page: (name: string) => `Reference page of ${name}`,
} as const;
