/**
 * What an OpenDocument spreadsheet says of its sheets. Rows and cells that repeat stay together here, as the last ones of a
 * sheet are written a million times.
 */

import { LIMITS } from "./limits";
import { type LeftOut, type OdsCell, OpenCell, repeatCount, type Size } from "./ods-cell";
import { FileRefusal, refusals } from "./refusals";
import { type Attributes, scanXml, XmlFault } from "./xml-scan";

export interface OdsRow {
  row: number;
  repeat: number;
  style: string | undefined;
  isHidden: boolean;
  /** Of cells without one of their own. */
  cellStyle: string | undefined;
  cells: OdsCell[];
}

interface OdsColumn {
  column: number;
  repeat: number;
  style: string | undefined;
  isHidden: boolean;
  cellStyle: string | undefined;
}

export interface OdsSheet {
  name: string;
  style: string | undefined;
  rows: OdsRow[];
  columns: OdsColumn[];
  /** Down to the last cell that holds something and across to the last. */
  size: Size;
  leftOut: Set<LeftOut>;
  /** The addresses of values that are none of their kind are `row,column`; their characters. */
  notValues: { row: number; column: number; text: string }[];
}

export interface OdsName {
  name: string;
  /** undefined for a formula, and for a name that one sheet keeps for itself. */
  range: string | undefined;
}

export interface OdsContent {
  sheets: OdsSheet[];
  names: OdsName[];
  hasPivots: boolean;
  filters: string[];
  countsFrom1904: boolean;
  /** Other files that cells link to. */
  links: string[];
}

/** Whole parts that are not looked at. */
const SKIPPED = new Set([
  "tracked-changes",
  "forms",
  "detective",
  "scenario",
  "dde-source",
  "annotation",
  "ruby-text",
  "shapes",
  "conditional-formats",
  "table-source",
]);

/** What they mean for the sheet that they are in. */
const MEANINGS: ReadonlyMap<string, LeftOut> = new Map([
  ["annotation", "comments"],
  ["conditional-formats", "conditional"],
]);

/** What rows and cells may say. With a misspelt name a repeated row would appear once, and a number become text. */
const ROW = new Set(
  ["number-rows-repeated", "style-name", "default-cell-style-name", "visibility"].map((name) => `table:${name}`),
);
const CELL = new Set([
  ...[
    "number-columns-repeated",
    "number-columns-spanned",
    "number-rows-spanned",
    "number-matrix-columns-spanned",
    "number-matrix-rows-spanned",
    "style-name",
    "content-validation-name",
    "formula",
    "protect",
    "protected",
  ].map((name) => `table:${name}`),
  ...["value-type", "value", "date-value", "time-value", "boolean-value", "string-value", "currency"].map(
    (name) => `office:${name}`,
  ),
]);

function expectNames(
  { names, count: all }: Attributes,
  known: ReadonlySet<string>,
  prefixes: ReadonlySet<string>,
): void {
  for (let index = 0; index < all; index += 1) {
    const name = names[index]!;
    if (known.has(name)) continue;
    const prefix = name.slice(0, Math.max(0, name.indexOf(":")));
    if (prefix === "table" || prefix === "office" || (prefix !== "xml" && !prefixes.has(prefix)))
      throw new XmlFault(`the attribute ${name}`);
  }
}

/** Refuses by a fault what is not whole, or not a spreadsheet. */
export function readContent(xml: string): OdsContent {
  const reader = new ContentReader();
  scanXml(xml, {
    open: (name, attributes, depth) => reader.open(name, attributes, depth),
    text: (text) => reader.text(text),
    close: (name, depth) => reader.close(name, depth),
  });
  return reader.finish();
}

/** Takes a document's elements one after another. */
class ContentReader {
  private readonly content: OdsContent = {
    sheets: [],
    names: [],
    hasPivots: false,
    filters: [],
    countsFrom1904: false,
    links: [],
  };
  private root = "";
  private hasSpreadsheet = false;
  /** Of names that programs add. */
  private readonly prefixes = new Set<string>();
  /** The depth of an element that is left out with all that is in it. */
  private skipped: number | undefined;
  private sheet: OdsSheet | undefined;
  private row: OdsRow | undefined;
  private cell: OpenCell | undefined;
  private cellDepth = 0;
  private nextRow = 0;
  private nextColumn = 0;
  private nextCell = 0;
  /** Cells that are there as they are written, and those that hold something, each as often as it is repeated. */
  private kept = 0;
  private cells = 0;

  open(name: string, attributes: Attributes, depth: number): void {
    const { sheet, cell } = this;
    if (this.skipped !== undefined) {
      if (name === "frame" || name === "custom-shape") sheet?.leftOut.add("pictures");
      return;
    }
    if (depth === 0) this.openRoot(name, attributes);
    if (name === "spreadsheet") this.hasSpreadsheet = true;
    const isShape = cell !== undefined && depth === this.cellDepth + 1 && name !== "p" && !SKIPPED.has(name);
    if (SKIPPED.has(name) || isShape) {
      const meaning = isShape ? "pictures" : MEANINGS.get(name);
      if (meaning) sheet?.leftOut.add(meaning);
      if (name === "table-source") this.content.links.push(attributes.get("xlink:href") ?? "");
      this.skipped = depth;
    } else if (cell) cell.open(name, attributes, sheet?.leftOut);
    else if (name === "table" && !sheet) this.openSheet(attributes);
    else if (sheet && name === "table-column") this.addColumn(sheet, attributes);
    else if (sheet && name === "table-row") this.openRow(attributes);
    else if (sheet && this.row && (name === "table-cell" || name === "covered-table-cell"))
      this.openCell(sheet, attributes, depth);
    else this.addSetting(name, attributes);
  }

  text(text: string): void {
    if (this.skipped === undefined) this.cell?.add(text);
  }

  close(name: string, depth: number): void {
    const { sheet, row, cell } = this;
    if (this.skipped !== undefined) {
      if (depth === this.skipped) this.skipped = undefined;
    } else if (cell && depth > this.cellDepth) return;
    else if (cell && sheet && row) this.closeCell(sheet, row, cell);
    else if (name === "table-row" && sheet && row) {
      sheet.rows.push(row);
      this.row = undefined;
    } else if (name === "table" && sheet && !row) {
      // What a file keeps of other files' sheets is a sheet without a table of its own.
      if (sheet.name.includes("'#")) this.content.links.push(sheet.name.replace(/^'(.*)'#.*$/, "$1"));
      else this.content.sheets.push(sheet);
      this.sheet = undefined;
    }
  }

  finish(): OdsContent {
    if (this.root !== "document-content") throw new XmlFault(`<${this.root}> for a document`);
    if (!this.hasSpreadsheet) throw new FileRefusal(refusals.otherDocument);
    for (const { name, size } of this.content.sheets) {
      if (size.rows > LIMITS.rows || size.columns > LIMITS.columns || size.rows * size.columns > LIMITS.area)
        throw new FileRefusal(refusals.sheetTooLarge({ sheet: name, rows: size.rows, columns: size.columns }));
    }
    if (this.cells > LIMITS.cells) throw new FileRefusal(refusals.tooManyCells({ cells: this.cells }));
    return this.content;
  }

  private openRoot(name: string, attributes: Attributes): void {
    this.root = name;
    for (let index = 0; index < attributes.count; index += 1)
      if (attributes.names[index]!.startsWith("xmlns:")) this.prefixes.add(attributes.names[index]!.slice(6));
  }

  private openSheet(attributes: Attributes): void {
    const name = attributes.get("table:name");
    if (name === undefined) throw new XmlFault("a sheet without a name");
    this.sheet = {
      name,
      style: attributes.get("table:style-name"),
      rows: [],
      columns: [],
      size: { rows: 0, columns: 0 },
      leftOut: new Set(),
      notValues: [],
    };
    if (attributes.get("table:protected") === "true") this.sheet.leftOut.add("protection");
    [this.nextRow, this.nextColumn] = [0, 0];
  }

  private addColumn(sheet: OdsSheet, attributes: Attributes): void {
    const repeat = repeatCount(attributes, "number-columns-repeated");
    sheet.columns.push({ column: this.nextColumn, repeat, ...lineOf(attributes) });
    this.nextColumn += repeat;
  }

  private openRow(attributes: Attributes): void {
    expectNames(attributes, ROW, this.prefixes);
    const repeat = repeatCount(attributes, "number-rows-repeated");
    this.row = { row: this.nextRow, repeat, cells: [], ...lineOf(attributes) };
    this.nextRow += repeat;
    this.nextCell = 0;
  }

  private openCell(sheet: OdsSheet, attributes: Attributes, depth: number): void {
    expectNames(attributes, CELL, this.prefixes);
    this.cell = new OpenCell(attributes, this.nextCell);
    this.cellDepth = depth;
    this.nextCell += this.cell.repeat;
    if (attributes.get("table:content-validation-name") !== undefined) sheet.leftOut.add("validation");
  }

  /** What is said of the whole workbook. */
  private addSetting(name: string, attributes: Attributes): void {
    const { content } = this;
    if (name === "named-range" || name === "named-expression") {
      const range = name === "named-range" && !this.sheet ? attributes.get("table:cell-range-address") : undefined;
      content.names.push({ name: attributes.get("table:name") ?? "", range });
    } else if (name === "data-pilot-table") content.hasPivots = true;
    else if (name === "database-range" && attributes.get("table:display-filter-buttons") === "true")
      content.filters.push(attributes.get("table:target-range-address") ?? "");
    else if (name === "null-date")
      content.countsFrom1904 = attributes.get("table:date-value")?.startsWith("1904-") === true;
  }

  private closeCell(sheet: OdsSheet, row: OdsRow, cell: OpenCell): void {
    const done = cell.finish();
    this.cell = undefined;
    const holds = done.value !== null || done.formula !== undefined || done.spans !== undefined;
    if (!holds && done.style === undefined) return;
    row.cells.push(done);
    this.kept += 1;
    if (holds) {
      this.cells += done.repeat * row.repeat;
      const { rows = 1, columns = 1 } = done.spans ?? {};
      sheet.size.rows = Math.max(sheet.size.rows, row.row + row.repeat, row.row + rows);
      sheet.size.columns = Math.max(sheet.size.columns, done.column + done.repeat, done.column + columns);
    }
    if (done.wrong !== undefined) sheet.notValues.push({ row: row.row, column: done.column, text: done.wrong });
    // A page has memory for so many that only have a format.
    if (this.kept > 4 * LIMITS.cells) throw new FileRefusal(refusals.tooManyCells({ cells: this.kept }));
  }
}

const lineOf = (attributes: Attributes) => ({
  style: attributes.get("table:style-name"),
  isHidden: ["collapse", "filter"].includes(attributes.get("table:visibility") ?? ""),
  cellStyle: attributes.get("table:default-cell-style-name"),
});
