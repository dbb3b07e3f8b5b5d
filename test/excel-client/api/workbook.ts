/** The workbook and the application, where the paths of a request begin. */

import { ApiObject } from "../rich-api";
import { Refusal } from "../wire";
import type { Culture, Host } from "./host";
import { DocumentProperties, Kept } from "./kept";
import { Names } from "./names";
import { RangeObject } from "./range";
import { Sheets } from "./sheet";
import { TableObject } from "./tables";
import { XmlParts } from "./xml-parts";

export class WorkbookObject extends ApiObject {
  constructor(private readonly host: Host) {
    super();
  }

  get Worksheets(): Sheets {
    return new Sheets(this.host);
  }
  get Names(): Names {
    return new Names(this.host.book);
  }
  get Tables(): TablesOfBook {
    return new TablesOfBook(this.host);
  }
  get Settings(): Kept {
    return new Kept(this.host.book.settings);
  }
  get CustomXmlParts(): XmlParts {
    return new XmlParts(this.host.book.xmlParts);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.host.book.properties);
  }
  get Application(): Application {
    return new Application(this.host);
  }
  get Protection(): StructureProtection {
    return new StructureProtection(this.host);
  }

  GetSelectedRange(): RangeObject {
    const { active, selected } = this.host.book;
    if (selected === "several ranges") throw new Refusal("InvalidSelection", "several ranges are selected");
    return new RangeObject(this.host, active, selected);
  }
  GetActiveCell(): RangeObject {
    const { active, selected } = this.host.book;
    const { row, column } = selected === "several ranges" ? { row: 0, column: 0 } : selected;
    return new RangeObject(this.host, active, { row, column, rows: 1, columns: 1 });
  }
  _RemoveReference(reference: string): void {
    this.host.release(reference);
  }
}

class TablesOfBook extends ApiObject {
  constructor(private readonly host: Host) {
    super();
  }
  GetItem(name: string): TableObject {
    for (const sheet of this.host.book.sheets) {
      const table = sheet.tables.find((each) => each.name === name);
      if (table) return new TableObject(table, (place) => new RangeObject(this.host, sheet, place));
    }
    throw new Refusal("ItemNotFound", `no table ${name}`);
  }
}

class StructureProtection extends ApiObject {
  constructor(private readonly host: Host) {
    super();
  }
  get Protected(): boolean {
    return this.host.book.isProtected;
  }
}

class Application extends ApiObject {
  constructor(private readonly host: Host) {
    super();
  }
  get CalculationMode(): string {
    return this.host.book.calculationMode;
  }
  get CalculationState(): string {
    return this.host.book.calculationState;
  }
  get DecimalSeparator(): string {
    return this.host.culture.decimal;
  }
  get ThousandsSeparator(): string {
    return this.host.culture.thousands;
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.host.culture);
  }
  Calculate(_type: string): void {
    this.host.calculate();
  }
}

class CultureInfo extends ApiObject {
  constructor(private readonly culture: Culture) {
    super();
  }
  get Name(): string {
    return this.culture.name;
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.culture);
  }
}

class NumberFormatInfo extends ApiObject {
  constructor(private readonly culture: Culture) {
    super();
  }
  get NumberDecimalSeparator(): string {
    return this.culture.decimal;
  }
  get NumberGroupSeparator(): string {
    return this.culture.thousands;
  }
}
