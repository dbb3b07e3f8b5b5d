/**
 * The package that an .xlsx is: which of its parts is what, by its own lists. Every part is looked through before hucre reads
 * any: those that hold cells, or say what cells mean, must be whole; a damaged one of the others is left out, and named.
 */

import { aroundCells, withoutCells } from "./extras-read";
import { ofOtherZip, refuseOtherDocuments } from "./file-kind";
import { LIMITS } from "./limits";
import { FileRefusal, partNames, refusals } from "./refusals";
import { scanSheet, type SheetScan } from "./sheet-scan";
import { scanStrings, type StringList } from "./string-list";
import { decodeXml, scanXml, tags, withLineFeeds, XmlFault } from "./xml-scan";
import type { XmlNode } from "./xml-tree";
import { expanded, packed, type ZipPart, zipOf } from "./zip";

/** A sheet of the package: its name, where it is written, and what was seen of it. */
export interface SheetPart {
  name: string;
  /** Among all sheets, those without cells included. */
  index: number;
  part: ZipPart;
  seen: SheetScan;
  /** What is written in it before and behind its cells. */
  around: XmlNode;
}

export interface Package {
  sheets: SheetPart[];
  /** The names of sheets that are something else. */
  others: string[];
  /** Those that are whole. */
  parts: ReadonlyMap<string, ZipPart>;
  /** The names of those that are not, and that hold no cells. */
  damaged: string[];
  /** Parts that are sheets, and in no list of them. */
  unlisted: string[];
  /** Where the list of texts has more or fewer than it says. */
  otherTexts?: { announced: number; found: number };
  /** Sheets with cells whose formats are not in the file. */
  withoutFormats: string[];
  /** The name of the part that lists the sheets. */
  path: string;
  /** The file for hucre: whole parts only, all of them in UTF-8. */
  file: Uint8Array<ArrayBuffer>;
}

type Relation = Record<"id" | "type" | "path", string>;

const isOf = ({ type }: Relation, kind: string) => type.endsWith(`/${kind}`);

/** Reads parts one after another, and remembers which of them hucre cannot take as they are. */
class PartReader {
  readonly parts: Map<string, ZipPart>;
  /** Of parts that hucre would not read as they are: in another encoding, or with ends of lines that it takes for text. */
  private readonly inUtf8 = new Map<string, string>();
  private readonly done = new Set<string>();
  /** Names of parts are the same in capitals; hucre takes them by the letter. */
  private readonly byLetters: Map<string, string>;

  constructor(found: ReadonlyMap<string, ZipPart>) {
    this.parts = new Map(found);
    this.byLetters = new Map([...found.keys()].map((name) => [name.toLowerCase(), name]));
  }

  isThere(path: string | undefined): path is string {
    const written = path === undefined ? undefined : this.byLetters.get(path.toLowerCase());
    if (path === undefined || written === undefined) return false;
    if (written !== path && !this.parts.has(path)) {
      this.parts.set(path, this.parts.get(written)!);
      this.parts.delete(written);
      this.byLetters.set(path.toLowerCase(), path);
    }
    return true;
  }

  /** What a part says, by a reader that throws an `XmlFault` where it is not whole; `message`: for that case. */
  async read<Content>(name: string, message: () => string, reader: (xml: string) => Content): Promise<Content> {
    this.done.add(name);
    const part = this.parts.get(name);
    try {
      if (!part) throw new XmlFault("no such part");
      const content = await expanded(part);
      // hucre reads it next, and need not unpack it again.
      this.parts.set(name, { ...part, method: 0, packed: content });
      const decoded = decodeXml(content);
      if ("unknown" in decoded)
        throw new FileRefusal(refusals.unknownEncoding({ part: name, encoding: decoded.unknown }));
      // One behind the declaration, as Excel writes it, is no reason to pack the part anew.
      const hasReturns = decoded.text.lastIndexOf("\r") > decoded.text.indexOf("<", 1);
      const xml = hasReturns ? withLineFeeds(decoded.text) : decoded.text;
      if (!decoded.isUtf8 || xml !== decoded.text) this.inUtf8.set(name, xml);
      return reader(xml);
    } catch (error) {
      if (error instanceof FileRefusal && !isDamage(error)) throw error;
      console.debug(name, error);
      throw new FileRefusal(message());
    }
  }

  /** A part that all else depends on. */
  readNamed<Content>(
    name: string,
    content: keyof typeof partNames,
    reader: (xml: string) => Content,
  ): Promise<Content> {
    return this.read(name, () => refusals.damagedPart({ content: partNames[content], part: name }), reader);
  }

  async relations(name: string, folder: string): Promise<Relation[]> {
    return this.isThere(name) ? this.readNamed(name, "list", (xml) => relationsIn(xml, folder)) : [];
  }

  /** The parts as hucre takes them, without those that were not read and are damaged. */
  async wholeParts(): Promise<{ whole: Map<string, ZipPart>; damaged: string[] }> {
    const damaged: string[] = [];
    for (const [name, part] of this.parts)
      if (!this.done.has(name) && !(await isWhole(name, part, this.inUtf8))) damaged.push(name);
    const whole = new Map(
      [...this.parts].flatMap(([name, part]) => (damaged.includes(name) ? [] : [[name, { ...part, name }]])),
    );
    for (const [name, xml] of this.inUtf8) whole.set(name, await packed(name, xml.replace(/^\s*<\?xml[^>]*\?>/, "")));
    return { whole, damaged };
  }
}

export async function openPackage(found: ReadonlyMap<string, ZipPart>): Promise<Package> {
  const reader = new PartReader(found);
  const path = await workbookPath(reader);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const links = await reader.relations(`${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const linked = (kind: string) => links.find((link) => isOf(link, kind))?.path;

  const stringsPath = linked("sharedStrings");
  const strings: StringList = reader.isThere(stringsPath)
    ? await reader.readNamed(stringsPath, "strings", scanStrings)
    : { count: 0, corrected: new Map() };
  const stylesPath = linked("styles");
  const styles = reader.isThere(stylesPath) ? await reader.readNamed(stylesPath, "styles", countStyles) : 0;
  const metadataPath = linked("sheetMetadata");
  if (reader.isThere(metadataPath)) await reader.readNamed(metadataPath, "metadata", withRoot("metadata"));

  const list = await reader.readNamed(path, "workbook", sheetsIn);
  const { sheets, others } = await readSheets(reader, list, links, strings);
  const { whole, damaged } = await reader.wholeParts();
  return {
    sheets: sheets.map(({ path: name, ...sheet }) => ({ ...sheet, part: whole.get(name)! })),
    others,
    parts: whole,
    damaged,
    unlisted: links
      .filter(
        (link) =>
          isOf(link, "worksheet") &&
          reader.isThere(link.path) &&
          !list.some(({ id }) => id === link.id) &&
          !sheets.some((sheet) => sheet.path === link.path),
      )
      .map((link) => link.path),
    ...(strings.announced !== undefined &&
      strings.announced !== strings.count && { otherTexts: { announced: strings.announced, found: strings.count } }),
    // The first format is the usual one, and there in any case.
    withoutFormats: sheets.filter(({ seen }) => seen.style >= Math.max(styles, 1)).map(({ name }) => name),
    path,
    file: zipOf([...whole.values()]),
  };
}

/** The part that lists the sheets; refuses what is another kind of file. */
async function workbookPath(reader: PartReader): Promise<string> {
  const { parts } = reader;
  const roots = await reader.relations("_rels/.rels", "");
  const path = roots.find((root) => isOf(root, "officeDocument"))?.path;
  if (parts.has("xl/workbook.bin")) throw new FileRefusal(refusals.binaryExcel);
  if (!reader.isThere(path)) throw new FileRefusal(roots.length === 0 ? ofOtherZip(parts) : refusals.damaged);
  const types = "[Content_Types].xml";
  if (!reader.isThere(types)) throw new FileRefusal(refusals.damaged);
  await refuseOtherDocuments(parts.get(types)!, path);
  await reader.readNamed(types, "list", withRoot("Types"));
  return path;
}

type ReadSheet = Omit<SheetPart, "part"> & { path: string };

async function readSheets(
  reader: PartReader,
  list: ReturnType<typeof sheetsIn>,
  links: readonly Relation[],
  strings: StringList,
): Promise<{ sheets: ReadSheet[]; others: string[] }> {
  const sheets: ReadSheet[] = [];
  const others: string[] = [];
  if (list.length > LIMITS.sheets) throw new FileRefusal(refusals.tooManySheets({ sheets: list.length }));
  let cells = 0;
  for (const [index, { name, id }] of list.entries()) {
    const link = links.find((each) => each.id === id);
    // Modules of old macros are in the list without a part.
    if (id === "" || (link && !isOf(link, "worksheet"))) {
      others.push(name);
      continue;
    }
    if (!link || !reader.isThere(link.path)) throw new FileRefusal(refusals.sheetMissing({ sheet: name }));
    const { seen, around } = await reader.read(
      link.path,
      () => refusals.sheetDamaged({ sheet: name }),
      (xml) => ({ seen: scanSheet(xml, strings), around: aroundCells(withoutCells(xml)) }),
    );
    judge(name, seen);
    cells += seen.cells;
    if (cells > LIMITS.cells) throw new FileRefusal(refusals.tooManyCells({ cells }));
    sheets.push({ name, index, path: link.path, seen, around });
  }
  if (sheets.length === 0) throw new FileRefusal(refusals.noSheets);
  return { sheets, others };
}

/** A part that is not what its check sum says, and the like; whoever asked for it knows a better sentence. */
const isDamage = ({ message }: FileRefusal) => message === refusals.damaged;

/** Demands this root, and in it nothing but these where they are named. */
const withRoot =
  (root: string, only?: string) =>
  (xml: string): void => {
    scanXml(xml, {
      open(name, _, depth) {
        if (depth === 0 && name !== root) throw new XmlFault(`<${name}> for <${root}>`);
        if (depth === 1 && only && name !== only) throw new XmlFault(`<${name}> for <${only}>`);
      },
    });
  };

/** Which parts belong to a part: by an id, of a kind, at a path within the package. */
function relationsIn(xml: string, folder: string): Relation[] {
  withRoot("Relationships", "Relationship")(xml);
  return tags(xml, "Relationship").map((link) => {
    const path = link.get("TargetMode") === "External" ? "" : pathOf(link.get("Target") ?? "", folder);
    return { id: link.get("Id") ?? "", type: link.get("Type") ?? "", path };
  });
}

/** Relative to the folder, unless it begins with a slash; "" where it is no address at all. */
function pathOf(target: string, folder: string): string {
  try {
    return decodeURIComponent(new URL(target, `file:///${folder}`).pathname.slice(1));
  } catch {
    return "";
  }
}

interface Listed {
  name: string;
  id: string;
}

/** The sheets of a workbook as it lists them: each once. */
function sheetsIn(xml: string): Listed[] {
  const list: Listed[] = [];
  const seen = new Set<string>();
  let [lists, isIn] = [0, false];
  scanXml(xml, {
    open(name, attributes, depth) {
      if (depth === 0 && name !== "workbook") throw new XmlFault(`<${name}> for <workbook>`);
      if (depth === 1) isIn = name === "sheets";
      if (depth === 1 && isIn) lists += 1;
      if (depth !== 2 || !isIn) return;
      const sheet = { name: attributes.get("name") ?? "", id: attributes.get("id") ?? "" };
      if (sheet.name === "") throw new XmlFault("a sheet without a name");
      for (const key of [`name ${sheet.name.toLowerCase()}`, `id ${sheet.id}`]) {
        // Modules of old macros have no id.
        if (name !== "sheet" || lists > 1 || (seen.has(key) && key !== "id "))
          throw new XmlFault(`<${name}> in the list of sheets`);
        seen.add(key);
      }
      list.push(sheet);
    },
  });
  return list;
}

/** How many formats of cells there are. */
function countStyles(xml: string): number {
  let [count, isIn] = [0, false];
  scanXml(xml, {
    open(name, _, depth) {
      if (depth === 0 && name !== "styleSheet") throw new XmlFault(`<${name}> for <styleSheet>`);
      if (depth === 1) isIn = name === "cellXfs";
      else if (depth === 2 && isIn && name === "xf") count += 1;
    },
  });
  return count;
}

/** Refuses a sheet that reaches too far, by the places written in it, or that is not whole. */
function judge(name: string, { rows, columns, withoutText, twice }: SheetScan): void {
  if (rows > LIMITS.rows || columns > LIMITS.columns || rows * columns > LIMITS.area)
    throw new FileRefusal(refusals.sheetTooLarge({ sheet: name, rows, columns }));
  if (withoutText !== undefined) throw new FileRefusal(refusals.textMissing({ sheet: name, cell: withoutText }));
  if (twice !== undefined) throw new FileRefusal(refusals.cellTwice({ sheet: name, cell: twice }));
}

/** Of a part that holds no cells. What hucre reads of it is XML; drawings of the older kind (.vml) never were. */
async function isWhole(name: string, part: ZipPart, inUtf8: Map<string, string>): Promise<boolean> {
  try {
    const content = await expanded(part);
    if (!/\.(?:xml|rels)$/i.test(name)) return true;
    const decoded = decodeXml(content);
    if ("unknown" in decoded) return false;
    scanXml(decoded.text, {});
    if (!decoded.isUtf8) inUtf8.set(name, decoded.text);
    return true;
  } catch (error) {
    if (!(error instanceof XmlFault || (error instanceof FileRefusal && isDamage(error)))) throw error;
    console.debug(name, error);
    return false;
  }
}
