/** The texts of the grid's menus that the grid does not say itself. */

import { messages } from "../messages/messages";

export const gridMenusTexts = messages("browser.gridMenus", { menus: "Menus" });
