/**
 * What makes Excel say that a file needs repair: parts that nothing names, elements out of their order, attributes it does not
 * know, numbers that point nowhere, names and texts it does not take. After the schemas of ECMA-376 (sml.xsd, transitional) and
 * Excel's own limits; as far as our files go, everything else is a fault.
 */

import { partsIn, textOf } from "../../src/files/zip";
import { extraFaults, type Node, type Rule, sheetElements } from "./structure-drawings";

/** A strict reading of XML without a document type: what a reader of Excel's would not get through is an error. */
export function parse(xml: string): Node {
  // Everything XML forbids, halves of a character included.
  const illegal =
    /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(
      xml,
    );
  if (illegal) throw new Error(`a character that no XML holds: ${illegal[0].charCodeAt(0).toString(16)}`);
  const top: Node = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [top];
  const token = /<\?xml [^>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  for (let match = token.exec(xml); token.lastIndex > 0; match = token.exec(xml)) {
    if (!match) break;
    const [whole, closing, name = "", attributes = "", empty, text] = match;
    const parent = open.at(-1)!;
    if (text !== undefined) parent.text += plain(text);
    else if (closing === "/") {
      if (open.pop()!.name !== name || open.length === 0) throw new Error(`</${name}> closes nothing`);
    } else if (name !== "") {
      const pairs = Array.from(
        attributes.matchAll(/([\w:]+)="([^"]*)"/g),
        ([, key = "", value = ""]) => [key, plain(value)] as const,
      );
      const node: Node = { name, attributes: new Map(pairs), children: [], text: "" };
      if (node.attributes.size !== pairs.length) throw new Error(`an attribute of <${name}> appears twice`);
      parent.children.push(node);
      if (empty !== "/") open.push(node);
    }
    if (match.index + whole.length === xml.length) {
      if (open.length !== 1 || top.children.length !== 1 || top.text.trim() !== "")
        throw new Error("XML that does not end");
      return top.children[0]!;
    }
  }
  throw new Error("XML that is none");
}

function plain(text: string): string {
  if (text.includes("]]>")) throw new Error("]]> in a text");
  return text.replaceAll(/&(\w+|#\d+|#x[\da-f]+)?;?/gi, (all, name?: string) => {
    if (/^#(?:9|10|13);?$/.test(name ?? "")) return "\n";
    const known = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name ?? ""];
    if (known !== undefined && all.endsWith(";")) return known;
    throw new Error(`a stray & (${all})`);
  });
}

/** The children that an element may have, in their order unless that is free, and the attributes. */
const elements: Readonly<Record<string, Rule>> = {
  ...sheetElements,
  workbook: {
    children: "fileVersion workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr",
    attributes: "xmlns xmlns:r",
  },
  bookViews: { children: "workbookView" },
  workbookView: { attributes: "xWindow yWindow windowWidth windowHeight activeTab" },
  sheets: { children: "sheet" },
  sheet: { attributes: "name sheetId state r:id" },
  definedNames: { children: "definedName" },
  definedName: { attributes: "name comment localSheetId hidden" },
  calcPr: { attributes: "calcId" },
  worksheet: {
    children:
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing legacyDrawing tableParts extLst",
    attributes: "xmlns xmlns:r",
  },
  dimension: { attributes: "ref" },
  sheetViews: { children: "sheetView" },
  sheetView: { children: "pane selection", attributes: "workbookViewId showGridLines tabSelected" },
  pane: { attributes: "xSplit ySplit topLeftCell state activePane" },
  sheetFormatPr: { attributes: "defaultColWidth defaultRowHeight" },
  cols: { children: "col" },
  col: { attributes: "min max width customWidth hidden style" },
  sheetData: { children: "row" },
  row: { children: "c", attributes: "r ht customHeight hidden spans" },
  c: { children: "f v is", attributes: "r s t cm" },
  f: { attributes: "t ref" },
  v: {},
  is: { children: "r" },
  r: { children: "rPr t" },
  rPr: { isOpen: true },
  t: { attributes: "xml:space" },
  mergeCells: { children: "mergeCell", attributes: "count" },
  mergeCell: { attributes: "ref" },
  hyperlinks: { children: "hyperlink" },
  hyperlink: { attributes: "ref r:id location tooltip display" },
  pageMargins: { attributes: "left right top bottom header footer" },
  sst: { children: "si", attributes: "xmlns count uniqueCount" },
  si: { children: "t" },
  styleSheet: {
    children: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles",
    attributes: "xmlns",
  },
  numFmts: { children: "numFmt", attributes: "count" },
  numFmt: { attributes: "numFmtId formatCode" },
  fonts: { children: "font", attributes: "count" },
  font: { children: "b i strike u color sz name", isFree: true },
  b: {},
  i: {},
  strike: {},
  u: { attributes: "val" },
  sz: { attributes: "val" },
  name: { attributes: "val" },
  color: { attributes: "auto indexed rgb theme tint" },
  fills: { children: "fill", attributes: "count" },
  fill: { children: "patternFill" },
  patternFill: { children: "fgColor bgColor", attributes: "patternType" },
  fgColor: { attributes: "rgb" },
  borders: { children: "border", attributes: "count" },
  border: { children: "left right top bottom diagonal" },
  ...Object.fromEntries(
    ["left", "right", "top", "bottom", "diagonal"].map((side) => [side, { children: "color", attributes: "style" }]),
  ),
  cellStyleXfs: { children: "xf", attributes: "count" },
  cellXfs: { children: "xf", attributes: "count" },
  xf: {
    children: "alignment",
    attributes: "numFmtId fontId fillId borderId xfId applyNumberFormat applyFont applyFill applyBorder applyAlignment",
  },
  alignment: { attributes: "horizontal vertical wrapText textRotation" },
  cellStyles: { children: "cellStyle", attributes: "count" },
  cellStyle: { attributes: "name xfId builtinId" },
  dxfs: { children: "dxf", attributes: "count" },
  tableStyles: { attributes: "count defaultTableStyle defaultPivotStyle" },
  metadata: { children: "metadataTypes futureMetadata cellMetadata", attributes: "xmlns xmlns:xda" },
  metadataTypes: { children: "metadataType", attributes: "count" },
  metadataType: {
    attributes:
      "name minSupportedVersion copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta",
  },
  futureMetadata: { children: "bk", attributes: "name count" },
  bk: { children: "extLst rc" },
  cellMetadata: { children: "bk", attributes: "count" },
  rc: { attributes: "t v" },
};

const ONCE = new Set(
  "sheetPr sheetProtection autoFilter dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing legacyDrawing tableParts workbook bookViews definedNames calcPr worksheet dimension sheetViews sheetFormatPr cols sheetData mergeCells pane f v is numFmts fonts fills borders cellStyleXfs cellXfs cellStyles patternFill alignment left right top bottom metadataTypes cellMetadata".split(
    " ",
  ),
);
const VALUES: Readonly<Record<string, RegExp>> = {
  "c.t": /^(b|e|n|s|str|inlineStr)$/,
  "f.t": /^array$/,
  "pane.state": /^frozen$/,
  "pane.activePane": /^(bottomRight|topRight|bottomLeft)$/,
  "sheet.state": /^hidden$/,
  "patternFill.patternType": /^(none|gray125|solid)$/,
  "alignment.horizontal": /^(left|center|right)$/,
  "alignment.vertical": /^(top|center|bottom)$/,
  "u.val": /^(single|double)$/,
};
const IS_TRUTH = new Set(
  "customWidth customHeight hidden showGridLines tabSelected wrapText applyNumberFormat applyFont applyFill applyBorder applyAlignment".split(
    " ",
  ),
);
const BORDER_STYLE = /^(thin|medium|thick|dashed|dotted)$/;
const CONTENT_TYPES: Readonly<Record<string, RegExp>> = {
  workbook: /spreadsheetml\.sheet\.main\+xml$/,
  worksheet: /spreadsheetml\.worksheet\+xml$/,
  sst: /spreadsheetml\.sharedStrings\+xml$/,
  styleSheet: /spreadsheetml\.styles\+xml$/,
  metadata: /spreadsheetml\.sheetMetadata\+xml$/,
  comments: /spreadsheetml\.comments\+xml$/,
  table: /spreadsheetml\.table\+xml$/,
};

/** All that is wrong with a file, sentence by sentence. */
export async function faultsIn(file: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const faults: string[] = [];
  const trees = new Map<string, Node>();
  const parts = partsIn(file);
  for (const part of parts.values()) {
    if (!/\.(xml|rels|vml)$/.test(part.name)) continue;
    try {
      trees.set(part.name, parse(await textOf(part)));
    } catch (error) {
      faults.push(`${part.name}: ${(error as Error).message}`);
    }
  }
  if (faults.length > 0) return faults;
  const say = (part: string, fault: string) => faults.push(`${part}: ${fault}`);

  // Every part has its kind, and is named by another; what is named is there.
  const types = trees.get("[Content_Types].xml")!;
  const overrides = new Map(
    types.children
      .filter(({ name }) => name === "Override")
      .map(({ attributes }) => [attributes.get("PartName")!.slice(1), attributes.get("ContentType")!]),
  );
  const endings = new Set(
    types.children.filter(({ name }) => name === "Default").map(({ attributes }) => attributes.get("Extension")!),
  );
  for (const part of overrides.keys()) if (!parts.has(part)) say("[Content_Types].xml", `${part} is not there`);
  const named = new Set<string>();
  const links = new Map<string, string>();
  const allLinks = new Map<string, Map<string, { target: string; kind: string }>>();
  for (const [part, tree] of trees) {
    if (!part.endsWith(".rels")) continue;
    const folder = part.replace(/_rels\/[^/]*$/, "");
    const ids = tree.children.map(({ attributes }) => attributes.get("Id"));
    if (new Set(ids).size !== ids.length) say(part, "an Id appears twice");
    const own = new Map<string, { target: string; kind: string }>();
    allLinks.set(part.replace(/_rels\/([^/]*)\.rels$/, "$1"), own);
    for (const { attributes } of tree.children) {
      if (attributes.get("TargetMode") === "External") {
        own.set(attributes.get("Id")!, {
          target: attributes.get("Target")!,
          kind: attributes.get("Type")!.replace(/.*\//, ""),
        });
        continue;
      }
      const path = new URL(attributes.get("Target")!, `file:///${folder}`).pathname.slice(1);
      if (!parts.has(path)) say(part, `${path} is not there`);
      named.add(path);
      own.set(attributes.get("Id")!, { target: path, kind: attributes.get("Type")!.replace(/.*\//, "") });
      if (part === "xl/_rels/workbook.xml.rels") links.set(attributes.get("Id")!, path);
    }
  }
  for (const part of parts.keys()) {
    if (part === "[Content_Types].xml" || part.endsWith(".rels")) continue;
    if (!named.has(part)) say(part, "is named by no other");
    if (!overrides.has(part) && (part.endsWith(".xml") || !endings.has(part.replace(/.*\./, ""))))
      say(part, "has no content type");
  }
  for (const [part, tree] of trees) {
    if (part === "[Content_Types].xml" || part.endsWith(".rels")) continue;
    const type = CONTENT_TYPES[tree.name];
    if (type && !type.test(overrides.get(part) ?? "")) say(part, "has another's content type");
    if (type) orderIn(tree, (fault) => say(part, fault));
  }

  const count = (tree: Node | undefined, what: string) => {
    const group = tree?.children.find(({ name }) => name === what);
    return group?.children ?? [];
  };
  const styles = trees.get("xl/styles.xml");
  const looks = count(styles, "cellXfs");
  const formats = count(styles, "numFmts").map(({ attributes }) => ({
    id: Number(attributes.get("numFmtId")),
    code: attributes.get("formatCode")!,
  }));
  if (new Set(formats.map(({ id }) => id)).size !== formats.length) say("styles", "a number format appears twice");
  for (const { id, code } of formats)
    if (id < 164 || code.length > 255 || code === "") say("styles", `format ${id}: ${code}`);
  for (const { attributes } of looks) {
    for (const [attribute, group] of [
      ["fontId", "fonts"],
      ["fillId", "fills"],
      ["borderId", "borders"],
      ["xfId", "cellStyleXfs"],
    ] as const)
      if (!(Number(attributes.get(attribute)) < count(styles, group).length))
        say("styles", `${attribute} points nowhere`);
    const format = Number(attributes.get("numFmtId"));
    if (format >= 164 && !formats.some(({ id }) => id === format)) say("styles", `numFmtId ${format} points nowhere`);
  }
  for (const style of count(styles, "borders").flatMap(({ children }) =>
    children.map(({ attributes }) => attributes.get("style")),
  ))
    if (style !== undefined && !BORDER_STYLE.test(style)) say("styles", `a border ${style}`);

  const book = trees.get("xl/workbook.xml")!;
  const sheets = count(book, "sheets");
  const names = sheets.map(({ attributes }) => attributes.get("name")!);
  for (const name of names)
    if (name.length === 0 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || name.toLowerCase() === "history")
      say("workbook", `a sheet named ${name}`);
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length) say("workbook", "two sheets of one name");
  if (new Set(sheets.map(({ attributes }) => attributes.get("sheetId"))).size !== names.length)
    say("workbook", "two sheets of one number");
  for (const { attributes } of sheets)
    if (!/^xl\/worksheets\//.test(links.get(attributes.get("r:id")!) ?? ""))
      say("workbook", `${attributes.get("name")} is nowhere`);
  const active = count(book, "bookViews")[0]?.attributes.get("activeTab");
  if (sheets[Number(active)]?.attributes.get("state") !== undefined || !sheets[Number(active)])
    say("workbook", "opens on a sheet that cannot be seen");
  const defined = count(book, "definedNames");
  for (const { attributes, text } of defined) {
    const name = attributes.get("name")!;
    if (
      !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) ||
      /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*|true|false)$/i.test(name)
    )
      say("workbook", `a name ${name}`);
    if ((attributes.get("comment") ?? "").length > 255) say("workbook", `the comment of ${name}`);
    if (text === "" || text.startsWith("=") || text.length > 8192 * 2) say("workbook", `what ${name} stands for`);
  }
  if (
    new Set(
      defined.map(({ attributes }) => `${attributes.get("localSheetId")} ${attributes.get("name")!.toLowerCase()}`),
    ).size !== defined.length
  )
    say("workbook", "a name appears twice");

  const texts = trees.get("xl/sharedStrings.xml");
  const used = new Set<number>();
  let uses = 0;
  for (const [part, tree] of trees) {
    if (tree.name !== "worksheet") continue;
    let [before, width] = [0, 0];
    for (const { attributes } of count(tree, "cols")) {
      const [min, max] = [Number(attributes.get("min")), Number(attributes.get("max"))];
      if (!(min > before && max >= min && max <= 16_384)) say(part, "columns out of order");
      before = max;
      width = Number(attributes.get("width") ?? 0);
      if (!(width >= 0 && width <= 255)) say(part, `a width of ${width}`);
    }
    let row = 0;
    for (const { attributes, children } of count(tree, "sheetData")) {
      const next = Number(attributes.get("r"));
      if (!(next > row && next <= 1_048_576)) say(part, `row ${next} behind row ${row}`);
      row = next;
      if (!(Number(attributes.get("ht") ?? 0) <= 409)) say(part, `a height of ${attributes.get("ht")}`);
      let column = 0;
      for (const cell of children) {
        const [, letters = "", digits] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell.attributes.get("r") ?? "") ?? [];
        const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        if (Number(digits) !== row || !(at > column && at <= 16_384))
          say(part, `the cell ${cell.attributes.get("r")} in row ${row}`);
        column = at;
        if (!(Number(cell.attributes.get("s") ?? 0) < Math.max(1, looks.length)))
          say(part, `a style that is not there in ${cell.attributes.get("r")}`);
        const value = cell.children.find(({ name }) => name === "v")?.text;
        const type = cell.attributes.get("t") ?? "n";
        if (type === "s") {
          used.add(Number(value));
          uses += 1;
        }
        const isFit =
          value === undefined ||
          {
            n: /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/,
            b: /^[01]$/,
            s: /^\d+$/,
            e: /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|GETTING_DATA)$/,
          }[type]?.test(value) !== false;
        if (!isFit) say(part, `${cell.attributes.get("r")}, of kind ${type}: ${value}`);
        const formula = cell.children.find(({ name }) => name === "f");
        if (formula && (formula.text === "" || formula.text.startsWith("=") || formula.text.length > 8192 * 2))
          say(part, `the formula in ${cell.attributes.get("r")}`);
        if ((formula?.attributes.get("t") === "array") !== cell.attributes.has("cm"))
          say(part, `an array of one of Excel's two kinds in ${cell.attributes.get("r")}`);
        if (cell.attributes.has("cm") && (cell.attributes.get("cm") !== "1" || !trees.has("xl/metadata.xml")))
          say(part, `cm of ${cell.attributes.get("r")} points nowhere`);
        const array = formula?.attributes.get("ref");
        if (array !== undefined && array.split(":")[0] !== cell.attributes.get("r"))
          say(part, `an array ${array} in ${cell.attributes.get("r")}`);
      }
    }
  }
  const strings = texts?.children ?? [];
  for (const index of used) if (!(index < strings.length)) say("texts", `text ${index} is not there`);
  if (texts && Number(texts.attributes.get("uniqueCount")) !== strings.length) say("texts", "the number of texts");
  if (texts && Number(texts.attributes.get("count")) < uses && Number(texts.attributes.get("count")) !== strings.length)
    say("texts", "the number of uses");
  for (const { children } of strings)
    if (decoded(children.map(({ text }) => text).join("")).length > 32_767)
      say("texts", "a text longer than a cell holds");
  return [...faults, ...extraFaults(trees, allLinks)];
}

const decoded = (text: string) =>
  text.replaceAll(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function orderIn(node: Node, say: (fault: string) => void): void {
  const rule = elements[node.name];
  if (!rule) {
    say(`<${node.name}> is not known`);
    return;
  }
  if (rule.isOpen) return;
  const allowed = new Set((rule.attributes ?? "").split(" "));
  for (const [attribute, value] of node.attributes) {
    // A language that what is carried is written in.
    if (attribute.startsWith("xmlns:")) continue;
    if (!allowed.has(attribute)) say(`${attribute} of <${node.name}>`);
    if (
      VALUES[`${node.name}.${attribute}`]?.test(value) === false ||
      (IS_TRUTH.has(attribute) && !/^(0|1|true|false)$/.test(value))
    )
      say(`${attribute}="${value}" of <${node.name}>`);
  }
  if (
    node.attributes.has("count") &&
    node.name !== "sst" &&
    Number(node.attributes.get("count")) !== node.children.length
  )
    say(`the count of <${node.name}>`);
  const order = (rule.children ?? "").split(" ");
  let at = 0;
  for (const child of node.children) {
    const place = order.indexOf(child.name);
    if (place < (rule.isFree ? 0 : at))
      say(`<${child.name}> in <${node.name}>${place < 0 ? "" : `, behind <${order[at]}>`}`);
    else if (
      place === at &&
      ONCE.has(child.name) &&
      node.children.indexOf(child) > 0 &&
      node.children[node.children.indexOf(child) - 1]!.name === child.name
    )
      say(`<${child.name}> twice in <${node.name}>`);
    at = Math.max(at, place);
    orderIn(child, say);
  }
}
