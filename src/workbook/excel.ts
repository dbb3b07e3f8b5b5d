/**
 * Excel behind the port, by Office.js. Reads are few and large: each sync is a round trip, of half a second in a bad case
 * on the web. Needs ExcelApi 1.12, for spilled answers.
 */

import { line, looks } from "../samples/looks";
import { areaOf, type Cell, type Dressing, dressings, extent, type Sheet } from "../samples/sheet";
import { type Area, cellName, formatAddress } from "./address";
import { type CellContent, type Cells, type Fault, type Formula, readAtMost, type Selection, type Workbook } from "./port";
import { freeName, isPlainText } from "./writing";

/** A cell is being typed in: wait for its end instead of failing. */
const patiently = { delayForCellEdit: true } as const;

/** Events come in swarms, one for each sheet and each flush of answers; the pane needs to know once, when they are over. */
const quietFor = 50;

/** Excel measures in points; a pixel of ours is one at the usual 96 to the inch. */
const points = (pixels: number) => pixels * 0.75;

const aligned = { left: "Left", right: "Right", center: "Center" } as const;
const raised = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

type Place = Omit<Area, "sheet">;

/** The same in every cell: a single value for a whole range is a shape error to Excel. */
function filled<Value>({ rows, columns }: Place, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Place) => sheet.getRangeByIndexes(row, column, rows, columns);

export class ExcelWorkbook implements Workbook {
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

  addSheets(sheets: readonly Sheet[]): Promise<string[]> {
    return Excel.run(patiently, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();

      const taken = worksheets.items.map(({ name }) => name);
      const added = sheets.map((sheet) => {
        const name = freeName(sheet.name, taken);
        taken.push(name);
        return { name, sheet, worksheet: worksheets.add(name) };
      });
      for (const { sheet, worksheet } of added) write(worksheet, sheet);
      const [first] = added;
      if (first) bringIntoView(first.worksheet, areaOf(first.sheet.opensOn));
      await context.sync();
      return added.map(({ name }) => name);
    });
  }

  show(address: string): Promise<void> {
    return Excel.run(patiently, async (context) => {
      const area = areaOf(address);
      bringIntoView(sheetNamed(context, area.sheet), area);
      await context.sync();
    });
  }
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
  return { sheet: sheet.name, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** A whole column selected has a million cells: only what the pane shows is asked for. */
function firstPart(sheet: Excel.Worksheet, area: Place): Excel.Range {
  const part = rangeAt(sheet, { ...area, rows: Math.min(area.rows, readAtMost.rows), columns: Math.min(area.columns, readAtMost.columns) });
  part.load("values, valueTypes, text");
  return part;
}

function cellsOf(area: Area, part: Excel.Range): Cells {
  const { sheet, ...place } = area;
  const values: unknown[][] = part.values;
  return {
    address: formatAddress(area),
    sheet,
    ...place,
    values: values.map((row, down) => row.map((value, right) => contentOf(value, part.valueTypes[down]![right]!))),
    texts: part.text,
  };
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
    cell.load("formulas");
    const spill = cell.getSpillingToRangeOrNullObject();
    spill.load("rowIndex, columnIndex, rowCount, columnCount");
    return { ...place, cell, spill };
  });
  await context.sync();

  return anchors.map(({ row, column, cell, spill }) => {
    const [[text]] = cell.formulas as [[unknown]];
    if (typeof text !== "string" || !text.startsWith("=")) return undefined;
    const own = { row, column, rows: 1, columns: 1 };
    const fills = spill.isNullObject ? own : { row: spill.rowIndex, column: spill.columnIndex, rows: spill.rowCount, columns: spill.columnCount };
    return { address: formatAddress({ sheet: name, ...own }), row, column, text, fills: formatAddress({ sheet: name, ...fills }) };
  });
}

/** Queues all that a sample's sheet is. */
function write(worksheet: Excel.Worksheet, sheet: Sheet): void {
  worksheet.showGridlines = false;
  for (const [letter, pixels] of Object.entries(sheet.columns)) worksheet.getRange(`${letter}:${letter}`).format.columnWidth = points(pixels);
  for (const [number, pixels] of Object.entries(sheet.rows)) worksheet.getRange(`${number}:${number}`).format.rowHeight = points(pixels);
  for (const cell of sheet.cells) {
    for (const dressing of dressings(cell)) dress(rangeAt(worksheet, dressing), dressing);
    if (cell.across) rangeAt(worksheet, extent(cell)).merge();
    const { row, column } = areaOf(cell.at);
    fill(worksheet.getRange(cellName(row, column)), cell.content);
  }
}

function fill(cell: Excel.Range, content: Cell["content"]): void {
  if ("formula" in content) {
    cell.formulas = [[content.formula]];
  } else if ("number" in content) {
    cell.values = [[content.number]];
  } else if (content.text !== "") {
    // The format must be there before the text is, or Excel has already made something of it.
    if (!isPlainText(content.text)) cell.numberFormat = [["@"]];
    cell.values = [[content.text]];
  }
}

function dress(range: Excel.Range, dressing: Dressing): void {
  const { bold, italic, size, colour, fill: ground, align, wrap, vertical, lineAbove, lineBelow } = looks[dressing.look];
  const { format } = range;
  if (dressing.format) range.numberFormat = filled(dressing, dressing.format);
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size) format.font.size = size;
  if (colour) format.font.color = colour;
  if (ground) format.fill.color = ground;
  if (align) format.horizontalAlignment = aligned[align];
  if (wrap) format.wrapText = true;
  format.verticalAlignment = raised[vertical ?? "middle"];
  if (lineAbove) ruled(format.borders.getItem("EdgeTop"));
  if (lineBelow) ruled(format.borders.getItem("EdgeBottom"));
}

function ruled(border: Excel.RangeBorder): void {
  border.style = "Continuous";
  border.color = line;
}
