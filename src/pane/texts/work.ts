/** What is shown while a task takes a while. */

import { messages } from "../../messages/messages";

export const work = messages("pane.work", {
  stop: "Stop",
  stopped: "Stopped. Nothing was changed.",
  reading: "Reading the cells",
  checking: "Checking",
  writing: "Writing the report",
});
