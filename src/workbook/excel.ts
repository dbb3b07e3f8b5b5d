/**
 * Excel behind the port, by Office.js. Reads are few and large: each sync is a round trip, of half a second in a bad case
 * on the web. Needs ExcelApi 1.12, for spilled answers.
 *
 * The methods are in the port's order, where each is explained: what is selected and read, formulas, sheets, what is
 * written, pictures and charts, what is kept. How they read is in excel-reading.ts; sheets are added in
 * excel-added.ts and written in excel-sheets.ts, figures and names in excel-figures.ts and excel-names.ts.
 */

import { changesOf } from "../formula/changed-functions";
import { PLAIN, type Separators } from "../formula/separators";
import { isBefore, VERSION, VERSION_PROPERTY, versionOf } from "../sheet/version";
import { type Cell, type Sheet } from "../sheet/sheet";
import { requireArea, formatAddress, intersection } from "../sheet/address";
import type { Watch } from "./watch";
import { addedSheets, addSheets, adoptSheets, editSheet, removeSheets, renameSheet, rewriteSheet } from "./excel-added";
import { calculateAll, isManual } from "./excel-calculation";
import { addPicture, kindsOfCharts } from "./excel-figures";
import { excelNames } from "./excel-names";
import { onExcelChange } from "./excel-changes";
import { enterFormulas, freezeFormulas, insertFormulas } from "./excel-entries";
import { wantedIn } from "./excel-formulas";
import {
  bringIntoView,
  cellsOf,
  firstPart,
  loaded,
  WITH_RETRY,
  sheetNamed,
  undoable,
  usedAreas,
} from "./excel-reading";
import { protectedSheets, unprotected } from "./excel-protection";
import { readSelection } from "./excel-selection";
import { saveSetting, setting } from "./excel-settings";
import { rangeAt, sized } from "./excel-requests";
import { spillObstacle } from "./excel-tables";
import {
  type AddingSheets,
  type Formula,
  type FormulaNames,
  type Setting,
  type NewFormula,
  type OldFormula,
  type Selection,
  type SheetNamed,
  type SpillObstacle,
  type Workbook,
} from "./port";
import { readInBlocks, readWhole } from "./excel-whole";
import { type ChartKind, type NewSheet, type Picture } from "../sheet/figures";
import { type Cells, type WholeTable } from "../sheet/cells";

const sheetsOf = (formulas: readonly OldFormula[]): string[] => [
  ...new Set(formulas.map(({ address }) => requireArea(address).sheet)),
];

export class ExcelWorkbook implements Workbook {
  /** Until Excel has been asked. */
  separators: Separators = PLAIN;
  readonly formulaNames: FormulaNames = excelNames;
  readonly calculation = { isManual, calculateAll };
  /** Whether the workbook is to say that this version made it; undefined before it was looked through. */
  private isVersionDue: boolean | undefined;

  selection(): Promise<Selection> {
    return Excel.run(WITH_RETRY, (context) => readSelection(context));
  }

  read(address: string): Promise<Cells> {
    return Excel.run(WITH_RETRY, async (context) => {
      const place = requireArea(address);
      const sheet = sheetNamed(context, place.sheet);
      const part = firstPart(sheet, place);
      sheet.load("name");
      await context.sync();
      return cellsOf({ ...place, sheet: sheet.name }, part);
    });
  }

  onChange(listener: () => void): () => void {
    return onExcelChange(listener);
  }

  show(address: string): Promise<void> {
    return Excel.run(WITH_RETRY, async (context) => {
      const area = requireArea(address);
      bringIntoView(sheetNamed(context, area.sheet), area);
      await context.sync();
    });
  }

  readWhole(address: string, watch?: Watch): Promise<WholeTable> {
    return readWhole(address, watch);
  }

  async sheets(): Promise<SheetNamed[]> {
    const areas = await usedAreas("workbook");
    return areas.map(({ name, used }) => ({ name, used: used && formatAddress(used) }));
  }

  protectedSheets(): Promise<string[]> {
    return protectedSheets();
  }

  async formulas(where: string, isWanted: (text: string) => boolean, watch?: Watch): Promise<Formula[]> {
    const asked = where === "workbook" ? null : requireArea(where);
    // The whole sheet is read: the answer of a formula outside the range may reach into it.
    const sheets = await usedAreas(asked?.sheet ?? "workbook");
    const used = sheets.flatMap((sheet) => sheet.used ?? []);
    const found = await readInBlocks(used, (block) => wantedIn(block, isWanted), watch);
    const all = new Map(found.flat().map((formula) => [formula.address, formula]));
    return [...all.values()].filter(({ fills }) => !asked || intersection(asked, requireArea(fills)));
  }

  /** Excel forgets all steps then, those of the person too. */
  canBeRemoved(): Promise<boolean> {
    return Promise.resolve(false);
  }

  readonly undoesRemoval = false;

  renameSheet(name: string, wanted: string): Promise<string> {
    return unprotected(renameSheet(name, wanted));
  }

  addSheets(sheets: readonly NewSheet[], how?: AddingSheets): Promise<string[]> {
    return this.withVersion(() => sized(addSheets(sheets, how)));
  }

  rewriteSheet(name: string, sheet: Sheet, columns: string): Promise<void> {
    return unprotected(sized(rewriteSheet(name, sheet, columns)), name);
  }

  editSheet(name: string, emptied: readonly string[], cells: readonly Cell[]): Promise<void> {
    return unprotected(sized(editSheet(name, emptied, cells)), name);
  }

  removeSheets(names: readonly string[]): Promise<void> {
    return unprotected(removeSheets(names));
  }

  adoptSheets(names: readonly string[]): Promise<void> {
    return adoptSheets(names);
  }

  addedSheets(): Promise<string[]> {
    return addedSheets();
  }

  insert(formulas: readonly NewFormula[]): Promise<void> {
    return this.withVersion(() => sized(insertFormulas(formulas)));
  }

  spillObstacle(address: string): Promise<SpillObstacle | null> {
    return spillObstacle(address);
  }

  async correct(address: string, text: string, figure: number): Promise<boolean> {
    const { sheet, row, column } = requireArea(address);
    let isDone = false;
    const corrected = undoable(async (context) => {
      const its = sheetNamed(context, sheet);
      const asked = rangeAt(its, { row, column, rows: 1, columns: 1 });
      asked.load("values, formulas, numberFormat");
      const parent = loaded(asked.getSpillParentOrNullObject(), "rowIndex");
      await context.sync();
      // Text is its own formula, and so may be what another cell's formula has put there.
      if (!parent.isNullObject || asked.values[0]?.[0] !== text || asked.formulas[0]?.[0] !== text) return;
      const cell = rangeAt(its, { row, column, rows: 1, columns: 1 });
      if (asked.numberFormat[0]?.[0] === "@") cell.numberFormat = [["General"]];
      cell.values = [[figure]];
      await context.sync();
      isDone = true;
    });
    await unprotected(corrected, sheet);
    return isDone;
  }

  freeze(formulas: readonly Formula[]): Promise<void> {
    return unprotected(sized(undoable((context) => freezeFormulas(context, formulas))), ...sheetsOf(formulas));
  }

  restoreFormulas(formulas: readonly OldFormula[]): Promise<void> {
    return unprotected(sized(undoable((context) => enterFormulas(context, formulas))), ...sheetsOf(formulas));
  }

  async insertPicture(address: string, picture: Picture): Promise<undefined> {
    await unprotected(addPicture(address, picture), requireArea(address).sheet);
  }

  chartKinds(): readonly ChartKind[] {
    return kindsOfCharts();
  }

  /** By the property of the document that a file of the browser workbook has too. */
  madeWith(): Promise<string | undefined> {
    return Excel.run(WITH_RETRY, async (context) => {
      const property = context.workbook.properties.custom.getItemOrNullObject(VERSION_PROPERTY);
      property.load("value");
      await context.sync();
      return property.isNullObject ? undefined : versionOf(property.value);
    });
  }

  saveVersion(): Promise<void> {
    return Excel.run(WITH_RETRY, async (context) => {
      context.workbook.properties.custom.add(VERSION_PROPERTY, VERSION);
      await context.sync();
      this.isVersionDue = false;
    });
  }

  /** A workbook without formulas that an earlier version may have made says, with what is first put into it, that this one made it. */
  private async withVersion<Done>(write: () => Promise<Done>): Promise<Done> {
    this.isVersionDue ??= await this.hasNothingEarlier().catch((error: unknown) => {
      console.error(error);
      return undefined;
    });
    const done = await write();
    if (!this.isVersionDue) return done;
    try {
      await this.saveVersion();
    } catch (error) {
      // What was put in is there.
      console.error(error);
    }
    return done;
  }

  private async hasNothingEarlier(): Promise<boolean> {
    const madeWith = await this.madeWith();
    if (!isBefore(madeWith, VERSION)) return false;
    const earlier = await this.formulas("workbook", (text) => changesOf(text, madeWith).length > 0);
    return earlier.length === 0;
  }

  saveSetting(name: string, value: Setting | undefined): Promise<void> {
    return saveSetting(name, value);
  }

  setting(name: string): Promise<Setting | undefined> {
    return setting(name);
  }
}
