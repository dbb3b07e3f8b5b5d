/** A range, as a request reads and changes it. */

import { formatAddress } from "../../../src/sheet/address";
import type { Cell } from "../model/cells";
import { MOST, type Place, placeAt, requirePlace } from "../model/places";
import type { Sheet } from "../model/sheet";
import { ApiObject } from "../rich-api";
import { Refusal } from "../wire";
import { localFormula } from "./culture";
import { Format } from "./format";
import { type Host, requireWritable } from "./host";
import { SheetObject } from "./sheet";
import { TablesOfRange } from "./tables";

type Rows<Value> = Value[][];

export class RangeObject extends ApiObject {
  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly place: Place,
  ) {
    super();
  }

  private at(place: Place): RangeObject {
    return new RangeObject(this.host, this.sheet, requirePlace(place));
  }

  /** Cells one by one, in rows; those that hold nothing are not made. */
  private rows<Value>(read: (cell: Cell, row: number, column: number) => Value): Rows<Value> {
    const { row, column, rows, columns } = this.place;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) =>
        read(this.sheet.peek(row + down, column + right), row + down, column + right),
      ),
    );
  }

  private write(rows: unknown, act: (row: number, column: number, value: unknown) => void): void {
    requireWritable(this.sheet, this.place);
    const { row, column } = this.place;
    const fits =
      Array.isArray(rows) &&
      rows.length === this.place.rows &&
      rows.every((cells) => Array.isArray(cells) && cells.length === this.place.columns);
    if (!fits)
      throw new Refusal(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    (rows as unknown[][]).forEach((cells, down) =>
      cells.forEach((value, right) => act(row + down, column + right, value)),
    );
  }

  private enter(rows: unknown): void {
    this.write(rows, (row, column, value) => {
      // Excel takes null for "leave it as it is"; what is in a merged range, but for its first cell, is lost.
      const merged = this.sheet.mergedOver(row, column);
      if (value === null || (merged && (merged.row !== row || merged.column !== column))) return;
      this.sheet.enter(row, column, value);
    });
    this.host.entered();
    this.host.happened("changed", {
      worksheetId: this.sheet.name,
      address: formatAddress({ ...this.place, sheet: "" }),
    });
  }

  get Address(): string {
    return formatAddress({ ...this.place, sheet: this.sheet.name });
  }
  get RowIndex(): number {
    return this.place.row;
  }
  get ColumnIndex(): number {
    return this.place.column;
  }
  get RowCount(): number {
    return this.place.rows;
  }
  get ColumnCount(): number {
    return this.place.columns;
  }
  get CellCount(): number {
    return this.place.rows * this.place.columns;
  }
  get Left(): number {
    return this.place.column * 48;
  }
  get Top(): number {
    return this.place.row * 15;
  }

  get Values(): Rows<Cell["value"]> {
    return this.rows(({ value }) => value);
  }
  set Values(rows: unknown) {
    this.enter(rows);
  }
  get ValueTypes(): Rows<Cell["type"]> {
    return this.rows(({ type }) => type);
  }
  get Text(): Rows<string> {
    return this.rows(({ text }) => text);
  }
  get Formulas(): Rows<unknown> {
    const tellsFormula = this.host.book.spilledCellsTell === "formula";
    return this.rows(({ formula, value }, row, column) => {
      const parent = tellsFormula && formula === "" && value !== "" ? this.sheet.parentOf(row, column) : null;
      return parent ? this.sheet.peek(parent.row, parent.column).formula : formula === "" ? value : formula;
    });
  }
  set Formulas(rows: unknown) {
    this.enter(rows);
  }
  get FormulasLocal(): Rows<unknown> {
    return this.rows(({ formula, value }) => (formula === "" ? value : localFormula(formula, this.host.culture)));
  }
  get NumberFormat(): Rows<string> {
    return this.rows(({ format }) => format);
  }
  set NumberFormat(rows: unknown) {
    this.write(rows, (row, column, format) => {
      if (typeof format !== "string") throw new Refusal("InvalidArgument", "a format is a text");
      this.sheet.cell(row, column).format = format;
    });
  }

  private hidden(): boolean[] {
    const { row, rows } = this.place;
    return Array.from({ length: rows }, (_, down) => this.sheet.hiddenRows.has(row + down));
  }
  /** Null where some rows are hidden and others are not. */
  get RowHidden(): boolean | null {
    const hidden = this.hidden();
    return hidden.every((each) => each) ? true : hidden.includes(true) ? null : false;
  }
  set RowHidden(isHidden: boolean) {
    const { row, rows } = this.place;
    for (let at = row; at < row + rows; at += 1)
      if (isHidden) this.sheet.hiddenRows.add(at);
      else this.sheet.hiddenRows.delete(at);
  }

  get Format(): Format {
    return new Format(this.sheet, this.place);
  }
  get Worksheet(): SheetObject {
    return new SheetObject(this.host, this.sheet);
  }

  GetCell(row: number, column: number): RangeObject {
    return this.at({ row: this.place.row + row, column: this.place.column + column, rows: 1, columns: 1 });
  }
  GetRow(row: number): RangeObject {
    return this.at({ ...this.place, row: this.place.row + row, rows: 1 });
  }
  GetOffsetRange(down: number, right: number): RangeObject {
    return this.at({ ...this.place, row: this.place.row + down, column: this.place.column + right });
  }
  GetResizedRange(rows: number, columns: number): RangeObject {
    return this.at({ ...this.place, rows: this.place.rows + rows, columns: this.place.columns + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    return this.at({ ...this.place, rows, columns });
  }
  GetBoundingRect(other: RangeObject): RangeObject {
    const [top, left] = [Math.min(this.place.row, other.place.row), Math.min(this.place.column, other.place.column)];
    const bottom = Math.max(this.place.row + this.place.rows, other.place.row + other.place.rows);
    const right = Math.max(this.place.column + this.place.columns, other.place.column + other.place.columns);
    return this.at({ row: top, column: left, rows: bottom - top, columns: right - left });
  }
  /** The client writes more than 1,500 cells in pieces, and asks first whether they fit as a whole. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.place.rows || columns !== this.place.columns)
      throw new Refusal("InvalidArgument", "The array does not have the size of the range.");
  }
  GetIntersection(other: RangeObject | string): RangeObject {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new Refusal("ItemNotFound", "the ranges have nothing in common");
    return found;
  }
  GetIntersectionOrNullObject(other: RangeObject | string): RangeObject | null {
    const { row, column, rows, columns } = typeof other === "string" ? placeAt(other) : other.place;
    const top = Math.max(row, this.place.row);
    const left = Math.max(column, this.place.column);
    const height = Math.min(row + rows, this.place.row + this.place.rows) - top;
    const width = Math.min(column + columns, this.place.column + this.place.columns) - left;
    return height > 0 && width > 0 ? this.at({ row: top, column: left, rows: height, columns: width }) : null;
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean): RangeObject | null {
    if (!valuesOnly) throw new Refusal("NotImplemented", "formats are not looked at");
    const used = this.sheet.used(this.place);
    return used && this.at(used);
  }
  GetSpillParentOrNullObject(): RangeObject | null {
    this.requireOneCell();
    const parent = this.sheet.parentOf(this.place.row, this.place.column);
    return parent && this.at({ ...parent, rows: 1, columns: 1 });
  }
  GetSpillingToRangeOrNullObject(): RangeObject | null {
    this.requireOneCell();
    const { spill } = this.sheet.peek(this.place.row, this.place.column);
    return spill ? this.at({ ...this.place, ...spill }) : null;
  }
  private requireOneCell(): void {
    if (this.place.rows * this.place.columns !== 1)
      throw new Refusal("InvalidArgument", "a spill is asked of one cell");
  }
  GetMergedAreasOrNullObject(): Areas | null {
    const { merged } = this.sheet;
    const found = merged.map((place) => this.GetIntersectionOrNullObject(this.at(place)) && this.at(place));
    const areas = found.filter((range) => range !== null);
    return areas.length > 0 ? new Areas(areas) : null;
  }
  GetSpecialCellsOrNullObject(type: string): Areas | null {
    if (type !== "Visible") throw new Refusal("NotImplemented", "only visible cells");
    const areas = this.hidden().flatMap((isHidden, down) => (isHidden ? [] : [this.GetRow(down)]));
    return areas.length > 0 ? new Areas(areas) : null;
  }
  GetTables(fullyContained: boolean): TablesOfRange {
    return new TablesOfRange(
      this.sheet.tables.filter(({ at }) => {
        const place = placeAt(at);
        const common = this.GetIntersectionOrNullObject(this.at(place))?.place;
        return common && (!fullyContained || (common.rows === place.rows && common.columns === place.columns));
      }),
      (place) => this.at(place),
    );
  }

  Select(): void {
    if (this.host.book.active !== this.sheet) throw new Refusal("InvalidOperation", "the sheet is not active");
    this.host.book.selected = this.place;
    this.host.happened("selectionChanged", {
      worksheetId: this.sheet.name,
      address: formatAddress({ ...this.place, sheet: "" }),
    });
  }
  Merge(): void {
    requireWritable(this.sheet, this.place);
    this.sheet.merged.push(this.place);
  }
  Unmerge(): void {
    requireWritable(this.sheet, this.place);
    const { merged } = this.sheet;
    merged.splice(0, merged.length, ...merged.filter((place) => !this.GetIntersectionOrNullObject(this.at(place))));
  }
  Clear(what: string): void {
    requireWritable(this.sheet, this.place);
    if (what !== "Formats") this.clearContents();
    if (what !== "Contents")
      for (const cell of this.sheet.cellsWithin(this.place)) Object.assign(cell, { look: {}, format: "General" });
    this.host.happened("changed", {
      worksheetId: this.sheet.name,
      address: formatAddress({ ...this.place, sheet: "" }),
    });
  }
  private clearContents(): void {
    const used = this.sheet.used(this.place);
    if (!used) return;
    // The formulas first: their spilled cells go with them.
    const cells = Array.from({ length: used.rows * used.columns }, (_, index) => ({
      row: used.row + Math.floor(index / used.columns),
      column: used.column + (index % used.columns),
    }));
    for (const { row, column } of cells) if (this.sheet.peek(row, column).formula !== "") this.sheet.empty(row, column);
    for (const { row, column } of cells) this.sheet.empty(row, column);
  }
  CopyFrom(source: RangeObject, type: string): void {
    requireWritable(this.sheet, this.place);
    const isItself = source.sheet === this.sheet && JSON.stringify(source.place) === JSON.stringify(this.place);
    if (!isItself || type !== "Values") throw new Refusal("NotImplemented", "only values over themselves");
    this.sheet.freeze(this.place);
    this.host.happened("changed", {
      worksheetId: this.sheet.name,
      address: formatAddress({ ...this.place, sheet: "" }),
    });
  }

  get IsEntireColumn(): boolean {
    return this.place.rows === MOST.rows;
  }
}

/** Several ranges. */
export class Areas extends ApiObject {
  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }
  get Address(): string {
    return this.ranges.map((range) => range.Address).join(",");
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get Areas(): RangeList {
    return new RangeList(this.ranges);
  }
}

class RangeList extends ApiObject {
  constructor(private readonly ranges: readonly RangeObject[]) {
    super();
  }
  override items(): ApiObject[] {
    return [...this.ranges];
  }
}
