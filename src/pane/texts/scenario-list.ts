/** What the pane says of the scenarios of a table. */

import { messages } from "../../messages/messages";

export const scenarioList = messages("pane.scenarioList", {
  heading: "Scenarios of this table",
  open: "Scenarios of this table",
  about:
    "{count, plural, =0 {There is none.} =1 {One scenario. With a second one you can put both side by side.} other {{count} scenarios.}}",
  said: "{title}. {shares}",
  moved: "{what} {by} %",
  more: "{count} more",
  goThere: "Go there",
  rename: "Rename",
  newName: "New name",
  save: "Save",
  cancel: "Cancel",
  copy: "Copy",
  remove: "Remove",
  removed: "Removed: {name}.",
  undoKeys: "Ctrl+Z",
  removedUndo: "Removed: {name}. {keys} brings it back.",
  notRemoved: "It could not be removed.",
  noName: "Enter a name.",
  renamed: "Renamed: {name}.",
  notRenamed: "It could not be renamed.",
  notRead: "The scenarios could not be read.",
  part: "Part of the report",
  partSaid: "The next report that you insert has it.",
  notKept: "The choice could not be kept.",
  beside: "Insert side by side",
  own: "A copy is of the table as it is now, with the same changes.",
});
