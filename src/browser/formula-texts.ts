/** The texts of the row of the formula. */

import { messages } from "../messages/messages";

export const formulaTexts = messages("browser.formula", {
  optional: "(optional)",
});
