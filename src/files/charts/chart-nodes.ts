/** What a chart is made of in a file: colours, lines, text, and the cells that it shows. */

import { parseAddress, fixedAddress } from "../../sheet/address";
import type { Value } from "../workbook-data";
import { type XmlNode, node } from "../xml-tree";
import type { ChartSeries } from "./figure-data";

/** What the cells of an address hold, one after the other, and the format of the first. */
export type Lookup = (address: string) => { values: (Value | null)[]; format: string } | undefined;

export const QUIET = "616161";
export const PAPER = "FFFFFF";
export const FONT = "Arial";
export const MARKERS = ["circle", "square", "diamond", "triangle", "x", "plus", "star"] as const;
export const PALETTE = ["#0072b2", "#d55e00", "#009e73", "#242424", "#cc79a7"] as const;

export const val = (name: string, value: string | number | boolean): XmlNode =>
  node(`c:${name}`, { val: typeof value === "boolean" ? Number(value) : value });

export const srgb = (colour: string): XmlNode => node("a:srgbClr", { val: colour.replace("#", "").toUpperCase() });
export const solid = (colour: string): XmlNode => node("a:solidFill", {}, srgb(colour));
export const NO_FILL = node("a:noFill");
export const noLine = (): XmlNode => node("a:ln", {}, NO_FILL);

export const line = (colour: string, points: number): XmlNode =>
  node("a:ln", { w: Math.round(points * 12_700), cap: "rnd" }, solid(colour), node("a:round"));

export const shape = (...contents: XmlNode[]): XmlNode => node("c:spPr", {}, contents);

const textRun = (
  size: number,
  { isBold = false, colour = QUIET }: { isBold?: boolean; colour?: string } = {},
  name = "a:defRPr",
): XmlNode =>
  node(
    name,
    { ...(name === "a:rPr" && { lang: "en-US" }), sz: size * 100, b: isBold ? 1 : 0 },
    solid(colour),
    node("a:latin", { typeface: FONT }),
  );

export const textProperties = (size: number): XmlNode =>
  node(
    "c:txPr",
    {},
    node("a:bodyPr"),
    node("a:lstStyle"),
    node("a:p", {}, node("a:pPr", {}, textRun(size)), node("a:endParaRPr", { lang: "en-US" })),
  );

export const titleOf = (text: string, size: number, isBold: boolean, turned = false): XmlNode =>
  node(
    "c:title",
    {},
    node(
      "c:tx",
      {},
      node(
        "c:rich",
        {},
        node("a:bodyPr", turned ? { rot: -5_400_000, vert: "horz" } : {}),
        node("a:lstStyle"),
        node(
          "a:p",
          {},
          node("a:pPr", {}, textRun(size, { isBold, colour: isBold ? "242424" : QUIET })),
          node("a:r", {}, textRun(size, { isBold, colour: isBold ? "242424" : QUIET }, "a:rPr"), node("a:t", {}, text)),
        ),
      ),
    ),
    val("overlay", false),
  );

export const numberOf = (value: Value | null): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

export function numbers(address: string, look: Lookup): XmlNode {
  const found = look(address);
  const points = (found?.values ?? []).flatMap((value, index) => {
    const number = numberOf(value);
    return number === undefined ? [] : [node("c:pt", { idx: index }, node("c:v", {}, String(number)))];
  });
  const cache =
    found &&
    node("c:numCache", {}, node("c:formatCode", {}, found.format), val("ptCount", found.values.length), points);
  return node("c:numRef", {}, node("c:f", {}, fixed(address)), cache);
}

const shownAs = (value: Value): string =>
  typeof value === "object" ? value.error : typeof value === "boolean" ? String(value).toUpperCase() : String(value);

function strings(address: string, look: Lookup): XmlNode {
  const found = look(address);
  const points = (found?.values ?? []).flatMap((value, index) =>
    value === null || value === "" ? [] : [node("c:pt", { idx: index }, node("c:v", {}, shownAs(value)))],
  );
  const cache = found && node("c:strCache", {}, val("ptCount", found.values.length), points);
  return node("c:strRef", {}, node("c:f", {}, fixed(address)), cache);
}

/** `Sheet1!A2:A5` as Excel writes it into charts, `Sheet1!$A$2:$A$5`. */
function fixed(address: string): string {
  const area = parseAddress(address);
  return area ? fixedAddress(area) : address;
}

/** Names of points: dates and numbers keep their format, all else is text. */
export function categories(address: string, look: Lookup): XmlNode {
  const found = look(address);
  const filled = (found?.values ?? []).filter((value) => value !== null && value !== "");
  const areNumbers = filled.length > 0 && filled.every((value) => typeof value === "number");
  return areNumbers ? numbers(address, look) : strings(address, look);
}

export function seriesName({ name }: ChartSeries, look: Lookup): XmlNode | undefined {
  if (!name) return undefined;
  return node("c:tx", {}, "cell" in name ? strings(name.cell, look) : node("c:v", {}, name.text));
}
