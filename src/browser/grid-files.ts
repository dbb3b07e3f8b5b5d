/** A workbook of a file as data of the grid: its sheets beside those that are there. */

import type { Border, Style } from "@odoo/o-spreadsheet";
import { type CellData, type CellFormat, type SheetData, sizeOf, type WorkbookData } from "../files/workbook-data";
import { runToEnd, type Sliced } from "../core/sliced";
import { cellName, columnName } from "../sheet/address";
import { joinedSettings, type Settings } from "../sheet/kept-settings";
import { VERSION } from "../sheet/version";
import { contentOf } from "../workbook/browser";
import { shownLinks } from "../files/links";
import { forGrid } from "../formula/dialect";
import { CARRIED_KEY } from "./carrying";
import { gridFigures } from "./grid-figures-in";
import { GENERAL, overValue, TEXT } from "../sheet/formats/number-format";
import { CELLS_A_STEP } from "./grid-places";
import type { GridData, GridSheet, Header } from "./grid-data";

const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

/** Of the rows and columns under a chart, for room enough. */
const MIN_HEIGHT = 20;
const MIN_WIDTH = 60;

/**
 * The same data without any sheet, and without what Quasirent keeps with a workbook, which belongs to its sheets. `earlier`:
 * the version of those that come in their place, where their formulas may answer otherwise now.
 */
export const emptied = (
  { quasirent: _, ...rest }: GridData,
  earlier: WorkbookData["earlier"] = { version: VERSION },
): GridData => ({
  ...rest,
  quasirent: { ...earlier, kept: {}, added: [] },
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
  const looks = new Map<CellFormat, { style?: number; border?: number }>();
  const lookNumbers = (look: CellFormat) => {
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
        rows: Math.max(most.rows, row + Math.ceil(height / MIN_HEIGHT)),
        columns: Math.max(most.columns, col + Math.ceil(width / MIN_WIDTH)),
      }),
      { rows, columns },
    );
    const colNumber = Math.max(26, reach.columns + SPARE_COLUMNS);
    const made: GridSheet = {
      id: newId(),
      name: sheet.name,
      rowNumber: Math.max(100, reach.rows + SPARE_ROWS),
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
    ...withKept(
      data,
      sheets.filter((_, index) => workbook.sheets[index]!.isAdded),
      workbook.settings,
    ),
    namedRanges: {
      ...Object.fromEntries(workbook.names.map(({ name, range }) => [name, range.replaceAll("$", "")])),
      ...data.namedRanges,
    },
  };
}

/**
 * Sheets that come out of a file and were added by Quasirent before, may be removed by it again; what the file keeps goes with
 * what is kept here.
 */
function withKept(
  { quasirent }: GridData,
  added: readonly GridSheet[],
  settings: Settings = {},
): Pick<GridData, "quasirent"> {
  if (added.length === 0 && Object.keys(settings).length === 0) return quasirent ? { quasirent } : {};
  return {
    quasirent: {
      ...quasirent,
      kept: joinedSettings(quasirent?.kept ?? {}, settings),
      added: [...(quasirent?.added ?? []), ...added.map(({ id }) => id)],
    },
  };
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
export const RADIANS = -Math.PI / 180;

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
}: CellFormat): Style => ({
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

const gridBorder = (lines: NonNullable<CellFormat["lines"]>): Border =>
  Object.fromEntries(Object.entries(lines).map(([side, { kind, colour }]) => [side, { style: kind, color: colour }]));

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
