/** What the pane says around its views. */

import { messages } from "../../messages/messages";

export const frame = messages("pane.frame", {
  tabs: "Views",
  start: "Start",
  analyse: "Analyse",
  check: "Findings",
  pictures: "Pictures",
  networks: "Networks",
  functions: "Functions",
  explain: "Explain",
  share: "Share",
  guide: "Guides",
  search: "Functions, samples, guides",
  searchKey: "Alt Q",
  more: "More",
  back: "Answer",
  kind: "Kind of table",
  notKnownYet: "Not known yet",
  shows: "{cell} shows {code}",
  why: "Why?",
  functionsHere: "All functions",
  shortcuts: "Shortcuts",
  keys: "Alt+Q or /: search\nF6: sheet and pane\nEsc: back to the sheet\nArrows: from tab to tab, from row to row, from mark to mark\nEnter on a row: go to its cell\nCtrl+Enter in search: put the formula in the active cell\nF on a picture: full screen\nCtrl+Alt+Shift+1: open Quasirent\nCtrl+Alt+Shift+2: search\nCtrl+Alt+Shift+3: Analyse\nCtrl+Alt+Shift+4: Findings\nCtrl+Alt+Shift+5: Explain\nCtrl+Alt+Shift+6: Share",
  keysOfPage: "Ctrl+S: save the workbook\nCtrl+Z, Ctrl+Y: undo and redo, in the pane too",
  loading: "Loading…",
  notLoaded: "This view could not be loaded. Check that the add-in can be reached, and try again.",
  tryAgain: "Try again",
  cell: "{range} on {sheet}",
  range:
    "{range} on {sheet}, {rows, plural, one {# row} other {# rows}} by {columns, plural, one {# column} other {# columns}}",
  reference: "Reference: all functions by question",
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

/** Where functions and pane are of different versions. */
export const versions = messages("pane.versions", {
  differ:
    "The functions are of version {functions}, the pane is of version {pane}. Excel can keep functions for up to 24 hours.",
  newer: "Version {served} is there; this is {pane}. Close Excel and open it again. Functions can take up to 24 hours.",
  refresh: "Read the functions anew",
  refreshed: "Save this workbook, close it and open it again: its functions are read anew then.",
  notRefreshed: "Excel did not keep that. Close Excel, and open it again tomorrow.",
});
