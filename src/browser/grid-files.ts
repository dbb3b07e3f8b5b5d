/** Between the grid and a workbook as files know it: what the grid exports and takes in, and what its cells show. */

import type { Border, Cell, CellPosition, Model, Style } from "@odoo/o-spreadsheet";
import { notes } from "../files/sentences";
import {
  blankSheet,
  type Carried,
  type CellData,
  type CellLook,
  type Note,
  type SheetData,
  sizeOf,
  type Value,
  type WorkbookData,
} from "../files/workbook-data";
import { runToEnd, type Sliced } from "../core/sliced";
import { cellName, columnName, fixedAddress, parseAddress } from "../sheet/address";
import { contentOf, type Keeping } from "../workbook/browser";
import { carriedLink, shownLinks } from "../files/links";
import { withCarriedMerges } from "../files/merges";
import { forExcel, forGrid } from "../formula/dialect";
import { CARRIED_KEY, type CarriedSheet } from "./carrying";
import type { GridFigure } from "./grid-figures";
import { gridFigures } from "./grid-figures-in";
import { withFigures } from "./grid-figures-out";
import { excelFormat, GENERAL, overValue, TEXT } from "../sheet/formats/number-format";
import { exportingLooks } from "./grid-export";
import { linkAt } from "./grid-links";
import { CELLS_A_STEP, Places, places, remembered } from "./grid-places";
import { type MadeRules, rulesOf } from "./grid-rules";

// What is used of the grid’s own data, version 19.3. Zones are written `A1` or `A1:B2`.

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
  /** Kept beside the grid's own data. */
  quasirent?: Keeping;
}

const freeRows = 60;
const freeColumns = 12;
/** Of the rows and columns under a chart, for room enough. */
const LEAST_HEIGHT = 20;
const LEAST_WIDTH = 60;

/** The same data without any sheet, and without what Quasirent keeps with a workbook, which belongs to its sheets. */
export const emptied = ({ quasirent: _, ...rest }: GridData): GridData => ({
  ...rest,
  sheets: [],
  styles: {},
  formats: {},
  borders: {},
  namedRanges: {},
  revisionId: "START_REVISION",
});

/** The data with these sheets behind its own; their names must be free. */
export const withSheetsOf = (data: GridData, workbook: WorkbookData, newId: () => string): GridData =>
  runToEnd(addingSheets(data, workbook, newId));

/** The same in steps. */
export function* addingSheets(data: GridData, workbook: WorkbookData, newId: () => string): Sliced<GridData> {
  const [styles, formats, borders] = [numbering(data.styles), numbering(data.formats), numbering(data.borders)];
  const looks = new Map<CellLook, { style?: number; border?: number }>();
  const lookNumbers = (look: CellLook) => {
    let numbers = looks.get(look);
    if (!numbers) {
      const style = gridStyle(look);
      numbers = {
        ...(Object.keys(style).length > 0 && { style: styles.of(style) }),
        ...(look.lines && { border: borders.of(gridBorder(look.lines)) }),
      };
      looks.set(look, numbers);
    }
    return numbers;
  };
  const sheets: GridSheet[] = [];
  for (const sheet of workbook.sheets) {
    const { rows, columns } = sizeOf(sheet);
    const { figures, carried } = gridFigures(sheet.figures ?? [], newId);
    const links = shownLinks(sheet);
    const shownOnes = new Set(Array.from(links.values(), (link) => link.carried));
    const unseen = sheet.carried?.filter((each) => !shownOnes.has(each));
    const reach = figures.reduce(
      (most, { row, col, height, width }) => ({
        rows: Math.max(most.rows, row + Math.ceil(height / LEAST_HEIGHT)),
        columns: Math.max(most.columns, col + Math.ceil(width / LEAST_WIDTH)),
      }),
      { rows, columns },
    );
    const colNumber = Math.max(26, reach.columns + freeColumns);
    const made: GridSheet = {
      id: newId(),
      name: sheet.name,
      rowNumber: Math.max(100, reach.rows + freeRows),
      colNumber,
      cells: {},
      styles: {},
      formats: {},
      borders: {},
      merges: sheet.merges.map(
        ({ row, column, rows: high, columns: wide }) =>
          `${cellName(row, column)}:${cellName(row + high - 1, column + wide - 1)}`,
      ),
      cols: headers(allWidths(sheet, colNumber), sheet.hidden.columns),
      rows: headers(sheet.heights, sheet.hidden.rows),
      figures,
      conditionalFormats: [],
      dataValidationRules: [],
      tables: [],
      areGridLinesVisible: sheet.hasGridLines,
      isVisible: !sheet.isHidden,
      ...(sheet.frozen.rows + sheet.frozen.columns > 0 && {
        panes: { xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows },
      }),
      ...((sheet.page ?? unseen ?? figures[0] ?? sheet.usualWidth ?? sheet.usualHeight) && {
        [CARRIED_KEY]: {
          ...(sheet.usualWidth !== undefined && { usualWidth: sheet.usualWidth }),
          ...(sheet.usualHeight !== undefined && { usualHeight: sheet.usualHeight }),
          ...(sheet.page && { page: sheet.page }),
          ...(unseen && { carried: unseen }),
          figures: carried,
        },
      }),
    };
    const letters: string[] = [];
    for (const [index, cell] of sheet.cells.entries()) {
      if (index % CELLS_A_STEP === 0) yield;
      const at = (letters[cell.column] ??= columnName(cell.column)) + String(cell.row + 1);
      // In a cell of text an apostrophe would be seen, and a sign of equality would still begin a formula.
      const isOfText =
        cell.format === TEXT &&
        typeof cell.value === "string" &&
        cell.formula === undefined &&
        !cell.value.startsWith("=");
      const link = links.size > 0 ? links.get(`${cell.row},${cell.column}`) : undefined;
      const content = cell.spilled ? "" : link ? link.content : isOfText ? (cell.value as string) : typedFor(cell);
      if (content !== "") made.cells[at] = content;
      const format = formatFor(cell, isOfText);
      if (format !== undefined) made.formats[at] = formats.of(format);
      if (cell.style) {
        const { style, border } = lookNumbers(cell.style);
        if (style !== undefined) made.styles[at] = style;
        if (border !== undefined) made.borders[at] = border;
      }
    }
    sheets.push(made);
  }
  // A workbook needs one sheet that can be seen.
  if (![...data.sheets, ...sheets].some(({ isVisible }) => isVisible) && sheets[0]) sheets[0].isVisible = true;
  return {
    ...data,
    sheets: [...data.sheets, ...sheets],
    styles: styles.all,
    formats: formats.all,
    borders: borders.all,
    ...withAdded(
      data,
      sheets.filter((_, index) => workbook.sheets[index]!.isAdded),
    ),
    namedRanges: {
      ...Object.fromEntries(workbook.names.map(({ name, range }) => [name, range.replaceAll("$", "")])),
      ...data.namedRanges,
    },
  };
}

/** Sheets that come out of a file and were added by Quasirent before, may be removed by it again. */
function withAdded({ quasirent }: GridData, added: readonly GridSheet[]): Pick<GridData, "quasirent"> {
  if (added.length === 0) return quasirent ? { quasirent } : {};
  return { quasirent: { kept: {}, ...quasirent, added: [...(quasirent?.added ?? []), ...added.map(({ id }) => id)] } };
}

/** A format of a file as the grid keeps it. Where a file says nothing of a formula, it does not look like its arguments either. */
const formatFor = ({ format, formula, value, spilled }: CellData, isOfText: boolean) =>
  format === undefined
    ? formula === undefined && !spilled
      ? undefined
      : GENERAL
    : isOfText || (format === TEXT && value === null && formula === undefined)
      ? format
      : overValue(format);

/** What to type so that the cell holds this. */
function typedFor({ value, formula }: CellData): string {
  if (formula !== undefined) return forGrid(formula);
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? digitsOf(value) : contentOf({ text: value });
}

/** The grid takes the largest and the smallest numbers for text where they are written with an exponent. */
export function digitsOf(number: number): string {
  const size = Math.abs(number);
  if (size < 1e100 && (size >= 1e-99 || size === 0)) return String(number);
  if (size >= 1e100) return BigInt(number).toString();
  const [, sign = "", whole = "", fraction = "", exponent = ""] =
    /^(-?)(\d)(?:\.(\d+))?e-(\d{3})$/.exec(String(number)) ?? [];
  return exponent === "" ? contentOf({ number }) : `${sign}0.${"0".repeat(Number(exponent) - 1)}${whole}${fraction}`;
}

const keyOf = (thing: unknown) => (typeof thing === "string" ? thing : JSON.stringify(thing));

/** Gives each different thing a number, those that are there already theirs. */
function numbering<Thing>(there: Record<number, Thing>) {
  const all = { ...there };
  const numbers = new Map(Object.entries(there).map(([number, thing]) => [keyOf(thing), Number(number)]));
  let next = Math.max(0, ...Object.keys(there).map(Number)) + 1;
  return {
    all,
    of(thing: Thing): number {
      const key = keyOf(thing);
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

/** The grid turns clockwise, in radians. */
const RADIANS = -Math.PI / 180;
const QUARTER = 90;

const gridStyle = ({
  bold,
  italic,
  underline,
  struck,
  size,
  colour,
  fill,
  align,
  vertical,
  wrap,
  turned,
}: CellLook): Style => ({
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
  ...(turned !== undefined && { rotation: turned * RADIANS }),
});

const gridBorder = (lines: NonNullable<CellLook["lines"]>): Border =>
  Object.fromEntries(Object.entries(lines).map(([side, { kind, colour }]) => [side, { style: kind, color: colour }]));

/** The whole workbook as the grid shows it, every formula with its value, and what of it a file of cells cannot hold. */
export const workbookOf = (model: Model): Shown => runToEnd(showing(model));

interface Shown {
  workbook: WorkbookData;
  notes: Note[];
}

/** The same in steps; between two of them the workbook must stay as it is. */
export function* showing(model: Model): Sliced<Shown> {
  const data = yield* exportingLooks(model);
  const lost: string[] = [];
  const sheets: SheetData[] = [];
  for (const sheet of data.sheets) sheets.push(withFigures(yield* sheetOf(model, data, sheet), sheet, model, lost));
  const names = new Set(Object.keys(data.namedRanges).map((name) => name.toLowerCase()));
  const rules = data.sheets.map((sheet) =>
    rulesOf(sheet, sheet[CARRIED_KEY]?.carried ?? [], (name) => names.has(name.toLowerCase())),
  );
  const all = (part: (made: MadeRules) => string[]) => rules.flatMap(part);
  return {
    workbook: {
      sheets: sheets.map((sheet, index) => withCarriedMerges(withRules(sheet, rules[index]!))),
      names: Object.entries(data.namedRanges).flatMap(([name, range]) => nameOf(name, range)),
    },
    notes: [
      ...toldOf(notes.figuresNotSaved, lost),
      ...toldOf(
        notes.rulesNotSaved,
        all(({ lost: some }) => some),
      ),
      ...toldOf(
        notes.tablesNotSaved,
        all(({ lostTables }) => lostTables),
      ),
    ],
  };
}

const toldOf = (make: (details: string[]) => Note, details: string[]): Note[] =>
  details.length > 0 ? [make(details)] : [];

const withRules = (sheet: SheetData, { carried }: MadeRules): SheetData =>
  carried.length > 0 ? { ...sheet, carried: [...(sheet.carried ?? []), ...carried] } : sheet;

/** What the grid names, as Excel defines it: a name of a range that says its sheet. */
function nameOf(name: string, range: string): WorkbookData["names"] {
  const area = parseAddress(range);
  return area && area.sheet !== "" ? [{ name, range: fixedAddress(area) }] : [];
}

function* sheetOf(model: Model, data: GridData, sheet: GridSheet): Sliced<SheetData> {
  const [looks, formats] = [new Places<CellLook>(), new Places<string>()];
  const formatOf = remembered(excelFormat);
  const lookOfNumber = remembered((number: number) => lookOf(data.styles[number] ?? {}));
  for (const { row, column, thing } of yield* places(sheet.styles)) looks.set(row, column, lookOfNumber(thing));
  const linesOfNumber = remembered((number: number) => linesOf(data.borders[number] ?? {}));
  for (const { row, column, thing } of yield* places(sheet.borders))
    looks.set(row, column, { ...looks.get(row, column), lines: linesOfNumber(thing) });
  const formatOfNumber = remembered((number: number) => formatOf(data.formats[number] ?? ""));
  for (const { row, column, thing } of yield* places(sheet.formats)) formats.set(row, column, formatOfNumber(thing));

  const cells = new Places<CellData>();
  const links: Carried[] = [];
  let step = 0;
  for (const position of filledPositions(model, sheet.id)) {
    const cell = shown(model, position, links, formatOf);
    if (cell) cells.set(cell.row, cell.column, cell);
    if ((step += 1) % CELLS_A_STEP === 0) yield;
  }
  for (const found of [looks, formats]) {
    for (const { row, column } of found.all()) {
      const { format: shownFormat, ...cell } = cells.get(row, column) ?? { row, column, value: null };
      const look = looks.get(row, column);
      // The cell's own format, not the nearest that the grid has; one that came with a formula only where there is none.
      const format = formats.get(row, column) ?? shownFormat;
      cells.set(row, column, {
        ...cell,
        ...(look && Object.keys(look).length > 0 && { style: look }),
        ...(isSaid(format) && { format }),
      });
      if ((step += 1) % CELLS_A_STEP === 0) yield;
    }
  }
  const inOrder: CellData[] = [];
  for (const { thing } of cells.all()) {
    inOrder.push(thing);
    if ((step += 1) % CELLS_A_STEP === 0) yield;
  }
  const hidden = (lines: Record<number, Header>) =>
    new Set(Object.entries(lines).flatMap(([index, { isHidden }]) => (isHidden ? [Number(index)] : [])));
  const sizes = (headers: Record<number, Header>) =>
    new Map(
      Object.entries(headers).flatMap(([index, { size }]) =>
        size === undefined ? [] : [[Number(index), size] as const],
      ),
    );
  return {
    ...blankSheet(sheet.name),
    cells: inOrder,
    widths: sizes(sheet.cols),
    heights: sizes(sheet.rows),
    hidden: { rows: hidden(sheet.rows), columns: hidden(sheet.cols) },
    merges: sheet.merges
      .flatMap((range) => parseAddress(range) ?? [])
      .map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
    frozen: { rows: sheet.panes?.ySplit ?? 0, columns: sheet.panes?.xSplit ?? 0 },
    hasGridLines: sheet.areGridLinesVisible !== false,
    isHidden: !sheet.isVisible,
    ...(data.quasirent?.added.includes(sheet.id) && { isAdded: true }),
    ...(links.length > 0 && { carried: links }),
  };
}

/** Where something is, or spills to. The grid lists them all at once, which of half a million cells holds the page up. */
function* filledPositions({ getters }: Model, sheetId: string): Generator<CellPosition> {
  for (const cell of getters.getCells(sheetId)) {
    const position = getters.getCellPosition(cell.id);
    const spread = cell.isFormula ? getters.getSpreadZone(position) : undefined;
    if (!spread) yield position;
    else
      for (let row = spread.top; row <= spread.bottom; row += 1)
        for (let col = spread.left; col <= spread.right; col += 1) yield { sheetId, row, col };
  }
}

const headers = (sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): Record<number, Header> =>
  Object.fromEntries(
    [...new Set([...sizes.keys(), ...hidden])].map((index) => {
      const size = sizes.get(index);
      return [index, { ...(size !== undefined && { size }), ...(hidden.has(index) && { isHidden: true }) }];
    }),
  );

/** The grid has one usual width for all sheets: where a file has another, each column has it. */
const allWidths = ({ widths, usualWidth }: SheetData, columns: number): ReadonlyMap<number, number> =>
  usualWidth === undefined
    ? widths
    : new Map([...Array.from({ length: columns }, (_, column) => [column, usualWidth] as const), ...widths]);

const isSaid = (format: string | undefined): format is string =>
  format !== undefined && format !== "" && format !== GENERAL;

/** What a cell holds and shows; undefined where it holds nothing. Its link goes to the others. */
function shown(
  model: Model,
  position: CellPosition,
  links: Carried[],
  formatOf: (format: string) => string,
): CellData | undefined {
  const { getters } = model;
  const { type, value, format, link } = getters.getEvaluatedCell(position);
  const cell = getters.getCell(position);
  // A text such as [words](address) is a link to the grid, of which it shows the words; what goes into no file as a link stays as it is.
  const leads = link && linkAt(model, position);
  if (leads) links.push(carriedLink(leads));
  const isWhole = link !== undefined && cell !== undefined && !cell.isFormula && !leads;
  const formula = cell?.isFormula ? forExcel(cell.compiledFormula.toFormulaString(getters)) : undefined;
  if (formula === undefined && type === "empty") return undefined;
  const spread = formula === undefined ? undefined : getters.getSpreadZone(position);
  const isSpilled = formula === undefined && getters.getArrayFormulaSpreadingOn(position) !== undefined;
  const [rows, columns] = spread ? [spread.bottom - spread.top + 1, spread.right - spread.left + 1] : [1, 1];
  return {
    row: position.row,
    column: position.col,
    value: isWhole ? cell.content.replace(/^'/, "") : type === "error" ? errorOf(cell, value) : value,
    ...(formula !== undefined && { formula }),
    ...(rows * columns > 1 && { fills: { rows, columns } }),
    ...(isSpilled && { spilled: true }),
    ...(isSaid(format) && { format: formatOf(format) }),
  };
}

/** A cell without a formula holds what was put into it, even where the grid shows an error: text that reads like one, say, which a cell of text always holds. */
function errorOf(cell: Cell | undefined, code: string): Value | null {
  if (cell && !cell.isFormula && (cell.format === TEXT || cell.content.startsWith("'") || cell.parsedValue !== code))
    return cell.parsedValue;
  return { error: excelError(code) };
}

/** The grid's own errors, as Excel calls them. */
export const excelError = (code: string): string => excelCodes[code] ?? code;
const excelCodes: Readonly<Record<string, string>> = {
  "#REF": "#REF!",
  "#ERROR": "#VALUE!",
  "#BAD_EXPR": "#VALUE!",
  "#CYCLE": "#VALUE!",
};

function lookOf({
  bold,
  italic,
  underline,
  strikethrough,
  fontSize,
  textColor,
  fillColor,
  align,
  verticalAlign,
  wrapping,
  rotation = 0,
}: Style): CellLook {
  // Upside down there is no text in a file.
  const degrees = Math.round(rotation / RADIANS);
  const turned = Math.abs(degrees) <= QUARTER ? degrees : degrees - 2 * QUARTER * Math.round(degrees / (2 * QUARTER));
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
    ...(turned !== 0 && { turned }),
  };
}

const isColour = (colour: string | undefined): colour is string =>
  colour !== undefined && /^#[\da-f]{6}$/i.test(colour);

function linesOf(border: Border): NonNullable<CellLook["lines"]> {
  const lines: NonNullable<CellLook["lines"]> = {};
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const line = border[side];
    if (line) lines[side] = { kind: line.style, colour: isColour(line.color) ? line.color.toLowerCase() : "#000000" };
  }
  return lines;
}
