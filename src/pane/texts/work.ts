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
