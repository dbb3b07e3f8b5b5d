/** Custom XML parts of the workbook, as Excel documents them: well-formed XML under the namespace of its root, known by an id. */

import { type XmlPart, xmlPart } from "../model/xml-parts";
import { ApiObject } from "../rich-api";
import { Refusal } from "../wire";

/** Those of one namespace, which can be asked for the only one there is. */
class PartsOfNamespace extends ApiObject {
  constructor(
    protected readonly all: Map<string, XmlPart>,
    private readonly uri?: string,
  ) {
    super();
  }

  private get entries(): [string, XmlPart][] {
    return [...this.all].filter(([, { namespaceUri }]) => this.uri === undefined || namespaceUri === this.uri);
  }
  override items(): ApiObject[] {
    return this.entries.map(([id]) => new PartObject(this.all, id));
  }

  GetCount(): number {
    return this.entries.length;
  }
  GetItemOrNullObject(id: string): PartObject | null {
    return this.entries.some(([each]) => each === id) ? new PartObject(this.all, id) : null;
  }
  GetItem(id: string): PartObject {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw new Refusal("ItemNotFound", `no custom XML part ${id}`);
    return found;
  }
  GetOnlyItemOrNullObject(): PartObject | null {
    const [first, second] = this.entries;
    return first && !second ? new PartObject(this.all, first[0]) : null;
  }
  GetOnlyItem(): PartObject {
    const found = this.GetOnlyItemOrNullObject();
    if (!found) throw new Refusal("GeneralException", `${this.GetCount()} custom XML parts where one is asked for`);
    return found;
  }
}

export class XmlParts extends PartsOfNamespace {
  Add(xml: string): PartObject {
    const part = xmlPart(xml);
    const id = `{00000000-0000-4000-8000-${String(nextId++).padStart(12, "0")}}`;
    this.all.set(id, part);
    return new PartObject(this.all, id);
  }
  /** No namespace is none that can be asked for (office-js#2580). */
  GetByNamespace(uri: string): PartsOfNamespace {
    if (uri === "") throw new Refusal("InvalidArgument", "no namespace");
    return new PartsOfNamespace(this.all, uri);
  }
}

let nextId = 1;

class PartObject extends ApiObject {
  constructor(
    private readonly all: Map<string, XmlPart>,
    private readonly id: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  private get part(): XmlPart {
    const part = this.all.get(this.id);
    // One that was deleted answers no more.
    if (!part) throw new Refusal("ItemNotFound", `no custom XML part ${this.id}`);
    return part;
  }
  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return this.part.namespaceUri;
  }
  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: string): void {
    const part = xmlPart(xml);
    Object.assign(this.part, part);
  }
  Delete(): void {
    void this.part;
    this.all.delete(this.id);
  }
}
