/**
 * The part of an .xlsx file with what Quasirent keeps with the workbook: titles and sources that were typed, what was chosen of
 * tables, what reports were made of. It is custom XML under a namespace of ours, which Excel keeps as it is and its pane reads
 * and writes; what it says is JSON, read into lists under known names and nothing else.
 */

import { mergedSettings, type Settings, settingsOnSheets } from "../sheet/kept-settings";
import { SETTINGS_ELEMENT, SETTINGS_NAMESPACE, settingsOfText, settingsText } from "../sheet/settings-xml";
import { type PackageEdit, RELATIONS } from "./package-edit";
import { linksOf, type Parts } from "./package-read";
import { localName, node, parseXml, type XmlNode } from "./xml-tree";
import { textOf } from "./zip";

const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Of the part among others of its kind; any, but always the same. */
const ID = "{6D0B3C1E-5F0A-4C86-9C0C-3D5B1B7A9E42}";

const WORKBOOK = "xl/workbook.xml";
const PART = /^customXml\/item\d+\.xml$/i;

export async function writeSettings(edit: PackageEdit, settings: Settings): Promise<void> {
  const part = edit.freeName("customXml/item", "xml");
  const properties = part.replace("item", "itemProps");
  edit.add(part, node(SETTINGS_ELEMENT, { xmlns: SETTINGS_NAMESPACE }, settingsText(settings)), "application/xml");
  edit.add(
    properties,
    node(
      "ds:datastoreItem",
      { "ds:itemID": ID, "xmlns:ds": CUSTOM },
      node("ds:schemaRefs", {}, node("ds:schemaRef", { "ds:uri": SETTINGS_NAMESPACE })),
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
    if (!root || localName(root) !== SETTINGS_ELEMENT || !namespaces(root).includes(SETTINGS_NAMESPACE)) continue;
    own.add(name);
    for (const { target, kind } of await linksOf(parts, name)) if (kind === "customXmlProps") own.add(target);
    const kept = settingsOfText(root.text);
    if (kept === undefined) isDamaged = true;
    else settings = mergedSettings(settings, settingsOnSheets(kept, sheets));
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
