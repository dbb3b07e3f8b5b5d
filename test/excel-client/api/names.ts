/** Names of the whole workbook. */

import type { Book } from "../model/book";
import { ApiObject } from "../rich-api";
import { Refusal } from "../wire";

const LONGEST = { formula: 8192, comment: 255 };

export class Names extends ApiObject {
  constructor(private readonly book: Book) {
    super();
  }

  override items(): ApiObject[] {
    return [...this.book.names.keys()].map((name) => new NameObject(this.book, name));
  }

  private keyOf(name: string): string | undefined {
    return [...this.book.names.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
  }

  /** One that could be a cell is no name. */
  Add(name: string, formula: string, comment = ""): NameObject {
    const isName = /^[A-Z_\\][A-Z0-9_.\\]*$/i.test(name) && !/^([A-Z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i.test(name);
    const fits = formula.startsWith("=") && formula.length <= LONGEST.formula && comment.length <= LONGEST.comment;
    if (!isName || !fits) throw new Refusal("InvalidArgument", `${name} cannot be ${formula}`);
    if (this.keyOf(name) !== undefined) throw new Refusal("ItemAlreadyExists", name);
    this.book.names.set(name, { formula, comment });
    return new NameObject(this.book, name);
  }
  GetItemOrNullObject(name: string): NameObject | null {
    const key = this.keyOf(name);
    return key === undefined ? null : new NameObject(this.book, key);
  }
  GetItem(name: string): NameObject {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw new Refusal("ItemNotFound", `no name ${name}`);
    return found;
  }
}

class NameObject extends ApiObject {
  constructor(
    private readonly book: Book,
    private readonly key: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Name: this.key };
  }
  get Name(): string {
    return this.key;
  }
  get Formula(): string {
    return this.book.names.get(this.key)!.formula;
  }
  get Comment(): string {
    return this.book.names.get(this.key)!.comment;
  }
  Delete(): void {
    this.book.names.delete(this.key);
  }
}
