/**
 * Excel behind the port, by Office.js. Reads are few and large: each sync is a round trip, of half a second in a bad case
 * on the web. Needs ExcelApi 1.12, for spilled answers.
 *
 * The methods stand in the port's order, where each is explained: what is selected and read, formulas, sheets, what is
 * written, pictures and charts, what is kept. What several of them need follows the class; sheets, figures and
 * names are written in excel-sheets.ts, excel-figures.ts and excel-names.ts.
 */

import { areaOf } from "../samples/sheet";
import { type Area, formatAddress, meet, type Place } from "./address";
import { blocksOf, inSteps } from "./blocks";
import { addCharts, addPicture, kindsOfCharts } from "./excel-figures";
import { excelNames } from "./excel-names";
import { filled, rangeAt, writeSheet } from "./excel-sheets";
import {
  type CellContent,
  type Cells,
  type ChartKind,
  type Fault,
  type Formula,
  type FormulaNames,
  type Kept,
  type NewFormula,
  type NewSheet,
  Occupied,
  type OldFormula,
  type Picture,
  readAtMost,
  type Selection,
  type SheetNamed,
  type Watch,
  type WholeTable,
  type Workbook,
} from "./port";
import { freeName } from "./writing";

/** A cell is being typed in: wait for its end instead of failing. */
const patiently = { delayForCellEdit: true } as const;

/** Events come in swarms, one for each sheet and each flush of answers; the pane needs to know once, when they are over. */
const quietFor = 50;

/** Excel on the web answers with at most 5 MB; a cell takes some 50 bytes with its type, text and format. */
const cellsOfABlock = 20_000;

/** So many cells are asked for their spill in one round trip. */
const questionsAtOnce = 500;

/** The mark of a sheet that we have added, and the beginning of the names under which something is kept. */
const mark = "quasirent";

export class ExcelWorkbook implements Workbook {
  readonly formulaNames: FormulaNames = excelNames;

  selection(): Promise<Selection> {
    return Excel.run(patiently, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const area = await selectedPlace(context, sheet);
      const part = firstPart(sheet, area);
      await context.sync();

      const cells = cellsOf(area, part);
      const wrong = cells.values
        .flatMap((values, down) =>
          values.flatMap((value, right) => (typeof value === "object" ? [{ code: value.error, row: area.row + down, column: area.column + right }] : [])),
        )
        .slice(0, readAtMost.faults);
      // The formula of the first cell and those of the faults, in one question.
      const [formula, ...theirs] = await formulasThatFill(context, sheet, area.sheet, [area, ...wrong]);
      const faults = wrong.map(({ code, row, column }, index): Fault => {
        const its = theirs[index];
        const address = formatAddress({ sheet: area.sheet, row, column, rows: 1, columns: 1 });
        return { address, row, column, code, ...(its && { formula: its }) };
      });
      return { ...cells, ...(formula && { formula }), faults };
    });
  }

  read(address: string): Promise<Cells> {
    return Excel.run(patiently, async (context) => {
      const place = areaOf(address);
      const sheet = sheetNamed(context, place.sheet);
      const area = await placeOf(context, rangeAt(sheet, place), sheet);
      const part = firstPart(sheet, area);
      await context.sync();
      return cellsOf(area, part);
    });
  }

  onChange(listener: () => void): () => void {
    let due: ReturnType<typeof setTimeout> | undefined;
    let isStopped = false;
    const tell = () => {
      clearTimeout(due);
      due = setTimeout(listener, quietFor);
      return Promise.resolve();
    };
    const registered = Excel.run(patiently, async (context) => {
      const { worksheets } = context.workbook;
      // Typed figures, worked out figures (custom functions answer late), another sheet, another range.
      const handlers = [worksheets.onChanged.add(tell), worksheets.onCalculated.add(tell), worksheets.onActivated.add(tell), worksheets.onSelectionChanged.add(tell)];
      await context.sync();
      return handlers;
    });
    registered.catch(console.error);
    return () => {
      if (isStopped) return;
      isStopped = true;
      clearTimeout(due);
      registered
        .then((handlers) =>
          // A handler can only be taken away by the context that gave it.
          Excel.run(handlers[0]!.context, async (context) => {
            for (const handler of handlers) handler.remove();
            await context.sync();
          }),
        )
        .catch(console.error);
    };
  }

  show(address: string): Promise<void> {
    return Excel.run(patiently, async (context) => {
      const area = areaOf(address);
      bringIntoView(sheetNamed(context, area.sheet), area);
      await context.sync();
    });
  }

  async readWhole(address: string, watch?: Watch): Promise<WholeTable> {
    const asked = areaOf(address);
    const whole = await Excel.run(patiently, async (context): Promise<Area> => {
      const sheet = sheetNamed(context, asked.sheet);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex, columnIndex, rowCount, columnCount");
      sheet.load("name");
      await context.sync();
      const part = used.isNullObject ? null : meet(asked, placeRead(used));
      return { sheet: sheet.name, ...(part ?? { row: asked.row, column: asked.column, rows: 0, columns: 0 }) };
    });
    const parts = await inSteps(
      blocksOf(whole, cellsOfABlock),
      (block) =>
        Excel.run(patiently, async (context) => {
          const part = rangeAt(sheetNamed(context, whole.sheet), block);
          part.load("values, valueTypes, text, numberFormat");
          await context.sync();
          return { ...contentsOf(part), formats: part.numberFormat.map((row: unknown[]) => row.map(String)) };
        }),
      watch,
    );
    return {
      ...whole,
      address: whole.rows === 0 ? address : formatAddress(whole),
      values: parts.flatMap(({ values }) => values),
      texts: parts.flatMap(({ texts }) => texts),
      formats: parts.flatMap(({ formats }) => formats),
    };
  }

  async sheets(): Promise<SheetNamed[]> {
    const areas = await usedAreas("workbook");
    return areas.map(({ name, used }) => ({ name, used: used && formatAddress(used) }));
  }

  async formulas(where: string, isWanted: (text: string) => boolean, watch?: Watch): Promise<Formula[]> {
    const asked = where === "workbook" ? null : areaOf(where);
    // The whole sheet is read: the answer of a formula outside the range may reach into it.
    const sheets = await usedAreas(asked?.sheet ?? "workbook");
    const blocks = sheets.flatMap(({ used }) => (used ? blocksOf(used, cellsOfABlock).map((block) => ({ ...block, sheet: used.sheet })) : []));
    const found = await inSteps(blocks, (block) => wantedIn(block, isWanted), watch);
    const all = new Map(found.flat().map((formula) => [formula.address, formula]));
    return [...all.values()].filter(({ fills }) => !asked || meet(asked, areaOf(fills)));
  }

  addSheets(sheets: readonly NewSheet[], { replacing = [], quietly = false }: { replacing?: readonly string[]; quietly?: boolean } = {}): Promise<string[]> {
    return Excel.run(patiently, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const ours = await oursNamed(context, replacing);

      const left = worksheets.items.map(({ name }) => name).filter((name) => !replacing.some((old) => old.toLowerCase() === name.toLowerCase()));
      for (const old of ours) old.delete();
      const added = sheets.map((sheet) => {
        const name = freeName(sheet.name, left);
        left.push(name);
        const worksheet = worksheets.add(name);
        worksheet.customProperties.add(mark, "added");
        return { name, sheet, worksheet };
      });
      for (const { sheet, worksheet } of added) writeSheet(worksheet, sheet);
      const [first] = added;
      const charts = added.flatMap(({ sheet, worksheet }) => (sheet.charts ?? []).map((placed) => ({ sheet: worksheet, placed })));
      try {
        if (charts.length > 0) await addCharts(context, charts);
        if (first && !quietly) bringIntoView(first.worksheet, areaOf(first.sheet.opensOn));
        await context.sync();
      } catch (error) {
        if (charts.length > 0) await this.takenBack(added.map(({ name }) => name));
        throw error;
      }
      return added.map(({ name }) => name);
    });
  }

  /** Of sheets that could not be added whole: those that are there go, in a step of its own, for the failed one does nothing more. */
  private takenBack(names: readonly string[]): Promise<void> {
    return Excel.run(patiently, async (context) => {
      const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
      for (const sheet of sheets) sheet.load("name");
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  }

  removeSheets(names: readonly string[]): Promise<void> {
    return Excel.run(patiently, async (context) => {
      for (const sheet of await oursNamed(context, names)) sheet.delete();
      await context.sync();
    });
  }

  addedSheets(): Promise<string[]> {
    return Excel.run(patiently, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const marked = worksheets.items.map((sheet) => ({ name: sheet.name, property: markOf(sheet) }));
      await context.sync();
      return marked.filter(({ property }) => !property.isNullObject).map(({ name }) => name);
    });
  }

  insert(formulas: readonly NewFormula[]): Promise<void> {
    return Excel.run(patiently, async (context) => {
      const places = formulas.map((formula) => {
        const { sheet: name, row, column } = areaOf(formula.address);
        const sheet = sheetNamed(context, name);
        const place = { row, column, rows: formula.rows ?? 1, columns: formula.columns ?? 1 };
        const range = rangeAt(sheet, place);
        range.load("valueTypes, formulas, numberFormat");
        sheet.load("name");
        const cell = sheet.getCell(row, column);
        const parent = cell.getSpillParentOrNullObject();
        parent.load("rowIndex");
        return { ...formula, sheet, place, range, cell, parent };
      });
      await context.sync();

      for (const { sheet, place, range, parent } of places) {
        const taken = parent.isNullObject ? firstTaken(range) : { down: 0, right: 0 };
        if (taken) throw new Occupied(formatAddress({ sheet: sheet.name, row: place.row + taken.down, column: place.column + taken.right, rows: 1, columns: 1 }));
      }
      for (const { text, place, range, cell, format } of places) {
        if (format !== undefined) range.numberFormat = filled(place, format);
        // In a cell of text a formula would be text.
        else if (range.numberFormat[0]?.[0] === "@") cell.numberFormat = [["General"]];
        cell.formulas = [[text]];
      }
      await context.sync();
    });
  }

  freeze(formulas: readonly Formula[]): Promise<void> {
    return Excel.run(patiently, async (context) => {
      for (const { fills } of formulas) {
        const area = areaOf(fills);
        const range = rangeAt(sheetNamed(context, area.sheet), area);
        // Excel's own Paste Values: errors stay errors and text stays text.
        range.copyFrom(range, "Values");
      }
      await context.sync();
    });
  }

  putBack(formulas: readonly OldFormula[]): Promise<void> {
    return Excel.run(patiently, async (context) => {
      for (const { address, text, fills } of formulas) {
        const { sheet: name, row, column } = areaOf(address);
        const sheet = sheetNamed(context, name);
        rangeAt(sheet, areaOf(fills)).clear("Contents");
        sheet.getCell(row, column).formulas = [[text]];
      }
      await context.sync();
    });
  }

  insertPicture(address: string, picture: Picture): Promise<void> {
    return addPicture(address, picture);
  }

  chartKinds(): readonly ChartKind[] {
    return kindsOfCharts();
  }

  keep(name: string, value: Kept | undefined): Promise<void> {
    return Excel.run(patiently, async (context) => {
      const { settings } = context.workbook;
      if (value === undefined) {
        const old = settings.getItemOrNullObject(`${mark}.${name}`);
        await context.sync();
        if (!old.isNullObject) old.delete();
      } else {
        settings.add(`${mark}.${name}`, JSON.stringify(value));
      }
      await context.sync();
    });
  }

  kept(name: string): Promise<Kept | undefined> {
    return Excel.run(patiently, async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(`${mark}.${name}`);
      setting.load("value");
      await context.sync();
      return setting.isNullObject ? undefined : (JSON.parse(String(setting.value)) as Kept);
    });
  }
}

/** Each sheet, or the one of that name, with what is in use of it. */
function usedAreas(which: string): Promise<{ name: string; used: Area | null }[]> {
  return Excel.run(patiently, async (context) => {
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
    return found.map(({ name, range }) => ({ name, used: range.isNullObject ? null : { sheet: name, ...placeRead(range) } }));
  });
}

/** The wanted formulas of a block, with what they fill. */
async function wantedIn(block: Area, isWanted: (text: string) => boolean): Promise<Formula[]> {
  const places = await Excel.run(patiently, async (context) => {
    const range = rangeAt(sheetNamed(context, block.sheet), block);
    range.load("formulas, values");
    await context.sync();
    const formulas: unknown[][] = range.formulas;
    return formulas.flatMap((row, down) =>
      row.flatMap((text, right) => (isFormula(text, range.values[down]?.[right]) && isWanted(text) ? [{ row: block.row + down, column: block.column + right }] : [])),
    );
  });
  const groups = Array.from({ length: Math.ceil(places.length / questionsAtOnce) }, (_, index) => places.slice(index * questionsAtOnce, (index + 1) * questionsAtOnce));
  const found = await inSteps(groups, (group) =>
    Excel.run(patiently, (context) => formulasThatFill(context, sheetNamed(context, block.sheet), block.sheet, group)),
  );
  return found.flat().filter((formula) => formula !== undefined);
}

/** A text that looks like a formula is told as its own formula, and as its own value too. */
const isFormula = (text: unknown, value: unknown): text is string => typeof text === "string" && text.startsWith("=") && text !== value;

/** Sheets that we have added; refuses all if one is not. */
async function oursNamed(context: Excel.RequestContext, names: readonly string[]): Promise<Excel.Worksheet[]> {
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return { name, sheet, property: markOf(sheet) };
  });
  await context.sync();
  for (const { name, property } of sheets) if (property.isNullObject) throw new Error(`${name} was not added by Quasirent`);
  return sheets.map(({ sheet }) => sheet);
}

function markOf(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const property = sheet.customProperties.getItemOrNullObject(mark);
  property.load("value");
  return property;
}

/** The first cell that holds something: a figure, a text, or a formula that shows nothing. */
function firstTaken(range: Excel.Range): { down: number; right: number } | undefined {
  const formulas: unknown[][] = range.formulas;
  for (const [down, types] of range.valueTypes.entries()) {
    const right = types.findIndex((type, column) => type !== "Empty" || formulas[down]?.[column] !== "");
    if (right >= 0) return { down, right };
  }
  return undefined;
}

function sheetNamed({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet {
  return name === "" ? workbook.worksheets.getActiveWorksheet() : workbook.worksheets.getItem(name);
}

function bringIntoView(sheet: Excel.Worksheet, area: Place): void {
  sheet.activate();
  rangeAt(sheet, area).select();
}

/** Several ranges at once, or a chart, are no range to Excel: then the active cell stands for them. */
async function selectedPlace(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Area> {
  try {
    return await placeOf(context, context.workbook.getSelectedRange(), sheet);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "InvalidSelection") throw error;
    return placeOf(context, context.workbook.getActiveCell(), sheet);
  }
}

async function placeOf(context: Excel.RequestContext, range: Excel.Range, sheet: Excel.Worksheet): Promise<Area> {
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  sheet.load("name");
  await context.sync();
  return { sheet: sheet.name, ...placeRead(range) };
}

/** Of a range whose place is loaded. */
const placeRead = (range: Excel.Range): Place => ({ row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount });

/** A whole column selected has a million cells: only what the pane shows is asked for. */
function firstPart(sheet: Excel.Worksheet, area: Place): Excel.Range {
  const part = rangeAt(sheet, { ...area, rows: Math.min(area.rows, readAtMost.rows), columns: Math.min(area.columns, readAtMost.columns) });
  part.load("values, valueTypes, text");
  return part;
}

function cellsOf(area: Area, part: Excel.Range): Cells {
  return { address: formatAddress(area), ...area, ...contentsOf(part) };
}

function contentsOf(part: Excel.Range): Pick<Cells, "values" | "texts"> {
  const values: unknown[][] = part.values;
  return { values: values.map((row, down) => row.map((value, right) => contentOf(value, part.valueTypes[down]![right]!))), texts: part.text };
}

/** An error is the text of its code; only its type tells it from a text that says "#N/A". */
function contentOf(value: unknown, type: Excel.RangeValueType | string): CellContent {
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** The formula that fills each of these cells: its own, or that of the spill it lies in. */
async function formulasThatFill(
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
    return { address: formatAddress({ sheet: name, ...own }), row, column, text, fills: formatAddress({ sheet: name, ...fills }) };
  });
}
