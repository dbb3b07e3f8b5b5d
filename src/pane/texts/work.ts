/** What is shown while a task takes a while. */

import { messages } from "../../messages/messages";

export const work = messages("pane.work", {
  stop: "Stop",
  stopped: "Stopped. Nothing was changed.",
  reading: "Reading the cells",
  checking: "Checking",
  writing: "Making the report",
  figures: "Compute the figures",
  sheet: "Write the sheet and its charts",
  goOn: "You can go on in the sheet; the answer comes here.",
  onRows: "Working on {rows, plural, one {# row} other {# rows}}",
  done: ", done",
});

const IN_TABLE =
  "{table} is a table of Excel’s: a result of several cells has no room in one, and a formula would be copied down its column. Nothing was written.";

/** Why a formula was not put in, where the place is a table of Excel's own. */
export const notInserted = messages("pane.notInserted", {
  inTable: `${IN_TABLE} Choose a cell outside it.`,
  inTableBut: `${IN_TABLE} {free} has room.`,
});

/** Before a sheet is taken away where no undo brings it back. */
export const removal = messages("pane.removal", {
  remove: "Remove the sheet",
  sure: "Excel cannot undo this: “{name}” and everything on it will be gone, and earlier steps can no longer be undone.",
  removeSure: "Remove it",
  keep: "Keep it",
});
