/** What the pane says around its views. */

import { messages } from "../../messages/messages";

export const frame = messages("pane.frame", {
  name: "Quasirent",
  tagline: "Who earns what along a value chain",
  tabs: "Views",
  start: "Start",
  analyse: "Analyse",
  check: "Check",
  pictures: "Pictures",
  networks: "Networks",
  functions: "Functions",
  explain: "Explain",
  share: "Share",
  guide: "Guide",
  fault: "the selected cells show an error",
  loading: "Loading…",
  notLoaded: "This view could not be loaded. Check that the add-in can be reached, and try again.",
  tryAgain: "Try again",
  cell: "{range} on {sheet}",
  range:
    "{range} on {sheet}, {rows, plural, one {# row} other {# rows}} by {columns, plural, one {# column} other {# columns}}",
  reference: "All functions by question",
  support: "Support",
  privacy: "Privacy",
  stopped: "The pane could not read the workbook. Select another cell to try again.",
});

/** What is shown in place of the pane if Excel does not respond. */
export const excel = messages("pane.excel", {
  hanging: "Excel has not responded yet. The formulas work all the same; for the pane, try again.",
  elsewhere: "This page must be opened inside Excel: choose Quasirent on the ribbon.",
  reload: "Try again",
});
