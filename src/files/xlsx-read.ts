/**
 * Reads an .xlsx or .xlsm file. hucre reads its parts; what it is not asked for is done here: limits before anything is
 * expanded, dates to the last digit, formulas in the grid's form, and a sentence for all that could not be kept.
 */

import { type Cell, type CellValue, readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { hasAll, isOurName, isRewritten, restored } from "../lambda/rewrite";
import { addedProperty, addedValue } from "../sheet/added-sheets";
import { parseAddress } from "../sheet/address";
import { VERSION_PROPERTY, versionOf } from "../sheet/version";
import { withNamedFormats } from "./builtin-formats";
import { cellFinder } from "./cell-finder";
import { changedNotes } from "./changed-notes";
import { withWaterfalls } from "./charts/waterfall-read";
import { fromSaved } from "../formula/saved-form";
import { type Supported } from "../formula/supported";
import { shiftFormula } from "../formula/references";
import { refuseByItsBeginning } from "./file-kind";
import { differentialFormats, readExtras } from "./extras-read";
import { keptNotes } from "./kept-notes";
import { leftOutOf, type LookedThrough } from "./left-out";
import { mergesThatFit, withNothingUnderMerges } from "./merges";
import { readOds } from "./ods-read";
import { FormulaReader, isHeldName, type KeptFormula } from "./read-formulas";
import { noteOn, notes } from "./notes";
import { FileRefusal, refusals } from "./refusals";
import { readSettings } from "./settings-part";
import { figuresOf } from "./sheet-scan";
import {
  blankSheet,
  type CellData,
  type CellFormat,
  firstWordsIn,
  isErrorCode,
  type Note,
  type RangeName,
  type SheetData,
  type Value,
  type WorkbookData,
} from "./workbook-data";
import { thing } from "./things";
import { lookOf } from "./xlsx-style";
import { openPackage } from "./xlsx-package";
import { packed, partsIn, textOf, type ZipPart, zipOf } from "./zip";

export interface Read {
  workbook: WorkbookData;
  notes: Note[];
  /** What the list of formulas kept as values has, where there is one: the last sheet, and the first note. */
  kept: KeptFormula[];
}

export async function readWorkbook(
  file: Uint8Array<ArrayBuffer>,
  isFunction: Supported["isFunction"],
  progress: (done: number) => void = () => {},
): Promise<Read> {
  refuseByItsBeginning(file);
  const all = partsIn(file);
  if (all.has("content.xml")) return readOds(all, isFunction);
  const {
    sheets,
    others,
    parts,
    damaged,
    unlisted,
    otherTexts,
    withoutFormats,
    path: workbookPart,
    file: whole,
  } = await openPackage(all);
  progress(0.2);

  let workbook: Workbook;
  try {
    workbook = await readXlsx(await withFormats(whole, parts), {
      readStyles: true,
      sheets: sheets.map(({ index }) => index),
    });
  } catch (error) {
    // Whatever a library stumbles over, the file is at fault; what it was is for whoever opens the console.
    console.debug(error);
    throw new FileRefusal(refusals.damaged);
  }

  progress(0.75);
  const names = workbook.namedRanges ?? [];
  const kept = names.flatMap(({ name, range, scope }): RangeName[] =>
    scope === undefined && isHeldName(name) && isOneRange(range, workbook) ? [{ name, range }] : [],
  );
  const ours = new Set(
    names.filter(({ name, range }) => isOurName(name, fromSaved(range))).map(({ name }) => name.toUpperCase()),
  );
  const ranges = new Map(kept.flatMap(({ name, range }) => [[name.toLowerCase(), parseAddress(range)!] as const]));
  const formulas = new FormulaReader({ isFunction, names: new Set(ranges.keys()) }, ranges);
  const made: SheetData[] = [];
  const [lost, threads, hidden, lostMerges]: [string[], string[], string[], string[]] = [[], [], [], []];
  const formats = await differentialFormats(parts);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const { name, part, seen, around } = sheets[index]!;
    const values = new Map([...(await datesOf(sheet, part, workbook.dateSystem === "1904")), ...seen.corrections]);
    const read = sheetOf(sheet, { workbook, values, heights: seen.heights, formulas, ours, lostMerges });
    if (read.filled !== seen.filled) throw new FileRefusal(refusals.sheetDamaged({ sheet: name }));
    const cellsOnly = withAddedMark(read.sheet, workbook);
    const extras = await readExtras(cellsOnly, around, part.name, parts, formats, sheet.pageSetup ?? {});
    const shown = withNothingUnderMerges(extras.sheet);
    made.push(shown.sheet);
    hidden.push(...shown.hidden);
    lost.push(...extras.lost.map((what) => thing.onSheet({ sheet: name, what })));
    if (extras.hasThreads) threads.push(name);
    progress(0.75 + (0.25 * made.length) / workbook.sheets.length);
  }
  if (made.length === 0) throw new FileRefusal(refusals.noSheets);
  const finished = formulas.finish(made);
  const { notes: changed, ...earlier } = changedNotes(
    finished.sheets,
    versionOf(workbook.properties?.custom?.[VERSION_PROPERTY]),
  );
  const own = await readSettings(parts, made);
  const looked = workbook.sheets.map((sheet, index): LookedThrough => ({
    sheet,
    around: sheets[index]!.around,
    part: sheets[index]!.part.name,
  }));
  return {
    workbook: {
      ...withWaterfalls({ sheets: finished.sheets, names: kept }, cellFinder(finished.sheets)),
      ...earlier,
      ...(Object.keys(own.settings).length > 0 && { settings: own.settings }),
    },
    kept: finished.kept,
    notes: [
      ...changed,
      ...finished.notes,
      ...(own.isDamaged ? [notes.settingsLeftOut()] : []),
      ...(await leftOutOf(workbook, looked, without(parts, own.parts), others, workbookPart)),
      ...noteOn(
        notes.notValues,
        sheets.flatMap(({ name, seen }) => seen.notValues.map((line) => `${name}!${line}`)),
      ),
      ...noteOn(notes.damagedParts, damaged),
      ...noteOn(notes.unlistedSheets, unlisted),
      ...(otherTexts ? [notes.otherTexts(otherTexts)] : []),
      ...noteOn(notes.withoutFormats, withoutFormats),
      ...noteOn(notes.underMerges, hidden),
      ...noteOn(notes.mergesLeftOut, lostMerges),
      ...keptNotes(made),
      ...noteOn(notes.figuresLeftOut, lost),
      ...noteOn(notes.threads, threads),
      ...noteOn(
        notes.dataTables,
        sheets.filter(({ seen }) => seen.hasDataTable).map(({ name }) => name),
      ),
      ...noteOn(
        notes.names,
        names
          .filter(({ name }) => !kept.some((each) => each.name === name) && !ours.has(name.toUpperCase()))
          .map(({ name }) => name),
      ),
    ],
  };
}

const without = <Part>(parts: ReadonlyMap<string, Part>, left: ReadonlySet<string>): ReadonlyMap<string, Part> =>
  new Map([...parts].filter(([name]) => !left.has(name)));

/** A sheet that was added by Quasirent, and still begins as it did, is known again. */
function withAddedMark(sheet: SheetData, { properties }: Workbook): SheetData {
  const firstText = firstWordsIn(sheet);
  return firstText !== "" && properties?.custom?.[addedProperty(sheet.name)] === addedValue(firstText)
    ? { ...sheet, isAdded: true }
    : sheet;
}

/** The file with the formats written out that hucre does not know by their numbers. */
async function withFormats(
  file: Uint8Array<ArrayBuffer>,
  parts: ReadonlyMap<string, ZipPart>,
): Promise<Uint8Array<ArrayBuffer>> {
  const part = Array.from(parts.values()).find(({ name }) => /(^|\/)styles\.xml$/i.test(name));
  const styles = part && withNamedFormats(await textOf(part));
  if (styles === undefined) return file;
  const named = await packed(part!.name, styles);
  return zipOf(Array.from(parts.values(), (each) => (each === part ? named : each)));
}

const isOneRange = (range: string, { sheets }: Workbook) => {
  const area = parseAddress(range);
  // One without its signs lies elsewhere for each cell that uses it, which no name of the grid does.
  const isFixed = /^\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/i.test(range.slice(range.lastIndexOf("!") + 1));
  return area !== null && isFixed && sheets.some(({ name }) => name === area.sheet);
};

/** From 1 January 1904 back to where everybody else begins to count. */
const DAYS_BEFORE_1904 = 1462;

/** The serial numbers of a sheet's dates, by `row,column`. hucre makes clock times of them, which hold milliseconds and no more. */
async function datesOf({ rows }: Sheet, part: ZipPart, is1904: boolean): Promise<Map<string, number>> {
  const places = new Set<string>();
  rows.forEach((values, row) =>
    values.forEach((value, column) => value instanceof Date && places.add(`${row},${column}`)),
  );
  if (places.size === 0) return new Map();
  const figures = figuresOf(await textOf(part), (place) => places.has(place));
  return is1904 ? new Map(Array.from(figures, ([place, serial]) => [place, serial + DAYS_BEFORE_1904])) : figures;
}

interface Surroundings {
  workbook: Workbook;
  /** Those that hucre reads otherwise, by `row,column`. */
  values: ReadonlyMap<string, Value | null>;
  /** Of rows, in pixels. */
  heights: ReadonlyMap<number, number>;
  formulas: FormulaReader;
  /** The names of our LAMBDAs, in capitals: formulas with them are formulas with our functions again. */
  ours: ReadonlySet<string>;
  /** Merged cells that the grid does not take. */
  lostMerges: string[];
}

/** The cells for which hucre has more than a value, by row and column: a list of texts for keys takes its time to look up. */
function cellsByPlace({ cells }: Sheet): Cell[][] {
  const byPlace: Cell[][] = [];
  cells?.forEach((cell, key) => {
    const comma = key.indexOf(",");
    (byPlace[Number(key.slice(0, comma))] ??= [])[Number(key.slice(comma + 1))] = cell;
  });
  return byPlace;
}

/** `filled`: how many cells hucre has a value or a formula of. */
function sheetOf(
  sheet: Sheet,
  { workbook, values: corrected, heights, formulas, ours, lostMerges }: Surroundings,
): { sheet: SheetData; filled: number } {
  const looks = new Map<string, CellFormat>();
  const shared = new Map<number, { row: number; column: number; formula: string }>();
  const cells: CellData[] = [];
  const rows = sheet.rows.length;
  const columns = sheet.rows.reduce((most, values) => Math.max(most, values.length), 0);
  /** Where the answers of live formulas lie, row by row. */
  const isSpill = new Uint8Array(rows * columns);

  const byPlace = cellsByPlace(sheet);
  let filled = 0;

  for (let row = 0; row < rows; row += 1) {
    const [values, besides] = [sheet.rows[row]!, byPlace[row]];
    for (let column = 0; column < values.length; column += 1) {
      const [raw, cell] = [values[column]!, besides?.[column]];
      if (raw !== null || cell?.formula !== undefined) filled += 1;
      const correction = corrected.size > 0 ? corrected.get(`${row},${column}`) : undefined;
      const look = lookIn(cell, workbook, looks);
      const format = cell?.style?.numFmt;
      const isCached = isSpill[row * columns + column] === 1;
      const value = correction !== undefined ? correction : valueOf(raw, cell);
      const data: CellData = { row, column, value, ...(isCached && { spilled: true as const }) };
      if (format !== undefined && format !== "General") data.format = format;
      if (look) data.style = look;
      const found = formulaIn(cell, row, column, shared);
      const written =
        found !== undefined && isRewritten(found) && hasAll(found, (name) => ours.has(name)) ? restored(found) : found;
      if (written !== undefined && !isCached) {
        const isArray = cell?.formulaType === "array" || cell?.formulaDynamic === true;
        const formula = formulas.take(written, isArray, { sheet: sheet.name, row, column }, value);
        if (formula !== undefined) data.formula = formula;
        const fills =
          formula !== undefined && cell?.formulaType === "array" && cell.formulaRef
            ? parseAddress(cell.formulaRef)
            : null;
        if (fills?.row === row && fills.column === column && fills.rows * fills.columns > 1) {
          data.fills = { rows: fills.rows, columns: fills.columns };
          const right = Math.min(columns, column + fills.columns);
          for (let down = row; down < Math.min(rows, row + fills.rows); down += 1)
            isSpill.fill(1, down * columns + column, down * columns + right);
        }
      }
      if (data.value !== null || data.formula !== undefined || data.style || data.format !== undefined)
        cells.push(data);
    }
  }

  const { merges, lost } = mergesThatFit(
    (sheet.merges ?? []).map(({ startRow: row, startCol: column, endRow, endCol }) => ({
      row,
      column,
      rows: endRow - row + 1,
      columns: endCol - column + 1,
    })),
  );
  lostMerges.push(...lost.map((range) => `${sheet.name}!${range}`));
  const made: SheetData = {
    ...blankSheet(sheet.name),
    cells,
    widths: sizes(
      (sheet.columns ?? [])
        .slice(0, columns + 1)
        .map(({ width, hidden }, index) => [
          index,
          width === undefined || (hidden && width === 0) ? undefined : Math.round(width * 7 + 5),
        ]),
    ),
    heights: sizes(Array.from(heights).filter(([row]) => row <= rows)),
    hidden: {
      rows: new Set(
        Array.from(sheet.rowDefs ?? []).flatMap(([row, { hidden }]) => (hidden && row <= rows ? [row] : [])),
      ),
      columns: new Set(
        (sheet.columns ?? []).slice(0, columns + 1).flatMap(({ hidden }, column) => (hidden ? [column] : [])),
      ),
    },
    merges,
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    hasGridLines: sheet.view?.showGridLines !== false,
    isHidden: (sheet.hidden ?? sheet.veryHidden) === true,
  };
  return { sheet: made, filled };
}

/** In pixels; a row or column of no size would be out of reach. */
const sizes = (all: (readonly [number, number | undefined])[]) =>
  new Map(
    all.flatMap(([index, size]) =>
      size === undefined || !(size > 0) ? [] : [[index, Math.min(Math.max(size, 10), 1000)] as const],
    ),
  );

/** hucre has one object for each font, fill and border of a file: as numbers they are compared faster than as text. */
const numbersOf = new WeakMap<object, number>();
let nextNumber = 1;
function numberOf(part: object | undefined): number {
  if (part === undefined) return 0;
  let number = numbersOf.get(part);
  if (number === undefined) {
    number = nextNumber;
    nextNumber += 1;
    numbersOf.set(part, number);
  }
  return number;
}

/** One object for all cells that look alike. */
function lookIn(
  cell: Cell | undefined,
  { themeColors, defaultFont }: Workbook,
  looks: Map<string, CellFormat>,
): CellFormat | undefined {
  const style = cell?.style;
  if (!style) return undefined;
  const key = `${numberOf(style.font)},${numberOf(style.fill)},${numberOf(style.border)},${numberOf(style.alignment)}`;
  let look = looks.get(key);
  if (!look) {
    look = lookOf(style, themeColors) ?? {};
    // The usual size of this file is the grid's usual size.
    if (look.size === (defaultFont?.size ?? 11)) delete look.size;
    looks.set(key, look);
  }
  return Object.keys(look).length > 0 ? look : undefined;
}

function valueOf(raw: CellValue, cell: Cell | undefined): Value | null {
  if (raw instanceof Date) return null;
  if (cell?.type === "error" && typeof raw === "string") return { error: isErrorCode(raw) ? raw : "#VALUE!" };
  return raw;
}

function formulaIn(
  cell: Cell | undefined,
  row: number,
  column: number,
  shared: Map<number, { row: number; column: number; formula: string }>,
): string | undefined {
  // LibreOffice has no other way to keep an error that is a value; a reference that is lost is a formula in Excel too.
  if (
    cell?.formula === undefined ||
    (cell.type === "error" && isErrorCode(cell.formula.replace(/^=/, "")) && cell.formula.replace(/^=/, "") !== "#REF!")
  )
    return undefined;
  const formula = cell.formula === "" ? undefined : fromSaved(cell.formula.replace(/^=/, ""));
  if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined) return formula;
  if (formula !== undefined) shared.set(cell.formulaSharedIndex, { row, column, formula });
  const first = shared.get(cell.formulaSharedIndex);
  return first && `=${shiftFormula(first.formula.slice(1), row - first.row, column - first.column)}`;
}
