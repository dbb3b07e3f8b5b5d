/** A workbook of one sheet, from its cells by their addresses. */

import { requireArea } from "../../../src/sheet/address";
import { BrowserWorkbook } from "../../../src/workbook/browser";
import { blankModel } from "../../workbook/grid";

export function sheetWith(cells: Readonly<Record<string, string>>): BrowserWorkbook {
  const model = blankModel();
  const sheetId = model.getters.getActiveSheetId();
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = requireArea(`Sheet1!${address}`);
    model.dispatch("UPDATE_CELL", { sheetId, row, col: column, content });
  }
  return new BrowserWorkbook(model);
}
