/**
 * Tables in the HTML of a clipboard, of Excel, LibreOffice, Google Sheets, Word and pages of the web, read in a document of
 * their own, which runs and loads nothing.
 */

import { colourIn, declarationsIn, formatOfMso, formatOfSdnum, rulesIn } from "../../files/clipboard-format";
import type { DecimalSign } from "../../files/csv-numerals";
import type { ClipboardBlock, ClipboardCell } from "../../files/pasted-block";

type Rules = ReturnType<typeof rulesIn>;

/** The most that a cell may be said to go over: what a page claims costs it nothing. */
const SPAN_AT_MOST = 1000;

const BLOCKS = new Set(["P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "PRE", "DT", "DD", "TR", "UL", "OL", "SECTION", "ARTICLE", "CAPTION"]);
const UNSEEN = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "TITLE", "HEAD", "META", "LINK", "SVG", "OBJECT", "IFRAME", "SELECT", "TEXTAREA"]);

/** The block in the HTML; null where there is nothing in it. `hasTable`: there is a table, and not words alone. */
export function blockOfHtml(html: string): { block: ClipboardBlock; hasTable: boolean } | null {
  const page = new DOMParser().parseFromString(withoutHandlers(html), "text/html");
  const sheet = Array.from(page.querySelectorAll("style"), (style) => style.textContent).join("\n");
  const reader = new Reader(rulesIn(sheet), rulesOfTables(sheet));
  reader.walk(page.body);
  reader.endLine();
  const { rows, hidden, tables } = reader;
  while (rows.length > 0 && rows[rows.length - 1]?.every((cell) => cell === undefined || isBare(cell))) rows.pop();
  if (rows.length === 0) return null;
  return { block: { rows, ...reader.signs, ...(hidden > 0 && { hidden }) }, hasTable: tables > 0 };
}

/** Nothing runs in such a document; but the browser complains of each handler that the page's policy would forbid. */
const withoutHandlers = (html: string) => html.replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/([\s"'/])on\w+(?=\s*=)/gi, "$1data-off"));

const isBare = ({ text, value, fill }: ClipboardCell) => text === "" && value === undefined && fill === undefined;

/** Excel says how its numerals are written, in a rule for all tables. */
function rulesOfTables(sheet: string): { decimal?: DecimalSign } {
  const sign = /mso-displayed-decimal-separator\s*:\s*"\\?([.,])"/i.exec(sheet)?.[1];
  return sign === "." || sign === "," ? { decimal: sign } : {};
}

class Reader {
  readonly rows: (ClipboardCell | undefined)[][] = [];
  hidden = 0;
  tables = 0;
  private line = "";
  /** Until which row a column is taken by a cell above. */
  private taken: number[] = [];

  constructor(
    private readonly rules: Rules,
    readonly signs: { decimal?: DecimalSign },
  ) {}

  /** Words between tables are rows of one cell. */
  walk(node: Node): void {
    for (const child of node.childNodes) {
      if (child instanceof HTMLTableElement) this.table(child);
      else if (child.nodeType === Node.TEXT_NODE) this.line += child.textContent ?? "";
      else if (child instanceof Element && !UNSEEN.has(child.tagName) && !this.isHidden(child)) {
        const isBlock = BLOCKS.has(child.tagName);
        if (isBlock || child.tagName === "BR") this.endLine();
        this.walk(child);
        if (isBlock) this.endLine();
      }
    }
  }

  endLine(): void {
    const text = tidy(this.line);
    this.line = "";
    if (text !== "") this.rows.push([{ text }]);
  }

  private table(table: HTMLTableElement): void {
    this.endLine();
    // A table around others only arranges them.
    if (table.querySelector("table")) {
      for (const row of table.rows) for (const cell of row.cells) {
        this.walk(cell);
        this.endLine();
      }
      return;
    }
    if (this.tables > 0 && this.rows.length > 0) this.rows.push([]);
    this.tables += 1;
    this.taken = [];
    const top = this.rows.length;
    for (const row of table.rows) {
      if (this.isHidden(row)) {
        if (tidy(row.textContent) !== "") this.hidden += 1;
        continue;
      }
      this.row(row);
    }
    // What spans more rows than there are ends with the table.
    for (let index = top; index < this.rows.length; index += 1) {
      for (const cell of this.rows[index] ?? []) if (cell?.down !== undefined) cell.down = Math.min(cell.down, this.rows.length - index);
    }
  }

  private row(row: HTMLTableRowElement): void {
    const index = this.rows.length;
    const cells: (ClipboardCell | undefined)[] = [];
    this.rows.push(cells);
    let column = 0;
    for (const cell of row.cells) {
      if (this.isHidden(cell)) continue;
      while ((this.taken[column] ?? 0) > index) column += 1;
      const read = this.cell(cell);
      while (cells.length < column) cells.push(undefined);
      cells[column] = read;
      const [across, down] = [spanOf(cell.colSpan), spanOf(cell.rowSpan)];
      // A text that runs over its neighbours is not merged with them.
      const isMerged = !/mso-ignore\s*:\s*colspan/i.test(cell.getAttribute("style") ?? "");
      if (isMerged && across > 1) read.across = across;
      if (isMerged && down > 1) read.down = down;
      for (let right = 0; right < across; right += 1) {
        this.taken[column + right] = isMerged ? index + down : index + 1;
        if (right > 0) cells[column + right] = isMerged ? undefined : { text: "" };
      }
      column += across;
    }
  }

  private cell(cell: HTMLTableCellElement): ClipboardCell {
    const style = this.styleOf(cell);
    const text = tidy(this.wordsIn(cell));
    const format = this.formatOf(cell, style);
    const value = valueOf(cell, text);
    const fill = colourIn(style.get("background-color") ?? style.get("background") ?? cell.getAttribute("bgcolor") ?? undefined);
    return {
      text,
      ...(value !== undefined && { value }),
      ...(format !== undefined && { format }),
      ...(this.isBold(cell, style, text) && { bold: true as const }),
      ...(fill !== undefined && { fill }),
    };
  }

  private formatOf(cell: Element, style: ReadonlyMap<string, string>): string | undefined {
    const mso = style.get("mso-number-format");
    if (mso !== undefined) return formatOfMso(mso);
    const sdnum = cell.getAttribute("sdnum");
    if (sdnum !== null) return formatOfSdnum(sdnum);
    const google = fieldsOf(cell.getAttribute("data-sheets-numberformat"));
    return typeof google?.["2"] === "string" ? google["2"] : cell.hasAttribute("x:str") ? "@" : undefined;
  }

  private isBold(cell: Element, style: ReadonlyMap<string, string>, text: string): boolean {
    const weight = (from: ReadonlyMap<string, string>) => from.get("font-weight") ?? "";
    const isHeavy = (value: string) => value === "bold" || value === "bolder" || Number(value) >= 600;
    if (isHeavy(weight(style))) return true;
    if (weight(style) !== "") return false;
    if (cell.tagName === "TH") return true;
    // Bold where all the words of the cell are.
    return text !== "" && Array.from(cell.querySelectorAll("b, strong, span, font, p")).some((part) => (["B", "STRONG"].includes(part.tagName) || isHeavy(weight(this.styleOf(part)))) && tidy(this.wordsIn(part)) === text);
  }

  private styleOf(part: Element): Map<string, string> {
    const classes = Array.from(part.classList, (name) => this.rules.get(`.${name.toLowerCase()}`) ?? []);
    return new Map([...(this.rules.get(part.tagName.toLowerCase()) ?? []), ...classes.flatMap((rule) => [...rule]), ...declarationsIn(part.getAttribute("style") ?? "")]);
  }

  private isHidden(part: Element): boolean {
    return part.hasAttribute("hidden") || this.styleOf(part).get("display")?.startsWith("none") === true || this.styleOf(part).get("mso-hide") === "all";
  }

  /** The words in an element as they are seen, with its line breaks. */
  private wordsIn(node: Node): string {
    let words = "";
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) words += (child.textContent ?? "").replaceAll(/[ \t\r\n\f]+/g, " ");
      else if (child instanceof Element && !UNSEEN.has(child.tagName) && !this.isHidden(child)) {
        const inner = child.tagName === "BR" ? "\n" : this.wordsIn(child);
        words += BLOCKS.has(child.tagName) ? `\n${inner}\n` : inner;
      }
    }
    return words;
  }
}

const spanOf = (span: number) => Math.min(SPAN_AT_MOST, Math.max(1, span));

/** Without the spaces and line breaks that only laid out the source; a page's no-break spaces at the ends are its too. */
const tidy = (text: string | null): string => (text ?? "").replaceAll(/[ \t\f]+/g, " ").replaceAll(/[ \u00a0]*\n[ \u00a0]*/g, "\n").replaceAll(/\n{2,}/g, "\n").replaceAll(/^[\s\u00a0]+|[\s\u00a0]+$/g, "");

const fieldsOf = (json: string | null): Record<string, unknown> | undefined => {
  try {
    const found: unknown = json === null ? undefined : JSON.parse(json);
    return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

const numberIn = (text: string | null): number | undefined => (text !== null && text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined);

/** What the source says that the cell holds. */
function valueOf(cell: Element, text: string): number | string | boolean | undefined {
  const google = fieldsOf(cell.getAttribute("data-sheets-value"));
  if (google) {
    const kind = google["1"];
    if (kind === 3 && typeof google["3"] === "number") return google["3"];
    if (kind === 4) return google["4"] === 1 || google["4"] === true;
    if (kind === 2) return text;
  }
  // `x:num` without a value: the text is the number in full.
  const excel = numberIn(cell.getAttribute("x:num"));
  if (excel !== undefined) return excel;
  if (cell.hasAttribute("x:bool")) return /^(?:true|1)$/i.test(cell.getAttribute("x:bool") ?? "");
  if (cell.hasAttribute("x:str") || cell.hasAttribute("x:err")) return cell.hasAttribute("x:str") ? text : undefined;
  const libre = numberIn(cell.getAttribute("sdval"));
  if (libre === undefined) return undefined;
  return /BOOLEAN/i.test(cell.getAttribute("sdnum") ?? "") ? libre !== 0 : libre;
}
