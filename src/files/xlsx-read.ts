/**
 * Reads an .xlsx or .xlsm file. hucre reads its parts; what it is not asked for is done here: limits before anything is
 * expanded, dates to the last digit, formulas in the grid's form, and a sentence for all that could not be kept.
 */

import { type Cell, type CellValue, readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { hasAll, isOurName, isRewritten, restored } from "../lambda/rewrite";
import { cellName, meet, parseAddress, type Place } from "../workbook/address";
import { freeName } from "../workbook/writing";
import { withNamedFormats } from "./builtin-formats";
import { fromSaved, type Known, moved, unknownIn } from "./formula-text";
import { aroundCells, differentialFormats, readExtras, withoutCells } from "./extras-read";
import { keptNotes } from "./kept-notes";
import { limits } from "./limits";
import { notes, refusals, refuse } from "./sentences";
import { blankSheet, type CellData, type CellLook, isErrorCode, type Note, type RangeName, type SheetData, type Value, type WorkbookData } from "./workbook-data";
import { lookOf } from "./xlsx-look";
import { attribute, datesSpelledIn, extentOf, figuresOf, hasDataTable, spellsDates, tags } from "./xml-scan";
import { packed, partsIn, textOf, type ZipPart, zipOf } from "./zip";

export interface Read {
  workbook: WorkbookData;
  notes: Note[];
}

/** A sheet of the package: its name and where it is written. */
interface SheetPart {
  name: string;
  /** Among all sheets, those without cells included. */
  index: number;
  part: ZipPart;
}

export async function readWorkbook(file: Uint8Array<ArrayBuffer>, isFunction: Known["isFunction"], progress: (done: number) => void = () => {}): Promise<Read> {
  refuseByItsBeginning(file);
  const parts = partsIn(file);
  const { sheets, others } = await sheetsIn(parts);
  const seen = await judge(sheets);
  progress(0.2);

  let workbook: Workbook;
  try {
    workbook = await readXlsx(await withFormats(file, parts), { readStyles: true, sheets: sheets.map(({ index }) => index) });
  } catch (error) {
    // Whatever a library stumbles over, the file is at fault; what it was is for whoever opens the console.
    console.debug(error);
    throw refuse(refusals.damaged());
  }

  progress(0.75);
  const names = workbook.namedRanges ?? [];
  const kept = names.flatMap(({ name, range, scope }): RangeName[] => (scope === undefined && isHeld(name) && isOneRange(range, workbook) ? [{ name, range }] : []));
  const ours = new Set(names.filter(({ name, range }) => isOurName(name, fromSaved(range))).map(({ name }) => name.toUpperCase()));
  const known: Known = { isFunction, names: new Set(kept.map(({ name }) => name.toLowerCase())) };
  const unknown: Unknown[] = [];
  const made: SheetData[] = [];
  const [lost, threads]: [string[], string[]] = [[], []];
  const formats = await differentialFormats(parts);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const dates = await datesOf(sheet, sheets[index]!.part, workbook.dateSystem === "1904", seen[index]!.spellsDates);
    const extras = await readExtras(sheetOf(sheet, { workbook, dates, known, unknown, ours }), aroundCells(seen[index]!.around), sheets[index]!.part.name, parts, formats, sheet.pageSetup ?? {});
    made.push(extras.sheet);
    lost.push(...extras.lost.map((words) => `${sheet.name}: ${words}`));
    if (extras.hasThreads) threads.push(sheet.name);
    progress(0.75 + (0.25 * made.length) / workbook.sheets.length);
  }
  if (made.length === 0) throw refuse(refusals.noSheets());
  const list = unknown.length > 0 ? [listOf(unknown, made)] : [];
  return {
    workbook: { sheets: [...made, ...list], names: kept },
    notes: [
      ...(unknown.length > 0 ? [notes.keptValues(unknown.map(({ address, formula, reason }) => `${address}: ${formula} (${reason})`), list[0]!.name)] : []),
      ...notesOn(workbook, parts, others),
      ...keptNotes(made),
      ...leftOut(notes.figuresLeftOut, lost),
      ...leftOut(notes.threads, threads),
      ...leftOut(notes.dataTables, sheets.filter((_, index) => seen[index]!.hasDataTable).map(({ name }) => name)),
      ...leftOut(notes.names, names.filter(({ name }) => !kept.some((each) => each.name === name) && !ours.has(name.toUpperCase())).map(({ name }) => name)),
    ],
  };
}

/** The file with the formats written out that hucre does not know by their numbers. */
async function withFormats(file: Uint8Array<ArrayBuffer>, parts: ReadonlyMap<string, ZipPart>): Promise<Uint8Array<ArrayBuffer>> {
  const part = Array.from(parts.values()).find(({ name }) => /(^|\/)styles\.xml$/i.test(name));
  const styles = part && withNamedFormats(await textOf(part));
  if (styles === undefined) return file;
  const named = await packed(part!.name, styles);
  return zipOf(Array.from(parts.values(), (each) => (each === part ? named : each)));
}

const leftOut = (make: (details: string[]) => Note, details: string[]): Note[] => (details.length > 0 ? [make(details)] : []);

/** Before any of it is taken apart. */
function refuseByItsBeginning(file: Uint8Array): void {
  if (file.length === 0) throw refuse(refusals.empty());
  if (file.length > limits.fileBytes) throw refuse(refusals.tooLarge(file.length));
  const beginning = [...file.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  // Microsoft's older container: of old workbooks, and of new ones that are locked.
  if (beginning === "d0cf11e0") throw refuse(holds(file, "EncryptedPackage") ? refusals.encrypted() : refusals.oldExcel());
  if (!beginning.startsWith("504b")) throw refuse(refusals.notWorkbook());
}

/** Names in that container are written with two bytes a letter. */
function holds(file: Uint8Array, name: string): boolean {
  const bytes = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = file.indexOf(bytes[0]!); at >= 0; at = file.indexOf(bytes[0]!, at + 1)) {
    if (bytes.every((byte, index) => file[at + index] === byte)) return true;
  }
  return false;
}

const isRelation = (type: string | undefined, kind: string) => type?.endsWith(`/${kind}`) ?? false;

/** The sheets of cells by the package's own lists, and the names of those that are something else. */
async function sheetsIn(parts: ReadonlyMap<string, ZipPart>): Promise<{ sheets: SheetPart[]; others: string[] }> {
  const roots = await relations(parts, "_rels/.rels", "");
  const path = roots.find(({ type }) => isRelation(type, "officeDocument"))?.path;
  if (parts.has("xl/workbook.bin")) throw refuse(refusals.binaryExcel());
  if (parts.has("content.xml") && parts.has("mimetype")) throw refuse(refusals.openDocument());
  const workbook = path === undefined ? undefined : parts.get(path);
  if (path === undefined || !workbook) throw refuse(roots.length === 0 ? refusals.notWorkbook() : refusals.damaged());

  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const links = await relations(parts, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const sheets: SheetPart[] = [];
  const others: string[] = [];
  let index = -1;
  for (const sheet of tags(await textOf(workbook), "sheet")) {
    index += 1;
    const name = attribute(sheet, "name") ?? "";
    const link = links.find(({ id }) => id === attribute(sheet, "id"));
    const part = link && parts.get(link.path);
    if (!link || !part) throw refuse(refusals.damaged());
    if (isRelation(link.type, "worksheet")) sheets.push({ name, index, part });
    else others.push(name);
  }
  if (sheets.length === 0) throw refuse(refusals.noSheets());
  if (sheets.length > limits.sheets) throw refuse(refusals.tooManySheets(sheets.length));
  return { sheets, others };
}

/** Which parts belong to a part: by an id, of a kind, at a path within the package. */
async function relations(parts: ReadonlyMap<string, ZipPart>, list: string, folder: string): Promise<{ id: string | undefined; type: string | undefined; path: string }[]> {
  const part = parts.get(list);
  if (!part) return [];
  return Array.from(tags(await textOf(part), "Relationship"), (link) => {
    const target = attribute(link, "Target") ?? "";
    // Relative to the folder, unless it begins with a slash.
    const path = new URL(target, `file:///${folder}`).pathname.slice(1);
    return { id: attribute(link, "Id"), type: attribute(link, "Type"), path: decodeURIComponent(path) };
  });
}

/** What hucre does not tell of a sheet. */
interface Seen {
  spellsDates: boolean;
  hasDataTable: boolean;
  /** The text of the sheet, but for its cells. */
  around: string;
}

/** Refuses sheets that reach too far, by the places written in them. */
async function judge(sheets: readonly SheetPart[]): Promise<Seen[]> {
  let all = 0;
  const seen: Seen[] = [];
  for (const { name, part } of sheets) {
    const xml = await textOf(part);
    const { cells, rows, columns } = extentOf(xml);
    if (rows > limits.rows || columns > limits.columns || rows * columns > limits.area) throw refuse(refusals.sheetTooLarge(name, rows, columns));
    all += cells;
    if (all > limits.cells) throw refuse(refusals.tooManyCells(all));
    seen.push({ spellsDates: spellsDates(xml), hasDataTable: hasDataTable(xml), around: withoutCells(xml) });
  }
  return seen;
}

/** The grid looks names up in plain objects, where `constructor` and its like are something else already; nor does it take every sign. */
const isHeld = (name: string) => /^[\p{L}\p{N}_.]+$/u.test(name) && !(name in {});

const isOneRange = (range: string, { sheets }: Workbook) => {
  const area = parseAddress(range);
  return area !== null && sheets.some(({ name }) => name === area.sheet);
};

/** From 1 January 1904 back to where everybody else begins to count. */
const daysBefore1904 = 1462;

/** The serial numbers of a sheet's dates, by `row,column`. hucre makes clock times of them, which hold milliseconds and no more. */
async function datesOf(sheet: Sheet, part: ZipPart, is1904: boolean, isSpelled: boolean): Promise<Map<string, number>> {
  const dates = new Map<string, Date>();
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) if (value instanceof Date) dates.set(`${row},${column}`, value);
  }
  const nameOf = (key: string) => {
    const [row, column] = key.split(",");
    return cellName(Number(row), Number(column));
  };
  const xml = dates.size > 0 || isSpelled ? await textOf(part) : "";
  const written = figuresOf(xml, new Set(Array.from(dates.keys(), nameOf)));
  const counted = Array.from(dates, ([key, date]): [string, number] => {
    const serial = written.get(nameOf(key));
    // Written without its place, which Excel never does.
    const approximate = (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
    return [key, serial === undefined ? approximate : is1904 ? serial + daysBefore1904 : serial];
  });
  const spelled = Array.from(isSpelled ? datesSpelledIn(xml) : [], ([name, serial]): [string, number] => {
    const place = parseAddress(name);
    return [`${place?.row},${place?.column}`, serial];
  });
  return new Map([...counted, ...spelled]);
}

/** A formula that stays behind, and why. */
interface Unknown {
  address: string;
  formula: string;
  value: Value | null;
  reason: string;
}

interface Surroundings {
  workbook: Workbook;
  dates: ReadonlyMap<string, number>;
  known: Known;
  unknown: Unknown[];
  /** The names that stand for LAMBDAs of ours, in capitals: formulas with them are formulas with our functions again. */
  ours: ReadonlySet<string>;
}

function sheetOf(sheet: Sheet, { workbook, dates, known, unknown, ours }: Surroundings): SheetData {
  const looks = new Map<string, CellLook>();
  const shared = new Map<number, { row: number; column: number; formula: string }>();
  const cells: CellData[] = [];
  const rows = sheet.rows.length;
  const columns = sheet.rows.reduce((most, values) => Math.max(most, values.length), 0);
  /** Where the answers of live formulas lie, row by row. */
  const isSpill = new Uint8Array(rows * columns);

  for (const [row, values] of sheet.rows.entries()) {
    const place = `${row},`;
    for (const [column, raw] of values.entries()) {
      const key = place + String(column);
      const cell = sheet.cells?.get(key);
      const look = lookIn(cell, workbook, looks);
      const format = cell?.style?.numFmt;
      const isCached = isSpill[row * columns + column] === 1;
      const value = isCached ? null : valueOf(raw, cell, dates.size > 0 ? dates.get(key) : undefined);
      const data: CellData = { row, column, value };
      if (format !== undefined && format !== "General") data.format = format;
      if (look) data.style = look;
      const found = formulaIn(cell, row, column, shared);
      const formula = found !== undefined && isRewritten(found) && hasAll(found, (name) => ours.has(name)) ? restored(found) : found;
      if (formula !== undefined && !isCached) {
        const reason = unknownIn(formula, known);
        if (reason === undefined) {
          data.formula = formula;
          const fills = cell?.formulaType === "array" && cell.formulaRef ? parseAddress(cell.formulaRef) : null;
          if (fills?.row === row && fills.column === column && fills.rows * fills.columns > 1) {
            data.fills = { rows: fills.rows, columns: fills.columns };
            const right = Math.min(columns, column + fills.columns);
            for (let down = row; down < Math.min(rows, row + fills.rows); down += 1) isSpill.fill(1, down * columns + column, down * columns + right);
          }
        } else unknown.push({ address: `${sheet.name}!${cellName(row, column)}`, formula, value, reason });
      }
      if (data.value !== null || data.formula !== undefined || data.style || data.format !== undefined) cells.push(data);
    }
  }

  return {
    ...blankSheet(sheet.name),
    cells,
    widths: sizes((sheet.columns ?? []).slice(0, columns + 1).map(({ width, hidden }, index) => [index, width === undefined || (hidden && width === 0) ? undefined : Math.round(width * 7 + 5)])),
    heights: sizes(Array.from(sheet.rowDefs ?? [], ([row, { height, hidden }]) => [row, height === undefined || (hidden && height === 0) || row > rows ? undefined : Math.round(height / 0.75)])),
    hidden: {
      rows: new Set(Array.from(sheet.rowDefs ?? []).flatMap(([row, { hidden }]) => (hidden && row <= rows ? [row] : []))),
      columns: new Set((sheet.columns ?? []).slice(0, columns + 1).flatMap(({ hidden }, column) => (hidden ? [column] : []))),
    },
    merges: mergesOf(sheet),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    hasGridLines: sheet.view?.showGridLines !== false,
    isHidden: (sheet.hidden ?? sheet.veryHidden) === true,
  };
}

/** In pixels; a row or column of no size would be out of reach. */
const sizes = (all: (readonly [number, number | undefined])[]) => new Map(all.flatMap(([index, size]) => (size === undefined || !(size > 0) ? [] : [[index, Math.min(Math.max(size, 10), 1000)] as const])));

/** hucre has one object for each font, fill and border of a file: as numbers they are quicker told apart than as texts. */
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
function lookIn(cell: Cell | undefined, { themeColors, defaultFont }: Workbook, looks: Map<string, CellLook>): CellLook | undefined {
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

function valueOf(raw: CellValue, cell: Cell | undefined, serial: number | undefined): Value | null {
  if (serial !== undefined) return serial;
  if (raw instanceof Date) return null;
  if (cell?.type === "error" && typeof raw === "string") return { error: isErrorCode(raw) ? raw : "#VALUE!" };
  return raw;
}

function formulaIn(cell: Cell | undefined, row: number, column: number, shared: Map<number, { row: number; column: number; formula: string }>): string | undefined {
  if (cell?.formula === undefined) return undefined;
  const formula = cell.formula === "" ? undefined : fromSaved(cell.formula.replace(/^=/, ""));
  if (cell.formulaType !== "shared" || cell.formulaSharedIndex === undefined) return formula;
  if (formula !== undefined) shared.set(cell.formulaSharedIndex, { row, column, formula });
  const first = shared.get(cell.formulaSharedIndex);
  return first && `=${moved(first.formula.slice(1), row - first.row, column - first.column)}`;
}

const mergesAtMost = 10_000;

/** Merged cells that lie within limits and beside one another; a grid takes no others. */
function mergesOf({ merges = [] }: Sheet): Place[] {
  const taken: Place[] = [];
  for (const { startRow: row, startCol: column, endRow, endCol } of merges.slice(0, mergesAtMost)) {
    const place = { row, column, rows: endRow - row + 1, columns: endCol - column + 1 };
    const isFit = row >= 0 && column >= 0 && place.rows > 0 && place.columns > 0 && place.rows * place.columns > 1 && endRow < limits.rows && endCol < limits.columns;
    if (isFit && !taken.some((other) => meet(place, other))) taken.push(place);
  }
  return taken;
}

/** A sheet that lists what was kept as values, with where it was. */
function listOf(unknown: readonly Unknown[], sheets: readonly SheetData[]): SheetData {
  const rows: (Value | null)[][] = [["Cell", "Formula in the file", "Value kept", "Not known here"], ...unknown.map(({ address, formula, value, reason }) => [address, formula, value, reason])];
  return {
    ...blankSheet(freeName("Formulas kept as values", sheets.map(({ name }) => name))),
    cells: rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value, ...(row === 0 && { style: { bold: true as const } }) }))),
    widths: new Map([140, 380, 140, 200].map((width, column) => [column, width])),
    frozen: { rows: 1, columns: 0 },
  };
}

/** A sentence for everything that the grid does not hold. */
function notesOn(workbook: Workbook, parts: ReadonlyMap<string, ZipPart>, others: string[]): Note[] {
  const where = (has: (sheet: Sheet) => unknown) => workbook.sheets.filter((sheet) => Boolean(has(sheet))).map(({ name }) => name);
  const some = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
  const anyCell = (sheet: Sheet, has: (cell: Cell) => unknown) => Array.from(sheet.cells?.values() ?? []).some((cell) => Boolean(has(cell)));
  return [
    ...(Array.from(parts.keys()).some((name) => /(^|\/)vbaProject\.bin$/i.test(name)) ? [notes.macros()] : []),
    ...leftOut(notes.externalLinks, (workbook.externalLinks ?? []).map(({ target }) => target)),
    ...leftOut(notes.otherSheets, others),
    ...leftOut(notes.pivots, where(({ pivotTables, slicers, timelines }) => some(pivotTables) || some(slicers) || some(timelines))),
    ...leftOut(notes.links, where((sheet) => anyCell(sheet, ({ hyperlink }) => hyperlink))),
    ...leftOut(notes.filters, where(({ autoFilter }) => autoFilter)),
    ...leftOut(notes.protection, where(({ protection }) => protection)),
    ...(workbook.dateSystem === "1904" ? [notes.dates1904()] : []),
  ];
}
