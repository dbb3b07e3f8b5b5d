/** What the view Guide says around the questions of its pages, which are in src/guide. */

import { messages } from "../../messages/messages";

export const guide = messages("pane.guide", {
  heading: "Guide",
  lead: "Questions that the literature asks of a chain. The answers go into the sheet as live formulas.",
  all: "All questions",
  names: "Separate names with commas or semicolons. Leave empty what nobody does.",
  badNames: "A name begins with a letter or a digit: change {name}.",
  source: "Sources: {works}.",
  insert: "Insert as a live formula",
  place:
    "A block of {rows} rows and {columns} columns, starting at the selected cell. Change an answer there, and the result follows.",
  inserted: "The result is in {cell}.",
  taken: "{cell} is not empty, so nothing was written. Select a cell with {rows} free rows and {columns} free columns.",
  failed:
    "The formula could not be inserted. If the sheet is protected or a cell is being edited, change that and try again.",
});
