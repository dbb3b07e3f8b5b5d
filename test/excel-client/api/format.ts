/** How cells look: what is set of them is kept as it came. */

import type { Place } from "../model/places";
import type { Sheet } from "../model/sheet";
import { ApiObject } from "../rich-api";
import { requireWritable } from "./host";

/** Properties that can be set and are kept under their name in the look of every cell. */
abstract class Look extends ApiObject {
  constructor(
    protected readonly sheet: Sheet,
    protected readonly place: Place,
    private readonly prefix: string,
  ) {
    super();
  }

  protected dress(name: string, value: unknown): void {
    requireWritable(this.sheet, this.place);
    const { row, column, rows, columns } = this.place;
    for (let at = 0; at < rows * columns; at += 1)
      this.sheet.cell(row + Math.floor(at / columns), column + (at % columns)).look[this.prefix + name] = value;
  }
}

class Font extends Look {
  set Bold(value: unknown) {
    this.dress("bold", value);
  }
  set Italic(value: unknown) {
    this.dress("italic", value);
  }
  set Size(value: unknown) {
    this.dress("size", value);
  }
  set Color(value: unknown) {
    this.dress("color", value);
  }
}

class Fill extends Look {
  set Color(value: unknown) {
    this.dress("color", value);
  }
}

class Border extends Look {
  set Style(value: unknown) {
    this.dress("style", value);
  }
  set Color(value: unknown) {
    this.dress("color", value);
  }
}

class Borders extends ApiObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly place: Place,
  ) {
    super();
  }
  GetItem(edge: string): Border {
    return new Border(this.sheet, this.place, `${edge}.`);
  }
}

/** Every cell is locked, unless a person has said otherwise of it. */
class CellProtection extends ApiObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly place: Place,
  ) {
    super();
  }
  /** Null where some are and others are not. */
  get Locked(): boolean | null {
    const { row, column, rows, columns } = this.place;
    const locked = Array.from(
      { length: rows * columns },
      (_, at) => !this.sheet.isUnlocked(row + Math.floor(at / columns), column + (at % columns)),
    );
    return locked.every((each) => each) ? true : locked.includes(true) ? null : false;
  }
}

export class Format extends Look {
  constructor(sheet: Sheet, place: Place) {
    super(sheet, place, "");
  }
  get Font(): Font {
    return new Font(this.sheet, this.place, "font.");
  }
  get Fill(): Fill {
    return new Fill(this.sheet, this.place, "fill.");
  }
  get Borders(): Borders {
    return new Borders(this.sheet, this.place);
  }
  get Protection(): CellProtection {
    return new CellProtection(this.sheet, this.place);
  }
  set HorizontalAlignment(value: unknown) {
    this.dress("horizontalAlignment", value);
  }
  set VerticalAlignment(value: unknown) {
    this.dress("verticalAlignment", value);
  }
  set WrapText(value: unknown) {
    this.dress("wrapText", value);
  }
  set ColumnWidth(points: number) {
    requireWritable(this.sheet, this.place);
    for (let at = 0; at < this.place.columns; at += 1) this.sheet.widths[String(this.place.column + at)] = points;
  }
  set RowHeight(points: number) {
    requireWritable(this.sheet, this.place);
    for (let at = 0; at < this.place.rows; at += 1) this.sheet.heights[String(this.place.row + at)] = points;
  }
}
