/** How cells, rows, columns and sheets of an OpenDocument file look: its styles, with those that they build on. */

import type { CellFormat, Line, LineKind } from "./workbook-data";
import { type Attributes, scanXml } from "./xml-scan";

export interface OdsStyle {
  parent?: string;
  /** The name of a number format. */
  format?: string;
  /** The name of its font, as the list of fonts has it. */
  font?: string;
  look: CellFormat;
  /** In pixels. */
  width?: number | undefined;
  height?: number | undefined;
  isHidden?: boolean;
  hasConditions?: boolean;
}

/** By family and name, as `table-cell ce1`. */
export interface OdsStyles {
  styles: Map<string, OdsStyle>;
  formats: Map<string, string>;
  /** What the fonts are called, by their names in the file: there may be an Arial1 and an Arial2. */
  fonts: Map<string, string>;
}

const FAMILIES = new Set(["table-cell", "table-column", "table-row", "table"]);
const FORMATS = new Set([
  "number-style",
  "percentage-style",
  "currency-style",
  "date-style",
  "time-style",
  "text-style",
]);

interface OpenFormat {
  name: string;
  kind: string;
  code: string;
  isDuration: boolean;
  text: string;
  maps: { condition: string; name: string }[];
  isRed: boolean;
}

/** Adds the styles of one part to those that are there. */
export function readStyles(xml: string, { styles, formats, fonts }: OdsStyles): void {
  let style: OdsStyle | undefined;
  let format: OpenFormat | undefined;
  const open: OpenFormat[] = [];
  scanXml(xml, {
    open(name, attributes) {
      const family = attributes.get("style:family") ?? "";
      if (name === "style" || name === "default-style") {
        style = undefined;
        if (!FAMILIES.has(family)) return;
        const [parent, data] = [attributes.get("style:parent-style-name"), attributes.get("style:data-style-name")];
        style = { look: {}, ...(parent !== undefined && { parent }), ...(data !== undefined && { format: data }) };
        styles.set(`${family} ${attributes.get("style:name") ?? ""}`, style);
      } else if (name === "font-face") {
        const called = attributes.get("svg:font-family")?.replaceAll(/['"]/g, "");
        fonts.set(attributes.get("style:name") ?? "", called ?? attributes.get("style:name") ?? "");
      } else if (FORMATS.has(name)) {
        format = {
          name: attributes.get("style:name") ?? "",
          kind: name,
          code: "",
          isDuration: attributes.get("number:truncate-on-overflow") === "false",
          text: "",
          maps: [],
          isRed: false,
        };
        open.push(format);
      } else if (format) addToFormat(format, name, attributes);
      else if (style) addToStyle(style, name, attributes);
    },
    text(content) {
      if (format) format.text += content;
    },
    close(name) {
      if (name === "style" || name === "default-style") style = undefined;
      else if (format && (name === "text" || name === "currency-symbol"))
        format.code +=
          name === "text" && format.kind !== "currency-style"
            ? literal(format.text)
            : literal(format.text.trim() === "" ? format.text : format.text);
      else if (FORMATS.has(name)) format = undefined;
    },
  });
  for (const { name, code, kind, isRed } of open)
    formats.set(name, kind === "text-style" ? "@" : (isRed && code !== "" ? "[Red]" : "") + code);
  // Signs and sizes have formats of their own, which may come before or after.
  for (const each of open) if (each.maps.length > 0) formats.set(each.name, sections(each, formats));
}

function sections({ name, maps }: OpenFormat, formats: ReadonlyMap<string, string>): string {
  const codes = maps.map((map) => ({
    condition: map.condition.replace(/^value\(\)/, "").replace("!=", "<>"),
    code: formats.get(map.name) ?? "",
  }));
  const rest = formats.get(name) ?? "";
  if (codes.some(({ code }) => code === "")) return rest;
  const bySign = (condition: string) => codes.find((each) => each.condition === condition)?.code;
  if (codes.length === 1 && (bySign(">=0") ?? bySign(">0")) !== undefined) return `${codes[0]!.code};${rest}`;
  if (codes.length === 2 && bySign(">0") !== undefined && bySign("<0") !== undefined)
    return `${bySign(">0")};${bySign("<0")};${rest}`;
  if (codes.length === 3 && bySign(">0") !== undefined && bySign("<0") !== undefined && bySign("=0") !== undefined)
    return `${bySign(">0")};${bySign("<0")};${bySign("=0")};${rest}`;
  return codes.length <= 2 ? [...codes.map(({ condition, code }) => `[${condition}]${code}`), rest].join(";") : rest;
}

/** Words within a format: some signs need no quotation marks. */
const literal = (text: string) =>
  text === "" ? "" : /^[-+/ :().,%$]+$/.test(text) ? text : `"${text.replaceAll('"', "")}"`;

const MAX_DIGITS = 30;

function digits(attributes: Attributes, name: string): number | undefined {
  const value = attributes.get(`number:${name}`);
  return value !== undefined && /^\d{1,4}$/.test(value) ? Math.min(Number(value), MAX_DIGITS) : undefined;
}

function addToFormat(format: OpenFormat, name: string, attributes: Attributes): void {
  const isLong = attributes.get("number:style") === "long";
  format.text = "";
  switch (name) {
    case "number": {
      const [decimals, whole = 0] = [digits(attributes, "decimal-places"), digits(attributes, "min-integer-digits")];
      const isGrouped = attributes.get("number:grouping") === "true";
      // As many decimals as there are: the usual format.
      if (decimals === undefined && !isGrouped && whole <= 1) format.code += "General";
      else
        format.code +=
          integer(whole, isGrouped) +
          fraction(decimals ?? 0, digits(attributes, "min-decimal-places") ?? decimals ?? 0);
      break;
    }
    case "scientific-number": {
      const decimals = digits(attributes, "decimal-places") ?? 0;
      format.code += `${integer(digits(attributes, "min-integer-digits") ?? 1, false)}${fraction(decimals, decimals)}E+${"0".repeat(Math.max(1, digits(attributes, "min-exponent-digits") ?? 2))}`;
      break;
    }
    case "fraction":
      format.code += `# ${"?".repeat(Math.max(1, digits(attributes, "min-numerator-digits") ?? 1))}/${attributes.get("number:denominator-value") ?? "?".repeat(Math.max(1, digits(attributes, "min-denominator-digits") ?? 1))}`;
      break;
    case "year":
      format.code += isLong ? "yyyy" : "yy";
      break;
    case "month":
      format.code += (attributes.get("number:textual") === "true" ? "mmm" : "m") + (isLong ? "m" : "");
      break;
    case "day":
      format.code += isLong ? "dd" : "d";
      break;
    case "day-of-week":
      format.code += isLong ? "dddd" : "ddd";
      break;
    case "hours":
      format.code += format.isDuration ? "[h]" : isLong ? "hh" : "h";
      format.isDuration = false;
      break;
    case "minutes":
      format.code += format.isDuration ? "[m]" : isLong ? "mm" : "m";
      format.isDuration = false;
      break;
    case "seconds": {
      const decimals = digits(attributes, "decimal-places") ?? 0;
      format.code += (isLong ? "ss" : "s") + (decimals > 0 ? `.${"0".repeat(decimals)}` : "");
      break;
    }
    case "am-pm":
      format.code += "AM/PM";
      break;
    case "map":
      format.maps.push({
        condition: attributes.get("style:condition") ?? "",
        name: attributes.get("style:apply-style-name") ?? "",
      });
      break;
    case "text-properties":
      format.isRed = attributes.get("fo:color")?.toLowerCase() === "#ff0000";
      break;
  }
}

const integer = (whole: number, isGrouped: boolean) => {
  if (!isGrouped) return whole === 0 ? "#" : "0".repeat(whole);
  const plain = "0".repeat(whole).padStart(4, "#");
  return `${plain.slice(0, -3)},${plain.slice(-3)}`;
};

const fraction = (decimals: number, least: number) =>
  decimals === 0 ? "" : `.${"0".repeat(Math.min(least, decimals)).padEnd(decimals, "#")}`;

/** An inch has 96 pixels, 72 points, 2.54 centimetres. */
const UNITS = new Map(Object.entries({ in: 96, cm: 96 / 2.54, mm: 9.6 / 2.54, pt: 96 / 72, pc: 16, px: 1 }));

export function pixelsOf(length: string | undefined): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(in|cm|mm|pt|pc|px)$/.exec(length ?? "");
  return match ? Number(match[1]) * UNITS.get(match[2]!)! : undefined;
}

const colourOf = (colour: string | undefined) =>
  colour !== undefined && /^#[\da-f]{6}$/i.test(colour) ? colour.toLowerCase() : undefined;

const SIDES = ["top", "right", "bottom", "left"] as const;
const LINE_KINDS = new Map<string, LineKind>([
  ["dashed", "dashed"],
  ["fine-dashed", "dashed"],
  ["dotted", "dotted"],
  ["double", "thick"],
  ["double-thin", "thick"],
]);

/** `0.74pt solid #000000` */
function lineOf(border: string | undefined): Line | undefined {
  const [width = "", style = "", colour] = (border ?? "").split(" ");
  const size = pixelsOf(width);
  if (size === undefined || style === "none" || style === "hidden") return undefined;
  return {
    kind: LINE_KINDS.get(style) ?? (size > 2.7 ? "thick" : size > 1.7 ? "medium" : "thin"),
    colour: colourOf(colour) ?? "#000000",
  };
}

const ALIGNMENTS = new Map<string, NonNullable<CellFormat["align"]>>([
  ["start", "left"],
  ["left", "left"],
  ["center", "center"],
  ["end", "right"],
  ["right", "right"],
]);
const VERTICALS = new Map<string, NonNullable<CellFormat["vertical"]>>([
  ["top", "top"],
  ["middle", "middle"],
  ["bottom", "bottom"],
]);

function addToStyle(style: OdsStyle, name: string, attributes: Attributes): void {
  const { look } = style;
  switch (name) {
    case "table-column-properties":
      style.width = pixelsOf(attributes.get("style:column-width"));
      break;
    case "table-row-properties":
      if (attributes.get("style:use-optimal-row-height") !== "true")
        style.height = pixelsOf(attributes.get("style:row-height"));
      break;
    case "table-properties":
      style.isHidden = attributes.get("table:display") === "false";
      break;
    case "map":
      style.hasConditions = true;
      break;
    case "text-properties": {
      const points = /^(\d+(?:\.\d+)?)pt$/.exec(attributes.get("fo:font-size") ?? "");
      const ink = colourOf(attributes.get("fo:color"));
      const isLine = (attribute: string) => !["none", undefined].includes(attributes.get(attribute));
      if (/^(?:bold|[6-9]00)$/.test(attributes.get("fo:font-weight") ?? "")) look.bold = true;
      if (attributes.get("fo:font-style") === "italic") look.italic = true;
      if (isLine("style:text-underline-style")) look.underline = true;
      if (isLine("style:text-line-through-style")) look.struck = true;
      if (points) look.size = Number(points[1]);
      const font = attributes.get("style:font-name") ?? attributes.get("fo:font-family")?.replaceAll(/['"]/g, "");
      if (font !== undefined) style.font = font;
      if (ink !== undefined && ink !== "#000000") look.colour = ink;
      break;
    }
    case "paragraph-properties": {
      const align = ALIGNMENTS.get(attributes.get("fo:text-align") ?? "");
      if (align) look.align = align;
      break;
    }
    case "table-cell-properties": {
      const fill = colourOf(attributes.get("fo:background-color"));
      const vertical = VERTICALS.get(attributes.get("style:vertical-align") ?? "");
      if (fill !== undefined) look.fill = fill;
      if (vertical) look.vertical = vertical;
      if (attributes.get("fo:wrap-option") === "wrap") look.wrap = true;
      const all = lineOf(attributes.get("fo:border"));
      const lines = Object.fromEntries(
        SIDES.flatMap((side) =>
          (lineOf(attributes.get(`fo:border-${side}`)) ?? all)
            ? [[side, lineOf(attributes.get(`fo:border-${side}`)) ?? all]]
            : [],
        ),
      );
      if (Object.keys(lines).length > 0) look.lines = lines;
      break;
    }
  }
}

/** A cell's look and format, with those of the styles that it builds on. `letters`: the usual size, which is none of its own. */
export function cellStyleOf(
  { styles, formats, fonts }: OdsStyles,
  name: string,
): { style?: CellFormat; format?: string; font?: string; hasConditions: boolean } {
  const chain: OdsStyle[] = [];
  for (let next: string | undefined = name; next !== undefined && chain.length < 20; next = chain.at(-1)?.parent) {
    const found = styles.get(`table-cell ${next}`);
    if (!found) break;
    chain.push(found);
  }
  const look: CellFormat = Object.assign({}, ...chain.map((style) => style.look).reverse()) as CellFormat;
  const usual = usualLetters({ styles, formats, fonts }).size;
  const font = chain.find((style) => style.font !== undefined)?.font;
  if (look.size === usual) delete look.size;
  const formatName = chain.find(({ format }) => format !== undefined)?.format;
  const format = formatName === undefined ? undefined : formats.get(formatName);
  return {
    ...(Object.keys(look).length > 0 && { style: look }),
    ...(format !== undefined && !["", "General"].includes(format) && { format }),
    ...(font !== undefined && { font: fonts.get(font) ?? font }),
    hasConditions: chain.some(({ hasConditions }) => hasConditions === true),
  };
}

/** How the text of a cell without a style of its own is written. */
export function usualLetters({ styles, fonts }: OdsStyles): { font?: string; size: number } {
  const [own, all] = [styles.get("table-cell Default"), styles.get("table-cell ")];
  const font = own?.font ?? all?.font;
  return {
    ...(font !== undefined && { font: fonts.get(font) ?? font }),
    size: own?.look.size ?? all?.look.size ?? 10,
  };
}
