/**
 * XML as a tree of plain data: for the parts of a workbook that are carried from one file into another, and for those that
 * are made here. Names keep their prefixes; nothing of it can run or refer to anything outside.
 */

import { FileRefusal, refusals } from "./refusals";
import { withLineFeeds } from "./xml-scan";

export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** The text of an element, but for that of its children. */
  text: string;
}

type Content = XmlNode | string | false | undefined | readonly (XmlNode | undefined)[];

/** An element; what is undefined or false is left out. */
export function node(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...contents: Content[]
): XmlNode {
  const made: XmlNode = { name, attributes: {}, children: [], text: "" };
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.attributes[key] = String(value);
  for (const content of contents) {
    if (typeof content === "string") made.text += content;
    else if (Array.isArray(content))
      made.children.push(...(content as readonly (XmlNode | undefined)[]).filter((child) => child !== undefined));
    else if (content) made.children.push(content as XmlNode);
  }
  return made;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const plain = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : all;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

const TOKEN =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s<>/!?]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;

const MAX_DEPTH = 200;

/** The tree of a whole document. What is not well formed is the file's fault. */
export function parseXml(source: string): XmlNode {
  const xml = withLineFeeds(source);
  const top = node("");
  const open = [top];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (match.index !== end && xml.slice(end, match.index).trim() !== "") throw new FileRefusal(refusals.damaged);
    end = match.index + match[0].length;
    const [, quoted, closing, name, attributes = "", empty, text] = match;
    const parent = open[open.length - 1]!;
    if (quoted !== undefined) parent.text += quoted;
    else if (text !== undefined) parent.text += plain(text);
    else if (closing !== undefined) {
      if (open.length < 2 || parent.name !== closing) throw new FileRefusal(refusals.damaged);
      open.pop();
    } else if (name !== undefined) {
      const made = node(name);
      for (const [, key = "", double, single] of attributes.matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
        made.attributes[key] = plain(double ?? single ?? "");
      parent.children.push(made);
      if (empty !== "/") open.push(made);
      if (open.length > MAX_DEPTH) throw new FileRefusal(refusals.damaged);
    }
  }
  const [root] = top.children;
  if (!root || open.length > 1) throw new FileRefusal(refusals.damaged);
  return root;
}

const escaped = (text: string): string =>
  text
    // What no XML can hold.
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    // Whoever reads it would have a line feed.
    .replaceAll("\r", "&#13;");

const escapedAttribute = (text: string): string =>
  escaped(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

export function toXml({ name, attributes, children, text }: XmlNode): string {
  const start = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapedAttribute(value)}"`)
    .join("")}`;
  // White space between elements means nothing in the parts that are carried.
  const content = children.length > 0 && text.trim() === "" ? "" : escaped(text);
  return children.length === 0 && content === ""
    ? `<${start}/>`
    : `<${start}>${content}${children.map(toXml).join("")}</${name}>`;
}

export const toDocument = (root: XmlNode): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${toXml(root)}`;

/** An element's name without its prefix. */
export const localName = ({ name }: { name: string }): string => name.slice(name.indexOf(":") + 1);

export const childrenOf = (parent: XmlNode | undefined, name: string): XmlNode[] =>
  parent?.children.filter((child) => localName(child) === name) ?? [];

/** The element that these names lead to, one below the other. */
export function find(parent: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  let found = parent;
  for (const name of names) found = found?.children.find((child) => localName(child) === name);
  return found;
}

/** An attribute, whatever its prefix. */
export function attributeOf(element: XmlNode | undefined, name: string): string | undefined {
  if (!element) return undefined;
  if (Object.hasOwn(element.attributes, name)) return element.attributes[name];
  return Object.entries(element.attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}

export function* allNodes(root: XmlNode): Generator<XmlNode> {
  yield root;
  for (const child of root.children) yield* allNodes(child);
}

/** The same tree, with each element changed by itself, the innermost first; undefined takes one out. */
export function mapNodes(root: XmlNode, change: (element: XmlNode) => XmlNode | undefined): XmlNode | undefined {
  return change({ ...root, children: root.children.flatMap((child) => mapNodes(child, change) ?? []) });
}

/** Excel's strict files name their languages otherwise. */
const STRICT = /^http:\/\/purl\.oclc\.org\/ooxml\//;
const TRANSITIONAL = "http://schemas.openxmlformats.org/";
const transitional = (uri: string): string => {
  if (!STRICT.test(uri)) return uri;
  const [language = "", ...rest] = uri.replace(STRICT, "").split("/");
  return `${TRANSITIONAL}${language}/2006/${rest.join("/")}`;
};

/**
 * A self-contained part of a tree: the namespaces of its prefixes are declared in it. `main` is the default namespace of the
 * place where it will be put. Edit ids of programs (xr:uid) are left out.
 */
export function standalone(element: XmlNode, root: XmlNode, main: string): XmlNode {
  const declared = new Map<string, string>();
  const isDeclaration = (key: string) => key === "xmlns" || key.startsWith("xmlns:");
  const declare = ({ attributes }: XmlNode) => {
    for (const [key, uri] of Object.entries(attributes))
      if (isDeclaration(key) && !declared.has(key.slice(6))) declared.set(key.slice(6), transitional(uri));
  };
  declare(root);
  for (const each of allNodes(element)) declare(each);
  const used = new Set<string>();
  const prefixOf = (name: string) => (name.includes(":") ? name.slice(0, name.indexOf(":")) : "");
  const made = mapNodes(element, (each) => {
    const prefix = prefixOf(each.name);
    const isMain = declared.get(prefix) === main;
    if (prefix !== "" && !isMain) used.add(prefix);
    const attributes: Record<string, string> = {};
    for (const [key, value] of Object.entries(each.attributes)) {
      const own = prefixOf(key);
      if (isDeclaration(key) || /^xr\d*$/.test(own) || key === "mc:Ignorable") continue;
      if (own !== "" && own !== "xml") used.add(own);
      attributes[key] = value;
    }
    // Attributes that list prefixes.
    for (const prefixes of [attributes["Requires"]]) for (const name of prefixes?.split(" ") ?? []) used.add(name);
    return { ...each, name: isMain ? localName(each) : each.name, attributes };
  })!;
  const declarations = Object.fromEntries(
    [...used].flatMap((prefix) => (declared.has(prefix) ? [[`xmlns:${prefix}`, declared.get(prefix)!]] : [])),
  );
  return { ...made, attributes: { ...declarations, ...made.attributes } };
}
