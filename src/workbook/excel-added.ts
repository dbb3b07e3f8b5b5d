/** Sheets that are added to an Excel workbook, known again by their marks, rewritten and removed. */

import { type Cell, extent, type Sheet } from "../sheet/sheet";
import { requireArea } from "../sheet/address";
import { addedProperty, addedValue, firstWordsOf } from "../sheet/added-sheets";
import { addCharts } from "./excel-figures";
import { bringIntoView, WITH_RETRY, undoable } from "./excel-reading";
import { structureOf } from "./excel-protection";
import { rangeAt } from "./excel-requests";
import { rectangles, writeCells, writeSheet } from "./excel-sheets";
import type { NewSheet } from "../sheet/figures";
import type { AddingSheets } from "./port";
import { withBlocks } from "./excel-waterfall";
import { freeName } from "../sheet/names";
import { texts } from "./texts";

/** The mark of a sheet that we have added, and the beginning of the names under which something is kept. */
export const MARK = "quasirent";

/** A title is among the first cells of a sheet. */
const BEGINNING = { rows: 5, columns: 5 } as const;

const firstWords = ({ cells }: Sheet) =>
  firstWordsOf(
    cells.map(({ at, content }) => ({
      ...requireArea(at),
      words: "text" in content ? content.text : "number" in content ? String(content.number) : content.formula,
    })),
  );

export function addSheets(
  sheets: readonly NewSheet[],
  { replacing = [], quietly = false, leaveOut }: AddingSheets = {},
): Promise<string[]> {
  return Excel.run(WITH_RETRY, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const structure = structureOf(context);
    const ours = await oursNamed(context, replacing);
    structure.requireOpen();

    const left = worksheets.items
      .map(({ name }) => name)
      .filter((name) => !replacing.some((old) => old.toLowerCase() === name.toLowerCase()));
    for (const old of ours) old.delete();
    const added = sheets.map((sheet) => {
      const name = freeName(sheet.name, left);
      left.push(name);
      const worksheet = worksheets.add(name);
      markAdded(context, worksheet, name, firstWords(sheet));
      const { cells, charts } = withBlocks(sheet, name);
      return { name, sheet: { ...sheet, cells }, charts, worksheet };
    });
    const [first] = added;
    const charts = added.flatMap((each) => each.charts.map((chart) => ({ sheet: each.worksheet, ...chart })));
    try {
      for (const { sheet, worksheet } of added) await writeSheet(context, worksheet, sheet);
      if (charts.length > 0) await addCharts(context, charts, leaveOut);
      if (first && !quietly) bringIntoView(first.worksheet, requireArea(first.sheet.opensOn));
      await context.sync();
    } catch (error) {
      await takenBack(added.map(({ name }) => name)).catch(console.error);
      throw error;
    }
    return added.map(({ name }) => name);
  });
}

/** Sheets that were begun, in a request of its own: after a failure the context does nothing more. */
function takenBack(names: readonly string[]): Promise<void> {
  return Excel.run(WITH_RETRY, async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** Clears and writes the cells: to delete the sheet would take a person's undo away. */
export function rewriteSheet(name: string, sheet: Sheet, columns: string): Promise<void> {
  return undoable(async (context) => {
    const [worksheet] = await oursNamed(context, [name]);
    if (!worksheet) return;
    const old = worksheet.getRange(columns).untrack();
    old.unmerge();
    // Not all: comments are a person's.
    old.clear("Contents");
    old.clear("Formats");
    markAdded(context, worksheet, name, firstWords(sheet));
    await writeSheet(context, worksheet, sheet);
    await context.sync();
  });
}

export function editSheet(name: string, emptied: readonly string[], cells: readonly Cell[]): Promise<void> {
  return undoable(async (context) => {
    const [worksheet] = await oursNamed(context, [name]);
    if (!worksheet) return;
    for (const { place } of rectangles(
      emptied.map(requireArea),
      () => "",
      () => true,
    ))
      rangeAt(worksheet, place).clear("Contents");
    // What is written into a merged cell, but for its first, is lost.
    for (const { place } of rectangles(
      cells.map(extent),
      () => "",
      () => true,
    ))
      rangeAt(worksheet, place).unmerge();
    await writeCells(context, worksheet, cells);
    await context.sync();
  });
}

export function removeSheets(names: readonly string[]): Promise<void> {
  return Excel.run(WITH_RETRY, async (context) => {
    const sheets = await oursNamed(context, names);
    const properties = names.map((name) => context.workbook.properties.custom.getItemOrNullObject(addedProperty(name)));
    for (const property of properties) property.load("value");
    await context.sync();
    for (const property of properties) if (!property.isNullObject) property.delete();
    for (const sheet of sheets) sheet.delete();
    await context.sync();
  });
}

/** The mark that a file has of it is under its name, and goes with it. */
export function renameSheet(name: string, wanted: string): Promise<string> {
  return Excel.run(WITH_RETRY, async (context) => {
    const { worksheets, properties } = context.workbook;
    worksheets.load("items/name");
    const [worksheet] = await oursNamed(context, [name]);
    const property = properties.custom.getItemOrNullObject(addedProperty(name));
    property.load("value");
    await context.sync();
    const others = worksheets.items
      .map((each) => each.name)
      .filter((each) => each.toLowerCase() !== name.toLowerCase());
    const given = freeName(wanted, others);
    if (worksheet) worksheet.name = given;
    if (!property.isNullObject && given !== name) {
      // Names that differ in case alone are one there too.
      property.delete();
      properties.custom.add(addedProperty(given), String(property.value));
    }
    await context.sync();
    return given;
  });
}

export function adoptSheets(names: readonly string[]): Promise<void> {
  return Excel.run(WITH_RETRY, async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).customProperties.add(MARK, "added");
    await context.sync();
  });
}

/** By the mark of the sheet itself, or by that of a file which another program has written. */
export function addedSheets(): Promise<string[]> {
  return Excel.run(WITH_RETRY, async (context) => {
    const { worksheets, properties } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const property = properties.custom.getItemOrNullObject(addedProperty(sheet.name));
      property.load("value");
      return { name: sheet.name, sheet, its: markOf(sheet), property };
    });
    await context.sync();
    const marked = sheets.flatMap((each) => {
      if (!each.its.isNullObject || each.property.isNullObject) return [];
      const beginning = rangeAt(each.sheet, { row: 0, column: 0, ...BEGINNING });
      beginning.load("values");
      return [{ name: each.name, value: String(each.property.value), beginning }];
    });
    if (marked.length > 0) await context.sync();
    const isOurs = new Set(
      marked.filter(({ value, beginning }) => addedValue(wordsIn(beginning.values)) === value).map(({ name }) => name),
    );
    return sheets.filter(({ name, its }) => !its.isNullObject || isOurs.has(name)).map(({ name }) => name);
  });
}

const wordsIn = (values: readonly (readonly unknown[])[]) =>
  firstWordsOf(values.flatMap((cells, row) => cells.map((words, column) => ({ row, column, words: String(words) }))));

/** Sheets that we have added; refuses all if one is not. */
async function oursNamed(context: Excel.RequestContext, names: readonly string[]): Promise<Excel.Worksheet[]> {
  const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
  const marks = sheets.map(markOf);
  await context.sync();
  const unknown = names.filter((_, index) => marks[index]!.isNullObject);
  const added = unknown.length > 0 ? await addedSheets() : [];
  for (const name of unknown)
    if (!added.some((other) => other.toLowerCase() === name.toLowerCase())) throw new Error(texts.notAdded({ name }));
  return sheets;
}

function markAdded({ workbook }: Excel.RequestContext, worksheet: Excel.Worksheet, name: string, words: string): void {
  worksheet.customProperties.add(MARK, "added");
  if (words !== "") workbook.properties.custom.add(addedProperty(name), addedValue(words));
}

function markOf(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const property = sheet.customProperties.getItemOrNullObject(MARK);
  property.load("value");
  return property;
}
