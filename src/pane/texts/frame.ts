/** What the pane says around its views. */

import { count } from "./count";

export const frame = {
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
  loading: "One moment.",
  notLoaded: "This view could not be loaded. Check that the add-in can be reached, and try again.",
  tryAgain: "Try again",
  place: (sheet: string, range: string, rows: number, columns: number) =>
    `${range} on ${sheet}${rows * columns === 1 ? "" : `, ${count(rows, "row", "rows")} by ${count(columns, "column", "columns")}`}`,
  reference: "All functions by question",
  support: "Support",
  privacy: "Privacy",
  stopped: "The pane could not read the workbook. Select another cell to try again.",
} as const;

/** What stands in place of the pane where Excel does not answer. */
export const excel = {
  hanging: "Excel has not answered yet. The formulas work all the same; for the pane, try again.",
  elsewhere: "This page belongs into Excel: open it there from the tab Quasirent.",
  reload: "Try again",
} as const;
