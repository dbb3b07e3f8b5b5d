/** What is read of Excel's sheets by Office.js: places, cells, and the formulas that fill them. */

import { type Area, formatAddress, type CellRange } from "../sheet/address";
import { stepByStep } from "./watch";
import { rangeAt } from "./excel-sheets";
import { type Formula, MAX_READ } from "./port";
import { type CellContent, type Cells } from "../sheet/cells";

/** While a cell is being edited, wait until that ends instead of failing. */
export const WITH_RETRY = { delayForCellEdit: true } as const;

/** As one step for the undo, where Excel can take so much as one; it refuses that for some thousand cells. */
export async function undoable(batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  try {
    await Excel.run({ ...WITH_RETRY, mergeUndoGroup: true }, batch);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "UndoNotSupported") throw error;
    // What is done twice is the same once more.
    await Excel.run(WITH_RETRY, batch);
  }
}

export function bringIntoView(sheet: Excel.Worksheet, area: CellRange): void {
  sheet.activate();
  rangeAt(sheet, area).select();
}

/** So many cells are asked for their spill in one round trip. */
const MAX_QUERIES = 500;

/** Each sheet, or the one of that name, with what is in use of it. */
export function usedAreas(which: string): Promise<{ name: string; used: Area | null }[]> {
  return Excel.run(WITH_RETRY, async (context) => {
    const { worksheets } = context.workbook;
    const one = which === "workbook" ? null : sheetNamed(context, which);
    worksheets.load("items/name");
    one?.load("name");
    await context.sync();
    const found = worksheets.items
      .filter(({ name }) => !one || name === one.name)
      .map((sheet) => {
        const range = sheet.getUsedRangeOrNullObject(true);
        range.load("rowIndex, columnIndex, rowCount, columnCount");
        return { name: sheet.name, range };
      });
    await context.sync();
    return found.map(({ name, range }) => ({
      name,
      used: range.isNullObject ? null : { sheet: name, ...placeRead(range) },
    }));
  });
}

/** The wanted formulas of a block, with what they fill. */
export async function wantedIn(block: Area, isWanted: (text: string) => boolean): Promise<Formula[]> {
  const places = await Excel.run(WITH_RETRY, async (context) => {
    const range = rangeAt(sheetNamed(context, block.sheet), block);
    range.load("formulas, values");
    await context.sync();
    const formulas: unknown[][] = range.formulas;
    return formulas.flatMap((row, down) =>
      row.flatMap((text, right) =>
        isFormula(text, range.values[down]?.[right]) && isWanted(text)
          ? [{ row: block.row + down, column: block.column + right }]
          : [],
      ),
    );
  });
  const groups = Array.from({ length: Math.ceil(places.length / MAX_QUERIES) }, (_, index) =>
    places.slice(index * MAX_QUERIES, (index + 1) * MAX_QUERIES),
  );
  const found = await stepByStep(groups, (group) =>
    Excel.run(WITH_RETRY, (context) => formulasThatFill(context, sheetNamed(context, block.sheet), block.sheet, group)),
  );
  return found.flat().filter((formula) => formula !== undefined);
}

/** Excel reports text that looks like a formula as its own formula, and as its own value too. */
const isFormula = (text: unknown, value: unknown): text is string =>
  typeof text === "string" && text.startsWith("=") && text !== value;

/** The first cell that is not empty: a number, text, or a formula that shows nothing. */
export function firstTaken(
  range: Pick<Excel.Range, "formulas" | "valueTypes">,
): { down: number; right: number } | undefined {
  const formulas: unknown[][] = range.formulas;
  for (const [down, types] of range.valueTypes.entries()) {
    const right = types.findIndex((type, column) => type !== "Empty" || formulas[down]?.[column] !== "");
    if (right >= 0) return { down, right };
  }
  return undefined;
}

export function sheetNamed({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet {
  return name === "" ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItem(name);
}

/** A selection of several ranges, or of a chart, is not a range in Excel: then the active cell is used. */
export async function selectedPlace(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Area> {
  try {
    return await placeOf(context, context.workbook.getSelectedRange(), sheet);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "InvalidSelection") throw error;
    return placeOf(context, context.workbook.getActiveCell(), sheet);
  }
}

export async function placeOf(
  context: Excel.RequestContext,
  range: Excel.Range,
  sheet: Excel.Worksheet,
): Promise<Area> {
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  sheet.load("name");
  await context.sync();
  return { sheet: sheet.name, ...placeRead(range) };
}

/** Of a range whose place is loaded. */
export const placeRead = (range: Excel.Range): CellRange => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** A whole column selected has a million cells: only what the pane shows is asked for. */
export function firstPart(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  const part = rangeAt(sheet, {
    ...area,
    rows: Math.min(area.rows, MAX_READ.rows),
    columns: Math.min(area.columns, MAX_READ.columns),
  });
  part.load("values, valueTypes, text");
  return part;
}

export function cellsOf(area: Area, part: Excel.Range): Cells {
  return { address: formatAddress(area), ...area, ...contentsOf(part) };
}

export function contentsOf(part: Excel.Range): Pick<Cells, "values" | "texts"> {
  const values: unknown[][] = part.values;
  return {
    values: values.map((row, down) => row.map((value, right) => contentOf(value, part.valueTypes[down]![right]!))),
    texts: part.text,
  };
}

/** An error is returned as the text of its code; only its type distinguishes it from the text "#N/A". */
function contentOf(value: unknown, type: Excel.RangeValueType | string): CellContent {
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Hidden by hand or by a filter. Excel tells of a range whether all, none or some are, and of those some which cells are seen. */
export function hiddenRowsIn(area: Area): Promise<number[]> {
  return Excel.run(WITH_RETRY, async (context) => {
    const range = rangeAt(sheetNamed(context, area.sheet), area);
    range.load("rowHidden");
    await context.sync();
    const rows = Array.from({ length: area.rows }, (_, down) => area.row + down);
    const isHidden: boolean | null = range.rowHidden;
    if (isHidden !== null) return isHidden ? rows : [];
    const seen = range.getSpecialCellsOrNullObject("Visible");
    await context.sync();
    if (seen.isNullObject) return rows;
    const { areas } = seen;
    areas.load("items/rowIndex, items/rowCount");
    await context.sync();
    const isSeen = new Set(
      areas.items.flatMap(({ rowIndex, rowCount }) => Array.from({ length: rowCount }, (_, down) => rowIndex + down)),
    );
    return rows.filter((row) => !isSeen.has(row));
  });
}

/** The formula that fills each of these cells: its own, or that of the spill it lies in. */
export async function formulasThatFill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  places: readonly { row: number; column: number }[],
): Promise<(Formula | undefined)[]> {
  const questions = places.map(({ row, column }) => {
    const cell = sheet.getCell(row, column);
    const parent = cell.getSpillParentOrNullObject();
    parent.load("rowIndex, columnIndex");
    return { row, column, parent };
  });
  await context.sync();

  const anchors = questions.map(({ row, column, parent }) => {
    const place = parent.isNullObject ? { row, column } : { row: parent.rowIndex, column: parent.columnIndex };
    const cell = sheet.getCell(place.row, place.column);
    cell.load("formulas, values");
    const spill = cell.getSpillingToRangeOrNullObject();
    spill.load("rowIndex, columnIndex, rowCount, columnCount");
    return { ...place, cell, spill };
  });
  await context.sync();

  return anchors.map(({ row, column, cell, spill }) => {
    const [[text]] = cell.formulas as [[unknown]];
    if (!isFormula(text, cell.values[0]?.[0])) return undefined;
    const own = { row, column, rows: 1, columns: 1 };
    const fills = spill.isNullObject ? own : placeRead(spill);
    return {
      address: formatAddress({ sheet: name, ...own }),
      row,
      column,
      text,
      fills: formatAddress({ sheet: name, ...fills }),
    };
  });
}
