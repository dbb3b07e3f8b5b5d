/** A workbook of the model: its sheets, what is selected, its names and what is kept in it. */

import { quoteSheetName } from "../../../src/sheet/address";
import { Refusal } from "../wire";
import type { Answer } from "./cells";
import { type Place, placeAt } from "./places";
import { Sheet } from "./sheet";
import type { XmlPart } from "./xml-parts";

export class Book {
  /** What formulas give that the model is to know beside its own. */
  readonly learnt = new Map<string, Answer>();
  readonly sheets: Sheet[] = [new Sheet("Sheet1", this.learnt)];
  active = this.sheets[0]!;
  selected: Place | "several ranges" = { row: 0, column: 0, rows: 1, columns: 1 };
  readonly settings = new Map<string, unknown>();
  /** Custom XML, by the id of its part. */
  readonly xmlParts = new Map<string, XmlPart>();
  /** Of the document, such as every program keeps them. */
  readonly properties = new Map<string, unknown>();
  /** Names of the whole workbook, with what they stand for. */
  readonly names = new Map<string, { formula: string; comment: string }>();
  /** Sheets that were deleted: each time nothing can be undone any more. */
  deleted = 0;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  calculationState: "Done" | "Calculating" | "Pending" = "Done";
  /** No sheet may be added, renamed or deleted. */
  isProtected = false;
  /** Excel's documentation does not say which of the two a spilled cell without a formula of its own answers with; the adapter must take both. */
  spilledCellsTell: "value" | "formula" = "value";

  named(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheet(name: string): Sheet {
    const found = this.named(name);
    if (!found) throw new Refusal("ItemNotFound", `no sheet ${name}`);
    return found;
  }

  select(sheet: string, address: string): void {
    this.active = this.sheet(sheet);
    this.selected = placeAt(address);
  }

  add(name: string): Sheet {
    this.requireStructure();
    if (name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name))
      throw new Refusal("InvalidArgument", `${name} is not a sheet's name`);
    if (this.named(name)) throw new Refusal("ItemAlreadyExists", name);
    const sheet = new Sheet(name, this.learnt);
    this.sheets.push(sheet);
    return sheet;
  }

  delete(sheet: Sheet): void {
    this.requireStructure();
    if (this.sheets.length === 1) throw new Refusal("InvalidOperation", "a workbook has at least one sheet");
    this.deleted += 1;
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets[0]!;
  }

  private requireStructure(): void {
    if (this.isProtected) throw new Refusal("AccessDenied", "the workbook's structure is protected");
  }

  /** What refers to it follows. */
  rename(sheet: string, name: string): void {
    this.requireStructure();
    const other = this.named(name);
    if (other && other.name !== sheet) throw new Refusal("InvalidArgument", `the name ${name} is taken`);
    this.sheet(sheet).name = name;
    for (const each of this.sheets)
      for (const cell of each.cells.values())
        cell.formula = cell.formula.replaceAll(`${quoteSheetName(sheet)}!`, `${quoteSheetName(name)}!`);
  }

  /** Inserts rows before one, counted from 0, as a person does: all references to what is below follow. */
  insertRows(sheet: string, before: number, count: number): void {
    const its = this.sheet(sheet);
    const cells = [...its.cells];
    its.cells.clear();
    for (const [key, cell] of cells) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      its.cells.set(`${row >= before ? row + count : row},${column}`, cell);
      if (cell.place && cell.place[0] >= before) cell.place[0] += count;
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
}
