/** The names of the grid's parts that the grid does not say itself. */

import { messages } from "../messages/messages";

export const gridPartsTexts = messages("browser.gridParts", {
  menus: "Menus",
  content: "Content of the cell",
  nameBox: "Name box",
  settings: "This holds for all workbooks in this browser.",
});
