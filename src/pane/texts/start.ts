/** What the view Start says. */

import { messages } from "../../messages/messages";

export const begin = messages("pane.begin", {
  heading: "Who earns what along a value chain",
  paste: "Paste your table into the sheet",
  atOnce: "The answer appears here at once.",
  open: "Open a file…",
  kinds: ".xlsx, .ods, .csv or .tsv",
});

export const samples = messages("pane.samples", {
  heading: "Or begin with a sample",
  all: "All {count, number} samples",
  add: "Add",
  addThis: "Add {name}",
  kept: "Each sample is added as new sheets; yours stay as they are.",
  added: "Added: {names}.",
  notLoaded: "The samples have not loaded. Reopen the pane.",
  failed:
    "The sheets could not be added. If the workbook is protected or a cell is being edited, change that and try again.",
});

export const finder = messages("pane.finder", {
  choose: "Choose",
  guide: "Answer questions about the chain",
  open: "Fill in {name}",
});

export const analyses = messages("pane.analyses", {
  heading: "Recent analyses in this workbook",
  entry: "{title} in {address}",
});
