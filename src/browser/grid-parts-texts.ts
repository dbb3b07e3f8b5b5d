/** The names of the grid's parts that the grid does not say itself. */

import { messages } from "../messages/messages";

export const gridPartsTexts = messages("browser.gridParts", {
  menus: "Menus",
  content: "Content of the cell",
  nameBox: "Name box",
  names: "Names",
  tools: "Tools",
  moreTools: "More tools",
  borders: "Borders",
  addSheet: "Add a sheet",
  allSheets: "All sheets",
  sheets: "Sheets",
  pages: "Pages to print",
  rowsToAdd: "Rows to add",
  settings: "This holds for all workbooks in this browser.",
});
