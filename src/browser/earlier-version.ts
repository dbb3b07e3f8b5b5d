/** A kept workbook that an earlier version made: which of its formulas may answer otherwise now, until a person has closed it. */

import type { Model } from "@odoo/o-spreadsheet";
import type { Sliced } from "../core/sliced";
import { runInSlices } from "../cells/calls/scheduler";
import { type ChangedFormula, changedLine, changedSentence, changesOf } from "../formula/changed-functions";
import { forExcel } from "../formula/dialect";
import { element } from "../pane/dom";
import { cellName } from "../sheet/address";
import { isBefore, VERSION, versionOf } from "../sheet/version";
import { storedSettings } from "../workbook/browser";
import { tell } from "./dialog";
import type { FileBar } from "./file-bar";
import { texts } from "./file-texts";

const CELLS_A_STEP = 500;
const MAX_LISTED = 500;

/** `keep`: keeps the workbook as one of this version. */
export async function tellChangedFormulas(
  model: Model,
  bar: Pick<FileBar, "addNotice">,
  keep: () => unknown,
): Promise<void> {
  const settings = storedSettings(model);
  const madeWith = versionOf(settings.version);
  if (!isBefore(madeWith, VERSION)) return;
  const found = await runInSlices(changedFormulas(model, madeWith));
  if (found.length === 0) {
    settings.version = VERSION;
    return;
  }
  const rest =
    found.length > MAX_LISTED ? [element("p", {}, texts.moreAnswers({ count: found.length - MAX_LISTED }))] : [];
  const lines = found.slice(0, MAX_LISTED).map((each) => element("li", {}, changedLine(each)));
  bar.addNotice(
    changedSentence(found, madeWith),
    [{ label: texts.listAnswers, act: () => tell(texts.changedTitle, element("ul", {}, ...lines), ...rest) }],
    () => {
      settings.version = VERSION;
      keep();
    },
  );
}

function* changedFormulas({ getters }: Model, madeWith: string | undefined): Sliced<ChangedFormula[]> {
  const found: ChangedFormula[] = [];
  let step = 0;
  for (const sheetId of getters.getSheetIds()) {
    const ofSheet: (ChangedFormula & { row: number; column: number })[] = [];
    for (const cell of getters.getCells(sheetId)) {
      if ((step += 1) % CELLS_A_STEP === 0) {
        yield;
        // It may have been removed meanwhile.
        if (getters.tryGetSheet(sheetId) === undefined) break;
      }
      if (!cell.isFormula) continue;
      const formula = forExcel(cell.compiledFormula.toFormulaString(getters));
      const changes = changesOf(formula, madeWith);
      if (changes.length === 0) continue;
      const { row, col: column } = getters.getCellPosition(cell.id);
      ofSheet.push({
        cell: `${getters.getSheetName(sheetId)}!${cellName(row, column)}`,
        formula,
        changes,
        row,
        column,
      });
    }
    found.push(...ofSheet.sort((one, other) => one.row - other.row || one.column - other.column));
  }
  return found;
}
