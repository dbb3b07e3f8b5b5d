/** What is kept under a name: settings, properties of the document and of a sheet. */

import { ApiObject } from "../rich-api";
import { Refusal } from "../wire";

const LONGEST = 255;

export class Kept extends ApiObject {
  /** `mayChange` throws where it is protected; `longest`: letters that a value may have. */
  constructor(
    private readonly values: Map<string, unknown>,
    private readonly mayChange: () => void = () => {},
    private readonly longest = Infinity,
  ) {
    super();
  }

  override items(): ApiObject[] {
    return [...this.values.keys()].map((key) => new KeptItem(this.values, key));
  }

  Add(key: string, value: unknown): KeptItem {
    this.mayChange();
    if (key.length > LONGEST || String(value).length > this.longest)
      throw new Refusal("InvalidArgument", "too long for a property");
    this.values.set(key, value);
    return new KeptItem(this.values, key);
  }
  GetItemOrNullObject(key: string): KeptItem | null {
    return this.values.has(key) ? new KeptItem(this.values, key) : null;
  }
  GetItem(key: string): KeptItem {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new Refusal("ItemNotFound", key);
    return found;
  }
}

class KeptItem extends ApiObject {
  constructor(
    private readonly values: Map<string, unknown>,
    private readonly key: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Key: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.values.get(this.key);
  }
  Delete(): void {
    if (!this.values.delete(this.key)) throw new Refusal("ItemNotFound", `nothing is kept as ${this.key}`);
  }
}

export class DocumentProperties extends ApiObject {
  constructor(private readonly values: Map<string, unknown>) {
    super();
  }
  get Custom(): Kept {
    return new Kept(this.values, undefined, LONGEST);
  }
}
