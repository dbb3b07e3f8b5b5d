/** The workbook in the browser: o-spreadsheet's model behind the port. Positions of its own run column by column. */

import type { Command, Model } from "@odoo/o-spreadsheet";
import { calculationOf } from "./browser-calculation";
import { forGrid } from "../formula/dialect";
import { type Cell, type Sheet } from "../sheet/sheet";
import { requireArea, intersection, type CellRange } from "../sheet/address";
import { blocksOf } from "./blocks";
import { stepByStep, type Watch } from "./watch";
import { addSheets, editSheet, isOnlyCells, enoughRowsAndColumns, rewriteSheet, select, zoneOf } from "./browser-model";
import {
  addressOn,
  cellsIn,
  evaluatedCells,
  faultsIn,
  formulasOn,
  formulaThatFills,
  hiddenRowsIn,
  valuesOf,
  usedArea,
  valueAsContent,
} from "./browser-reading";
import { VERSION, versionOf } from "../sheet/version";
import { copied, inOneStep, storedSettings } from "./model-plugins";
import {
  type Formula,
  type Setting,
  type NewFormula,
  OccupiedError,
  type OldFormula,
  type Selection,
  type SheetNamed,
  type Workbook,
} from "./port";
import { type ChartKind, type NewSheet, type Picture } from "../sheet/figures";
import { type Cells, type WholeTable } from "../sheet/cells";
import { freeName } from "../sheet/names";
import { separatorsOf } from "./locales";
import { texts } from "./texts";
import { widenFor } from "./widths";
import { largest } from "../core/numbers/largest";

export { contentOf, dataOfSheets, openModel, openSheets, type SheetsData } from "./browser-model";
export { openData, preferLocale, type StoredSettings, storedSettings } from "./model-plugins";

/** The grid answers 400,000 cells in a tenth of a second: this much is well within a picture of the screen. */
const CELLS_PER_BLOCK = 20_000;

export class BrowserWorkbook implements Workbook {
  readonly calculation;
  constructor(private readonly model: Model) {
    this.calculation = calculationOf(model);
  }

  get separators() {
    return separatorsOf(this.model.getters.getLocale());
  }

  async selection(): Promise<Selection> {
    const { getters } = this.model;
    const sheetId = getters.getActiveSheetId();
    const { top, left, bottom, right } = getters.getSelectedZone();
    const cells = cellsIn(this.model, sheetId, {
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    });
    const formula = formulaThatFills(this.model, { sheetId, row: top, col: left });
    return { ...cells, ...(formula && { formula }), faults: faultsIn(this.model, sheetId, cells) };
  }

  async read(address: string): Promise<Cells> {
    const area = requireArea(address);
    return cellsIn(this.model, this.sheetId(area.sheet), area);
  }

  async readWhole(address: string, watch?: Watch): Promise<WholeTable> {
    const area = requireArea(address);
    const sheetId = this.sheetId(area.sheet);
    const used = usedArea(this.model, sheetId);
    const whole = (used && intersection(area, used)) ?? { ...area, rows: 0, columns: 0 };
    const parts = await stepByStep(
      blocksOf(whole, CELLS_PER_BLOCK),
      (block) => evaluatedCells(this.model, sheetId, block),
      watch,
    );
    const cells = parts.flat();
    const hiddenRows = hiddenRowsIn(this.model, sheetId, whole);
    return {
      address: whole.rows === 0 ? address : addressOn(this.model, sheetId, whole),
      sheet: this.model.getters.getSheetName(sheetId),
      row: whole.row,
      column: whole.column,
      rows: whole.rows,
      columns: whole.columns,
      values: valuesOf(cells),
      formats: cells.map((row) => row.map(({ format }) => format ?? "General")),
      ...(hiddenRows.length > 0 && { hiddenRows }),
    };
  }

  async sheets(): Promise<SheetNamed[]> {
    return this.model.getters.getSheetIds().map((sheetId) => {
      const used = usedArea(this.model, sheetId);
      return { name: this.model.getters.getSheetName(sheetId), used: used && addressOn(this.model, sheetId, used) };
    });
  }

  async protectedSheets(): Promise<string[]> {
    return [];
  }

  async formulas(where: string, isWanted: (text: string) => boolean, watch?: Watch): Promise<Formula[]> {
    const area = where === "workbook" ? null : requireArea(where);
    const sheetIds = area ? [this.sheetId(area.sheet)] : this.model.getters.getSheetIds();
    const found = await stepByStep(sheetIds, (sheetId) => formulasOn(this.model, sheetId, isWanted), watch);
    return found.flat().filter(({ fills }) => !area || intersection(area, requireArea(fills)));
  }

  onChange(listener: () => void): () => void {
    let isDue = false;
    const owner = {};
    // The model reports every step; the pane needs one notice when they are done.
    this.model.on("update", owner, () => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        isDue = false;
        listener();
      });
    });
    return () => this.model.off("update", owner);
  }

  finishEntry(): void {
    this.model.selection.getBackToDefault();
  }

  async show(address: string): Promise<void> {
    this.finishEntry();
    const area = requireArea(address);
    select(this.model, this.sheetId(area.sheet), area);
  }

  async addSheets(
    sheets: readonly NewSheet[],
    { replacing = [], quietly = false }: { replacing?: readonly string[]; quietly?: boolean } = {},
  ): Promise<string[]> {
    this.finishEntry();
    const added = addSheets(this.model, sheets, this.idsOfOurs(replacing));
    storedSettings(this.model).added.push(...added.map(({ id }) => id));
    const [first] = added;
    if (first && !quietly) select(this.model, first.id, requireArea(first.sheet.opensOn));
    return added.map(({ name }) => name);
  }

  async removeSheets(names: readonly string[]): Promise<void> {
    this.finishEntry();
    const { getters } = this.model;
    const ids = this.idsOfOurs(names);
    inOneStep(
      this.model,
      ids.map((sheetId): Command => ({ type: "DELETE_SHEET", sheetId, sheetName: getters.getSheetName(sheetId) })),
    );
  }

  readonly undoesRemoval = true;

  async renameSheet(name: string, wanted: string): Promise<string> {
    this.finishEntry();
    const { getters } = this.model;
    const [sheetId] = this.idsOfOurs([name]);
    const others = getters.getSheetIds().filter((id) => id !== sheetId);
    const newName = freeName(
      wanted,
      others.map((id) => getters.getSheetName(id)),
    );
    if (sheetId !== undefined) inOneStep(this.model, [{ type: "RENAME_SHEET", sheetId, oldName: name, newName }]);
    return newName;
  }

  async addedSheets(): Promise<string[]> {
    const { added } = storedSettings(this.model);
    return this.model.getters
      .getSheetIds()
      .filter((id) => added.includes(id))
      .map((id) => this.model.getters.getSheetName(id));
  }

  async canBeRemoved(name: string): Promise<boolean> {
    return isOnlyCells(this.model, this.sheetId(name));
  }

  async rewriteSheet(name: string, sheet: Sheet, columns: string): Promise<void> {
    this.finishEntry();
    const [id] = this.idsOfOurs([name]);
    const [first = "A", last = first] = columns.split(":");
    if (id !== undefined) rewriteSheet(this.model, id, sheet, requireArea(`${first}1:${last}1`));
  }

  async editSheet(name: string, emptied: readonly string[], cells: readonly Cell[]): Promise<void> {
    this.finishEntry();
    const [id] = this.idsOfOurs([name]);
    if (id !== undefined) editSheet(this.model, id, emptied.map(requireArea), cells);
  }

  async adoptSheets(names: readonly string[]): Promise<void> {
    storedSettings(this.model).added.push(...names.map((name) => this.sheetId(name)));
  }

  async insert(formulas: readonly NewFormula[]): Promise<void> {
    this.finishEntry();
    const places = formulas.map((formula) => {
      const { row, column, sheet } = requireArea(formula.address);
      return {
        ...formula,
        sheetId: this.sheetId(sheet),
        place: { row, column, rows: formula.rows ?? 1, columns: formula.columns ?? 1 },
      };
    });
    for (const { sheetId, place } of places) {
      const taken = this.firstTaken(sheetId, place);
      if (taken) throw new OccupiedError(addressOn(this.model, sheetId, taken));
    }
    const room = [...new Set(places.map(({ sheetId }) => sheetId))].flatMap((sheetId) => {
      // Once for all of a sheet: rows that were made for one would be made again for the next, above it.
      const own = places.filter((each) => each.sheetId === sheetId).map(({ place }) => place);
      return enoughRowsAndColumns(this.model, sheetId, {
        rows: largest(own.map(({ row, rows }) => row + rows)),
        columns: largest(own.map(({ column, columns }) => column + columns)),
      });
    });
    inOneStep(this.model, [
      ...room,
      ...places.flatMap(
        ({ sheetId, place, text, format = this.isForText(sheetId, place) ? "" : undefined }): Command[] => [
          ...(format === undefined
            ? []
            : [{ type: "SET_FORMATTING" as const, sheetId, target: [zoneOf(place)], format }]),
          { type: "UPDATE_CELL", sheetId, row: place.row, col: place.column, content: forGrid(text) },
        ],
      ),
      ...widenFor(this.model, places),
    ]);
  }

  async correct(address: string, text: string, figure: number): Promise<boolean> {
    this.finishEntry();
    const { sheet, row, column } = requireArea(address);
    const position = { sheetId: this.sheetId(sheet), row, col: column };
    const isFormula = this.model.getters.getCell(position)?.isFormula ?? true;
    if (isFormula || this.model.getters.getEvaluatedCell(position).value !== text) return false;
    const format = this.isForText(position.sheetId, { row, column, rows: 1, columns: 1 }) ? { format: "" } : {};
    inOneStep(this.model, [{ type: "UPDATE_CELL", ...position, content: String(figure), ...format }]);
    return true;
  }

  async freeze(formulas: readonly Formula[]): Promise<void> {
    this.finishEntry();
    const commands = formulas.flatMap(({ fills }) => {
      const area = requireArea(fills);
      const sheetId = this.sheetId(area.sheet);
      return evaluatedCells(this.model, sheetId, area).flatMap((cells, down) =>
        cells.map((cell, right): Command => {
          // A format may have come with the formula; without it the cell would show another text. The cell's own stays.
          const own = this.model.getters.getCell({ sheetId, row: area.row + down, col: area.column + right })?.format;
          const format = cell.format === undefined || own !== undefined ? {} : { format: cell.format };
          return {
            type: "UPDATE_CELL",
            sheetId,
            row: area.row + down,
            col: area.column + right,
            content: valueAsContent(cell),
            ...format,
          };
        }),
      );
    });
    inOneStep(this.model, commands);
  }

  async restoreFormulas(formulas: readonly OldFormula[]): Promise<void> {
    this.finishEntry();
    const places = formulas.map(({ address, text, fills }) => {
      const { sheet, row, column } = requireArea(address);
      return { text, row, column, fills: zoneOf(requireArea(fills)), sheetId: this.sheetId(sheet) };
    });
    inOneStep(
      this.model,
      places.flatMap(({ sheetId, row, column, text, fills }): Command[] => [
        { type: "DELETE_CONTENT", sheetId, target: [fills] },
        { type: "UPDATE_CELL", sheetId, row, col: column, content: forGrid(text) },
      ]),
    );
  }

  async insertPicture(address: string, { description, width, height, png, svg }: Picture) {
    this.finishEntry();
    const mimetype = svg === undefined ? "image/png" : "image/svg+xml";
    const path =
      svg === undefined
        ? `data:${mimetype};base64,${png}`
        : `data:${mimetype};charset=utf-8,${encodeURIComponent(svg)}`;
    const size = { width, height };
    // The grid keeps what it does not ask for; a file needs it.
    const definition = { path, size, mimetype, description, ...(svg !== undefined && { png }) };
    const figure = this.figureAt(address);
    inOneStep(this.model, [{ type: "CREATE_IMAGE", ...figure, size, definition }]);
    const { getters } = this.model;
    const { sheetId, figureId } = figure;
    return {
      isThere: async () =>
        getters.getSheetIds().includes(sheetId) && getters.getFigures(sheetId).some(({ id }) => id === figureId),
    };
  }

  chartKinds(): readonly ChartKind[] {
    return ["waterfall", "line", "bar", "stacked", "swings"];
  }

  async madeWith(): Promise<string | undefined> {
    return versionOf(storedSettings(this.model).version);
  }

  async saveVersion(): Promise<void> {
    storedSettings(this.model).version = VERSION;
  }

  async saveSetting(name: string, value: Setting | undefined): Promise<void> {
    const { kept } = storedSettings(this.model);
    if (value === undefined) Reflect.deleteProperty(kept, name);
    else kept[name] = copied(value);
  }

  async setting(name: string): Promise<Setting | undefined> {
    const { kept } = storedSettings(this.model);
    return Object.hasOwn(kept, name) ? copied(kept[name]) : undefined;
  }

  private sheetId(name: string): string {
    const id = name === "" ? this.model.getters.getActiveSheetId() : this.model.getters.getSheetIdByName(name);
    if (id === undefined) throw new Error(texts.noSheet({ name }));
    return id;
  }

  /** Of sheets that were added here; any other name is refused. */
  private idsOfOurs(names: readonly string[]): string[] {
    const { added } = storedSettings(this.model);
    return names.map((name) => {
      const id = this.sheetId(name);
      if (!added.includes(id)) throw new Error(texts.notAdded({ name }));
      return id;
    });
  }

  /** The first cell of the area that holds something, be it a part of a spilled answer that shows nothing. */
  private firstTaken(sheetId: string, { row, column, rows, columns }: CellRange): CellRange | undefined {
    const { getters } = this.model;
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) {
        const position = { sheetId, row: row + down, col: column + right };
        const cell = getters.getCell(position);
        const isFree =
          (!cell || (!cell.isFormula && cell.content === "")) &&
          !getters.getArrayFormulaSpreadingOn(position) &&
          !getters.getMerge(position);
        if (!isFree) return { row: position.row, column: position.col, rows: 1, columns: 1 };
      }
    }
    return undefined;
  }

  /** In a cell of text a formula would be text. */
  private isForText(sheetId: string, { row, column }: CellRange): boolean {
    return this.model.getters.getCell({ sheetId, row, col: column })?.format === "@";
  }

  private figureAt(address: string) {
    const { sheet, row, column } = requireArea(address);
    return {
      sheetId: this.sheetId(sheet),
      figureId: this.model.uuidGenerator.smallUuid(),
      row,
      col: column,
      offset: { x: 0, y: 0 },
    };
  }
}
