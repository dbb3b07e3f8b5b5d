/** A sheet of the model: its cells, with formulas whose answers spill, and what lies over them. */

import { cellName } from "../../../src/sheet/address";
import { type Answer, ANSWERS, type Cell, emptyCell, interpreted } from "./cells";
import { isIn, type Place, placeAt } from "./places";

/** A picture or a chart. */
export interface Figure {
  kind: string;
  /** What was handed over: a picture, or the cells of a chart. */
  content: string;
  [property: string]: unknown;
}

/** A table of Excel's own (ListObject). */
export interface Table {
  name: string;
  /** Its range, with the head. */
  at: string;
}

export class Sheet {
  /** The add-in's own properties of the sheet. */
  readonly properties = new Map<string, string>();
  readonly figures: Figure[] = [];
  private readonly anchors = new Set<Cell>();
  readonly cells = new Map<string, Cell>();
  /** In points, by the column and row, from 0. */
  readonly widths: Record<string, number> = {};
  readonly heights: Record<string, number> = {};
  readonly merged: Place[] = [];
  readonly hiddenRows = new Set<number>();
  readonly tables: Table[] = [];
  isProtected = false;
  private readonly unlocked: Place[] = [];
  showGridlines = true;

  /** `learnt`: what further formulas give, on every sheet. */
  constructor(
    public name: string,
    private readonly learnt: ReadonlyMap<string, Answer> = new Map(),
  ) {}

  *cellsWithin(place: Place): Generator<Cell> {
    for (const [key, cell] of this.cells) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      if (isIn(place, row, column)) yield cell;
    }
  }

  cell(row: number, column: number): Cell {
    const key = `${row},${column}`;
    const found = this.cells.get(key) ?? emptyCell();
    this.cells.set(key, found);
    return found;
  }

  /** To look at: a cell that is not there is not made. */
  peek(row: number, column: number): Cell {
    return this.cells.get(`${row},${column}`) ?? emptyCell();
  }

  at(address: string): Cell {
    const { row, column } = placeAt(address);
    return this.cell(row, column);
  }

  /** What a range shows, row by row. */
  values(address: string): Cell["value"][][] {
    const { row, column, rows, columns } = placeAt(address);
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => this.peek(row + down, column + right).value),
    );
  }

  /** Puts a figure, a text or an error as a person or a calculation would, without Excel's reading of it. */
  put(address: string, value: number | string | boolean, more: Partial<Cell> = {}): this {
    const type =
      value === "" ? "Empty" : typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
    Object.assign(this.at(address), { value, type, text: String(value), ...more });
    return this;
  }

  /** Many cells as they are typed, row by row from one. */
  fill(address: string, rows: readonly (readonly unknown[])[]): this {
    const { row, column } = placeAt(address);
    rows.forEach((cells, down) => cells.forEach((value, right) => this.enter(row + down, column + right, value)));
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
    if (rows) this.show(row, column, rows);
  }

  /** Where the formulas are. */
  formulas(): { row: number; column: number; formula: string }[] {
    return [...this.cells].flatMap(([key, { formula }]) => {
      if (formula === "") return [];
      const [row, column] = key.split(",").map(Number) as [number, number];
      return [{ row, column, formula }];
    });
  }

  /** What the answer of a cell's formula shows, in all its cells. */
  shown(row: number, column: number): unknown[][] {
    const { rows, columns } = this.peek(row, column).spill ?? { rows: 1, columns: 1 };
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => {
        const { value, type } = this.peek(row + down, column + right);
        return [value, type];
      }),
    );
  }

  /** What the formula of a cell gives, or #SPILL! where there is no room for it. */
  show(row: number, column: number, rows: Answer): void {
    const { formula } = this.cell(row, column);
    this.empty(row, column);
    const isBlocked = rows.some((cells, down) =>
      cells.some((_, right) => (down > 0 || right > 0) && !this.isFree(row + down, column + right)),
    );
    const isLarge = rows.length > 1 || rows[0]!.length > 1;
    const hasNoSpills = isLarge && (this.tableAt(row, column) || this.mergedOver(row, column));
    this.answer(cellName(row, column), formula, isBlocked || hasNoSpills ? [[{ error: "#SPILL!" }]] : rows);
  }

  private isFree(row: number, column: number): boolean {
    return this.peek(row, column).type === "Empty" && !this.tableAt(row, column) && !this.mergedOver(row, column);
  }

  tableAt(row: number, column: number): Table | undefined {
    return this.tables.find(({ at }) => isIn(placeAt(at), row, column));
  }

  /** Cells that may be changed on a protected sheet, as a person says so. */
  unlock(address: string): this {
    this.unlocked.push(placeAt(address));
    return this;
  }

  isUnlocked(row: number, column: number): boolean {
    return this.unlocked.some((place) => isIn(place, row, column));
  }

  /** As a person merges cells. */
  merge(address: string): this {
    this.merged.push(placeAt(address));
    return this;
  }

  mergedOver(row: number, column: number): Place | undefined {
    return this.merged.find((place) => isIn(place, row, column));
  }

  /** The content of a cell goes, and with a formula all that it has spilled. A spilled cell without its formula stays as it is. */
  empty(row: number, column: number): void {
    const cell = this.cells.get(`${row},${column}`);
    if (!cell) return;
    const { spill } = cell;
    if (!spill && this.parentOf(row, column)) return;
    for (let down = 0; down < (spill?.rows ?? 1); down += 1) {
      for (let right = 0; right < (spill?.columns ?? 1); right += 1)
        Object.assign(this.cell(row + down, column + right), { value: "", type: "Empty", text: "", formula: "" });
    }
    delete cell.spill;
    this.anchors.delete(cell);
  }

  /** The formulas of a place go, and what they show stays. */
  freeze(place: Place): void {
    for (const cell of this.cellsWithin(place)) {
      cell.formula = "";
      delete cell.spill;
      this.anchors.delete(cell);
    }
  }

  /** The cell whose formula has spilled into this one. */
  parentOf(row: number, column: number): { row: number; column: number } | null {
    for (const { spill, place } of this.anchors) {
      if (!spill || !place) continue;
      const [top, left] = place;
      const isOther = row !== top || column !== left;
      if (isOther && isIn({ row: top, column: left, ...spill }, row, column)) return { row: top, column: left };
    }
    return null;
  }

  /** The smallest range that holds every value of the area. */
  used(area: Place): Place | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, { type, formula }] of this.cells) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      if ((type === "Empty" && formula === "") || !isIn(area, row, column)) continue;
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
  answer(address: string, formula: string, rows: Answer): this {
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
              : typeof content === "boolean"
                ? "Boolean"
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
