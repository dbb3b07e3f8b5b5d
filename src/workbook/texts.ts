/** What a workbook says when it refuses something, and what the grid's TEXT says of a format. */

import { messages } from "../messages/messages";

export const texts = messages("workbook", {
  occupied: "{address} is not empty",
  inTable: "A formula would be in the table {table}",
  protectedSheet:
    "The sheet {sheet} is protected, so nothing was changed. Unprotect it (Review, Unprotect Sheet) and try again.",
  protectedWorkbook:
    "This workbook is protected, so no sheet can be added, renamed or removed. Unprotect it (Review, Protect Workbook) and try again.",
  tooLarge: "Excel refuses this because it is too large for one request. Try it with fewer cells at a time.",
  sheetGone:
    "There is no sheet named {sheet} in this workbook: it may have been renamed or deleted. Nothing was added. Select the cells again and try once more.",
  noSheet: "There is no sheet named {name}",
  notAdded: "{name} was not added by Quasirent",
  nameTaken: "The name {name} is already in use",
  chartWithoutFigures: "A chart needs numbers",
  unreadableFormat: "“{format}” is not a number format. Put text in it in quotation marks.",
  notWritable:
    "The format “{format}” cannot display {number}: days range from 0 (1900) to 2958465 (9999), numbers with all digits up to 1E+21, percentages up to 1E+15.",
});
