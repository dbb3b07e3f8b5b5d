/** Which formulas of a file that an earlier version made may answer otherwise now. */

import { type ChangedFormula, changedLine, changedSentence, changesOf } from "../formula/changed-functions";
import { cellName } from "../sheet/address";
import type { Note, SheetData, WorkbookData } from "./workbook-data";

export function changedNotes(
  sheets: readonly SheetData[],
  madeWith: string | undefined,
): { notes: Note[] } & Pick<WorkbookData, "earlier"> {
  const found = sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }): ChangedFormula[] => {
      const changes = formula === undefined ? [] : changesOf(formula, madeWith);
      return changes.length === 0 ? [] : [{ cell: `${name}!${cellName(row, column)}`, formula: formula!, changes }];
    }),
  );
  if (found.length === 0) return { notes: [] };
  return {
    notes: [{ kind: "information", sentence: changedSentence(found, madeWith), details: found.map(changedLine) }],
    earlier: madeWith === undefined ? {} : { version: madeWith },
  };
}
