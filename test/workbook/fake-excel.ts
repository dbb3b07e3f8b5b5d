/**
 * As much of Excel and Office.js as the adapter uses, and as strict: nothing is done before a sync, nothing can be read
 * before it is loaded and synced, a bad address, name or shape fails at the sync, and text that looks like a formula or
 * a number becomes one, unless the cell's format is "@".
 */
import { cellName, formatAddress, parseAddress } from "../../src/sheet/address";

export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
    this.name = "RichApi.Error";
  }
}

export interface FakeCell {
  value: number | string | boolean;
  type: "Empty" | "Double" | "String" | "Boolean" | "Error";
  text: string;
  formula: string;
  /** Where the cell holds a formula whose answer spills: its size. */
  spill?: { rows: number; columns: number };
  place?: [row: number, column: number];
  format: string;
  look: Record<string, unknown>;
}

const empty = (): FakeCell => ({ value: "", type: "Empty", text: "", formula: "", format: "General", look: {} });

/** What Excel makes of something that is put into a cell. */
function interpreted(value: unknown, format: string): Pick<FakeCell, "value" | "type" | "text" | "formula"> {
  if (typeof value === "number") return { value, type: "Double", text: String(value), formula: "" };
  if (typeof value === "boolean") return { value, type: "Boolean", text: String(value).toUpperCase(), formula: "" };
  if (typeof value !== "string") throw new OfficeError("InvalidArgument", `${String(value)} cannot be put into a cell`);
  if (value === "") return { value: "", type: "Empty", text: "", formula: "" };
  const asText = { value, type: "String", text: value, formula: "" } as const;
  if (format === "@") return asText;
  if (/^[=+-]/.test(value) && Number.isNaN(Number(value)))
    return { value: 0, type: "Double", text: "0", formula: value };
  if (/^(true|false)$/i.test(value)) return interpreted(/^true$/i.test(value), format);
  if (/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d+(, ?\d+)?$/i.test(value))
    return { value: 40330, type: "Double", text: value, formula: "" };
  // Numbers, percentages, money, and dates such as 1/2, 3-4 or 2010-06-24.
  if (/^\s*[-+]?[$€£]?[\d.,]+(e[-+]?\d+)?\s*%?\s*$/i.test(value) || /^\d+[/-]\d+([/-]\d+)?$/.test(value)) {
    return { value: Number.parseFloat(value.replace(/[$€£,]/g, "")), type: "Double", text: value, formula: "" };
  }
  return asText;
}

/** What the fake's formulas give; of any other it only knows that it is a formula, and gives 0. */
type Answer = (number | string | { error: string })[][];
const ANSWERS: Readonly<Record<string, Answer>> = {
  "=SEQUENCE(3)": [[1], [2], [3]],
  "=NA()": [[{ error: "#N/A" }]],
  '=""': [[""]],
  '="01"': [["01"]],
  '={"a","","c"}': [["a", "", "c"]],
};

export interface FakeFigure {
  kind: string;
  /** What was handed over: a picture, or the cells of a chart. */
  content: string;
  [property: string]: unknown;
}

export class FakeSheet {
  readonly properties = new Map<string, string>();
  readonly figures: FakeFigure[] = [];
  private readonly anchors = new Set<FakeCell>();
  readonly cells = new Map<string, FakeCell>();
  readonly widths: Record<string, number> = {};
  readonly heights: Record<string, number> = {};
  readonly merged: string[] = [];
  readonly hiddenRows = new Set<number>();
  /** Tables of Excel's own, and merged cells that a person has made. */
  readonly tables: { name: string; at: string }[] = [];
  readonly mergedAt: string[] = [];
  showGridlines = true;

  /** What further formulas give, on every sheet. */
  constructor(
    public name: string,
    private readonly learnt: ReadonlyMap<string, Answer> = new Map(),
  ) {}

  *cellsWithin(place: Place): Generator<FakeCell> {
    for (const [key, cell] of this.cells) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      if (
        row >= place.row &&
        row < place.row + place.rows &&
        column >= place.column &&
        column < place.column + place.columns
      )
        yield cell;
    }
  }

  cell(row: number, column: number): FakeCell {
    const key = `${row},${column}`;
    const found = this.cells.get(key) ?? empty();
    this.cells.set(key, found);
    return found;
  }

  at(address: string): FakeCell {
    const { row, column } = placeAt(address);
    return this.cell(row, column);
  }

  /** Puts a figure, a text or an error as a person or a calculation would, without Excel's reading of it. */
  put(address: string, value: number | string | boolean, more: Partial<FakeCell> = {}): this {
    const type =
      value === "" ? "Empty" : typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
    Object.assign(this.at(address), { value, type, text: String(value), ...more });
    return this;
  }

  /** Takes what is typed, as Excel takes it: a formula that is known gives its answer, which spills. */
  enter(row: number, column: number, value: unknown): void {
    const cell = this.cell(row, column);
    const parent = value === "" ? null : this.parentOf(row, column);
    const blocked = parent && this.cell(parent.row, parent.column).formula;
    if (parent) this.empty(parent.row, parent.column);
    this.empty(row, column);
    Object.assign(cell, interpreted(value, cell.format));
    // What is typed into another's answer takes its room.
    if (parent) this.enter(parent.row, parent.column, blocked);
    const rows = cell.formula === "" ? undefined : (this.learnt.get(cell.formula) ?? ANSWERS[cell.formula]);
    if (!rows) return;
    const isBlocked = rows.some((cells, down) =>
      cells.some((_, right) => (down > 0 || right > 0) && this.cell(row + down, column + right).type !== "Empty"),
    );
    this.answer(cellName(row, column), cell.formula, isBlocked ? [[{ error: "#SPILL!" }]] : rows);
  }

  /** The content of a cell goes, and with a formula all that it has spilled. A spilled cell without its formula stays as it is. */
  empty(row: number, column: number): void {
    const cell = this.cell(row, column);
    const { spill } = cell;
    if (!spill && this.parentOf(row, column)) return;
    for (let down = 0; down < (spill?.rows ?? 1); down += 1) {
      for (let right = 0; right < (spill?.columns ?? 1); right += 1)
        Object.assign(this.cell(row + down, column + right), { value: "", type: "Empty", text: "", formula: "" });
    }
    delete cell.spill;
  }

  /** The cell whose formula has spilled into this one. */
  parentOf(row: number, column: number): { row: number; column: number } | null {
    for (const cell of this.anchors) {
      const { spill } = cell;
      if (!spill) continue;
      const [top, left] = cell.place!;
      const isIn = row >= top && row < top + spill.rows && column >= left && column < left + spill.columns;
      if (isIn && (row !== top || column !== left)) return { row: top, column: left };
    }
    return null;
  }

  /** The smallest range that holds every value of the area. */
  used(area: Place): Place | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, { type, formula }] of this.cells) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      const isIn =
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      if (!isIn || (type === "Empty" && formula === "")) continue;
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** A formula whose answer fills a range, row by row; an error is `{ error }`. */
  answer(address: string, formula: string, rows: (number | string | { error: string })[][]): this {
    const anchor = placeAt(address);
    rows.forEach((cells, down) =>
      cells.forEach((content, right) => {
        const value = typeof content === "object" ? content.error : content;
        // Whether a cell whose formula shows nothing counts as empty, Excel's documentation does not say: the adapter must not rely on it.
        const type =
          typeof content === "object"
            ? "Error"
            : typeof content === "number"
              ? "Double"
              : content === ""
                ? "Empty"
                : "String";
        Object.assign(this.cell(anchor.row + down, anchor.column + right), { value, type, text: String(value) });
      }),
    );
    const cell = this.at(address);
    cell.formula = formula;
    if (rows.length > 1 || rows[0]!.length > 1) {
      cell.spill = { rows: rows.length, columns: rows[0]!.length };
      cell.place = [anchor.row, anchor.column];
      this.anchors.add(cell);
    }
    return this;
  }
}

const meets = (one: Place, other: Place): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Whether a merged range, as it is written down, lies in the place. */
function isWithin(words: string, place: Place): boolean {
  const [row = 0, column = 0] = words.split(/[,:]/).map(Number);
  return (
    row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns
  );
}

interface Place {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const MOST = { rows: 1_048_576, columns: 16_384 };

function placeAt(address: string): Place {
  const area = parseAddress(address);
  if (!area || area.sheet !== "" || area.row + area.rows > MOST.rows || area.column + area.columns > MOST.columns) {
    throw new OfficeError("InvalidArgument", `${address} is not an address`);
  }
  return area;
}

export class FakeExcel {
  /** What formulas give that the fake is to know beside its own. */
  readonly learnt = new Map<string, Answer>();
  readonly sheets: FakeSheet[] = [new FakeSheet("Sheet1", this.learnt)];
  active = this.sheets[0]!;
  selected: Place | "several ranges" = { row: 0, column: 0, rows: 1, columns: 1 };
  readonly handlers = new Map<string, Set<() => Promise<unknown>>>();
  readonly settings = new Map<string, unknown>();
  /** Of the document, such as every program keeps them. */
  readonly properties = new Map<string, unknown>();
  /** Ranges that were let go of before the end of their run. */
  untracked = 0;
  /** Sheets that were deleted: each time nothing can be undone any more. */
  deleted = 0;
  /** What `Excel.run` was asked to take as one step, and whether it says that it cannot. */
  readonly steps: unknown[] = [];
  refusesToMerge = false;
  /** Names of the whole workbook, with what they stand for. */
  readonly names = new Map<string, { formula: string; comment: string }>();
  /** The version of Excel's interface that this Excel has. */
  supports = "1.9";
  /** The region of the system, with its decimal sign. */
  culture = { name: "en-US", decimal: "." };
  /** Excel's documentation does not say which of the two a spilled cell without a formula of its own answers with; the adapter must take both. */
  spilledCellsTell: "value" | "formula" = "value";
  syncs = 0;

  sheet(name: string): FakeSheet {
    const found = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new OfficeError("ItemNotFound", `no sheet ${name}`);
    return found;
  }

  /** Inserts rows before one, counted from 0, as a person does: all references to what is below follow. */
  insertRows(sheet: string, before: number, count: number): void {
    const its = this.sheet(sheet);
    const cells = [...its.cells];
    its.cells.clear();
    for (const [key, cell] of cells) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      its.cells.set(`${row >= before ? row + count : row},${column}`, cell);
    }
    const down = (row: string) => String(Number(row) > before ? Number(row) + count : Number(row));
    const named = new RegExp(
      `(?<=^|[(,])(${sheet}!|'${sheet}'!)(\\$?[A-Z]+\\$?)(\\d+)(?::(\\$?[A-Z]+\\$?)(\\d+))?`,
      "g",
    );
    const own = /(?<=[(,= ])(\$?[A-Z]+\$?)(\d+)(?::(\$?[A-Z]+\$?)(\d+))?(?=[),]|$)/g;
    for (const each of this.sheets) {
      for (const cell of each.cells.values()) {
        cell.formula = cell.formula.replace(
          named,
          (_, name: string, a: string, b: string, c?: string, d?: string) =>
            name + a + down(b) + (c === undefined ? "" : `:${c}${down(d!)}`),
        );
        if (each === its)
          cell.formula = cell.formula.replace(
            own,
            (_, a: string, b: string, c?: string, d?: string) =>
              a + down(b) + (c === undefined ? "" : `:${c}${down(d!)}`),
          );
      }
    }
  }

  /** As a person does: what refers to it follows. */
  rename(sheet: string, name: string): void {
    const other = this.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (other && other.name !== sheet) throw new OfficeError("InvalidArgument", `the name ${name} is taken`);
    this.sheet(sheet).name = name;
    for (const each of this.sheets)
      for (const cell of each.cells.values()) cell.formula = cell.formula.replaceAll(`${sheet}!`, `'${name}'!`);
  }

  select(sheet: string, address: string): void {
    this.active = this.sheet(sheet);
    this.selected = placeAt(address);
  }

  fire(event: string): void {
    for (const handler of this.handlers.get(event) ?? []) void handler();
  }

  add(name: string): FakeSheet {
    if (name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name))
      throw new OfficeError("InvalidArgument", `${name} is not a sheet's name`);
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new OfficeError("ItemAlreadyExists", name);
    const sheet = new FakeSheet(name, this.learnt);
    this.sheets.push(sheet);
    return sheet;
  }

  /** The `Excel` that a page finds. */
  run = async (...args: unknown[]): Promise<unknown> => {
    const batch = args[args.length - 1] as (context: FakeContext) => Promise<unknown>;
    const [argument] = args;
    if (typeof argument === "object" && argument !== null && "mergeUndoGroup" in argument) {
      if (this.refusesToMerge) throw new OfficeError("UndoNotSupported");
      this.steps.push(argument.mergeUndoGroup);
    }
    const context = argument instanceof FakeContext ? argument : new FakeContext(this);
    const result = await batch(context);
    // As Excel.run does at its end.
    await context.sync();
    return result;
  };
}

class FakeContext {
  readonly context = this;
  private queue: (() => void)[] = [];
  readonly workbook: FakeWorkbook;

  constructor(readonly excel: FakeExcel) {
    this.workbook = new FakeWorkbook(this);
  }

  later(step: () => void): void {
    this.queue.push(step);
  }

  async sync(): Promise<void> {
    const steps = this.queue;
    this.queue = [];
    if (steps.length > 0) this.excel.syncs += 1;
    await Promise.resolve();
    // What comes after a failure is not done; what came before it is.
    for (const step of steps) step();
  }
}

/** Something of Excel's, of which only what was loaded and synced can be read. */
abstract class ClientObject {
  private readonly loaded = new Map<string, unknown>();
  protected isNull: boolean | undefined;

  constructor(readonly context: FakeContext) {}

  load(properties: string): void {
    for (const name of properties.split(",").map((each) => each.trim())) {
      this.context.later(() => {
        if (this.isNull) return;
        const read = this.readable()[name];
        if (!read) throw new OfficeError("InvalidArgument", `${name} cannot be loaded`);
        this.loaded.set(name, read());
      });
    }
  }

  /** Null objects are known as such only after a sync; on them nothing works. */
  protected know(name: string, value: unknown): void {
    this.loaded.set(name, value);
  }

  protected abstract readable(): Record<string, () => unknown>;

  protected loadedValue<Value>(name: string): Value {
    if (!this.loaded.has(name))
      throw new OfficeError("PropertyNotLoaded", `${name} is read before it is loaded and synced`);
    return this.loaded.get(name) as Value;
  }

  get isNullObject(): boolean {
    if (this.isNull === undefined) throw new OfficeError("PropertyNotLoaded", "isNullObject is read before a sync");
    return this.isNull;
  }
}

/** Properties that can be set and are kept under their name. */
function settable(
  context: FakeContext,
  keep: (name: string, value: unknown) => void,
  ...names: string[]
): Record<string, unknown> {
  const object = {};
  for (const name of names) {
    Object.defineProperty(object, name, {
      set: (value: unknown) => context.later(() => keep(name, value)),
      get: () => {
        throw new OfficeError("PropertyNotLoaded", name);
      },
    });
  }
  return Object.seal(object);
}

class FakeRange extends ClientObject {
  private target: { sheet: FakeSheet; place: Place } | null | undefined;
  readonly format: Record<string, unknown>;

  /** `find` runs at the sync; null is a null object. */
  constructor(context: FakeContext, find: () => { sheet: FakeSheet; place: Place } | null) {
    super(context);
    context.later(() => {
      this.target = find();
      this.isNull = this.target === null;
    });
    const dress = (group: string) => (name: string, value: unknown) =>
      this.each((cell) => {
        cell.look[group + name] = value;
      });
    const own = settable(
      context,
      (name, value) => this.setFormat(name, value),
      "horizontalAlignment",
      "verticalAlignment",
      "wrapText",
      "columnWidth",
      "rowHeight",
    );
    this.format = Object.assign(Object.create(own), {
      font: settable(context, dress("font."), "bold", "italic", "size", "color"),
      fill: settable(context, dress("fill."), "color"),
      borders: { getItem: (edge: string) => settable(context, dress(`${edge}.`), "style", "color") },
    });
    // A write to what is not known fails at once.
    Object.preventExtensions(this.format);
  }

  private get found(): { sheet: FakeSheet; place: Place } {
    if (!this.target) throw new OfficeError("InvalidObjectPath", "a null object is used");
    return this.target;
  }

  private each(act: (cell: FakeCell, down: number, right: number) => void): void {
    const { sheet, place } = this.found;
    for (let down = 0; down < place.rows; down += 1) {
      for (let right = 0; right < place.columns; right += 1)
        act(sheet.cell(place.row + down, place.column + right), down, right);
    }
  }

  private matrix<Value>(read: (cell: FakeCell) => Value): Value[][] {
    const rows: Value[][] = Array.from({ length: this.found.place.rows }, () => []);
    this.each((cell, down) => rows[down]!.push(read(cell)));
    return rows;
  }

  private setFormat(name: string, value: unknown): void {
    const { sheet, place } = this.found;
    if (name === "columnWidth") sheet.widths[String(place.column)] = value as number;
    else if (name === "rowHeight") sheet.heights[String(place.row)] = value as number;
    else this.each((cell) => void (cell.look[name] = value));
  }

  protected readable(): Record<string, () => unknown> {
    const { place } = this.found;
    return {
      rowIndex: () => place.row,
      columnIndex: () => place.column,
      rowCount: () => place.rows,
      columnCount: () => place.columns,
      values: () => this.matrix(({ value }) => value),
      valueTypes: () => this.matrix(({ type }) => type),
      text: () => this.matrix(({ text }) => text),
      formulas: () => this.formulaMatrix(),
      numberFormat: () => this.matrix(({ format }) => format),
      rowHidden: () => this.rowsHidden(),
      left: () => place.column * 48,
      top: () => place.row * 15,
    };
  }

  private isHidden(): boolean[] {
    const { sheet, place } = this.found;
    return Array.from({ length: place.rows }, (_, down) => sheet.hiddenRows.has(place.row + down));
  }

  /** Null where some rows are hidden and others are not. */
  private rowsHidden(): boolean | null {
    const hidden = this.isHidden();
    return hidden.every((each) => each) ? true : hidden.includes(true) ? null : false;
  }

  getSpecialCellsOrNullObject(type: string): FakeAreas {
    return new FakeAreas(this.context, () => {
      if (type !== "Visible") throw new OfficeError("NotImplemented", "only visible cells");
      const { place } = this.found;
      return this.isHidden().flatMap((isHidden, down) =>
        isHidden ? [] : [{ rowIndex: place.row + down, rowCount: 1 }],
      );
    });
  }

  private formulaMatrix(): unknown[][] {
    const { sheet, place } = this.found;
    const tellsFormula = this.context.excel.spilledCellsTell === "formula";
    return Array.from({ length: place.rows }, (_, down) =>
      Array.from({ length: place.columns }, (__, right) => {
        const [row, column] = [place.row + down, place.column + right];
        const { formula, value } = sheet.cell(row, column);
        const parent = tellsFormula && formula === "" && value !== "" ? sheet.parentOf(row, column) : null;
        return parent ? sheet.cell(parent.row, parent.column).formula : formula === "" ? value : formula;
      }),
    );
  }

  get left(): number {
    return this.loadedValue("left");
  }
  get top(): number {
    return this.loadedValue("top");
  }
  get numberFormat(): string[][] {
    return this.loadedValue("numberFormat");
  }
  get rowHidden(): boolean | null {
    return this.loadedValue("rowHidden");
  }
  get rowIndex(): number {
    return this.loadedValue("rowIndex");
  }
  get columnIndex(): number {
    return this.loadedValue("columnIndex");
  }
  get rowCount(): number {
    return this.loadedValue("rowCount");
  }
  get columnCount(): number {
    return this.loadedValue("columnCount");
  }
  get valueTypes(): string[][] {
    return this.loadedValue("valueTypes");
  }
  get text(): string[][] {
    return this.loadedValue("text");
  }
  get values(): unknown[][] {
    return this.loadedValue("values");
  }
  get formulas(): unknown[][] {
    return this.loadedValue("formulas");
  }

  private set(rows: unknown, act: (cell: FakeCell, value: unknown, row: number, column: number) => void): void {
    this.context.later(() => {
      const { place } = this.found;
      const fits =
        Array.isArray(rows) &&
        rows.length === place.rows &&
        rows.every((row) => Array.isArray(row) && row.length === place.columns);
      if (!fits) throw new OfficeError("InvalidArgument", `not ${place.rows} rows of ${place.columns}`);
      this.each((cell, down, right) =>
        act(cell, (rows as unknown[][])[down]![right], place.row + down, place.column + right),
      );
    });
  }

  set values(rows: unknown[][]) {
    this.set(rows, (_cell, value, row, column) => this.found.sheet.enter(row, column, value));
  }
  set formulas(rows: unknown[][]) {
    this.set(rows, (_cell, value, row, column) => this.found.sheet.enter(row, column, value));
  }
  set numberFormat(rows: unknown[][]) {
    this.set(rows, (cell, value) => {
      if (typeof value !== "string") throw new OfficeError("InvalidArgument", "a format is a text");
      cell.format = value;
    });
  }

  /** Of values over themselves only: what the cells show stays, their formulas go. */
  copyFrom(source: FakeRange, type: string): void {
    this.context.later(() => {
      if (source !== this || type !== "Values") throw new OfficeError("NotImplemented", "only values over themselves");
      this.each((cell) => {
        cell.formula = "";
        delete cell.spill;
      });
    });
  }

  /** What is kept only for the time being is let go of. */
  untrack(): void {
    this.context.excel.untracked += 1;
  }

  unmerge(): void {
    this.context.later(() => {
      const { sheet, place } = this.found;
      sheet.merged.splice(0, sheet.merged.length, ...sheet.merged.filter((words) => !isWithin(words, place)));
    });
  }

  clear(type: string): void {
    this.context.later(() => {
      const { sheet, place: whole } = this.found;
      if (type !== "Contents" && type !== "Formats")
        throw new OfficeError("NotImplemented", "only contents, or formats");
      const place = sheet.used(whole);
      if (type === "Formats")
        for (const cell of sheet.cellsWithin(whole)) Object.assign(cell, { look: {}, format: "General" });
      if (type === "Formats" || !place) return;
      // The formulas first: their spilled cells go with them.
      const each = (act: (row: number, column: number) => void) => {
        for (let row = place.row; row < place.row + place.rows; row += 1)
          for (let column = place.column; column < place.column + place.columns; column += 1) act(row, column);
      };
      each((row, column) => sheet.cell(row, column).formula !== "" && sheet.empty(row, column));
      each((row, column) => sheet.empty(row, column));
    });
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): FakeRange {
    return new FakeRange(this.context, () => {
      if (!valuesOnly) throw new OfficeError("NotImplemented", "formats are not looked at");
      const { sheet, place } = this.found;
      const used = sheet.used(place);
      return used && { sheet, place: used };
    });
  }

  address(): string {
    const { sheet, place } = this.found;
    return formatAddress({ sheet: sheet.name, ...place });
  }

  merge(): void {
    this.context.later(() => {
      const { sheet, place } = this.found;
      sheet.merged.push(`${place.row},${place.column}: ${place.rows} x ${place.columns}`);
    });
  }

  select(): void {
    this.context.later(() => {
      const { sheet, place } = this.found;
      if (this.context.excel.active !== sheet) throw new OfficeError("InvalidOperation", "the sheet is not active");
      this.context.excel.selected = place;
    });
  }

  getSpillParentOrNullObject(): FakeRange {
    return new FakeRange(this.context, () => {
      const { sheet, place } = this.found;
      if (place.rows * place.columns !== 1)
        throw new OfficeError("InvalidArgument", "a spill's parent is asked of one cell");
      const parent = sheet.parentOf(place.row, place.column);
      return parent && { sheet, place: { ...parent, rows: 1, columns: 1 } };
    });
  }

  /** A collection of tables: those that the range meets. */
  getTables(fullyContained: boolean): FakeTables {
    if (fullyContained) throw new OfficeError("NotImplemented", "only tables that the range meets");
    return new FakeTables(this.context, () => {
      const { sheet, place } = this.found;
      return sheet.tables.filter(({ at }) => meets(placeAt(at), place)).map((table) => ({ ...table, sheet }));
    });
  }

  getMergedAreasOrNullObject(): FakeAddress {
    return new FakeAddress(this.context, () => {
      const { sheet, place } = this.found;
      const found = sheet.mergedAt.filter((at) => meets(placeAt(at), place));
      return found.length === 0
        ? null
        : found.map((at) => formatAddress({ ...placeAt(at), sheet: sheet.name })).join(",");
    });
  }

  getSpillingToRangeOrNullObject(): FakeRange {
    return new FakeRange(this.context, () => {
      const { sheet, place } = this.found;
      const { spill } = sheet.cell(place.row, place.column);
      return spill ? { sheet, place: { ...place, ...spill } } : null;
    });
  }
}

class FakeTables extends ClientObject {
  private found: { name: string; at: string; sheet: FakeSheet }[] = [];

  constructor(context: FakeContext, find: () => { name: string; at: string; sheet: FakeSheet }[]) {
    super(context);
    context.later(() => void (this.found = find()));
  }

  protected readable() {
    return { "items/name": () => true };
  }

  get items(): { name: string; getRange(): FakeRange }[] {
    this.loadedValue("items/name");
    return this.found.map(({ name, at, sheet }) => ({
      name,
      getRange: () => new FakeRange(this.context, () => ({ sheet, place: placeAt(at) })),
    }));
  }
}

/** What is only asked where it is. */
class FakeAddress extends ClientObject {
  private found: string | null = null;

  constructor(context: FakeContext, find: () => string | null) {
    super(context);
    context.later(() => {
      this.found = find();
      this.isNull = this.found === null;
    });
  }

  protected readable() {
    return { address: () => this.found };
  }

  get address(): string {
    return this.loadedValue("address");
  }
}

/** Several ranges: those of the cells that are seen, one a row. */
class FakeAreas extends ClientObject {
  readonly areas: FakeCollection;

  constructor(context: FakeContext, find: () => { rowIndex: number; rowCount: number }[]) {
    super(context);
    let found: { rowIndex: number; rowCount: number }[] = [];
    context.later(() => {
      found = find();
      this.isNull = found.length === 0;
    });
    this.areas = new FakeCollection(context, () => found);
  }

  protected readable() {
    return {};
  }
}

class FakeCollection extends ClientObject {
  constructor(
    context: FakeContext,
    private readonly all: () => { rowIndex: number; rowCount: number }[],
  ) {
    super(context);
  }

  protected readable() {
    return { "items/rowIndex": () => true, "items/rowCount": () => true };
  }

  get items(): { rowIndex: number; rowCount: number }[] {
    this.loadedValue("items/rowIndex");
    this.loadedValue("items/rowCount");
    return this.all();
  }
}

class FakeWorksheet extends ClientObject {
  private found: FakeSheet | undefined;

  /** `find` runs at the sync; null is a null object. */
  constructor(context: FakeContext, find: () => FakeSheet | null, name?: string) {
    super(context);
    if (name !== undefined) this.know("name", name);
    context.later(() => {
      const found = find();
      this.isNull = found === null;
      if (found) this.found = found;
    });
  }

  protected readable() {
    return { name: () => this.found!.name };
  }

  readonly customProperties = {
    add: (name: string, value: string) => this.context.later(() => void this.found!.properties.set(name, value)),
    getItemOrNullObject: (name: string) => new FakeSetting(this.context, () => this.found!.properties, name),
  };

  readonly shapes = { addImage: (content: string) => this.figure("picture", () => content) };

  readonly charts = {
    add: (kind: string, source: FakeRange, by: string) => this.figure(kind, () => `${source.address()} by ${by}`),
  };

  private figure(kind: string, content: () => string) {
    const figure: FakeFigure = { kind, content: "" };
    this.context.later(() => {
      figure.content = content();
      this.found!.figures.push(figure);
    });
    const keep = (name: string, value: unknown) => void (figure[name] = value);
    const { context } = this;
    const seriesAt = (index: number) => {
      // What a waterfall is asked of its series, Excel refuses.
      const set = (name: string, value: unknown) => {
        if (kind === "Waterfall") throw new OfficeError("InvalidOperation", `a waterfall has no ${name}`);
        keep(`${name} ${index}`, value);
      };
      const made = Object.assign(
        Object.create(settable(context, set, "name", "markerStyle", "markerBackgroundColor", "markerForegroundColor")),
        {
          setXAxisValues: (range: FakeRange) => context.later(() => keep(`labels ${index}`, range.address())),
          setValues: (range: FakeRange) => context.later(() => set("values", range.address())),
          format: {
            line: settable(context, (name, value) => set(`line.${name}`, value), "color"),
            fill: { setSolidColor: (colour: string) => context.later(() => set("fill", colour)) },
          },
        },
      );
      return Object.preventExtensions(made);
    };
    let series = 1;
    const made = Object.assign(
      Object.create(settable(context, keep, "left", "top", "width", "height", "altTextDescription")),
      {
        title: settable(context, (name, value) => keep(`title.${name}`, value), "text"),
        axes: {
          categoryAxis: settable(
            context,
            (name, value) => keep(`categoryAxis.${name}`, value),
            "reversePlotOrder",
            "tickLabelPosition",
          ),
        },
        series: {
          getItemAt: seriesAt,
          add: (name: string) => {
            const index = series;
            series += 1;
            context.later(() => keep(`name ${index}`, name));
            return seriesAt(index);
          },
        },
      },
    );
    return Object.preventExtensions(made);
  }

  delete(): void {
    this.context.later(() => {
      const { excel } = this.context;
      if (excel.sheets.length === 1) throw new OfficeError("InvalidOperation", "a workbook has at least one sheet");
      excel.deleted += 1;
      excel.sheets.splice(excel.sheets.indexOf(this.found!), 1);
      if (excel.active === this.found) excel.active = excel.sheets[0]!;
    });
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): FakeRange {
    return this.range(() => ({ row: 0, column: 0, ...MOST })).getUsedRangeOrNullObject(valuesOnly);
  }

  get name(): string {
    return this.loadedValue("name");
  }

  set name(value: string) {
    this.context.later(() => this.context.excel.rename(this.found!.name, value));
  }

  set showGridlines(value: boolean) {
    this.context.later(() => void (this.found!.showGridlines = value));
  }

  activate(): void {
    this.context.later(() => void (this.context.excel.active = this.found!));
  }

  getRange(address: string): FakeRange {
    const [, left, right] = /^([A-Z]+):([A-Z]+)$/.exec(address) ?? [];
    // Whole columns can be cleared.
    if (left !== undefined && right !== undefined && left !== right)
      return this.range(() => ({ ...placeAt(`${left}1:${right}1`), row: 0, rows: MOST.rows }));
    // A whole column "C:C" or row "3:3" can be sized; its cells are not walked over.
    return this.range(() =>
      placeAt(
        /^([A-Z]+):\1$/.test(address)
          ? `${address.split(":")[0]!}1`
          : /^(\d+):\1$/.test(address)
            ? `A${address.split(":")[0]!}`
            : address,
      ),
    );
  }

  getCell(row: number, column: number): FakeRange {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): FakeRange {
    return this.range(() => {
      if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > MOST.rows || column + columns > MOST.columns)
        throw new OfficeError("InvalidArgument", "no such range");
      return { row, column, rows, columns };
    });
  }

  private range(place: () => Place): FakeRange {
    return new FakeRange(this.context, () => ({ sheet: this.found!, place: place() }));
  }
}

class FakeWorksheets extends ClientObject {
  private sheets: FakeWorksheet[] | undefined;
  readonly onChanged = this.event("changed");
  readonly onCalculated = this.event("calculated");
  readonly onActivated = this.event("activated");
  readonly onSelectionChanged = this.event("selection");

  private event(name: string) {
    return {
      add: (handler: () => Promise<unknown>) => {
        const { excel } = this.context;
        this.context.later(() => void excel.handlers.set(name, (excel.handlers.get(name) ?? new Set()).add(handler)));
        const handle = {
          context: this.context,
          remove: () => this.context.later(() => void excel.handlers.get(name)?.delete(handler)),
        };
        return handle;
      },
    };
  }

  protected readable() {
    return {
      "items/name": () => {
        this.sheets = this.context.excel.sheets.map(
          (sheet) => new FakeWorksheet(this.context, () => sheet, sheet.name),
        );
      },
    };
  }

  get items(): FakeWorksheet[] {
    if (!this.sheets) throw new OfficeError("PropertyNotLoaded", "items");
    return this.sheets;
  }

  getActiveWorksheet(): FakeWorksheet {
    return new FakeWorksheet(this.context, () => this.context.excel.active);
  }

  getItem(name: string): FakeWorksheet {
    return new FakeWorksheet(this.context, () => this.context.excel.sheet(name));
  }

  getItemOrNullObject(name: string): FakeWorksheet {
    return new FakeWorksheet(
      this.context,
      () => this.context.excel.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null,
    );
  }

  add(name: string): FakeWorksheet {
    const { excel } = this.context;
    return new FakeWorksheet(this.context, () => excel.add(name));
  }
}

/** Something that is kept under a name. */
class FakeSetting extends ClientObject {
  constructor(
    context: FakeContext,
    private readonly of: () => Map<string, unknown>,
    private readonly name: string,
  ) {
    super(context);
    context.later(() => void (this.isNull = !of().has(name)));
  }

  protected readable() {
    return { value: () => this.of().get(this.name) };
  }

  get value(): unknown {
    return this.loadedValue("value");
  }

  delete(): void {
    this.context.later(() => {
      if (!this.of().delete(this.name)) throw new OfficeError("ItemNotFound", `nothing is kept as ${this.name}`);
    });
  }
}

/** Names are the same in capitals and small letters; one that could be a cell is none, and a formula has at most 8192 characters. */
class FakeNames extends ClientObject {
  private found: { name: string; formula: string; comment: string }[] = [];

  protected readable() {
    const read = (part: string) => () => {
      this.found = [...this.context.excel.names].map(([name, { formula, comment }]) => ({ name, formula, comment }));
      this.know(part, true);
    };
    return { "items/name": read("name"), "items/formula": read("formula"), "items/comment": read("comment") };
  }

  get items(): { readonly name: string; readonly formula: string; readonly comment: string }[] {
    const only = (part: string) => void this.loadedValue(part);
    return this.found.map(({ name, formula, comment }) => ({
      get name() {
        only("name");
        return name;
      },
      get formula() {
        only("formula");
        return formula;
      },
      get comment() {
        only("comment");
        return comment;
      },
    }));
  }

  private static keyOf(names: ReadonlyMap<string, unknown>, name: string): string | undefined {
    return [...names.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
  }

  add(name: string, formula: string, comment = ""): void {
    this.context.later(() => {
      const { names } = this.context.excel;
      const isName = /^[A-Z_\\][A-Z0-9_.\\]*$/i.test(name) && !/^([A-Z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i.test(name);
      if (!isName || !formula.startsWith("=") || formula.length > 8192 || comment.length > 255)
        throw new OfficeError("InvalidArgument", `${name} cannot be ${formula}`);
      if (FakeNames.keyOf(names, name) !== undefined) throw new OfficeError("ItemAlreadyExists", name);
      names.set(name, { formula, comment });
    });
  }

  getItem(name: string) {
    return {
      delete: () =>
        this.context.later(() => {
          const { names } = this.context.excel;
          const key = FakeNames.keyOf(names, name);
          if (key === undefined) throw new OfficeError("ItemNotFound", `no name ${name}`);
          names.delete(key);
        }),
    };
  }
}

/** Words of the application: what was loaded of them can be read. */
class FakeWords<Names extends string> extends ClientObject {
  constructor(
    context: FakeContext,
    private readonly words: () => Readonly<Record<Names, string>>,
  ) {
    super(context);
  }

  protected readable(): Record<string, () => unknown> {
    return Object.fromEntries(Object.entries(this.words()).map(([name, value]) => [name, () => value]));
  }

  get name(): string {
    return this.loadedValue("name");
  }

  get decimalSeparator(): string {
    return this.loadedValue("decimalSeparator");
  }

  get numberDecimalSeparator(): string {
    return this.loadedValue("numberDecimalSeparator");
  }
}

class FakeWorkbook {
  readonly application: FakeWords<"decimalSeparator"> & {
    readonly cultureInfo: FakeWords<"name"> & { readonly numberFormat: FakeWords<"numberDecimalSeparator"> };
  };
  readonly worksheets: FakeWorksheets;
  readonly names: FakeNames;
  readonly settings = {
    add: (name: string, value: unknown) => this.context.later(() => void this.context.excel.settings.set(name, value)),
    getItemOrNullObject: (name: string) => new FakeSetting(this.context, () => this.context.excel.settings, name),
  };

  readonly properties = {
    custom: {
      add: (name: string, value: unknown) =>
        this.context.later(() => {
          if (name.length > 255 || String(value).length > 255)
            throw new OfficeError("InvalidArgument", "too long for a property");
          this.context.excel.properties.set(name, value);
        }),
      getItemOrNullObject: (name: string) => new FakeSetting(this.context, () => this.context.excel.properties, name),
    },
  };

  constructor(private readonly context: FakeContext) {
    this.worksheets = new FakeWorksheets(context);
    this.names = new FakeNames(context);
    const { culture } = context.excel;
    this.application = Object.assign(new FakeWords(context, () => ({ decimalSeparator: culture.decimal })), {
      cultureInfo: Object.assign(new FakeWords(context, () => ({ name: culture.name })), {
        numberFormat: new FakeWords(context, () => ({ numberDecimalSeparator: culture.decimal })),
      }),
    });
  }

  getSelectedRange(): FakeRange {
    return new FakeRange(this.context, () => {
      const { active, selected } = this.context.excel;
      if (selected === "several ranges") throw new OfficeError("InvalidSelection", "several ranges are selected");
      return { sheet: active, place: selected };
    });
  }

  getActiveCell(): FakeRange {
    return new FakeRange(this.context, () => {
      const { active, selected } = this.context.excel;
      const { row, column } = selected === "several ranges" ? { row: 0, column: 0 } : selected;
      return { sheet: active, place: { row, column, rows: 1, columns: 1 } };
    });
  }
}
