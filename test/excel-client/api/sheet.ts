/** A worksheet and the collection of them. */

import { cellName } from "../../../src/sheet/address";
import { type Place, placeAt, requirePlace, WHOLE } from "../model/places";
import type { Sheet } from "../model/sheet";
import { ApiObject } from "../rich-api";
import { Refusal } from "../wire";
import { Charts, Shapes } from "./figures";
import { type Host, requireWritable } from "./host";
import { Kept } from "./kept";
import { RangeObject } from "./range";
import { TablesOfRange } from "./tables";

export class SheetObject extends ApiObject {
  constructor(
    private readonly host: Host,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  private range(place: Place): RangeObject {
    // A sheet that was deleted answers no more.
    if (!this.host.book.sheets.includes(this.sheet)) throw new Refusal("ItemNotFound", this.sheet.name);
    return new RangeObject(this.host, this.sheet, requirePlace(place));
  }

  get Id(): string {
    return `{${this.sheet.name}}`;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    this.host.renameSheet(this.sheet.name, name);
  }
  get Visibility(): string {
    return "Visible";
  }
  set Gridlines(isShown: boolean) {
    this.sheet.showGridlines = isShown;
  }
  get Protection(): Protection {
    return new Protection(this.sheet);
  }
  get CustomProperties(): Kept {
    return new Kept(this.sheet.properties, () => requireWritable(this.sheet));
  }
  get Charts(): Charts {
    return new Charts(this.host, this.sheet);
  }
  get Shapes(): Shapes {
    return new Shapes(this.sheet);
  }
  get Tables(): TablesOfRange {
    return new TablesOfRange(this.sheet.tables, (place) => this.range(place));
  }

  GetRange(address?: string): RangeObject {
    return this.range(address === undefined || address === null ? WHOLE : placeAt(address));
  }
  GetCell(row: number, column: number): RangeObject {
    return this.range({ row, column, rows: 1, columns: 1 });
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.range({ row, column, rows, columns });
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean): RangeObject | null {
    return this.range(WHOLE).GetUsedRangeOrNullObject(valuesOnly);
  }
  Activate(): void {
    this.host.book.active = this.sheet;
    this.host.happened("activated", { worksheetId: this.Id });
  }
  Delete(): void {
    this.host.deleteSheet(this.sheet);
  }
}

class Protection extends ApiObject {
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.isProtected;
  }
}

export class Sheets extends ApiObject {
  constructor(private readonly host: Host) {
    super();
  }

  override items(): ApiObject[] {
    return this.host.book.sheets.map((sheet) => new SheetObject(this.host, sheet));
  }

  /** By its name or its id, as in Excel. */
  GetItemOrNullObject(key: string): SheetObject | null {
    const { book } = this.host;
    const found = book.named(key) ?? book.sheets.find(({ name }) => `{${name}}` === key);
    return found ? new SheetObject(this.host, found) : null;
  }
  GetItem(key: string): SheetObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new Refusal("ItemNotFound", `no sheet ${key}`);
    return found;
  }
  GetActiveWorksheet(): SheetObject {
    return new SheetObject(this.host, this.host.book.active);
  }
  GetCount(): number {
    return this.host.book.sheets.length;
  }
  Add(name?: string): SheetObject {
    return new SheetObject(this.host, this.host.addSheet(name ?? `Sheet${this.host.book.sheets.length + 1}`));
  }

  _RegisterDataChangedEvent(): void {
    this.host.listening.add("changed");
  }
  _UnregisterDataChangedEvent(): void {
    this.host.listening.delete("changed");
  }
  _RegisterAddedEvent(): void {
    this.host.listening.add("added");
  }
  _UnregisterAddedEvent(): void {
    this.host.listening.delete("added");
  }
  _RegisterDeletedEvent(): void {
    this.host.listening.add("deleted");
  }
  _UnregisterDeletedEvent(): void {
    this.host.listening.delete("deleted");
  }
  _RegisterEventNameChanged(): void {
    this.host.listening.add("nameChanged");
  }
  _UnregisterEventNameChanged(): void {
    this.host.listening.delete("nameChanged");
  }
  _RegisterCalculatedEvent(): void {
    this.host.listening.add("calculated");
  }
  _UnregisterCalculatedEvent(): void {
    this.host.listening.delete("calculated");
  }
  _RegisterActivatedEvent(): void {
    this.host.listening.add("activated");
  }
  _UnregisterActivatedEvent(): void {
    this.host.listening.delete("activated");
  }
  _RegisterSelectionChangedEvent(): void {
    this.host.listening.add("selectionChanged");
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.listening.delete("selectionChanged");
  }
}

/** Where a figure's corner is, by the model's sizes of cells. */
export const cornerOf = (top: number, left: number): string => cellName(Math.round(top / 15), Math.round(left / 48));
