/** Adds parts to a workbook's package, with the kinds and links that they need, and elements to its sheets at their place. */

import { node, parseXml, toDocument, toXml, type XmlNode } from "./xml-tree";
import { packed, partsIn, textOf, type ZipPart, zipOf } from "./zip";

export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The order of a sheet's elements behind its cells (ECMA-376, CT_Worksheet). */
const ORDER = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;
export type SheetElement = (typeof ORDER)[number];

/** All others are there once. */
const SEVERAL = new Set<SheetElement>(["conditionalFormatting"]);

const relationsOf = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

export class PackageEdit {
  private readonly changed = new Map<string, string | Uint8Array<ArrayBuffer>>();
  private readonly links = new Map<string, { id: string; type: string; target: string; isOutside: boolean }[]>();
  private readonly types: { part: string; type: string }[] = [];
  private readonly endings = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private readonly parts: Map<string, ZipPart>;

  constructor(file: Uint8Array<ArrayBuffer>) {
    this.parts = partsIn(file);
  }

  /** The text of a part as it is by now. */
  async text(part: string): Promise<string> {
    const changed = this.changed.get(part);
    if (typeof changed === "string") return changed;
    const found = this.parts.get(part);
    return found ? textOf(found) : "";
  }

  has(part: string): boolean {
    return this.parts.has(part) || this.changed.has(part);
  }

  put(part: string, content: XmlNode | string | Uint8Array<ArrayBuffer>): void {
    this.changed.set(
      part,
      typeof content === "string" || content instanceof Uint8Array ? content : toDocument(content),
    );
  }

  /** A free name such as `xl/charts/chart3.xml`. */
  freeName(stem: string, extension: string): string {
    let count = this.counts.get(stem) ?? 0;
    let name: string;
    do {
      count += 1;
      name = `${stem}${count}.${extension}`;
    } while (this.has(name));
    this.counts.set(stem, count);
    return name;
  }

  /** A new part. `type`: by which it is known; an ending such as png has one for all. */
  add(part: string, content: XmlNode | string | Uint8Array<ArrayBuffer>, type: string, ofEnding?: string): void {
    this.put(part, content);
    if (ofEnding === undefined) this.types.push({ part, type });
    else this.endings.set(ofEnding, type);
  }

  /** Links a part to another and returns the id by which it is called there. */
  async link(from: string, type: string, to: string): Promise<string> {
    return this.linkTo(from, { type, target: `/${to}`, isOutside: false });
  }

  /** The same to an address that is no part. */
  async linkOutside(from: string, type: string, address: string): Promise<string> {
    return this.linkTo(from, { type, target: address, isOutside: true });
  }

  private async linkTo(from: string, link: { type: string; target: string; isOutside: boolean }): Promise<string> {
    const links = this.links.get(from) ?? [];
    this.links.set(from, links);
    const known = await this.text(relationsOf(from));
    const taken = new Set([
      ...links.map(({ id }) => id),
      ...Array.from(known.matchAll(/\sId="([^"]*)"/g), ([, id = ""]) => id),
    ]);
    let id = `rId${taken.size + 1}`;
    for (let count = 1; taken.has(id); count += 1) id = `rId${count}`;
    links.push({ id, ...link });
    return id;
  }

  /** Puts an element into a sheet, behind those that go before it; in place of its like, where a sheet has but one. */
  async insert(sheet: string, name: SheetElement, element: XmlNode): Promise<void> {
    const xml = await this.text(sheet);
    const behind = new Set<string>(ORDER.slice(ORDER.indexOf(name) + 1));
    // Nothing of these names is in the cells; they are long, and are not searched.
    const from = Math.max(
      xml.indexOf("</sheetData>") + "</sheetData>".length,
      xml.indexOf("<sheetData/>") + "<sheetData/>".length,
    );
    let depth = 0;
    const put = (start: number, end: number) =>
      this.changed.set(sheet, xml.slice(0, start) + toXml(element) + xml.slice(end));
    let replaced: number | undefined;
    for (const tag of xml.slice(from).matchAll(/<(\/?)([^\s<>/]+)(?:[^<>"]|"[^"]*")*?(\/?)>/g)) {
      const [, closes, own = "", isEmpty] = tag;
      // What is inside of others may have the same name.
      if (depth === 0 && (own === "worksheet" || behind.has(own))) {
        put(from + tag.index, from + tag.index);
        return;
      }
      // hucre writes some of its own accord, and a second one is damage to Excel.
      if (depth === 0 && own === name && !SEVERAL.has(name)) replaced = from + tag.index;
      depth += closes ? -1 : isEmpty ? 0 : 1;
      if (depth === 0 && replaced !== undefined) {
        put(replaced, from + tag.index + tag[0].length);
        return;
      }
    }
  }

  async finish(): Promise<Uint8Array<ArrayBuffer>> {
    for (const [part, links] of this.links) {
      const name = relationsOf(part);
      const known = await this.text(name);
      const root = known === "" ? node("Relationships", { xmlns: `${PACKAGE}/relationships` }) : parseXml(known);
      root.children.push(
        ...links.map(({ id, type, target, isOutside }) =>
          node("Relationship", { Id: id, Type: type, Target: target, ...(isOutside && { TargetMode: "External" }) }),
        ),
      );
      this.changed.set(name, toDocument(root));
    }
    if (this.types.length + this.endings.size > 0) {
      const list = parseXml(await this.text("[Content_Types].xml"));
      const known = new Set(list.children.map(({ attributes }) => attributes["Extension"]));
      list.children.push(
        ...[...this.endings]
          .filter(([ending]) => !known.has(ending))
          .map(([ending, type]) => node("Default", { Extension: ending, ContentType: type })),
        ...this.types.map(({ part, type }) => node("Override", { PartName: `/${part}`, ContentType: type })),
      );
      // Those that hold for an ending come first.
      list.children.sort((one, other) => Number(one.name !== "Default") - Number(other.name !== "Default"));
      this.changed.set("[Content_Types].xml", toDocument(list));
    }
    const made = [...this.parts.values()].map((part) =>
      this.changed.has(part.name) ? packed(part.name, this.changed.get(part.name)!) : part,
    );
    const added = [...this.changed]
      .filter(([name]) => !this.parts.has(name))
      .map(([name, content]) => packed(name, content));
    return zipOf(await Promise.all([...made, ...added]));
  }
}
