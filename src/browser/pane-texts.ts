/** The texts of the frame around the pane. */

import { messages } from "../messages/messages";

export const paneTexts = messages("browser.pane", {
  open: "Quasirent",
  openHelp: "Opens the pane (F6)",
  close: "Close the pane",
  edge: "Edge of the pane",
  width: "Width of the pane",
  widthHelp: "Drag, or press the arrow keys; a double click gives it its usual width",
  parts: "Sheet and answer",
  sheet: "Sheet",
  answer: "Answer",
  undo: "Undo",
  tools: "Menus and tools",
});
