/** What the view Functions says. */

import { count } from "./count";

export const catalogue = {
  search: "Search by a word or a question",
  example: "For example: who keeps what",
  found: (number: number) => `${count(number, "function", "functions")} found`,
  none: "No function found. Try one word, such as price, share or rent.",
  notRead: "The help of the functions has not been read yet. If it does not come, open the pane again.",
  back: "All functions",
  optional: "may be left out",
  byDefault: "As if left out",
  fromCells: "From a cell or range",
  pick: "Use selection",
  pickFor: (name: string) => `Use selection for ${name}`,
  picking:
    "Type a range or a value. Or put the cursor into a field and select cells on the sheet: the framed field takes them. Escape lets go of it.",
  at: "Put the formula in",
  atHelp: "An empty cell, with room for the answer. Nothing is overwritten.",
  formula: "Formula",
  result: "Preview",
  fills: (rows: number, columns: number) =>
    `The answer fills ${count(rows, "row", "rows")} by ${count(columns, "column", "columns")}.`,
  more: (rows: number) => `The first ${rows} rows are shown.`,
  needs: (names: readonly string[]) => `Still needed: ${names.join(", ")}.`,
  notPreviewed:
    "No preview: an argument has a calculation in it, or very many cells. The formula can be inserted all the same.",
  refused: (code: string, sentence: string) => (sentence === "" ? `The answer is ${code}.` : `${code}: ${sentence}`),
  insert: "Insert formula",
  inserted: (cell: string) => `The formula stands in ${cell}.`,
  taken: (cell: string) => `${cell} is not empty, so nothing was written. Choose a cell with room for the answer.`,
  noPlace: "Say in which cell the formula is to stand, such as B12.",
  failed:
    "The formula could not be inserted. Is the sheet protected, or a cell being edited? Finish that and try again.",
  about: "Help, example and source",
} as const;
