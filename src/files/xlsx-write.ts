/**
 * Writes an .xlsx file as Excel itself would have saved it: our functions in its own form, formulas that fill several cells
 * with the range that they fill, every formula with its last value. hucre writes the parts; two things it cannot are put in
 * afterwards, an error as the last value of a formula, and that the file need not be recalculated.
 */

import { type Cell, writeXlsx } from "hucre/xlsx";
import { addedProperty, addedValue } from "../sheet/added-sheets";
import { cellName, formatAddress } from "../sheet/address";
import { VERSION, VERSION_PROPERTY } from "../sheet/version";
import { withBuiltinIds } from "./builtin-formats";
import { withExcelNames } from "./excel-names";
import { charactersOf, prepared, printNames, withExtras } from "./extras-write";
import { argumentsFrom } from "../formula/calls";
import { toSaved } from "../formula/saved-form";
import { type Token, tokenize } from "../formula/tokens";
import { mayAnswerArray } from "../formula/arrays";
import { LIMITS } from "./limits";
import { pageForLibrary } from "./page-setup";
import { notes } from "./notes";
import {
  type CellData,
  firstWordsIn,
  isErrorCode,
  type Note,
  type SheetData,
  type Value,
  type WorkbookData,
} from "./workbook-data";
import { pointsOf } from "./row-heights";
import { DEFAULT_FONT, styleOf } from "./xlsx-style";
import { packed, partsIn, textOf, type ZipPart, zipOf } from "./zip";

/** The namespace of our functions, before the point. */
const NAMESPACE = "VC";

export interface Written {
  file: Uint8Array<ArrayBuffer>;
  notes: Note[];
}

/** `isExcels`: whether Excel has a function too, ours included. A formula with any other goes into the file as its value. */
export async function writeWorkbook(
  workbook: WorkbookData,
  isExcels: (name: string) => boolean,
  progress: (done: number) => void = () => {},
): Promise<Written> {
  const { workbook: renamedWorkbook, notes: renamed } = withExcelNames(workbook);
  const {
    workbook: { sheets, names, formulaNames = [], settings },
    notes: extraNotes,
  } = prepared(renamedWorkbook);
  const [asValues, tooLarge, cut]: [string[], string[], string[]] = [[], [], []];
  const named = new Set(formulaNames.map(({ name }) => name.toUpperCase()));
  const isKnown = (name: string) => named.has(name) || isExcels(name);
  const written = await writeXlsx({
    defaultFont: DEFAULT_FONT,
    // The one that Excel opens on must be one that can be seen.
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ isHidden }) => !isHidden),
    ),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      ...contentsOf(sheet, { isExcels: isKnown, asValues, tooLarge, cut }),
      columns: Array.from(
        { length: Math.max(-1, ...sheet.widths.keys(), ...sheet.hidden.columns) + 1 },
        (_, column) => ({
          ...widthOf(sheet.widths.get(column)),
          ...(sheet.hidden.columns.has(column) && { hidden: true }),
        }),
      ),
      rowDefs: new Map(
        [...new Set([...sheet.heights.keys(), ...sheet.hidden.rows])].map((row) => [
          row,
          { ...heightOf(sheet.heights.get(row)), ...(sheet.hidden.rows.has(row) && { hidden: true }) },
        ]),
      ),
      merges: sheet.merges.map(({ row, column, rows, columns }) => ({
        startRow: row,
        startCol: column,
        endRow: row + rows - 1,
        endCol: column + columns - 1,
      })),
      view: { showGridLines: sheet.hasGridLines },
      ...(sheet.page && pageForLibrary(sheet.page)),
      hidden: sheet.isHidden,
      ...(sheet.frozen.rows + sheet.frozen.columns > 0 && { freezePane: sheet.frozen }),
    })),
    properties: { custom: { ...addedProperties(sheets), [VERSION_PROPERTY]: VERSION } },
    // Excel has no other list of names: the meaning of one may be a formula.
    namedRanges: [
      ...printNames(sheets),
      ...names,
      ...formulaNames.map(({ name, formula, comment }) => ({ name, range: toSaved(formula, NAMESPACE), comment })),
    ],
  });
  progress(0.9);
  const file = new Uint8Array(written as Uint8Array<ArrayBuffer>);
  const hasErrors = sheets.some(({ cells }) =>
    cells.some(({ formula, value }) => formula !== undefined && typeof value === "object" && value !== null),
  );
  return {
    file: await withExtras(await finished(file, hasErrors), sheets, settings),
    notes: [
      ...renamed,
      ...extraNotes,
      ...(asValues.length > 0 ? [notes.valuesSaved(asValues)] : []),
      ...(tooLarge.length > 0 ? [notes.formulasTooLarge(tooLarge)] : []),
      ...(cut.length > 0 ? [notes.longTexts(cut)] : []),
    ],
  };
}

/** Which sheets were added by Quasirent. */
const addedProperties = (sheets: readonly SheetData[]) =>
  Object.fromEntries(
    sheets.flatMap((sheet) => (sheet.isAdded ? [[addedProperty(sheet.name), addedValue(firstWordsIn(sheet))]] : [])),
  );

const widthOf = (pixels: number | undefined) => (pixels === undefined ? {} : { width: charactersOf(pixels) });

const heightOf = (pixels: number | undefined) => (pixels === undefined ? {} : { height: pointsOf(pixels) });

interface Surroundings {
  isExcels: (name: string) => boolean;
  asValues: string[];
  tooLarge: string[];
  cut: string[];
}

/** Plain values are written row by row; everything else as cells, which are slow in hucre. */
function contentsOf(
  sheet: SheetData,
  surroundings: Surroundings,
): { rows: (string | number | boolean | null)[][]; cells: Map<string, Partial<Cell>> } {
  const rows: (string | number | boolean | null)[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of sheet.cells) {
    const { row, column, value } = cell;
    const plain =
      cell.formula === undefined && cell.style === undefined && cell.format === undefined ? plainOf(value) : undefined;
    if (plain === undefined) {
      cells.set(`${row},${column}`, cellOf(cell, sheet, surroundings));
      continue;
    }
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length < column) line.push(null);
    line[column] = plain;
  }
  return { rows, cells };
}

/** A value that needs no description. */
function plainOf(value: Value | null): string | number | boolean | null | undefined {
  if (typeof value === "string")
    return value.length > LIMITS.textLength || value.startsWith("#") || value.includes("_") || HAS_ODD.test(value)
      ? undefined
      : value;
  return typeof value === "object" && value !== null ? undefined : value;
}

/** Letters of which `literally` makes something else. */
const HAS_ODD = /[\p{Cs}\ufffe\uffff]/u;

function cellOf(cell: CellData, sheet: SheetData, { isExcels, asValues, tooLarge, cut }: Surroundings): Partial<Cell> {
  const { row, column, value, formula, fills } = cell;
  const place = `${sheet.name}!${cellName(row, column)}`;
  if (typeof value === "string" && value.length > LIMITS.textLength) cut.push(place);
  const style = cell.style || cell.format !== undefined ? styleOf(cell.style, cell.format) : undefined;
  if (formula === undefined) return written(style, contentOf(value));
  const parts = tokenize(formula.replace(/^=/, ""));
  const isTooLarge = formula.length > LIMITS.formulaLength || isTooLargeInside(parts);
  if (
    isTooLarge ||
    hasListOfMore(parts) ||
    parts.some(
      ({ kind, text }, index) =>
        kind === "function" && !isExcels(text.toUpperCase()) && !isFilterOfOneCondition(parts, index),
    )
  ) {
    (isTooLarge ? tooLarge : asValues).push(`${place}: ${formula.slice(0, LIMITS.formulaLength)}`);
    return written(style, contentOf(value));
  }
  const isArray = fills !== undefined || mayAnswerArray(formula, NAMESPACE);
  return written(style, {
    formula: toSaved(formula, NAMESPACE),
    formulaResult: resultOf(value),
    ...(isArray && {
      formulaType: "array",
      formulaDynamic: true,
      formulaRef: formatAddress({ sheet: "", row, column, rows: fills?.rows ?? 1, columns: fills?.columns ?? 1 }),
    }),
  });
}

/** The grid's FILTER takes any number of conditions, Excel's one, and then what to show where nothing is left. */
const isFilterOfOneCondition = (parts: readonly Token[], at: number): boolean =>
  parts[at]!.text.toUpperCase() === "FILTER" && argumentsFrom(parts, at + 1).length === 2;

type WrittenCell = Record<
  "style" | "value" | "formula" | "formulaResult" | "formulaType" | "formulaDynamic" | "formulaRef" | "richText",
  unknown
>;

/** All of one shape: hucre looks each field of each cell up, and takes three times as long where some have it and some do not. */
function written(
  style: Cell["style"],
  { value, formula, formulaResult, formulaType, formulaDynamic, formulaRef, richText }: Partial<Cell>,
): Partial<Cell> {
  return {
    style,
    value,
    formula,
    formulaResult,
    formulaType,
    formulaDynamic,
    formulaRef,
    richText,
  } as WrittenCell as Partial<Cell>;
}

/** Whether a list in braces holds more than constants: the grid works such a one out, and Excel takes the file for damaged. */
function hasListOfMore(parts: readonly Token[]): boolean {
  let braces = 0;
  const tight = parts.filter(({ kind }) => kind !== "space");
  return tight.some(({ kind, text }, index) => {
    if (text === "{") braces += 1;
    else if (text === "}") braces -= 1;
    else if (braces > 0 && /^[+-]$/.test(text)) return !/^[{,;]$/.test(tight[index - 1]!.text);
    else if (braces > 0 && kind === "name") return !/^(?:true|false)$/i.test(text);
    else if (braces > 0) return !/^[,;]$/.test(text) && !["text", "number", "error"].includes(kind);
    return false;
  });
}

/** Whether a formula has more levels of brackets, or a function more arguments, than Excel takes. */
function isTooLargeInside(parts: readonly Token[]): boolean {
  const counts: number[] = [];
  for (const { text } of parts) {
    // A list in braces may be of any length.
    if (text === "(" || text === "{") counts.push(text === "(" ? 1 : -Infinity);
    else if (text === ")" || text === "}") counts.pop();
    else if (text === "," && counts.length > 0) counts.push(counts.pop()! + 1);
    if (counts.length > LIMITS.formulaLevels || (counts.at(-1) ?? 0) > LIMITS.formulaArguments) return true;
  }
  return false;
}

/**
 * Excel's files write some characters as `_x0009_`; text that itself reads like this would come back as that character. Lone
 * surrogates and the two noncharacters are allowed in a file only in this form; hucre escapes the others.
 */
const literally = (text: string) =>
  text
    .slice(0, LIMITS.textLength)
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(/[\p{Cs}\ufffe\uffff]/gu, (code) => `_x${code.charCodeAt(0).toString(16).toUpperCase()}_`);

/** The format's own errors; Excel saves its later ones as #VALUE!. */
const savedError = (code: string) =>
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(code) ? code : "#VALUE!";

function contentOf(value: Value | null): Partial<Cell> {
  if (typeof value !== "string")
    return { value: value !== null && typeof value === "object" ? savedError(value.error) : value };
  const text = literally(value);
  // hucre takes these words for errors anywhere; a run of text is always text.
  return isErrorCode(value) || value === "#GETTING_DATA" ? { value: text, richText: [{ text }] } : { value: text };
}

/** Marks the error that a formula answered with, until it is written as one. A private character, which no text holds. */
const MARK = "\u{e5ee}";

function resultOf(value: Value | null): string | number | boolean | null {
  if (typeof value === "string") return literally(value);
  return value !== null && typeof value === "object" ? MARK + savedError(value.error) : value;
}

/**
 * Turns marked text into errors: `t="str"` becomes `t="e"`. And makes Excel show the values that are in the file, as it does
 * with its own: hucre makes it recalculate everything on opening, which would leave #NAME? without the add-in.
 */
async function finished(file: Uint8Array<ArrayBuffer>, hasErrors: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const marked = new RegExp(`<c ([^<>]*)t="str"([^<>]*)>(<f(?: [^<>]*)?>[^<]*</f>)<v>${MARK}(#[^<]*)</v>`, "g");
  const changed = async (part: ZipPart, change: (xml: string) => string) =>
    packed(part.name, change(await textOf(part)));
  const parts = Array.from(partsIn(file).values(), (part) => {
    if (part.name === "xl/styles.xml") return changed(part, withBuiltinIds);
    if (part.name === "xl/workbook.xml")
      return changed(part, (xml) => xml.replace(/<calcPr[^>]*\/>/, `<calcPr calcId="${EXCEL_CALC_ID}"/>`));
    if (!hasErrors || !part.name.startsWith("xl/worksheets/")) return part;
    return changed(part, (xml) =>
      xml.replace(
        marked,
        (_, before: string, after: string, formula: string, error: string) =>
          `<c ${before}t="e"${after}>${formula}<v>${error}</v>`,
      ),
    );
  });
  return zipOf(await Promise.all(parts));
}

/** The number of Excel's calculation engine since 2019; a file with a smaller one is recalculated on opening. */
const EXCEL_CALC_ID = 191_029;
