/** The workbook that the grid shows, as files have it: every formula with its value, and what of it a file of cells cannot hold. */

import type { Model, CellPosition, Cell, Style, Border } from "@odoo/o-spreadsheet";
import { carriedLink } from "../files/links";
import {
  type Carried,
  type CellData,
  type Value,
  type CellFormat,
  type WorkbookData,
  type SheetData,
  type Note,
  blankSheet,
} from "../files/workbook-data";
import { forExcel } from "../formula/dialect";
import { excelFormat, GENERAL, TEXT } from "../sheet/formats/number-format";
import { RADIANS } from "./grid-files";
import type { Header, GridSheet, GridData } from "./grid-data";
import { linkAt } from "./grid-links";
import { runToEnd, type Sliced } from "../core/sliced";
import { withCarriedMerges } from "../files/merges";
import { noteOn, notes } from "../files/notes";
import { parseAddress, fixedAddress } from "../sheet/address";
import { settingsOnSheets } from "../sheet/kept-settings";
import { CARRIED_KEY } from "./carrying";
import { exportingLooks } from "./grid-export";
import { withFigures } from "./grid-figures-out";
import { Places, remembered, places, CELLS_A_STEP } from "./grid-places";
import { rulesOf, type MadeRules } from "./grid-rules";

const QUARTER = 90;

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
  const settings = settingsOnSheets(data.quasirent?.kept, sheets);
  return {
    workbook: {
      ...(Object.keys(settings).length > 0 && { settings }),
      sheets: sheets.map((sheet, index) => withCarriedMerges(withRules(sheet, rules[index]!))),
      names: Object.entries(data.namedRanges).flatMap(([name, range]) => nameOf(name, range)),
    },
    notes: [
      ...noteOn(notes.figuresNotSaved, lost),
      ...noteOn(
        notes.rulesNotSaved,
        all(({ lost: some }) => some),
      ),
      ...noteOn(
        notes.tablesNotSaved,
        all(({ lostTables }) => lostTables),
      ),
    ],
  };
}

const withRules = (sheet: SheetData, { carried }: MadeRules): SheetData =>
  carried.length > 0 ? { ...sheet, carried: [...(sheet.carried ?? []), ...carried] } : sheet;

/** What the grid names, as Excel defines it: a name of a range that says its sheet. */
function nameOf(name: string, range: string): WorkbookData["names"] {
  const area = parseAddress(range);
  return area && area.sheet !== "" ? [{ name, range: fixedAddress(area) }] : [];
}

function* sheetOf(model: Model, data: GridData, sheet: GridSheet): Sliced<SheetData> {
  const [looks, formats] = [new Places<CellFormat>(), new Places<string>()];
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
export const excelError = (code: string): string => EXCEL_CODES[code] ?? code;

const EXCEL_CODES: Readonly<Record<string, string>> = {
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
}: Style): CellFormat {
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

function linesOf(border: Border): NonNullable<CellFormat["lines"]> {
  const lines: NonNullable<CellFormat["lines"]> = {};
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const line = border[side];
    if (line) lines[side] = { kind: line.style, colour: isColour(line.color) ? line.color.toLowerCase() : "#000000" };
  }
  return lines;
}
