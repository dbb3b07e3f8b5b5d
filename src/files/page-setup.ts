/** How a sheet that was made here is printed: A4, across where it is wide, one page wide, its title at the head and its source at the foot. */

import type { WriteSheet } from "hucre/xlsx";
import { intersection } from "../sheet/address";
import type { Anchor } from "./charts/figure-data";
import type { CellData, PageSetup, SheetData } from "./workbook-data";
import { node, type XmlNode } from "./xml-tree";

/** In pixels: an A4 page between its margins. */
const PAGES = { portrait: { width: 690, height: 970 }, landscape: { width: 1020, height: 645 } } as const;
type Orientation = keyof typeof PAGES;
/** A sheet is not made smaller than this to get on one page. */
const MIN_SCALE = 0.6;
/** Rows of other programs are a little higher or lower. */
const ROOM = 0.97;
export const DEFAULT_WIDTH = 96;
export const DEFAULT_HEIGHT = 23;
const MAX_WORDS = 120;
const SOURCE = /^sources?\b/i;

export interface Extent {
  rows: number;
  columns: number;
}

/** How many columns (or rows) a figure lies over, from its corner. */
export function spanOf(
  start: number,
  offset: number,
  size: number,
  sizes: ReadonlyMap<number, number>,
  usual: number,
): number {
  let [span, left] = [0, offset + size];
  while (left > 0.5 && span < 10_000) {
    left -= Math.max(1, sizes.get(start + span) ?? usual);
    span += 1;
  }
  return Math.max(1, span);
}

export const rowsUnder = ({ row, y, height }: Anchor, { heights }: SheetData): number =>
  spanOf(row, y, height, heights, DEFAULT_HEIGHT);
export const columnsUnder = ({ column, x, width }: Anchor, { widths, usualWidth = DEFAULT_WIDTH }: SheetData): number =>
  spanOf(column, x, width, widths, usualWidth);

/** Of an em of Arial, how wide a letter is in the middle. */
const LETTER = { plain: 0.5, bold: 0.55 } as const;
const PIXELS_A_POINT = 4 / 3;
const USUAL_POINTS = 10;
/** A longer line is no heading; the page is not made smaller for it. */
const MAX_LETTERS = 150;

/** How far across the texts run that are wider than their own columns: what is printed cuts them off at its edge. */
function writtenOver({ cells, merges, widths, usualWidth = DEFAULT_WIDTH, hidden }: SheetData): number {
  const last = new Map<number, CellData>();
  for (const cell of cells)
    if ((cell.value !== null || cell.formula !== undefined) && cell.column >= (last.get(cell.row)?.column ?? 0))
      last.set(cell.row, cell);
  let columns = 0;
  for (const { row, column, value, style = {} } of last.values()) {
    const { align, wrap, bold, size = USUAL_POINTS } = style;
    // A number is never wider than its cell, and neither is what is in merged cells.
    if (
      typeof value !== "string" ||
      wrap ||
      (align !== undefined && align !== "left") ||
      merges.some((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }))
    )
      continue;
    const longest = Math.max(...value.split("\n").map((line) => line.length));
    if (longest > MAX_LETTERS) continue;
    let left = longest * LETTER[bold ? "bold" : "plain"] * size * PIXELS_A_POINT;
    let end = column;
    for (; left > 0; end += 1) left -= hidden.columns.has(end) ? 0 : Math.max(1, widths.get(end) ?? usualWidth);
    columns = Math.max(columns, end);
  }
  return columns;
}

/** Down to the last row and across to the last column in use, charts and pictures included, and texts that run on. */
export function usedOf(sheet: SheetData): Extent {
  let [rows, columns] = [0, 0];
  for (const { row, column, value, formula } of sheet.cells)
    if (value !== null || formula !== undefined)
      [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  for (const merge of sheet.merges)
    [rows, columns] = [Math.max(rows, merge.row + merge.rows), Math.max(columns, merge.column + merge.columns)];
  columns = Math.max(columns, writtenOver(sheet));
  for (const figure of sheet.figures ?? [])
    [rows, columns] = [
      Math.max(rows, figure.row + rowsUnder(figure, sheet)),
      Math.max(columns, figure.column + columnsUnder(figure, sheet)),
    ];
  return { rows, columns };
}

/** Words in a header or footer, where `&` begins a code; there is room for one line. */
function literal(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  const short = line.length <= MAX_WORDS ? line : `${line.slice(0, MAX_WORDS).replace(/[\s,;:.(]*\s\S*$/, "")} …`;
  return short.replaceAll("&", "&&");
}
const SMALL = '&"Arial,Regular"&8&K616161';

interface Fit {
  orientation: Orientation;
  /** How many pages down; 0: as many as it takes. */
  fitToHeight: 0 | 1;
}

/**
 * As many pages as it takes, one page wide; where a chart or picture would be cut, everything on one page if it can be read
 * there. Excel passes by breaks that are set where a sheet is fitted to pages.
 */
function fitOf(sheet: SheetData, { rows, columns }: Extent, titleRows: number): Fit {
  const sum = (count: number, hidden: ReadonlySet<number>, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => (hidden.has(index) ? 0 : size(index))).reduce(
      (all, each) => all + each,
      0,
    );
  const width = sum(
    columns,
    sheet.hidden.columns,
    (column) => sheet.widths.get(column) ?? sheet.usualWidth ?? DEFAULT_WIDTH,
  );
  const orientation: Orientation = width > PAGES.portrait.width ? "landscape" : "portrait";
  const { figures = [] } = sheet;
  if (figures.length === 0) return { orientation, fitToHeight: 0 };
  const page = PAGES[orientation];
  const scale = Math.min(1, page.width / width);
  const rowHeight = (row: number) => (sheet.hidden.rows.has(row) ? 0 : (sheet.heights.get(row) ?? DEFAULT_HEIGHT));
  if (!isAnyCut(sheet, rows, rowHeight, (page.height / scale) * ROOM, titleRows))
    return { orientation, fitToHeight: 0 };
  const height = sum(rows, new Set(), rowHeight) / ROOM;
  const scaleOn = (each: Orientation) => Math.min(1, PAGES[each].width / width, PAGES[each].height / height);
  const best: Orientation = scaleOn("portrait") >= scaleOn("landscape") ? "portrait" : "landscape";
  return scaleOn(best) >= MIN_SCALE ? { orientation: best, fitToHeight: 1 } : { orientation, fitToHeight: 0 };
}

/** Whether a page ends within a figure. */
function isAnyCut(
  sheet: SheetData,
  rows: number,
  rowHeight: (row: number) => number,
  pageHeight: number,
  titleRows: number,
): boolean {
  const titles = Array.from({ length: titleRows }, (_, row) => rowHeight(row)).reduce((all, each) => all + each, 0);
  const cuts: number[] = [];
  let used = 0;
  for (let row = 0; row < rows; row += 1) {
    if (used > 0 && used + rowHeight(row) > pageHeight) {
      cuts.push(row);
      used = titles;
    }
    used += rowHeight(row);
  }
  return sheet.figures!.some((figure) =>
    cuts.some((row) => row > figure.row && row < figure.row + rowsUnder(figure, sheet)),
  );
}

/** Of a sheet of a file that says nothing of how it is printed: a figure that was laid on it goes on the page with the rest. */
export function withRoomForFigures(page: PageSetup, sheet: SheetData, extent: Extent): PageSetup {
  const saysSomething =
    page.elements.some(({ name }) => name !== "pageMargins") ||
    page.fitsToPage ||
    page.printArea !== undefined ||
    page.titleRows !== undefined ||
    page.titleColumns !== undefined;
  if (saysSomething || sheet.figures?.every((figure) => "carried" in figure) !== false) return page;
  return {
    ...page,
    elements: [...page.elements, node("pageSetup", { paperSize: 9, ...fitOf(sheet, extent, 0) })],
    fitsToPage: true,
  };
}

/** `extent`: what is to be printed. */
export function pageSetupOf(sheet: SheetData, extent: Extent): PageSetup | undefined {
  if (extent.rows === 0 || extent.columns === 0) return undefined;
  const texts = sheet.cells.flatMap(({ row, value }) =>
    typeof value === "string" && value.trim() !== "" ? [{ row, value }] : [],
  );
  const [first] = texts;
  const title = literal(first?.value ?? sheet.name);
  const source = [...texts].reverse().find(({ value }) => SOURCE.test(value));
  const titleRows = sheet.frozen.rows > 0 ? sheet.frozen.rows : sheet.hasGridLines || !first ? 0 : first.row + 1;
  return {
    elements: [
      node("pageMargins", { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      node("pageSetup", { paperSize: 9, ...fitOf(sheet, extent, titleRows) }),
      node(
        "headerFooter",
        {},
        node("oddHeader", {}, `&L${SMALL}${title}`),
        node("oddFooter", {}, `${source ? `&L${SMALL}${literal(source.value)}` : ""}&R${SMALL}Page &P of &N`),
      ),
    ],
    fitsToPage: true,
    ...(titleRows > 0 && titleRows < extent.rows && { titleRows: `$1:$${titleRows}` }),
  };
}

type PageOfLibrary = NonNullable<WriteSheet["pageSetup"]>;
type HeaderFooter = NonNullable<WriteSheet["headerFooter"]>;

const PAPERS: ReadonlyMap<string, NonNullable<PageOfLibrary["paperSize"]>> = new Map([
  ["1", "letter"],
  ["8", "a3"],
  ["9", "a4"],
]);
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
const FITS: ReadonlySet<string> = new Set(["fitToWidth", "fitToHeight"]);

/**
 * How a sheet is printed as hucre takes it, which writes it together with the cells: to put it in afterwards, all of the sheet
 * must be unpacked and packed once more. undefined where hucre has no word for some of it.
 */
export function pageForLibrary({
  elements,
  fitsToPage,
}: PageSetup): Pick<WriteSheet, "pageSetup" | "headerFooter"> | undefined {
  const pageSetup: PageOfLibrary = fitsToPage ? { fitToPage: true } : {};
  const headerFooter: HeaderFooter = {};
  const isTaken = (element: XmlNode): boolean => {
    switch (element.name) {
      case "pageMargins":
        return takeMargins(element, pageSetup);
      case "pageSetup":
        return (
          Object.entries(element.attributes).every(([name, value]) => takeSetting(name, value, pageSetup)) &&
          element.children.length === 0
        );
      case "headerFooter":
        return (
          Object.keys(element.attributes).length === 0 &&
          element.children.every((child) => takeWords(child, headerFooter))
        );
      default:
        return false;
    }
  };
  return elements.every(isTaken) ? { pageSetup, headerFooter } : undefined;
}

const isPlainNumber = (text: string | undefined): text is string => text !== undefined && /^\d+(?:\.\d+)?$/.test(text);

function takeMargins({ attributes, children }: XmlNode, page: PageOfLibrary): boolean {
  const isWhole =
    children.length === 0 &&
    Object.keys(attributes).length === MARGINS.length &&
    MARGINS.every((side) => isPlainNumber(attributes[side]));
  if (isWhole) page.margins = Object.fromEntries(MARGINS.map((side) => [side, Number(attributes[side])]));
  return isWhole;
}

function takeSetting(name: string, value: string, page: PageOfLibrary): boolean {
  if (name === "orientation" && (value === "portrait" || value === "landscape")) page.orientation = value;
  else if (name === "paperSize" && PAPERS.has(value)) page.paperSize = PAPERS.get(value)!;
  // Without the mark that the sheet fits, hucre leaves out into how many pages.
  else if ((name === "scale" || (FITS.has(name) && page.fitToPage)) && isPlainNumber(value))
    page[name as "scale" | "fitToWidth" | "fitToHeight"] = Number(value);
  else return false;
  return true;
}

function takeWords({ name, attributes, children, text }: XmlNode, words: HeaderFooter): boolean {
  const isTaken =
    (name === "oddHeader" || name === "oddFooter") &&
    Object.keys(attributes).length === 0 &&
    children.length === 0 &&
    text !== "" &&
    text.trim() === text;
  if (isTaken) words[name] = text;
  return isTaken;
}
