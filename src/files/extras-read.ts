/** What a sheet of a file has besides its cells: how it is printed, its charts and pictures, and what is carried into the next file as it was. */

import { linksIn } from "./links";
import { columnsUnder, DEFAULT_WIDTH, rowsUnder } from "./page-setup";
import { type Drawn, readDrawing, type Sizes } from "./charts/drawing-read";
import { contentTypes, linksOf, type Parts } from "./package-read";
import { heightFrom, isOn, unusualHeights } from "./row-heights";
import { MAIN } from "./package-edit";
import type { Carried, PageSetup, SheetData } from "./workbook-data";
import {
  allNodes,
  attributeOf,
  childrenOf,
  find,
  localName,
  mapNodes,
  node,
  parseXml,
  standalone,
  type XmlNode,
} from "./xml-tree";
import { textOf } from "./zip";

/** How hucre returns print settings. */
export interface Printed {
  printArea?: string | undefined;
  printTitlesRow?: string | undefined;
  printTitlesColumn?: string | undefined;
}

export interface Extras {
  sheet: SheetData;
  /** What cannot be taken along, in words. */
  lost: string[];
  /** Whether comments have answers. */
  hasThreads: boolean;
}

/** A sheet's text without its cells. */
export function withoutCells(xml: string): string {
  const root = /<(?:[\w.-]+:)?worksheet\b[^>]*>/.exec(xml);
  const start = /<(?:[\w.-]+:)?sheetData\b[^>]*>/.exec(xml);
  if (!root || !start) return "";
  const end = start[0].endsWith("/>")
    ? start.index + start[0].length
    : xml.lastIndexOf("sheetData>") + "sheetData>".length;
  return xml.slice(root.index, start.index) + xml.slice(end);
}

/** The same as a tree. */
export const aroundCells = (text: string): XmlNode => (text === "" ? node("worksheet") : parseXml(text));

const USUAL = { columnCharacters: 8.43, height: heightFrom(15, true) } as const;
const pixelsOfColumn = (characters: number) => Math.round(characters * 7 + 5);

/** How wide the columns of which nothing is said are, where the sheet says so. */
function ownUsualWidth(root: XmlNode): number | undefined {
  const characters = Number(attributeOf(find(root, "sheetFormatPr"), "defaultColWidth"));
  return characters > 0 ? Math.min(Math.max(pixelsOfColumn(characters), 10), 1000) : undefined;
}

/** How high the rows of which nothing is said are, where the sheet says so. */
function ownUsualHeight(root: XmlNode): number | undefined {
  const format = find(root, "sheetFormatPr");
  const points = Number(attributeOf(format, "defaultRowHeight"));
  return points > 0 ? heightFrom(points, !isOn(attributeOf(format, "customHeight"))) : undefined;
}

/** Sizes as the program that wrote the file has them: usual ones are not written down. */
function sizesIn(root: XmlNode, { widths, heights, hidden }: SheetData): Sizes {
  const format = find(root, "sheetFormatPr");
  const base = attributeOf(format, "baseColWidth");
  const usualWidth =
    ownUsualWidth(root) ?? (base !== undefined ? pixelsOfColumn(Number(base)) : pixelsOfColumn(USUAL.columnCharacters));
  const usualHeight = ownUsualHeight(root) ?? USUAL.height;
  return {
    column: (index) => (hidden.columns.has(index) ? 0 : (widths.get(index) ?? usualWidth)),
    row: (index) => (hidden.rows.has(index) ? 0 : Math.round(heights.get(index) ?? usualHeight)),
  };
}

/** `formats`: how the cells of conditional formats look, by number. */
export async function readExtras(
  sheet: SheetData,
  root: XmlNode,
  part: string,
  parts: Parts,
  formats: readonly XmlNode[],
  printed: Printed,
): Promise<Extras> {
  const links = await linksOf(parts, part);
  const typeOf = await contentTypes(parts);
  const target = (element: XmlNode | undefined) =>
    links.find(({ id, isOutside }) => id === attributeOf(element, "id") && !isOutside)?.target;
  const drawing = target(find(root, "drawing"));
  const usualHeight = ownUsualHeight(root);
  const sizes = sizesIn(root, sheet);
  const drawn: Drawn =
    drawing === undefined ? { figures: [], lost: [] } : await readDrawing(parts, drawing, typeOf, sizes);
  const carried = [
    ...filterIn(root, formats),
    ...linksIn(root, links),
    ...rulesIn(root, formats),
    ...(await tablesOf(root, parts, target)),
    ...(await commentsOf(links.find(({ kind }) => kind === "comments")?.target, parts)),
  ];
  const page = pageOf(root, printed);
  const usualWidth = ownUsualWidth(root);
  const made: SheetData = {
    ...sheet,
    heights: unusualHeights(sheet, usualHeight),
    page,
    ...(usualWidth !== undefined && usualWidth !== DEFAULT_WIDTH && { usualWidth }),
    ...(usualHeight !== undefined && usualHeight !== USUAL.height && { usualHeight }),
    ...(carried.length > 0 && { carried }),
    ...(drawn.figures.length > 0 && { figures: drawn.figures }),
  };
  return {
    sheet: drawn.figures.length > 0 ? withSizes(made, sizes, usualHeight) : made,
    lost: drawn.lost,
    hasThreads: links.some(({ kind }) => kind === "threadedComment"),
  };
}

/** Where figures lie, the usual sizes of the file: the grid's are others. */
function withSizes(sheet: SheetData, sizes: Sizes, usualHeight: number = USUAL.height): SheetData {
  const [widths, heights] = [new Map(sheet.widths), new Map(sheet.heights)];
  const made = { ...sheet, widths, heights };
  const put = (all: Map<number, number>, index: number, size: number) => {
    if (!all.has(index) && size > 0) all.set(index, Math.min(Math.max(size, 10), 1000));
  };
  for (const figure of sheet.figures ?? []) {
    for (let column = 0; column < figure.column; column += 1) put(widths, column, sizes.column(column));
    for (let column = figure.column, end = column + columnsUnder(figure, made); column < end; column += 1) {
      put(widths, column, sizes.column(column));
      end = figure.column + columnsUnder(figure, made);
    }
    for (let row = figure.row, end = row + rowsUnder(figure, made); row < end; row += 1) {
      if (!sheet.hidden.rows.has(row)) put(heights, row, usualHeight);
      end = figure.row + rowsUnder(figure, made);
    }
  }
  return made;
}

const PAGE_ELEMENTS = ["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"];

function pageOf(root: XmlNode, { printArea, printTitlesRow, printTitlesColumn }: Printed): PageSetup {
  const elements = root.children
    .filter((child) => PAGE_ELEMENTS.includes(localName(child)))
    .map((child) => {
      const made = standalone(child, root, MAIN);
      // Settings of a printer stay behind; a picture in a header has no place here.
      const attributes = Object.fromEntries(
        Object.entries(made.attributes).filter(([key]) => !/:id$/.test(key) && !key.startsWith("xmlns:")),
      );
      return mapNodes({ ...made, attributes }, (each) => ({
        ...each,
        text: /^(odd|even|first)(Header|Footer)$/.test(each.name) ? each.text.replaceAll("&G", "") : each.text,
      }))!;
    })
    .filter((child) => child.name !== "pageSetup" || Object.keys(child.attributes).length > 0);
  return {
    elements,
    ...(["1", "true"].includes(attributeOf(find(root, "sheetPr", "pageSetUpPr"), "fitToPage") ?? "") && {
      fitsToPage: true as const,
    }),
    ...(printArea !== undefined && { printArea }),
    ...(printTitlesRow !== undefined && { titleRows: printTitlesRow }),
    ...(printTitlesColumn !== undefined && { titleColumns: printTitlesColumn }),
  };
}

/** Rules of newer kinds than the first, with others that need nothing else. */
const CARRIED_EXTENSIONS = new Set(["conditionalFormattings", "dataValidations", "sparklineGroups"]);

/** An element with the looks that it calls by their numbers. */
function withFormats(kind: Carried["kind"], each: XmlNode, root: XmlNode, formats: readonly XmlNode[]): Carried {
  const element = standalone(each, root, MAIN);
  const used = [...allNodes(element)].flatMap(({ attributes }) => attributes["dxfId"] ?? []);
  const own = Object.fromEntries(
    used.flatMap((id) => (formats[Number(id)] ? [[id, formats[Number(id)]!] as const] : [])),
  );
  return { kind, node: element, ...(Object.keys(own).length > 0 && { formats: own }) };
}

const filterIn = (root: XmlNode, formats: readonly XmlNode[]): Carried[] =>
  childrenOf(root, "autoFilter")
    .slice(0, 1)
    .map((each) => withFormats("filter", each, root, formats));

function rulesIn(root: XmlNode, formats: readonly XmlNode[]): Carried[] {
  const conditional = childrenOf(root, "conditionalFormatting").map((each) =>
    withFormats("conditional", each, root, formats),
  );
  const validation = childrenOf(find(root, "dataValidations"), "dataValidation").map((each): Carried => ({
    kind: "validation",
    node: standalone(each, root, MAIN),
  }));
  const extensions = childrenOf(find(root, "extLst"), "ext")
    .filter(
      ({ children }) => children.length > 0 && children.every((child) => CARRIED_EXTENSIONS.has(localName(child))),
    )
    .map((each): Carried => ({ kind: "extension", node: standalone(each, root, MAIN) }));
  return [...conditional, ...validation, ...extensions];
}

async function tablesOf(
  root: XmlNode,
  parts: Parts,
  target: (element: XmlNode) => string | undefined,
): Promise<Carried[]> {
  const made: Carried[] = [];
  for (const each of childrenOf(find(root, "tableParts"), "tablePart")) {
    const part = parts.get(target(each) ?? "");
    if (!part) continue;
    const table = parseXml(await textOf(part));
    // A table that is filled from elsewhere needs what fills it.
    if (attributeOf(table, "tableType") !== undefined && attributeOf(table, "tableType") !== "worksheet") continue;
    made.push({ kind: "table", node: standalone(table, table, MAIN) });
  }
  return made;
}

/** Each comment by itself, with its author. */
async function commentsOf(name: string | undefined, parts: Parts): Promise<Carried[]> {
  const part = name === undefined ? undefined : parts.get(name);
  if (!part) return [];
  const root = parseXml(await textOf(part));
  const authors = childrenOf(find(root, "authors"), "author").map(({ text }) => text);
  return childrenOf(find(root, "commentList"), "comment").map((each): Carried => {
    const element = standalone(each, root, MAIN);
    const { authorId, ref = "A1" } = element.attributes;
    return { kind: "comment", node: { ...element, attributes: { ref, author: authors[Number(authorId)] ?? "" } } };
  });
}

/** How cells look under conditional formats, in the order of their numbers. */
export async function differentialFormats(parts: Parts): Promise<XmlNode[]> {
  const part = [...parts.keys()].find((name) => /(^|\/)styles\.xml$/i.test(name));
  if (part === undefined) return [];
  const root = parseXml(await textOf(parts.get(part)!));
  return childrenOf(find(root, "dxfs"), "dxf").map((each) => standalone(each, root, MAIN));
}
