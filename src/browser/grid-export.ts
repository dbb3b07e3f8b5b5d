/**
 * All that the grid holds, in steps. Its own export sorts every cell, looks for lines around every place of a sheet, filled
 * or not, and copies all of it once more; a workbook of half a million cells holds the page up for seconds. Here the grid
 * exports whatever is small, and cells and lines are gone through as they lie. Where a grid has not the parts that this
 * rests on, its own export answers.
 */

import type { Border, CellPosition, Model, Style } from "@odoo/o-spreadsheet";
import { runToEnd, type Sliced } from "../core/sliced";
import { columnName } from "../sheet/address";
import type { GridData, GridSheet } from "./grid-data";

/** What is used of the grid's own cells and parts. */
interface GridCell {
  id: number;
  content: string;
  style?: Style;
  format?: string;
  isFormula: boolean;
  compiledFormula?: { toFormulaString: (getters: Model["getters"]) => string };
}

interface GridPart {
  export: (data: GridData, short: boolean) => void;
}

interface CellPart extends GridPart {
  getCells: (sheetId: string) => GridCell[];
  extractCustomStyle: (cell: GridCell) => Style;
}

interface BorderPart extends GridPart {
  borders: Record<string, (unknown[] | undefined)[] | undefined>;
  getCellBorder: (position: CellPosition) => Border | null;
}

interface Inside {
  handlers?: readonly object[];
  _exportData?(short: boolean): unknown;
}

const hasAll = (part: object, names: readonly string[]) =>
  names.every((name) => typeof Reflect.get(part, name) === "function");
const isCellPart = (part: object): part is CellPart => hasAll(part, ["export", "getCells", "extractCustomStyle"]);
const isBorderPart = (part: object): part is BorderPart =>
  hasAll(part, ["export", "getCellBorder"]) && typeof Reflect.get(part, "borders") === "object";

const CELLS_A_STEP = 500;
/** To turn a cell into text takes less. */
const CELLS_OF_A_TEXT = 1000;

/** What the cells of a sheet hold, by their names: two lists, since an object of half a million names holds the page up while it grows. */
interface Contents {
  names: string[];
  contents: string[];
}

/** All that the grid holds, apart from what is in the cells, and that by sheet. */
interface Parts {
  looks: GridData;
  contents: Contents[];
}

/** All that the grid holds, at once. */
export const exported = (model: Model): GridData => runToEnd(exporting(model));

/** The same in steps. */
export function* exporting(model: Model): Sliced<GridData> {
  return yield* dataOf(yield* exportingParts(model));
}

/** All but what is in the cells: how they look, and the sheets around them. */
export function* exportingLooks(model: Model): Sliced<GridData> {
  return (yield* exportingParts(model, false)).looks;
}

export function* exportingParts(model: Model, withContents = true): Sliced<Parts> {
  const inside = model as unknown as Inside;
  const cells = inside.handlers?.find(isCellPart);
  const borders = inside.handlers?.find(isBorderPart);
  // Its `exportData` builds the whole workbook a second time to check a shorter spelling.
  if (!inside._exportData) return partsOf(model.exportData() as GridData);
  if (!cells || !borders) return partsOf(inside._exportData(false) as GridData);
  const data = without(inside, [cells, borders]);
  const [styles, formats, lines] = [numbering<Style>(), numbering<string>(), numbering<Border>()];
  const contents: Contents[] = [];
  for (const sheet of data.sheets) {
    contents.push(yield* exportCells(model, cells, sheet, withContents, styles.of, formats.of));
    yield* exportBorders(borders, sheet, lines.of);
  }
  return { looks: { ...data, styles: styles.all, formats: formats.all, borders: lines.all }, contents };
}

const partsOf = (data: GridData): Parts => ({
  looks: { ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, cells: {} })) },
  contents: data.sheets.map(({ cells }) => ({ names: Object.keys(cells), contents: Object.values(cells) })),
});

/** As the grid takes it in again. */
export function* dataOf({ looks, contents }: Parts): Sliced<GridData> {
  const sheets: GridSheet[] = [];
  for (const [index, sheet] of looks.sheets.entries()) {
    const { names, contents: held } = contents[index]!;
    const cells: Record<string, string> = {};
    for (const [at, name] of names.entries()) {
      cells[name] = held[at]!;
      if (at % CELLS_A_STEP === 0) yield;
    }
    sheets.push({ ...sheet, cells });
  }
  return { ...looks, sheets };
}

/** As it is kept: the same as JSON, which of half a million cells takes longer than a page may be blocked. */
export function* jsonOf({ looks: { sheets, ...rest }, contents }: Parts): Sliced<string> {
  const pieces = [JSON.stringify(rest).slice(0, -1), ',"sheets":['];
  for (const [index, sheet] of sheets.entries()) {
    const { names, contents: held } = contents[index]!;
    pieces.push(index === 0 ? "" : ",", JSON.stringify({ ...sheet, cells: undefined }).slice(0, -1), ',"cells":{');
    for (let from = 0; from < names.length; from += CELLS_OF_A_TEXT) {
      const some = names
        .slice(from, from + CELLS_OF_A_TEXT)
        .map((name, at) => `"${name}":${JSON.stringify(held[from + at])}`);
      pieces.push(from === 0 ? "" : ",", some.join(","));
      yield;
    }
    pieces.push("}}");
    yield;
  }
  pieces.push("]}");
  return pieces.join("");
}

/** The workbook without what is in its sheets' cells. */
export function shellOf(model: Model): GridData {
  const inside = model as unknown as Inside;
  const parts = inside.handlers?.filter((part) => isCellPart(part) || isBorderPart(part)) as GridPart[] | undefined;
  return inside._exportData && parts?.length === 2 ? without(inside, parts) : exported(model);
}

/** The export in which these parts have nothing to say. */
function without(inside: Inside, parts: readonly GridPart[]): GridData {
  for (const part of parts) Reflect.set(part, "export", () => undefined);
  try {
    const data = inside._exportData!(false) as GridData;
    for (const sheet of data.sheets) Object.assign(sheet, { cells: {}, styles: {}, formats: {}, borders: {} });
    return data;
  } finally {
    // What they inherit holds again.
    for (const part of parts) Reflect.deleteProperty(part, "export");
  }
}

function* exportCells(
  { getters }: Model,
  part: CellPart,
  sheet: GridSheet,
  withContents: boolean,
  styleNumber: (style: Style) => number,
  formatNumber: (format: string) => number,
): Sliced<Contents> {
  const [styled, formatted] = [new Runs(), new Runs()];
  const found: Contents = { names: [], contents: [] };
  const letters: string[] = [];
  let step = 0;
  for (const cell of part.getCells(sheet.id)) {
    if ((step += 1) % CELLS_A_STEP === 0) yield;
    const { row, col } = getters.getCellPosition(cell.id);
    const content = !withContents
      ? ""
      : cell.isFormula && cell.compiledFormula
        ? cell.compiledFormula.toFormulaString(getters)
        : cell.content;
    if (content !== "") {
      found.names.push((letters[col] ??= columnName(col)) + String(row + 1));
      found.contents.push(content);
    }
    if (cell.style) {
      const style = part.extractCustomStyle(cell);
      if (Object.keys(style).length > 0) styled.add(row, col, styleNumber(style));
    }
    if (cell.format) formatted.add(row, col, formatNumber(cell.format));
  }
  sheet.styles = yield* styled.zones();
  sheet.formats = yield* formatted.zones();
  return found;
}

function* exportBorders(part: BorderPart, sheet: GridSheet, numberOf: (border: Border) => number): Sliced<void> {
  const lined = new Runs();
  let step = 0;
  for (const [col, column] of (part.borders[sheet.id] ?? []).entries()) {
    // Most places have none.
    for (const key of Object.keys(column ?? [])) {
      if ((step += 1) % CELLS_A_STEP === 0) yield;
      const row = Number(key);
      const border = part.getCellBorder({ sheetId: sheet.id, col, row });
      if (border) lined.add(row, col, numberOf(border));
    }
  }
  sheet.borders = yield* lined.zones();
}

/** Numbers of cells, by column, to be written as zones: the rows below one another that have the same. */
class Runs {
  private readonly columns: { rows: number[]; numbers: number[]; isInOrder: boolean }[] = [];

  add(row: number, column: number, number: number): void {
    const runs = (this.columns[column] ??= { rows: [], numbers: [], isInOrder: true });
    const last = runs.rows[runs.rows.length - 1];
    if (last !== undefined && row < last) runs.isInOrder = false;
    runs.rows.push(row);
    runs.numbers.push(number);
  }

  *zones(): Sliced<Record<string, number>> {
    const zones: Record<string, number> = {};
    for (const [column, added] of this.columns.entries()) {
      if (!(added as typeof added | undefined)) continue;
      const letters = columnName(column);
      const { rows, numbers, isInOrder } = added;
      const order = rows.map((_, index) => index);
      // As a rule they are: to sort 50,000 of them would hold the page up.
      if (!isInOrder) order.sort((one, other) => rows[one]! - rows[other]!);
      let first = 0;
      for (let index = 1; index <= order.length; index += 1) {
        const [here, before] = [order[index], order[index - 1]!];
        if (here !== undefined && numbers[here] === numbers[before] && rows[here] === rows[before]! + 1) continue;
        const [top, bottom] = [rows[order[first]!]! + 1, rows[before]! + 1];
        zones[top === bottom ? `${letters}${top}` : `${letters}${top}:${letters}${bottom}`] = numbers[before]!;
        first = index;
        if (index % CELLS_A_STEP === 0) yield;
      }
      yield;
    }
    return zones;
  }
}

/** Gives each different thing a number from 1. */
function numbering<Thing extends object | string>() {
  const all: Record<number, Thing> = {};
  const numbers = new Map<string, number>();
  return {
    all,
    of: (thing: Thing): number => {
      const key =
        typeof thing === "string"
          ? thing
          : JSON.stringify(Object.entries(thing).sort(([one], [other]) => (one < other ? -1 : 1)));
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(key, number);
        all[number] = thing;
      }
      return number;
    },
  };
}
