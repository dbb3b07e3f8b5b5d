/**
 * Goes through XML from its first letter to its last, tag by tag, without building anything from it. What is not well formed,
 * a part that was cut above all, is a fault: nothing of it is taken for the whole. Comments and processing instructions
 * count for nothing, the content of CDATA is text. Names are without their prefixes, as programs differ in those.
 */

/** The XML is not whole, or is none. */
export class XmlFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = "XmlFault";
  }
}

/** The attributes of one tag; to be read before the next one comes. Their values stay where they are in the XML: of most nobody asks. */
export class Attributes {
  readonly names: string[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  count = 0;

  constructor(private readonly xml: string) {}

  add(name: string, from: number, to: number): void {
    this.names[this.count] = name;
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.count += 1;
  }

  /** The value of an attribute, whatever its prefix. */
  get(name: string): string | undefined {
    for (let index = 0; index < this.count; index += 1) {
      const each = this.names[index]!;
      if (
        each === name ||
        (each.length > name.length && each.endsWith(name) && each[each.length - name.length - 1] === ":")
      )
        return this.valueAt(index);
    }
    return undefined;
  }

  valueAt(index: number): string {
    return plain(this.xml.slice(this.from[index], this.to[index]));
  }
}

export interface XmlHandler {
  open?: (name: string, attributes: Attributes, depth: number) => void;
  text?: (text: string) => void;
  close?: (name: string, depth: number) => void;
  /** Where a tag begins within an element: takes whole elements that it knows, well formed as they are, and says where they end; -1 where it does not. */
  take?: (from: number) => number;
}

/** No part of a workbook goes deeper; readers that call themselves would run out of stack. */
const MAX_DEPTH = 1000;

const [TAB, LINE_FEED, RETURN, SPACE, EXCLAMATION, QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, GREATER, QUESTION] = [
  9, 10, 13, 32, 33, 34, 39, 47, 60, 61, 62, 63,
];

/** What ends a name: 1. */
const ENDS = Uint8Array.from({ length: 128 }, (_, code) =>
  [TAB, LINE_FEED, RETURN, SPACE, QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, GREATER].includes(code) ? 1 : 0,
);

const isSpace = (code: number) => code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;

/** Throws an `XmlFault` where the XML is not well formed. A document type is not taken: no workbook has one, and it may define anything. */
export function scanXml(xml: string, { open, text, close, take }: XmlHandler): void {
  const attributes = new Attributes(xml);
  /** Names as they are written, prefixes included, and their local parts. */
  const names: string[] = [];
  const locals: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  let hasRoot = false;

  const fault = (what: string): never => {
    throw new XmlFault(`${what} at letter ${at}`);
  };
  const after = (mark: string, from: number): number => {
    const found = xml.indexOf(mark, from);
    return found < 0 ? fault(`no ${mark}`) : found + mark.length;
  };

  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at) {
      const content = xml.slice(at, end);
      if (names.length > 0) text?.(plain(content));
      else if (content.trim() !== "") fault("text outside of all elements");
    }
    if (tag < 0) break;
    at = tag;
    const taken = take ? take(at) : -1;
    if (taken >= 0) {
      at = taken;
      continue;
    }
    const first = xml.charCodeAt(at + 1);
    if (first === QUESTION) at = after("?>", at + 2);
    else if (first === EXCLAMATION) {
      if (xml.startsWith("<!--", at)) at = after("-->", at + 4);
      else if (xml.startsWith("<![CDATA[", at) && names.length > 0) {
        const behind = after("]]>", at + 9);
        text?.(xml.slice(at + 9, behind - 3));
        at = behind;
      } else fault("a declaration");
    } else if (first === SLASH) {
      const name = names.pop();
      let behind = at + 3 + (name?.length ?? 0);
      if (name === undefined || !xml.startsWith(name, at + 2) || xml.charCodeAt(behind - 1) !== GREATER) {
        behind = after(">", at + 2);
        const written = xml.slice(at + 2, behind - 1).trimEnd();
        if (name !== written) fault(`</${written}> without its beginning`);
      }
      close?.(locals.pop()!, names.length);
      at = behind;
    } else at = openTag(at);
  }
  if (names.length > 0) fault(`<${names.at(-1)}> without its end`);
  if (!hasRoot) fault("no element");

  function openTag(start: number): number {
    let index = start + 1;
    let code = xml.charCodeAt(index);
    while (code >= 128 || ENDS[code] === 0) code = xml.charCodeAt((index += 1));
    const name = xml.slice(start + 1, index);
    if (name === "") fault("a tag without a name");
    if (names.length === 0 && hasRoot) fault("a second root");
    attributes.count = 0;
    for (;;) {
      const before = index;
      while (isSpace(code)) code = xml.charCodeAt((index += 1));
      if (code === GREATER || code === SLASH) break;
      const from = index;
      if (from === before) fault("no space before an attribute");
      while (code >= 128 || ENDS[code] === 0) code = xml.charCodeAt((index += 1));
      const to = index;
      while (isSpace(code)) code = xml.charCodeAt((index += 1));
      if (code !== EQUALS || from === to) fault("an attribute without a value");
      code = xml.charCodeAt((index += 1));
      while (isSpace(code)) code = xml.charCodeAt((index += 1));
      if (code !== QUOTE && code !== APOSTROPHE) fault("a value without quotation marks");
      const value = index + 1;
      const mark = code;
      for (code = xml.charCodeAt((index += 1)); code !== mark; code = xml.charCodeAt((index += 1))) {
        if (code === LESS) fault("a tag within a value");
        if (index >= xml.length) fault("a value that does not end");
      }
      const name = xml.slice(from, to);
      for (let each = 0; each < attributes.count; each += 1)
        if (attributes.names[each] === name) fault("an attribute twice");
      attributes.add(name, value, index);
      code = xml.charCodeAt((index += 1));
    }
    const isEmpty = code === SLASH;
    if (isEmpty && xml.charCodeAt(index + 1) !== GREATER) fault("a / within a tag");
    hasRoot = true;
    const colon = name.indexOf(":");
    const local = colon < 0 ? name : name.slice(colon + 1);
    const depth = names.length;
    if (depth >= MAX_DEPTH) fault("elements too deep in one another");
    open?.(local, attributes, depth);
    if (isEmpty) close?.(local, depth);
    else {
      names.push(name);
      locals.push(local);
    }
    return index + (isEmpty ? 2 : 1);
  }
}

/** The attributes of all tags of this name. */
export function tags(xml: string, name: string): ReadonlyMap<string, string>[] {
  const found: ReadonlyMap<string, string>[] = [];
  scanXml(xml, {
    open(each, attributes) {
      if (each === name)
        found.push(
          new Map(
            Array.from({ length: attributes.count }, (_, index) => [
              attributes.names[index]!.replace(/^.*:/, ""),
              attributes.valueAt(index),
            ]),
          ),
        );
    },
  });
  return found;
}

const ENTITIES = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }));

const plain = (text: string) =>
  text.includes("&")
    ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return ENTITIES.get(name) ?? all;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
      })
    : text;

/**
 * The ends of lines as whoever reads XML has them: one character, however they are written. A return that is one is written
 * as `&#13;`.
 */
export const withLineFeeds = (xml: string): string => (xml.includes("\r") ? xml.replaceAll(/\r\n?/g, "\n") : xml);

/** The encoding of XML: UTF-8 unless its first bytes or its declaration say otherwise. undefined: an encoding that browsers do not support. */
export function decodeXml(bytes: Uint8Array): { text: string; isUtf8: boolean } | { unknown: string } {
  const encoding = encodingOf(bytes);
  let decoder: TextDecoder;
  try {
    // What is no letter in its encoding is damage, not a question mark.
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    return { unknown: encoding };
  }
  try {
    return { text: decoder.decode(bytes), isUtf8: encoding === "utf-8" };
  } catch {
    throw new XmlFault(`no ${encoding}`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return "UTF-32";
  if ((a === 0xff && b === 0xfe) || (a === LESS && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === LESS)) return "utf-16be";
  const beginning = String.fromCharCode(...bytes.subarray(0, 200));
  const [, name = "utf-8"] = /^(?:\xef\xbb\xbf)?<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(beginning) ?? [];
  // A declaration that is itself written a byte a letter is not written in two.
  return beginning.startsWith("\xef\xbb\xbf") || /^(?:utf-?8|us-ascii|ascii|utf-?16.*|ucs-?2)$/i.test(name)
    ? "utf-8"
    : name.toLowerCase();
}
