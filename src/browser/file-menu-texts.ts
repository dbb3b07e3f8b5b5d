/** The texts of the File menu. */

import { messages } from "../messages/messages";

export const fileMenuTexts = messages("browser.fileMenu", {
  create: "New",
  open: "Open…",
  recent: "Recent",
  all: "All workbooks…",
  samples: "Samples as files",
  save: "Save as .xlsx",
  export: "Export",
  csv: "This sheet as .csv…",
  withoutAddIn: "For Excel without Quasirent",
  saveAll: "All workbooks in one file",
  print: "Print…",
});
