/**
 * What an OpenDocument spreadsheet says of its sheets. Rows and cells that repeat stay together here, as the last ones of a
 * sheet are written a million times.
 */

import { LIMITS } from "./limits";
import { FileRefusal, refusals } from "./refusals";
import { isNumber } from "./sheet-scan";
import { serialFrom1899 } from "./iso-dates";
import { isErrorCode, type Value } from "./workbook-data";
import { type Attributes, scanXml, XmlFault } from "./xml-scan";

interface Size {
  rows: number;
  columns: number;
}

export interface OdsCell {
  column: number;
  repeat: number;
  style: string | undefined;
  value: Value | null;
  /** As the file has it. */
  formula: string | undefined;
  /** What the value is said to be: "date", "time", "percentage". */
  type: string;
  /** Of an array formula: the cells that it fills. */
  fills: Size | undefined;
  /** Of merged cells. */
  spans: Size | undefined;
}

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

/** What is not taken over. */
export type LeftOut = "comments" | "pictures" | "links" | "conditional" | "protection" | "validation";

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

/** What they mean for the sheet that they stand in. */
const MEANINGS: ReadonlyMap<string, LeftOut> = new Map([
  ["annotation", "comments"],
  ["conditional-formats", "conditional"],
]);

/** What rows and cells may say. By a misspelt name a row would be there once, and a number be a text. */
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
    } else if (cell) cell.open(name, attributes, sheet);
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
    const repeat = count(attributes, "number-columns-repeated");
    sheet.columns.push({ column: this.nextColumn, repeat, ...lineOf(attributes) });
    this.nextColumn += repeat;
  }

  private openRow(attributes: Attributes): void {
    expectNames(attributes, ROW, this.prefixes);
    const repeat = count(attributes, "number-rows-repeated");
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

const count = (attributes: Attributes, name: string): number => {
  const value = attributes.get(`table:${name}`) ?? "1";
  return /^\d+$/.test(value) ? Math.max(1, Number(value)) : 1;
};

const lineOf = (attributes: Attributes) => ({
  style: attributes.get("table:style-name"),
  isHidden: ["collapse", "filter"].includes(attributes.get("table:visibility") ?? ""),
  cellStyle: attributes.get("table:default-cell-style-name"),
});

class OpenCell {
  readonly repeat: number;
  private readonly kind: string;
  private readonly isError: boolean;
  private readonly written: string | undefined;
  private readonly cell: OdsCell;
  private readonly paragraphs: string[] = [];

  constructor(attributes: Attributes, column: number) {
    this.repeat = count(attributes, "number-columns-repeated");
    this.kind = attributes.get("office:value-type") ?? "";
    this.isError = attributes.get("calcext:value-type") === "error";
    this.written = attributes.get(`office:${VALUES.get(this.kind) ?? "value"}`);
    const size = (name: string): Size | undefined => {
      const [rows, columns] = [
        count(attributes, `number-${name}rows-spanned`),
        count(attributes, `number-${name}columns-spanned`),
      ];
      return rows * columns > 1 ? { rows, columns } : undefined;
    };
    const formula = attributes.get("table:formula");
    const isArray = attributes.get("table:number-matrix-columns-spanned") !== undefined;
    this.cell = {
      column,
      repeat: this.repeat,
      style: attributes.get("table:style-name"),
      value: null,
      formula,
      type: this.kind,
      fills: isArray ? (size("matrix-") ?? { rows: 1, columns: 1 }) : undefined,
      spans: size(""),
    };
  }

  open(name: string, attributes: Attributes, sheet: OdsSheet | undefined): void {
    if (name === "p") this.paragraphs.push("");
    else if (name === "s")
      this.put(" ".repeat(Math.min(Number(attributes.get("text:c") ?? 1) || 1, LIMITS.textLength)));
    else if (name === "tab") this.put("\t");
    else if (name === "line-break") this.put("\n");
    else if (name === "a") sheet?.leftOut.add("links");
  }

  /** Line breaks in the XML are no more than spaces. Other spaces are kept: programs write them as they are, and LibreOffice reads them so from some. */
  add(text: string): void {
    this.put(text.replaceAll(/[\t ]*[\r\n]+[\t ]*/g, " "));
  }

  private put(text: string): void {
    const last = this.paragraphs.pop();
    if (last !== undefined) this.paragraphs.push(last + text);
  }

  /** `wrong`: the characters of a value that is none of its kind; they are kept as text. */
  finish(): OdsCell & { wrong?: string } {
    const text = this.paragraphs.join("\n");
    // Files from before 2012 do not say that a value is an error.
    const code =
      this.isError || (this.cell.formula !== undefined && /^(?:#|Err:)/.test(text)) ? errorOf(text) : undefined;
    if (code !== undefined) return { ...this.cell, value: { error: code } };
    const value = this.valueOf(text);
    if (value !== undefined) return { ...this.cell, value };
    const wrong = this.written ?? text;
    return { ...this.cell, value: wrong, ...(this.cell.formula === undefined && { wrong }) };
  }

  /** undefined where it is none of its kind. */
  private valueOf(text: string): Value | null | undefined {
    const written = this.written?.trim();
    switch (this.kind) {
      case "float":
      case "currency":
      case "percentage":
        if (written === undefined || written === "") return text === "" ? null : undefined;
        return isNumber(written) ? Number(written) : undefined;
      case "boolean":
        return written === "true" ? true : written === "false" ? false : undefined;
      case "date":
        return serialFrom1899(written ?? "");
      case "time":
        return daysOf(written ?? "");
      case "string":
        return this.written ?? (text !== "" || this.cell.formula !== undefined ? text : null);
      default:
        return text === "" ? null : text;
    }
  }
}

const VALUES = new Map(
  Object.entries({ string: "string-value", boolean: "boolean-value", date: "date-value", time: "time-value" }),
);

/** `PT06H30M00S` in days. */
function daysOf(duration: string): number | undefined {
  const match = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/.exec(duration);
  if (!match || !/\d/.test(duration)) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((digits) => (digits === undefined ? undefined : Number(digits.replace(",", "."))));
  const all = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return match[1] === undefined ? all : -all;
}

/** LibreOffice numbers the errors that Excel has no name for. */
const NUMBERED = new Map([
  ["Err:502", "#VALUE!"],
  ["Err:503", "#NUM!"],
  ["Err:511", "#VALUE!"],
  ["Err:519", "#VALUE!"],
  ["Err:524", "#REF!"],
  ["Err:525", "#NAME?"],
  ["Err:532", "#DIV/0!"],
]);

function errorOf(text: string): string {
  const code = text.trim();
  return isErrorCode(code) ? code : (NUMBERED.get(code) ?? "#VALUE!");
}
