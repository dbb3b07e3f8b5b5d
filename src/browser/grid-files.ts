/** Between the grid and a workbook as files know it: what the grid exports and takes in, and what its cells show. */

import type { Border, CellPosition, Model, Style } from "@odoo/o-spreadsheet";
import { notes } from "../files/sentences";
import { blankSheet, type CellData, type CellLook, type Note, type SheetData, sizeOf, type WorkbookData } from "../files/workbook-data";
import { cellName, parseAddress } from "../workbook/address";
import { contentOf } from "../workbook/browser";
import { columnsUnder, rowsUnder } from "../files/page-setup";
import type { CarriedFigure, ChartData } from "../files/charts/figure-data";
import { readChart } from "../files/charts/chart-read";
import { CARRIED_KEY, type CarriedSheet } from "./carrying";
import { figureOf, type GridFigure, type GridImage } from "./grid-figures";
import { gridFigures, isUnchanged } from "./grid-figures-in";

/** What is used of the grid's own data, version 19.3. Zones are written `A1` or `A1:B2`. */
/** A row or a column. */
interface Header {
  size?: number;
  isHidden?: boolean;
}

export interface GridSheet {
  id: string;
  name: string;
  colNumber: number;
  rowNumber: number;
  cells: Record<string, string>;
  styles: Record<string, number>;
  formats: Record<string, number>;
  borders: Record<string, number>;
  merges: string[];
  cols: Record<number, Header>;
  rows: Record<number, Header>;
  figures: GridFigure[];
  conditionalFormats: unknown[];
  dataValidationRules: unknown[];
  tables: unknown[];
  areGridLinesVisible?: boolean;
  isVisible: boolean;
  panes?: { xSplit: number; ySplit: number };
  [CARRIED_KEY]?: CarriedSheet;
}

export interface GridData {
  sheets: GridSheet[];
  styles: Record<number, Style>;
  formats: Record<number, string>;
  borders: Record<number, Border>;
  namedRanges: Record<string, string>;
  revisionId: string;
}

/** All that the grid holds. Its own `exportData` builds the whole workbook a second time to check a shorter spelling: too slow to keep work while a person types. */
export function exported(model: Model): GridData {
  const quick = model as unknown as { _exportData?: (short: boolean) => unknown };
  return (quick._exportData ? quick._exportData(false) : model.exportData()) as GridData;
}

const freeRows = 60;
const freeColumns = 12;
/** Of the rows and columns under a chart, for room enough. */
const LEAST_HEIGHT = 20;
const LEAST_WIDTH = 60;

/** The same data without any sheet. */
export const emptied = (data: GridData): GridData => {
  // What Quasirent keeps with a workbook belongs to its sheets.
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => name !== "quasirent")) as unknown as GridData;
  return { ...rest, sheets: [], styles: {}, formats: {}, borders: {}, namedRanges: {}, revisionId: "START_REVISION" };
};

/** The data with these sheets behind its own; their names must be free. */
export function withSheetsOf(data: GridData, workbook: WorkbookData, newId: () => string): GridData {
  const [styles, formats, borders] = [numbering(data.styles), numbering(data.formats), numbering(data.borders)];
  const sheets = workbook.sheets.map((sheet): GridSheet => {
    const { rows, columns } = sizeOf(sheet);
    const { figures, carried } = gridFigures(sheet.figures ?? [], newId);
    const reach = figures.reduce((most, { row, col, height, width }) => ({ rows: Math.max(most.rows, row + Math.ceil(height / LEAST_HEIGHT)), columns: Math.max(most.columns, col + Math.ceil(width / LEAST_WIDTH)) }), { rows, columns });
    const made: GridSheet = {
      id: newId(),
      name: sheet.name,
      rowNumber: Math.max(100, reach.rows + freeRows),
      colNumber: Math.max(26, reach.columns + freeColumns),
      cells: {},
      styles: {},
      formats: {},
      borders: {},
      merges: sheet.merges.map(({ row, column, rows: high, columns: wide }) => `${cellName(row, column)}:${cellName(row + high - 1, column + wide - 1)}`),
      cols: headers(sheet.widths, sheet.hidden.columns),
      rows: headers(sheet.heights, sheet.hidden.rows),
      figures,
      conditionalFormats: [],
      dataValidationRules: [],
      tables: [],
      areGridLinesVisible: sheet.hasGridLines,
      isVisible: !sheet.isHidden,
      ...(sheet.frozen.rows + sheet.frozen.columns > 0 && { panes: { xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows } }),
      ...((sheet.page ?? sheet.carried ?? figures[0]) && { [CARRIED_KEY]: { ...(sheet.page && { page: sheet.page }), ...(sheet.carried && { carried: sheet.carried }), figures: carried } }),
    };
    for (const cell of sheet.cells) {
      const at = cellName(cell.row, cell.column);
      // In a cell of text a number or a formula would be text, an apostrophe would be seen, and a sign of equality would still begin a formula.
      const isOfText = cell.format === "@" && typeof cell.value === "string" && cell.formula === undefined && !cell.value.startsWith("=");
      const content = cell.spilled ? "" : isOfText ? (cell.value as string) : typedFor(cell);
      if (content !== "") made.cells[at] = content;
      if (cell.format !== undefined && (cell.format !== "@" || isOfText)) made.formats[at] = formats.of(cell.format);
      if (cell.style) {
        const style = gridStyle(cell.style);
        if (Object.keys(style).length > 0) made.styles[at] = styles.of(style);
        if (cell.style.lines) made.borders[at] = borders.of(gridBorder(cell.style.lines));
      }
    }
    return made;
  });
  // A workbook needs one sheet that can be seen.
  if (![...data.sheets, ...sheets].some(({ isVisible }) => isVisible) && sheets[0]) sheets[0].isVisible = true;
  return {
    ...data,
    sheets: [...data.sheets, ...sheets],
    styles: styles.all,
    formats: formats.all,
    borders: borders.all,
    namedRanges: { ...Object.fromEntries(workbook.names.map(({ name, range }) => [name, range.replaceAll("$", "")])), ...data.namedRanges },
  };
}

/** What to type so that the cell holds this. */
function typedFor({ value, formula }: CellData): string {
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? digitsOf(value) : contentOf({ text: value });
}

/** The grid takes the largest and the smallest numbers for text where they are written with an exponent. */
function digitsOf(number: number): string {
  if (Math.abs(number) >= 1e100) return BigInt(number).toString();
  const [, sign = "", whole = "", fraction = "", exponent = ""] = /^(-?)(\d)(?:\.(\d+))?e-(\d{3})$/.exec(String(number)) ?? [];
  return exponent === "" ? contentOf({ number }) : `${sign}0.${"0".repeat(Number(exponent) - 1)}${whole}${fraction}`;
}

/** Gives each different thing a number, those that are there already theirs. */
function numbering<Thing>(there: Record<number, Thing>) {
  const all = { ...there };
  const numbers = new Map(Object.entries(there).map(([number, thing]) => [JSON.stringify(thing), Number(number)]));
  let next = Math.max(0, ...Object.keys(there).map(Number)) + 1;
  return {
    all,
    of(thing: Thing): number {
      const key = JSON.stringify(thing);
      let number = numbers.get(key);
      if (number === undefined) {
        number = next;
        next += 1;
        numbers.set(key, number);
        all[number] = thing;
      }
      return number;
    },
  };
}

const gridStyle = ({ bold, italic, underline, struck, size, colour, fill, align, vertical, wrap }: CellLook): Style => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
  ...(struck && { strikethrough: struck }),
  ...(size !== undefined && { fontSize: size }),
  ...(colour !== undefined && { textColor: colour }),
  ...(fill !== undefined && { fillColor: fill }),
  ...(align && { align }),
  ...(vertical && { verticalAlign: vertical }),
  ...(wrap && { wrapping: "wrap" }),
});

const gridBorder = (lines: NonNullable<CellLook["lines"]>): Border => Object.fromEntries(Object.entries(lines).map(([side, { kind, colour }]) => [side, { style: kind, color: colour }]));

/** The whole workbook as the grid shows it, every formula with its value, and what of it a file of cells cannot hold. */
export function workbookOf(model: Model): { workbook: WorkbookData; notes: Note[] } {
  const data = exported(model);
  const lost: string[] = [];
  const sheets = data.sheets.map((sheet) => withFigures(sheetOf(model, data, sheet), sheet, model, lost));
  const where = (has: (sheet: GridSheet) => boolean) => data.sheets.filter(has).map(({ name }) => name);
  const withRules = where(({ conditionalFormats, dataValidationRules }) => conditionalFormats.length + dataValidationRules.length > 0);
  return {
    workbook: { sheets, names: Object.entries(data.namedRanges).flatMap(([name, range]) => (parseAddress(range)?.sheet ? [{ name, range: fixed(range) }] : [])) },
    notes: [...(lost.length > 0 ? [notes.figuresNotSaved(lost)] : []), ...(withRules.length > 0 ? [notes.rulesNotSaved(withRules)] : [])],
  };
}

/** What a figure was in the file that it came from. */
const carriedFor = ({ id, tag, data }: GridFigure, sheet: GridSheet): CarriedFigure | undefined => sheet[CARRIED_KEY]?.figures?.[tag === "image" ? ((data as GridImage).carried ?? "") : id];

/** The chart of what is carried, as it was read. */
function originalOf(carried: CarriedFigure | undefined): ChartData | undefined {
  const part = carried?.parts.find(({ type }) => type.endsWith("/chart"))?.content;
  return part === undefined || typeof part === "string" ? undefined : readChart(part);
}

/**
 * The sheet with its charts and pictures, and with the sizes of the rows and columns under them: elsewhere others are usual,
 * and a chart would cover the cells beside its place.
 */
function withFigures(plain: SheetData, sheet: GridSheet, { getters }: Model, lost: string[]): SheetData {
  const { page, carried: rules } = sheet[CARRIED_KEY] ?? {};
  const made: SheetData = { ...plain, ...(page && { page }), ...(rules && rules.length > 0 && { carried: rules }) };
  const figures = sheet.figures.flatMap((figure) => {
    const carried = carriedFor(figure, sheet);
    const found = figureOf(figure, sheet.name, carried, (definition) => isUnchanged(definition, sheet.name, originalOf(carried)));
    if (!("lost" in found)) return [found];
    lost.push(`${sheet.name}: ${found.lost}`);
    return [];
  });
  if (figures.length === 0) return made;
  const [widths, heights] = [new Map(made.widths), new Map(made.heights)];
  for (const figure of figures) {
    for (let row = figure.row; row < Math.min(figure.row + rowsUnder(figure, { ...made, heights }), sheet.rowNumber); row += 1) if (!heights.has(row)) heights.set(row, getters.getRowSize(sheet.id, row));
    for (let column = figure.column; column < Math.min(figure.column + columnsUnder(figure, { ...made, widths }), sheet.colNumber); column += 1) if (!widths.has(column)) widths.set(column, getters.getColSize(sheet.id, column));
  }
  return { ...made, figures, widths, heights };
}

/** `Sheet1!A1:A9` with signs that keep it in place, as Excel defines names. */
const fixed = (range: string) => {
  const mark = range.lastIndexOf("!") + 1;
  return range.slice(0, mark) + range.slice(mark).replaceAll("$", "").replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
};

function sheetOf(model: Model, data: GridData, sheet: GridSheet): SheetData {
  const looks = new Map<string, CellLook>();
  const formats = new Map<string, string>();
  for (const [zone, number] of Object.entries(sheet.styles)) {
    const look = lookOf(data.styles[number] ?? {});
    for (const place of placesIn(zone)) looks.set(place, look);
  }
  for (const [zone, number] of Object.entries(sheet.borders)) {
    const lines = linesOf(data.borders[number] ?? {});
    for (const place of placesIn(zone)) looks.set(place, { ...looks.get(place), lines });
  }
  for (const [zone, number] of Object.entries(sheet.formats)) for (const place of placesIn(zone)) formats.set(place, data.formats[number] ?? "");

  const cells = new Map<string, CellData>();
  for (const position of model.getters.getEvaluatedCellsPositions(sheet.id)) {
    const cell = shown(model, position);
    if (cell) cells.set(`${cell.row},${cell.column}`, cell);
  }
  for (const key of new Set([...looks.keys(), ...formats.keys()])) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const cell = cells.get(key) ?? { row, column, value: null };
    const look = looks.get(key);
    const format = cell.format ?? formats.get(key);
    cells.set(key, { ...cell, ...(look && Object.keys(look).length > 0 && { style: look }), ...(format !== undefined && format !== "" && { format }) });
  }
  const hidden = (lines: Record<number, Header>) => new Set(Object.entries(lines).flatMap(([index, { isHidden }]) => (isHidden ? [Number(index)] : [])));
  const sizes = (headers: Record<number, Header>) => new Map(Object.entries(headers).flatMap(([index, { size }]) => (size === undefined ? [] : [[Number(index), size] as const])));
  return {
    ...blankSheet(sheet.name),
    cells: [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column),
    widths: sizes(sheet.cols),
    heights: sizes(sheet.rows),
    hidden: { rows: hidden(sheet.rows), columns: hidden(sheet.cols) },
    merges: sheet.merges.flatMap((range) => parseAddress(range) ?? []).map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
    frozen: { rows: sheet.panes?.ySplit ?? 0, columns: sheet.panes?.xSplit ?? 0 },
    hasGridLines: sheet.areGridLinesVisible !== false,
    isHidden: !sheet.isVisible,
  };
}

const headers = (sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): Record<number, Header> => Object.fromEntries(
  [...new Set([...sizes.keys(), ...hidden])].map((index) => {
    const size = sizes.get(index);
    return [index, { ...(size !== undefined && { size }), ...(hidden.has(index) && { isHidden: true }) }];
  }),
);

function* placesIn(zone: string): Generator<string> {
  const area = parseAddress(zone);
  if (!area) return;
  for (let row = area.row; row < area.row + area.rows; row += 1) for (let column = area.column; column < area.column + area.columns; column += 1) yield `${row},${column}`;
}

/** What a cell holds and shows; undefined where it holds nothing. */
function shown({ getters }: Model, position: CellPosition): CellData | undefined {
  const { type, value, format, link } = getters.getEvaluatedCell(position);
  const cell = getters.getCell(position);
  // A text such as [words](address) is a link to the grid, of which it shows the words; what was marked as text stays as it is.
  const isWhole = link !== undefined && cell !== undefined && !cell.isFormula && (cell.content.startsWith("'") || format === "@");
  const formula = cell?.isFormula ? excelErrors(cell.compiledFormula.toFormulaString(getters)) : undefined;
  if (formula === undefined && type === "empty") return undefined;
  const spread = formula === undefined ? undefined : getters.getSpreadZone(position);
  const isSpilled = formula === undefined && getters.getArrayFormulaSpreadingOn(position) !== undefined;
  const [rows, columns] = spread ? [spread.bottom - spread.top + 1, spread.right - spread.left + 1] : [1, 1];
  return {
    row: position.row,
    column: position.col,
    value: isWhole ? cell.content.replace(/^'/, "") : type === "error" ? { error: excelCodes[value] ?? value } : value,
    ...(formula !== undefined && { formula }),
    ...(rows * columns > 1 && { fills: { rows, columns } }),
    ...(isSpilled && { spilled: true }),
    ...(format !== undefined && format !== "" && { format }),
  };
}

/** The grid's own spelling of an error that Excel has too. */
const excelCodes: Readonly<Record<string, string>> = { "#REF": "#REF!" };

/** A reference that is lost reads `#REF` in the grid; words in quotation marks stay as they are. */
const excelErrors = (formula: string) => formula.replaceAll(/"(?:[^"]|"")*"|#REF(?!!)/g, (found) => (found === "#REF" ? "#REF!" : found));

function lookOf({ bold, italic, underline, strikethrough, fontSize, textColor, fillColor, align, verticalAlign, wrapping }: Style): CellLook {
  return {
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
    ...(underline && { underline: true }),
    ...(strikethrough && { struck: true }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(isColour(textColor) && { colour: textColor.toLowerCase() }),
    ...(isColour(fillColor) && { fill: fillColor.toLowerCase() }),
    ...(align && { align }),
    ...(verticalAlign && { vertical: verticalAlign }),
    ...(wrapping === "wrap" && { wrap: true }),
  };
}

const isColour = (colour: string | undefined): colour is string => colour !== undefined && /^#[\da-f]{6}$/i.test(colour);

function linesOf(border: Border): NonNullable<CellLook["lines"]> {
  const lines: NonNullable<CellLook["lines"]> = {};
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const line = border[side];
    if (line) lines[side] = { kind: line.style, colour: isColour(line.color) ? line.color.toLowerCase() : "#000000" };
  }
  return lines;
}
