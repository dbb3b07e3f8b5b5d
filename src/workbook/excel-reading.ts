/** What is read of Excel's sheets by Office.js: places, cells, and the formulas that fill them. */

import { type Area, formatAddress, type CellRange } from "../sheet/address";
import { rangeAt } from "./excel-requests";
import { MAX_READ } from "./port";
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

/** What is loaded of a range for its place, and for its cells. */
export const PLACE = "rowIndex, columnIndex, rowCount, columnCount";
export const CONTENTS = "values, valueTypes, text";

/** Asks for properties of a range that is used until the next sync only: to keep it longer would cost a request to let go of it. */
export function loaded(range: Excel.Range, properties: string): Excel.Range {
  range.load(properties);
  range.untrack();
  return range;
}

export function bringIntoView(sheet: Excel.Worksheet, area: CellRange): void {
  sheet.activate();
  rangeAt(sheet, area).select();
}

/** The sheets that there were last, which are mostly still there: what is in use of them is asked with their names. */
let lastSheets: readonly string[] = [];

/** Each sheet, or the one of that name, with what is in use of it. */
export async function usedAreas(which: string): Promise<{ name: string; used: Area | null }[]> {
  if (which !== "workbook") return [await usedArea(which)];
  try {
    return await allUsedAreas(lastSheets);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ItemNotFound") throw error;
    return allUsedAreas([]);
  }
}

function usedArea(which: string): Promise<{ name: string; used: Area | null }> {
  return Excel.run(WITH_RETRY, async (context) => {
    const sheet = sheetNamed(context, which);
    sheet.load("name");
    const range = loaded(sheet.getUsedRangeOrNullObject(true), PLACE);
    await context.sync();
    return usedOf(sheet.name, range);
  });
}

const usedOf = (name: string, range: Excel.Range) => ({
  name,
  used: range.isNullObject ? null : { sheet: name, ...placeRead(range) },
});

function allUsedAreas(expected: readonly string[]): Promise<{ name: string; used: Area | null }[]> {
  return Excel.run(WITH_RETRY, async (context) => {
    const { worksheets } = context.workbook;
    const ask = (name: string) => loaded(worksheets.getItem(name).getUsedRangeOrNullObject(true), PLACE);
    const ranges = new Map(expected.map((name) => [name, ask(name)]));
    worksheets.load("items/name");
    await context.sync();
    lastSheets = worksheets.items.map(({ name }) => name);
    const others = lastSheets.filter((name) => !ranges.has(name));
    for (const name of others) ranges.set(name, ask(name));
    if (others.length > 0) await context.sync();
    return lastSheets.map((name) => usedOf(name, ranges.get(name)!));
  });
}

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

/** Of a range whose place is loaded. */
export const placeRead = (range: Excel.Range): CellRange => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** A whole column has a million cells: only what a person can look at is asked for. */
export function firstPart(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  const part = rangeAt(sheet, {
    ...area,
    rows: Math.min(area.rows, MAX_READ.rows),
    columns: Math.min(area.columns, MAX_READ.columns),
  });
  return loaded(part, CONTENTS);
}

export function cellsOf(area: Area, part: Excel.Range): Cells {
  return { address: formatAddress(area), ...area, values: contentsOf(part), texts: part.text };
}

export function contentsOf({ values, valueTypes }: Excel.Range): CellContent[][] {
  return values.map((row: unknown[], down) => row.map((value, right) => contentOf(value, valueTypes[down]![right]!)));
}

/** An error is returned as the text of its code; only its type distinguishes it from the text "#N/A". */
function contentOf(value: unknown, type: Excel.RangeValueType | string): CellContent {
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
