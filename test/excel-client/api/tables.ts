/** Tables (ListObjects) in reach of a range. */

import { type Place, placeAt } from "../model/places";
import type { Table } from "../model/sheet";
import { ApiObject } from "../rich-api";
import type { RangeObject } from "./range";

export class TablesOfRange extends ApiObject {
  constructor(
    private readonly tables: readonly Table[],
    private readonly rangeOf: (place: Place) => RangeObject,
  ) {
    super();
  }
  override items(): ApiObject[] {
    return this.tables.map((table) => new TableObject(table, this.rangeOf));
  }
  get Count(): number {
    return this.tables.length;
  }
  GetCount(): number {
    return this.tables.length;
  }
  GetFirst(): TableObject | null {
    const [first] = this.tables;
    return first ? new TableObject(first, this.rangeOf) : null;
  }
}

export class TableObject extends ApiObject {
  constructor(
    private readonly table: Table,
    private readonly rangeOf: (place: Place) => RangeObject,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.table.name, Name: this.table.name };
  }
  get Name(): string {
    return this.table.name;
  }
  GetRange(): RangeObject {
    return this.rangeOf(placeAt(this.table.at));
  }
}
