/**
 * The part of an .xlsx file with what Quasirent keeps with the workbook: titles and sources that were typed, what was chosen of
 * tables, what reports were made of. It is custom XML under a namespace of ours, which Excel keeps as it is; what it says is
 * JSON, read into lists under known names and nothing else.
 */

import { type Setting, type Settings, settingsOnSheets } from "../sheet/kept-settings";
import { type PackageEdit, RELATIONS } from "./package-edit";
import { linksOf, type Parts } from "./package-read";
import { localName, node, parseXml, type XmlNode } from "./xml-tree";
import { textOf } from "./zip";

const OURS = "urn:quasirent:settings";
const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Of the part among others of its kind; any, but always the same. */
const ID = "{6D0B3C1E-5F0A-4C86-9C0C-3D5B1B7A9E42}";

const WORKBOOK = "xl/workbook.xml";
const PART = /^customXml\/item\d+\.xml$/i;
/** Far more than sixty tables take. */
const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 12;

/** Only letters that mean nothing in XML: what JSON leaves as it is becomes one of its escapes. */
const asText = (settings: Settings): string =>
  JSON.stringify(settings).replaceAll(
    /[^\x20-\x7e]|[<>&]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

export async function writeSettings(edit: PackageEdit, settings: Settings): Promise<void> {
  const part = edit.freeName("customXml/item", "xml");
  const properties = part.replace("item", "itemProps");
  edit.add(part, node("settings", { xmlns: OURS }, asText(settings)), "application/xml");
  edit.add(
    properties,
    node(
      "ds:datastoreItem",
      { "ds:itemID": ID, "xmlns:ds": CUSTOM },
      node("ds:schemaRefs", {}, node("ds:schemaRef", { "ds:uri": OURS })),
    ),
    PROPERTIES_TYPE,
  );
  await edit.link(part, `${RELATIONS}/customXmlProps`, properties);
  await edit.link(WORKBOOK, `${RELATIONS}/customXml`, part);
}

export interface SettingsRead {
  settings: Settings;
  /** The names of the parts that are ours. */
  parts: ReadonlySet<string>;
  /** Ours, and not as we write it. */
  isDamaged: boolean;
}

/** `sheets`: those of the file; what is kept of any other is left. */
export async function readSettings(parts: Parts, sheets: readonly { name: string }[]): Promise<SettingsRead> {
  const own = new Set<string>();
  let [settings, isDamaged]: [Settings, boolean] = [{}, false];
  for (const [name, part] of parts) {
    if (!PART.test(name)) continue;
    const root = await rootOf(() => textOf(part));
    if (!root || localName(root) !== "settings" || !namespaces(root).includes(OURS)) continue;
    own.add(name);
    for (const { target, kind } of await linksOf(parts, name)) if (kind === "customXmlProps") own.add(target);
    const kept = settingsFrom(root.text);
    if (kept === undefined) isDamaged = true;
    else settings = settingsOnSheets(kept, sheets);
  }
  return { settings, parts: own, isDamaged };
}

/** Undefined of a part that is no XML: whatever it is, it is not ours. */
async function rootOf(text: () => Promise<string>): Promise<XmlNode | undefined> {
  try {
    return parseXml(await text());
  } catch (error) {
    console.debug(error);
    return undefined;
  }
}

const namespaces = ({ attributes }: XmlNode): string[] =>
  Object.entries(attributes).flatMap(([name, value]) => (/^xmlns(?::|$)/.test(name) ? [value] : []));

function settingsFrom(text: string): Setting | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  try {
    const read = JSON.parse(text) as Setting;
    return typeof read === "object" && read !== null && !Array.isArray(read) && isShallow(read, MAX_DEPTH)
      ? read
      : undefined;
  } catch {
    return undefined;
  }
}

const isShallow = (setting: Setting, depth: number): boolean =>
  typeof setting !== "object" ||
  setting === null ||
  (depth > 0 && Object.values(setting).every((each: Setting) => isShallow(each, depth - 1)));
