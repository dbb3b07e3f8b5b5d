/**
 * Tables in the HTML of a clipboard, of Excel, LibreOffice, Google Sheets, Word and pages of the web, read in a document of
 * their own, which runs and loads nothing.
 */

import { colourIn, declarationsIn, formatOfMso, formatOfSdnum, rulesIn } from "../../files/clipboard-format";
import type { DecimalSeparator } from "../../files/csv-numerals";
import type { ClipboardBlock, ClipboardCell } from "../../files/pasted-block";

type Rules = ReturnType<typeof rulesIn>;

/** The most that a cell may be said to go over: what a page claims costs it nothing. */
const MAX_SPAN = 1000;

const BLOCKS = new Set([
  "P",
  "DIV",
  "LI",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "BLOCKQUOTE",
  "PRE",
  "DT",
  "DD",
  "TR",
  "UL",
  "OL",
  "SECTION",
  "ARTICLE",
  "CAPTION",
]);
const UNSEEN = new Set([
  "SCRIPT",
  "STYLE",
  "TEMPLATE",
  "NOSCRIPT",
  "TITLE",
  "HEAD",
  "META",
  "LINK",
  "SVG",
  "OBJECT",
  "IFRAME",
  "SELECT",
  "TEXTAREA",
]);

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
  return {
    block: { rows, ...reader.signs, ...(hidden.rows + hidden.columns + hidden.cells > 0 && { hidden }) },
    hasTable: tables > 0,
  };
}

/** Nothing runs in such a document; but the browser complains of each handler that the page's policy would forbid. */
const withoutHandlers = (html: string) =>
  html.replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/([\s"'/])on\w+(?=\s*=)/gi, "$1data-off"));

const isBare = ({ text, value, fill }: ClipboardCell) => text === "" && value === undefined && fill === undefined;

/** Excel says how its numerals are written, in a rule for all tables. */
function rulesOfTables(sheet: string): { decimal?: DecimalSeparator } {
  const sign = /mso-displayed-decimal-separator\s*:\s*"\\?([.,])"/i.exec(sheet)?.[1];
  return sign === "." || sign === "," ? { decimal: sign } : {};
}

class Reader {
  readonly rows: (ClipboardCell | undefined)[][] = [];
  readonly hidden = { rows: 0, columns: 0, cells: 0 };
  tables = 0;
  private line = "";

  constructor(
    private readonly rules: Rules,
    readonly signs: { decimal?: DecimalSeparator },
  ) {}

  /** Words between tables are rows of one cell. */
  walk(node: Node): void {
    for (const child of node.childNodes) {
      if (child instanceof HTMLTableElement) {
        if (this.isHidden(child))
          this.hidden.rows += Array.from(child.rows).filter((row) => tidy(row.textContent) !== "").length;
        else this.table(child);
      } else if (child.nodeType === Node.TEXT_NODE) this.line += child.textContent ?? "";
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
      for (const row of table.rows)
        for (const cell of row.cells) {
          this.walk(cell);
          this.endLine();
        }
      return;
    }
    const placed = this.placed(table);
    const isShownRow = Array.from(table.rows, (row) => !this.isHiddenRow(row));
    const isShownColumn = this.shownColumns(table, placed);
    this.countHidden(table, placed, isShownRow, isShownColumn);
    if (!isShownRow.includes(true)) return;
    if (this.tables > 0 && this.rows.length > 0) this.rows.push([]);
    this.tables += 1;
    this.rows.push(...shownRows(placed, isShownRow, isShownColumn));
  }

  /** The cells where the source has them, in rows and columns that are shown or not. */
  private placed(table: HTMLTableElement): Placed[] {
    const placed: Placed[] = [];
    /** Until which row a column is taken by a cell above. */
    const taken: number[] = [];
    for (const [index, row] of Array.from(table.rows).entries()) {
      let column = 0;
      for (const cell of row.cells) {
        // A page that does not show a cell shows the next one in its place.
        if (this.isHidden(cell)) continue;
        while ((taken[column] ?? 0) > index) column += 1;
        const across = spanOf(cell.colSpan);
        // A text that runs over its neighbours is not merged with them.
        const isMerged = !/mso-ignore\s*:\s*colspan/i.test(cell.getAttribute("style") ?? "");
        // What spans more rows than there are ends with the table.
        const down = isMerged ? Math.min(spanOf(cell.rowSpan), table.rows.length - index) : 1;
        placed.push({ row: index, column, across, down, isMerged, cell: this.cell(cell) });
        for (let right = 0; right < across; right += 1) taken[column + right] = index + down;
        column += across;
      }
    }
    return placed;
  }

  private isHiddenRow(row: HTMLTableRowElement): boolean {
    return (
      this.isHidden(row) || (row.parentElement instanceof HTMLTableSectionElement && this.isHidden(row.parentElement))
    );
  }

  private shownColumns(table: HTMLTableElement, placed: readonly Placed[]): boolean[] {
    const shown = Array<boolean>(placed.reduce((most, { column, across }) => Math.max(most, column + across), 0)).fill(
      true,
    );
    let column = 0;
    const take = (part: Element, isHidden: boolean) => {
      const end = column + spanOf(Number(part.getAttribute("span") ?? 1));
      for (; column < end; column += 1) if (isHidden && column < shown.length) shown[column] = false;
    };
    for (const child of table.children) {
      if (child.tagName === "COL") take(child, this.isHidden(child));
      if (child.tagName !== "COLGROUP") continue;
      const isHidden = this.isHidden(child);
      if (child.children.length === 0) take(child, isHidden);
      for (const each of child.children) take(each, isHidden || this.isHidden(each));
    }
    return shown;
  }

  /** What is left out and holds something. */
  private countHidden(
    table: HTMLTableElement,
    placed: readonly Placed[],
    isShownRow: readonly boolean[],
    isShownColumn: readonly boolean[],
  ): void {
    const rows = Array.from(table.rows);
    const holds = (part: Element) => tidy(part.textContent) !== "";
    this.hidden.rows += rows.filter((row, index) => !isShownRow[index] && holds(row)).length;
    const withWords = new Set(
      placed.flatMap(({ row, column, across, cell }) =>
        isShownRow[row] && across === 1 && !isBare(cell) ? [column] : [],
      ),
    );
    this.hidden.columns += isShownColumn.filter((isShown, column) => !isShown && withWords.has(column)).length;
    // A column of which each row hides its cell; or cells here and there.
    const cells = rows
      .filter((_, index) => isShownRow[index])
      .map((row) => Array.from(row.cells).filter((cell) => this.isHidden(cell)));
    const most = Math.max(0, ...cells.map((hidden) => hidden.length));
    if (cells.every((hidden) => hidden.length === most))
      this.hidden.columns += Array.from({ length: most }, (_, index) => index).filter((index) =>
        cells.some((hidden) => holds(hidden[index]!)),
      ).length;
    else this.hidden.cells += cells.flat().filter(holds).length;
  }

  private cell(cell: HTMLTableCellElement): ClipboardCell {
    const style = this.styleOf(cell);
    const text = tidy(this.wordsIn(cell));
    const format = this.formatOf(cell, style);
    const value = valueOf(cell, text);
    const fill = colourIn(
      style.get("background-color") ?? style.get("background") ?? cell.getAttribute("bgcolor") ?? undefined,
    );
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
    return (
      text !== "" &&
      Array.from(cell.querySelectorAll("b, strong, span, font, p")).some(
        (part) =>
          (["B", "STRONG"].includes(part.tagName) || isHeavy(weight(this.styleOf(part)))) &&
          tidy(this.wordsIn(part)) === text,
      )
    );
  }

  private styleOf(part: Element): Map<string, string> {
    const classes = Array.from(part.classList, (name) => this.rules.get(`.${name.toLowerCase()}`) ?? []);
    return new Map([
      ...(this.rules.get(part.tagName.toLowerCase()) ?? []),
      ...classes.flatMap((rule) => [...rule]),
      ...declarationsIn(part.getAttribute("style") ?? ""),
    ]);
  }

  private isHidden(part: Element): boolean {
    const style = this.styleOf(part);
    return (
      part.hasAttribute("hidden") ||
      style.get("display")?.startsWith("none") === true ||
      style.get("visibility")?.startsWith("collapse") === true ||
      style.get("mso-hide") === "all"
    );
  }

  /** The words in an element as they are seen, with its line breaks. */
  private wordsIn(node: Node): string {
    let content = "";
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) content += (child.textContent ?? "").replaceAll(/[ \t\r\n\f]+/g, " ");
      else if (child instanceof Element && !UNSEEN.has(child.tagName) && !this.isHidden(child)) {
        const inner = child.tagName === "BR" ? "\n" : this.wordsIn(child);
        content += BLOCKS.has(child.tagName) ? `\n${inner}\n` : inner;
      }
    }
    return content;
  }
}

/** A cell of a table of the source. */
interface Placed {
  row: number;
  column: number;
  across: number;
  down: number;
  isMerged: boolean;
  cell: ClipboardCell;
}

/** The rows and columns that are shown; what goes over more than one goes over those of them that are. */
function shownRows(
  placed: readonly Placed[],
  isShownRow: readonly boolean[],
  isShownColumn: readonly boolean[],
): (ClipboardCell | undefined)[][] {
  const [rowOf, columnOf] = [placesOf(isShownRow), placesOf(isShownColumn)];
  const rows = isShownRow.filter(Boolean).map((): (ClipboardCell | undefined)[] => []);
  for (const { row, column, across, down, isMerged, cell } of placed) {
    const [top, left] = [rowOf[row]!, columnOf[column]!];
    const [high, wide] = [rowOf[row + down]! - top, columnOf[column + across]! - left];
    const cells = rows[top];
    if (!cells || high === 0 || wide === 0) continue;
    while (cells.length < left) cells.push(undefined);
    cells[left] = {
      ...cell,
      ...(isMerged && wide > 1 && { across: wide }),
      ...(isMerged && high > 1 && { down: high }),
    };
    for (let right = left + 1; right < left + wide; right += 1) cells[right] = isMerged ? undefined : { text: "" };
  }
  return rows;
}

/** How many before each are shown, and of all. */
function placesOf(isShown: readonly boolean[]): number[] {
  const places = [0];
  for (const each of isShown) places.push(places.at(-1)! + Number(each));
  return places;
}

const spanOf = (span: number) => Math.min(MAX_SPAN, Math.max(1, Math.trunc(span) || 1));

/** Without the spaces and line breaks that only laid out the source; a page's no-break spaces at the ends are its too. */
const tidy = (text: string | null): string =>
  (text ?? "")
    .replaceAll(/[ \t\f]+/g, " ")
    .replaceAll(/[ \u00a0]*\n[ \u00a0]*/g, "\n")
    .replaceAll(/\n{2,}/g, "\n")
    .replaceAll(/^[\s\u00a0]+|[\s\u00a0]+$/g, "");

const fieldsOf = (json: string | null): Record<string, unknown> | undefined => {
  try {
    const found: unknown = json === null ? undefined : JSON.parse(json);
    return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

const numberIn = (text: string | null): number | undefined =>
  text !== null && text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;

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
