/** What the view Start says. */

import { messages } from "../../messages/messages";

export const samples = messages("pane.samples", {
  heading: "Samples",
  add: "Add",
  addThis: "Add {name}",
  kept: "Each sample is added as new sheets; yours stay as they are.",
  added: "Added: {names}.",
  notLoaded: "The samples have not loaded. Reopen the pane.",
  failed:
    "The sheets could not be added. If the workbook is protected or a cell is being edited, change that and try again.",
});

export const finder = messages("pane.finder", {
  heading: "Which function?",
  choose: "Choose",
  open: "Fill in {name}",
});

export const analyses = messages("pane.analyses", {
  heading: "Recent analyses in this workbook",
  entry: "{title} in {address}",
});
