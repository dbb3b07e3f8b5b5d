/** What of an .xlsx file is neither shown nor carried: said before it is opened, with the sheet that it is on. */

import type { CellStyle, Sheet, Workbook } from "hucre/xlsx";
import { isAddedProperty } from "../sheet/added-sheets";
import { VERSION_PROPERTY } from "../sheet/version";
import { linksOf, type Parts } from "./package-read";
import { noteOn, notes } from "./notes";
import { thing } from "./things";
import type { Note } from "./workbook-data";
import { attributeOf, childrenOf, find, localName, parseXml, type XmlNode } from "./xml-tree";
import { fontNotes } from "./font-notes";
import { textOf } from "./zip";

/** A sheet, and what is written in it before and behind its cells. */
export interface LookedThrough {
  sheet: Sheet;
  around: XmlNode;
  part: string;
}

/** Elements of a sheet that need another program, or parts that are left out. */
const SHEET_PARTS: readonly (readonly [element: string, name: string])[] = [
  ["oleObjects", thing.objects],
  ["controls", thing.controls],
  ["picture", thing.background],
  ["legacyDrawingHF", thing.headerPictures],
  ["scenarios", thing.scenarios],
  ["customSheetViews", thing.customViews],
  ["dataConsolidate", thing.consolidation],
  ["webPublishItems", thing.webPublishing],
];

/** Parts of the whole file. */
const FILE_PARTS: readonly (readonly [path: RegExp, name: string])[] = [
  [/(^|\/)connections\.xml$|\/queryTables\//i, thing.connections],
  [/\/richData\/rdrichvalue\.xml$/i, thing.richData],
  [/^_xmlsignatures\//i, thing.signature],
  [/^customUI\//i, thing.ribbon],
  [/(^|\/)model\/item\.data$/i, thing.dataModel],
  [/^customXml\/[^/]+\.xml$/i, thing.customXml],
];

const isOn = (value: string | undefined): boolean => value !== undefined && !["0", "false"].includes(value);

async function partsLeftOut({ sheet: { name }, around, part }: LookedThrough, parts: Parts): Promise<string[]> {
  const found = new Set(
    SHEET_PARTS.flatMap(([element, name]) =>
      (find(around, element)?.children.length ?? 0) + Object.keys(find(around, element)?.attributes ?? {}).length > 0
        ? [name]
        : [],
    ),
  );
  // Controls of the older kind are only in the older drawing language.
  for (const link of (await linksOf(parts, part)).filter(({ kind }) => kind === "vmlDrawing")) {
    const drawing = parts.get(link.target);
    if (drawing && /ObjectType="(?!Note|Pict")/.test(await textOf(drawing))) found.add(thing.controls);
  }
  return Array.from(found, (what) => thing.onSheet({ sheet: name, what }));
}

/** Beyond that the number says something else. */
const MAX_TURNED = 180;

/** How a cell looks, as far as the grid has no such look. */
const CELL_LOOKS: readonly (readonly [name: string, has: (style: CellStyle) => boolean])[] = [
  [
    thing.patterns,
    ({ fill }) => fill?.type === "gradient" || (fill?.type === "pattern" && !["none", "solid"].includes(fill.pattern)),
  ],
  [thing.stacked, ({ alignment }) => (alignment?.textRotation ?? 0) > MAX_TURNED],
  [thing.indented, ({ alignment }) => (alignment?.indent ?? 0) > 0],
  [
    thing.aligned,
    ({ alignment }) =>
      alignment?.shrinkToFit === true ||
      ["fill", "justify", "centerContinuous", "distributed"].includes(alignment?.horizontal ?? ""),
  ],
  [thing.raised, ({ font }) => font?.vertAlign !== undefined],
  [
    thing.diagonals,
    ({ border }) => border?.diagonal !== undefined && (border.diagonalUp === true || border.diagonalDown === true),
  ],
];

/** Marks of a sheet's look, in its XML or as hucre returns them. */
const SHEET_LOOKS: readonly (readonly [name: string, has: (sheet: Sheet, around: XmlNode) => boolean])[] = [
  [
    thing.groups,
    ({ rowDefs, columns }) =>
      Array.from(rowDefs?.values() ?? []).some(({ outlineLevel }) => (outlineLevel ?? 0) > 0) ||
      (columns?.some(({ outlineLevel }) => (outlineLevel ?? 0) > 0) ?? false),
  ],
  [
    thing.columnFormats,
    (_, around) => childrenOf(find(around, "cols"), "col").some((column) => isOn(attributeOf(column, "style"))),
  ],
  [thing.tabColour, (_, around) => find(around, "sheetPr", "tabColor") !== undefined],
  [
    thing.split,
    (_, around) =>
      (find(around, "sheetViews", "sheetView")?.children ?? []).some(
        (pane) => localName(pane) === "pane" && !/^frozen/.test(attributeOf(pane, "state") ?? ""),
      ),
  ],
  [thing.rightToLeft, (_, around) => isOn(attributeOf(find(around, "sheetViews", "sheetView"), "rightToLeft"))],
  [
    thing.hiddenZeros,
    (_, around) => ["0", "false"].includes(attributeOf(find(around, "sheetViews", "sheetView"), "showZeros") ?? "1"),
  ],
  [thing.shownFormulas, (_, around) => isOn(attributeOf(find(around, "sheetViews", "sheetView"), "showFormulas"))],
];

function looksLeftOut({ sheet, around }: LookedThrough): string[] {
  const styles = new Set<CellStyle>();
  let hasRuns = false;
  for (const { style, richText } of sheet.cells?.values() ?? []) {
    if (style) styles.add(style);
    hasRuns ||= richText !== undefined && richText.length > 0 && richText.some(({ font }) => font !== undefined);
  }
  const all = Array.from(styles);
  return [
    ...CELL_LOOKS.flatMap(([name, has]) => (all.some(has) ? [name] : [])),
    ...(hasRuns ? [thing.runs] : []),
    ...SHEET_LOOKS.flatMap(([name, has]) => (has(sheet, around) ? [name] : [])),
  ].map((what) => thing.onSheet({ sheet: sheet.name, what }));
}

/** Properties of the document that someone else gave it, a label of how secret it is, say: ours are read and written. */
function otherProperties({ properties }: Workbook): string[] {
  const names = Object.keys(properties?.custom ?? {}).filter(
    (name) => !isAddedProperty(name) && name !== VERSION_PROPERTY,
  );
  return names.length > 0 ? [thing.properties({ names: names.join(", ") })] : [];
}

function fontsIn({ sheets, defaultFont }: Workbook): Note[] {
  const names = new Set([defaultFont?.name]);
  for (const { cells } of sheets) for (const { style } of cells?.values() ?? []) names.add(style?.font?.name);
  return fontNotes(names, defaultFont?.size);
}

/** How the workbook is calculated. */
function countingOf(root: XmlNode | undefined): Note[] {
  const calculation = find(root, "calcPr");
  return [
    ...(isOn(attributeOf(calculation, "iterate")) ? [notes.iterates()] : []),
    ...(["0", "false"].includes(attributeOf(calculation, "fullPrecision") ?? "1") ? [notes.asShown()] : []),
  ];
}

/** A sentence for everything that the grid does not hold and no file of ours would have again. */
export async function leftOutOf(
  workbook: Workbook,
  sheets: readonly LookedThrough[],
  parts: Parts,
  others: string[],
  workbookPart: string,
): Promise<Note[]> {
  const root = parts.has(workbookPart) ? parseXml(await textOf(parts.get(workbookPart)!)) : undefined;
  const where = (has: (sheet: Sheet) => unknown) =>
    workbook.sheets.filter((sheet) => Boolean(has(sheet))).map(({ name }) => name);
  const some = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
  const paths = Array.from(parts.keys());
  const lockedBook = find(root, "workbookProtection");
  const ofSheets = await Promise.all(sheets.map((sheet) => partsLeftOut(sheet, parts)));
  return [
    ...(paths.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)) ? [notes.macros()] : []),
    ...noteOn(
      notes.externalLinks,
      (workbook.externalLinks ?? []).map(({ target }) => target),
    ),
    ...noteOn(notes.otherSheets, others),
    ...noteOn(
      notes.pivots,
      where(({ pivotTables, slicers, timelines }) => some(pivotTables) || some(slicers) || some(timelines)),
    ),
    ...noteOn(notes.protection, [
      ...where(({ protection }) => protection),
      ...(lockedBook && Object.keys(lockedBook.attributes).length > 0 ? [thing.structure] : []),
    ]),
    ...noteOn(notes.partsLeftOut, [
      ...ofSheets.flat(),
      ...FILE_PARTS.flatMap(([path, name]) => (paths.some((each) => path.test(each)) ? [name] : [])),
      ...otherProperties(workbook),
    ]),
    ...noteOn(notes.looksLeftOut, sheets.flatMap(looksLeftOut)),
    ...fontsIn(workbook),
    ...countingOf(root),
    ...(workbook.dateSystem === "1904" ? [notes.dates1904()] : []),
  ];
}
