/**
 * Reads an .ods file, as LibreOffice and others save it. Read here and not by hucre, whose reader does without rows in
 * groups, clock times, errors, widths and the names of ranges.
 */

import { type Area, cellName, parseAddress } from "../sheet/address";
import { VERSION_PROPERTY, versionOf } from "../sheet/version";
import { fromSaved } from "../formula/saved-form";
import { type Supported } from "../formula/supported";
import { changedNotes } from "./changed-notes";
import { LIMITS } from "./limits";
import type { LeftOut, OdsCell } from "./ods-cell";
import { type OdsContent, type OdsSheet, readContent } from "./ods-content";
import { fromOpenFormula, referenceIn } from "./ods-formula";
import { fontNotes } from "./font-notes";
import { cellStyleOf, type OdsStyles, readStyles, usualLetters } from "./ods-styles";
import { mergesThatFit, withNothingUnderMerges } from "./merges";
import { FormulaReader, isHeldName } from "./read-formulas";
import { noteOn, notes } from "./notes";
import { FileRefusal, partNames, refusals } from "./refusals";
import { blankSheet, type CellData, type CellFormat, type Note, type SheetData } from "./workbook-data";
import type { Read } from "./xlsx-read";
import { scanXml, tags, XmlFault } from "./xml-scan";
import { textOf, type ZipPart } from "./zip";

export async function readOds(parts: ReadonlyMap<string, ZipPart>, isFunction: Supported["isFunction"]): Promise<Read> {
  if (await isLocked(parts)) throw new FileRefusal(refusals.encryptedDocument);
  const styles: OdsStyles = { styles: new Map(), formats: new Map(), fonts: new Map() };
  await read(parts, "styles.xml", "styles", (xml) => readStyles(xml, styles));
  const content = await read(parts, "content.xml", "content", (xml) => {
    const found = readContent(xml);
    readStyles(xml, styles);
    return found;
  });
  if (!content || content.sheets.length === 0) throw new FileRefusal(refusals.noSheets);
  if (content.sheets.length > LIMITS.sheets)
    throw new FileRefusal(refusals.tooManySheets({ sheets: content.sheets.length }));
  const frozen = await frozenIn(parts);

  const names = content.names.map(({ name, range }) => ({
    name,
    range: range === undefined ? "" : referenceIn(range),
  }));
  const sheetNames = new Set(content.sheets.map(({ name }) => name));
  const kept = names.filter(
    ({ name, range }) => isHeldName(name) && sheetNames.has(parseAddress(range)?.sheet ?? "\0"),
  );
  const ranges = new Map(kept.map(({ name, range }): [string, Area] => [name.toLowerCase(), parseAddress(range)!]));
  const formulas = new FormulaReader({ isFunction, names: new Set(ranges.keys()) }, ranges);
  const lostMerges: string[] = [];
  const usual = usualLetters(styles);
  const fonts = new Set([usual.font]);
  const made = content.sheets.map((sheet) =>
    withNothingUnderMerges({
      ...sheetOf(sheet, styles, formulas, { lostMerges, fonts }),
      frozen: frozen.get(sheet.name) ?? { rows: 0, columns: 0 },
    }),
  );
  const finished = formulas.finish(made.map(({ sheet }) => sheet));
  const { notes: changed, ...earlier } = changedNotes(finished.sheets, await versionIn(parts));
  return {
    workbook: { sheets: finished.sheets, names: kept, ...earlier },
    kept: finished.kept,
    notes: [
      ...changed,
      ...finished.notes,
      ...notesOn(content, parts),
      ...noteOn(
        notes.underMerges,
        made.flatMap(({ hidden }) => hidden),
      ),
      ...noteOn(notes.mergesLeftOut, lostMerges),
      ...fontNotes(fonts, usual.size),
      ...noteOn(
        notes.names,
        names.filter(({ name }) => !ranges.has(name.toLowerCase())).map(({ name }) => name),
      ),
    ],
  };
}

/** What another program keeps of our property of the document. */
async function versionIn(parts: ReadonlyMap<string, ZipPart>): Promise<string | undefined> {
  const found = await read(parts, "meta.xml", "properties", (xml) => {
    let [isIts, version] = [false, ""];
    scanXml(xml, {
      open: (name, attributes) => (isIts = name === "user-defined" && attributes.get("meta:name") === VERSION_PROPERTY),
      text: (text) => {
        if (isIts) version += text;
      },
      close: () => (isIts = false),
    });
    return version;
  }).catch(() => undefined);
  return versionOf(found?.trim());
}

/** undefined where there is no such part. Refuses one that is not whole. */
async function read<Content>(
  parts: ReadonlyMap<string, ZipPart>,
  name: string,
  content: keyof typeof partNames,
  reader: (xml: string) => Content,
): Promise<Content | undefined> {
  const part = parts.get(name);
  if (!part) return undefined;
  try {
    return reader(await textOf(part));
  } catch (error) {
    if (error instanceof XmlFault || (error instanceof FileRefusal && error.message === refusals.damaged)) {
      console.debug(name, error);
      throw new FileRefusal(refusals.damagedPart({ content: partNames[content], part: name }));
    }
    throw error;
  }
}

/** Each part of a file with a password says how it is locked; newer files hold one part with all the others in it. */
async function isLocked(parts: ReadonlyMap<string, ZipPart>): Promise<boolean> {
  if (parts.has("encrypted-package")) return true;
  const found = await read(parts, "META-INF/manifest.xml", "list", (xml) => tags(xml, "encryption-data").length > 0);
  return found ?? false;
}

/** How many rows and columns stay in view, by sheet. */
async function frozenIn(parts: ReadonlyMap<string, ZipPart>): Promise<Map<string, { rows: number; columns: number }>> {
  const frozen = new Map<string, { rows: number; columns: number }>();
  let sheet: string | undefined;
  let [isTables, item] = [false, ""];
  const items = new Map<string, string>();
  const finish = () => {
    const fixed = (side: "Horizontal" | "Vertical") =>
      items.get(`${side}SplitMode`) === "2" ? Number(items.get(`${side}SplitPosition`)) || 0 : 0;
    if (sheet !== undefined) frozen.set(sheet, { rows: fixed("Vertical"), columns: fixed("Horizontal") });
    items.clear();
  };
  await read(parts, "settings.xml", "settings", (xml) =>
    scanXml(xml, {
      open(name, attributes) {
        const called = attributes.get("config:name");
        if (name === "config-item-map-named") isTables = called === "Tables";
        else if (name === "config-item-map-entry" && isTables) sheet = called;
        else if (name === "config-item") item = called ?? "";
      },
      text: (text) => items.set(item, text),
      close(name) {
        if (name === "config-item-map-entry" && isTables) finish();
        else if (name === "config-item-map-named") isTables = false;
      },
    }),
  );
  return frozen;
}

type CellStyle = ReturnType<typeof cellStyleOf>;

/** What to report about all sheets. */
interface Told {
  lostMerges: string[];
  fonts: Set<string | undefined>;
}

function sheetOf(sheet: OdsSheet, styles: OdsStyles, formulas: FormulaReader, { lostMerges, fonts }: Told): SheetData {
  const { rows, columns } = sheet.size;
  const made = new Map<string, CellStyle>();
  const styleOf = (name: string | undefined): Partial<CellStyle> => {
    if (name === undefined) return {};
    let style = made.get(name);
    if (!style) {
      style = cellStyleOf(styles, name);
      made.set(name, style);
      fonts.add(style.font);
      if (style.hasConditions) sheet.leftOut.add("conditional");
    }
    return style;
  };
  const ofColumn: (string | undefined)[] = [];
  for (const { column, repeat, cellStyle } of sheet.columns)
    if (column < columns) ofColumn.fill(cellStyle, column, (ofColumn.length = Math.min(columns, column + repeat)));

  const cells: CellData[] = [];
  const merges: SheetData["merges"] = [];
  /** Where the answers of live formulas lie. */
  const isSpill = new Uint8Array(rows * columns);
  for (const line of sheet.rows) {
    for (let row = line.row; row < Math.min(rows, line.row + line.repeat); row += 1) {
      for (const cell of line.cells) {
        for (let column = cell.column; column < Math.min(columns, cell.column + cell.repeat); column += 1) {
          if (cell.spans) merges.push({ row, column, ...cell.spans });
          const style = styleOf(cell.style ?? line.cellStyle ?? ofColumn[column]);
          cells.push(...cellOf(cell, { sheet: sheet.name, row, column }, style, formulas, isSpill, sheet.size));
          if (cells.length > LIMITS.cells) throw new FileRefusal(refusals.tooManyCells({ cells: cells.length }));
        }
      }
    }
  }
  const sizes = (
    lines: readonly { first: number; repeat: number; style: string | undefined }[],
    family: string,
    size: "width" | "height",
    end: number,
  ) =>
    new Map(
      lines.flatMap(({ first, repeat, style }) => {
        const pixels = styles.styles.get(`${family} ${style ?? ""}`)?.[size];
        return pixels === undefined || pixels <= 0
          ? []
          : placesOf(first, repeat, end).map((index): [number, number] => [
              index,
              Math.min(Math.max(Math.round(pixels), 10), 1000),
            ]);
      }),
    );
  const hidden = (lines: readonly { first: number; repeat: number; isHidden: boolean }[], end: number) =>
    new Set(lines.flatMap(({ first, repeat, isHidden }) => (isHidden ? placesOf(first, repeat, end) : [])));
  const allRows = sheet.rows.map(({ row, ...rest }) => ({ ...rest, first: row }));
  const allColumns = sheet.columns.map(({ column, ...rest }) => ({ ...rest, first: column }));
  const fit = mergesThatFit(merges);
  lostMerges.push(...fit.lost.map((range) => `${sheet.name}!${range}`));
  return {
    ...blankSheet(sheet.name),
    cells,
    widths: sizes(allColumns, "table-column", "width", columns + 1),
    heights: sizes(allRows, "table-row", "height", rows),
    hidden: { rows: hidden(allRows, rows), columns: hidden(allColumns, columns + 1) },
    merges: fit.merges,
    isHidden: styles.styles.get(`table ${sheet.style ?? ""}`)?.isHidden === true,
  };
}

const placesOf = (first: number, repeat: number, end: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(end, first + repeat) - first) }, (_, index) => first + index);

/** Where a file says what a value is and not how it looks. */
const USUAL_FORMATS = new Map(Object.entries({ date: "yyyy-mm-dd", time: "hh:mm:ss", percentage: "0%" }));

/** Nothing where the cell holds nothing and looks like any other. */
function cellOf(
  cell: OdsCell,
  place: { sheet: string; row: number; column: number },
  { style, format: own }: { style?: CellFormat; format?: string },
  formulas: FormulaReader,
  isSpill: Uint8Array,
  { rows, columns }: { rows: number; columns: number },
): CellData[] {
  const { row, column } = place;
  const isCached = isSpill[row * columns + column] === 1;
  const format = own ?? (typeof cell.value === "number" ? USUAL_FORMATS.get(cell.type) : undefined);
  const data: CellData = {
    row,
    column,
    value: cell.value,
    ...(isCached && { spilled: true as const }),
    ...(format !== undefined && { format }),
    ...(style && { style }),
  };
  if (cell.formula !== undefined && !isCached) {
    const formula = formulas.take(
      fromSaved(fromOpenFormula(cell.formula)),
      cell.fills !== undefined,
      place,
      cell.value,
    );
    if (formula !== undefined) data.formula = formula;
    if (formula !== undefined && cell.fills && cell.fills.rows * cell.fills.columns > 1) {
      data.fills = cell.fills;
      const right = Math.min(columns, column + cell.fills.columns);
      for (let down = row; down < Math.min(rows, row + cell.fills.rows); down += 1)
        isSpill.fill(1, down * columns + column, down * columns + right);
    }
  }
  return data.value !== null || data.formula !== undefined || data.style || data.format !== undefined ? [data] : [];
}

function notesOn(
  { sheets, filters, hasPivots, countsFrom1904, links }: OdsContent,
  parts: ReadonlyMap<string, ZipPart>,
): Note[] {
  const where = (what: LeftOut) => sheets.filter(({ leftOut: all }) => all.has(what)).map(({ name }) => name);
  const paths = Array.from(parts.keys());
  return [
    ...(paths.some(
      (path) => /^(?:Basic|Scripts)\/.*\.(?:xml|py|js|bsh)$/i.test(path) && !/script-l[cb]\.xml$/i.test(path),
    )
      ? [notes.macros()]
      : []),
    ...noteOn(notes.externalLinks, [...new Set(links)]),
    ...noteOn(
      notes.notValues,
      sheets.flatMap(({ name, notValues }) =>
        notValues.map(({ row, column, text }) => `${name}!${cellName(row, column)}: ${text}`),
      ),
    ),
    ...noteOn(notes.pictures, where("pictures")),
    ...(hasPivots ? [notes.pivots([])] : []),
    ...noteOn(notes.rulesLeftOut, where("validation")),
    ...noteOn(notes.conditionalLeftOut, where("conditional")),
    ...noteOn(notes.commentsLeftOut, where("comments")),
    ...noteOn(notes.linksLeftOut, where("links")),
    ...noteOn(notes.filtersLeftOut, filters.map(referenceIn)),
    ...noteOn(notes.protection, where("protection")),
    ...(countsFrom1904 ? [notes.dates1904()] : []),
  ];
}
