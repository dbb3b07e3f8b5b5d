/** The figures of a sheet's drawing: charts that the grid has a kind for, pictures that it can show, and what is carried as it is. */

import { toBase64 } from "../base64";
import { type Link, linksOf, type Parts } from "../package-read";
import { allNodes, attributeOf, find, localName, mapNodes, parseXml, standalone, type XmlNode } from "../xml-tree";
import { figureKinds, thing } from "../things";
import { expanded, textOf } from "../zip";
import { chartName, readChart } from "./chart-read";
import type { Anchor, CarriedFigure, CarriedPart, FigureContent, FigureData, ImageData } from "./figure-data";
import { markIn } from "./waterfall-mark";

const EMU_PER_PIXEL = 9525;

/** The sizes of a sheet's columns and rows in pixels, the usual ones included. */
export interface Sizes {
  column: (index: number) => number;
  row: (index: number) => number;
}

export interface Drawn {
  figures: FigureData[];
  /** What cannot be taken along, in words: "a form control". */
  lost: string[];
}

interface Surroundings {
  parts: Parts;
  typeOf: (part: string) => string;
  links: readonly Link[];
  root: XmlNode;
}

/** `part`: the drawing. */
export async function readDrawing(
  parts: Parts,
  part: string,
  typeOf: (part: string) => string,
  sizes: Sizes,
): Promise<Drawn> {
  const found = parts.get(part);
  if (!found) return { figures: [], lost: [] };
  const root = parseXml(await textOf(found));
  const surroundings = { parts, typeOf, links: await linksOf(parts, part), root };
  const drawn: Drawn = { figures: [], lost: [] };
  for (const anchor of anchorsIn(root)) {
    const content = anchor.children.find((child) =>
      /^(graphicFrame|pic|sp|cxnSp|grpSp|AlternateContent)$/.test(localName(child)),
    );
    const place = placeOf(anchor, sizes);
    if (!content || !place) continue;
    const made = await contentOf(content, surroundings);
    if ("lost" in made) drawn.lost.push(made.lost);
    else drawn.figures.push({ ...place, ...described(content), ...made });
  }
  return drawn;
}

function* anchorsIn(root: XmlNode): Generator<XmlNode> {
  for (const child of root.children) {
    if (/^(twoCell|oneCell|absolute)Anchor$/.test(localName(child))) yield child;
    // An anchor that only newer programs understand, with another for the rest.
    else if (localName(child) === "AlternateContent") yield* anchorsIn(find(child, "Choice") ?? child);
  }
}

const described = (content: XmlNode): { description?: string } => {
  const description = attributeOf(
    [...allNodes(content)].find((each) => localName(each) === "cNvPr"),
    "descr",
  );
  return description === undefined || description === "" ? {} : { description };
};

const pixels = (text: string | undefined): number => {
  const emu = Number(text);
  return Number.isFinite(emu) ? emu / EMU_PER_PIXEL : 0;
};

const MAX_PIXELS = 20_000;
const MAX_LINES = 100_000;

function placeOf(anchor: XmlNode, sizes: Sizes): Anchor | undefined {
  const cornerOf = (corner: XmlNode | undefined) => {
    const part = (name: string) => Math.max(0, Number(find(corner, name)?.text ?? 0) || 0);
    return {
      column: part("col"),
      x: part("colOff") / EMU_PER_PIXEL,
      row: part("row"),
      y: part("rowOff") / EMU_PER_PIXEL,
    };
  };
  const bounded = (size: number) => Math.min(Math.max(1, Math.round(size)), MAX_PIXELS);
  const [from, to, extent] = [find(anchor, "from"), find(anchor, "to"), find(anchor, "ext")];
  if (!from) {
    const position = find(anchor, "pos");
    if (!position || !extent) return undefined;
    const [column, x] = cellAt(pixels(attributeOf(position, "x")), sizes.column);
    const [row, y] = cellAt(pixels(attributeOf(position, "y")), sizes.row);
    return {
      row,
      column,
      x,
      y,
      width: bounded(pixels(attributeOf(extent, "cx"))),
      height: bounded(pixels(attributeOf(extent, "cy"))),
    };
  }
  const corner = cornerOf(from);
  const rounded = {
    row: corner.row,
    column: corner.column,
    x: Math.round(Math.min(corner.x, sizes.column(corner.column))),
    y: Math.round(Math.min(corner.y, sizes.row(corner.row))),
  };
  if (!to)
    return {
      ...rounded,
      width: bounded(pixels(attributeOf(extent, "cx"))),
      height: bounded(pixels(attributeOf(extent, "cy"))),
    };
  const end = cornerOf(to);
  const between = (start: number, stop: number, size: (index: number) => number) => {
    let sum = 0;
    for (let index = start; index < Math.min(stop, start + MAX_LINES) && sum < MAX_PIXELS; index += 1)
      sum += size(index);
    return sum;
  };
  return {
    ...rounded,
    width: bounded(
      between(corner.column, end.column, sizes.column) - corner.x + Math.min(end.x, sizes.column(end.column)),
    ),
    height: bounded(between(corner.row, end.row, sizes.row) - corner.y + Math.min(end.y, sizes.row(end.row))),
  };
}

/** The row or column in which so many pixels end, and how far into it. */
function cellAt(offset: number, size: (index: number) => number): [number, number] {
  let [index, left] = [0, Math.max(0, offset)];
  while (left >= Math.max(1, size(index)) && index < MAX_LINES) {
    left -= Math.max(1, size(index));
    index += 1;
  }
  return [index, Math.round(left)];
}

async function contentOf(content: XmlNode, surroundings: Surroundings): Promise<FigureContent | { lost: string }> {
  const names = new Set([...allNodes(content)].map(localName));
  // What needs parts of another drawing language, or of a program.
  if (names.has("compatExt") || names.has("contentPart")) return { lost: thing.control };
  const frames = [...allNodes(content)]
    .filter((each) => localName(each) === "graphicData")
    .map((each) => attributeOf(each, "uri") ?? "");
  if (frames.some((uri) => !/\/(chart|chartex)$/i.test(uri))) return { lost: thing.slicer };
  const kind = localName(content);
  if (kind === "pic") {
    const image = await imageIn(content, surroundings);
    const isPlain =
      [...allNodes(content)].every(
        (each) =>
          !["srcRect", "effectLst", "hlinkClick"].includes(localName(each)) ||
          Object.keys(each.attributes).length + each.children.length === 0,
      ) && attributeOf(find(content, "spPr", "xfrm"), "rot") === undefined;
    if (image && isPlain) return { image };
    const carried = await carriedOf(content, figureKinds.picture, surroundings);
    return carried ? { carried, ...(image && { image }) } : { lost: thing.externalPicture };
  }
  const chart =
    kind === "graphicFrame"
      ? surroundings.links.find(
          ({ id }) =>
            id ===
            attributeOf(
              [...allNodes(content)].find((each) => localName(each) === "chart"),
              "id",
            ),
        )
      : undefined;
  const carried = await carriedOf(
    content,
    kind === "graphicFrame" || frames.length > 0
      ? figureKinds.chart
      : names.has("txBody")
        ? figureKinds.textBox
        : figureKinds.shape,
    surroundings,
  );
  if (!carried) return { lost: kind === "graphicFrame" ? thing.chart : thing.shape };
  const part = carried.parts.find(({ id }) => id === chart?.id)?.content;
  if (part === undefined || typeof part === "string") return { carried };
  const shown = readChart(part);
  const waterfall = markIn(
    attributeOf(
      [...allNodes(content)].find((each) => localName(each) === "cNvPr"),
      "name",
    ),
    part,
  );
  return {
    carried: { ...carried, kind: chartName(part) },
    ...(shown && { chart: { ...shown, ...(waterfall && { waterfall }) } }),
  };
}

const IMAGE_TYPES: Readonly<Record<string, ImageData["type"]>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/jpg": "jpeg",
  "image/gif": "gif",
  "image/svg+xml": "svg",
};

/** What a picture shows, where the grid can show it: the drawing, with its points, or the points alone. */
async function imageIn(picture: XmlNode, { parts, links, typeOf }: Surroundings): Promise<ImageData | undefined> {
  const load = async (id: string | undefined) => {
    const link = links.find((each) => each.id === id && !each.isOutside);
    const part = link && parts.get(link.target);
    const type = link && IMAGE_TYPES[typeOf(link.target).toLowerCase()];
    return part && type ? { bytes: await expanded(part), type } : undefined;
  };
  const blip = find(picture, "blipFill", "blip");
  const points = await load(attributeOf(blip, "embed"));
  const drawn = await load(
    attributeOf(
      [...allNodes(picture)].find((each) => localName(each) === "svgBlip"),
      "embed",
    ),
  );
  if (drawn?.type === "svg" && points?.type === "png") return { ...drawn, png: points.bytes };
  return points;
}

/** Kinds of parts that can be taken along; others call programs or files. */
const CARRIED_KINDS = new Set([
  "chart",
  "chartEx",
  "chartStyle",
  "chartColorStyle",
  "image",
  "themeOverride",
  "chartUserShapes",
]);

async function carriedOf(
  content: XmlNode,
  kind: string,
  { parts, typeOf, links, root }: Surroundings,
): Promise<CarriedFigure | undefined> {
  const made = await takenAlong(content, root, links, parts, typeOf, 0);
  return made && { node: made.node, parts: made.parts, kind };
}

const MAX_PARTS_DEEP = 4;
/** What leads elsewhere goes, and the rest stays. */
const OUTSIDE_LINKS = new Set(["externalData", "hlinkClick", "hlinkHover"]);

/** An element that can be put into another file, and the parts that it refers to; undefined where it needs one that is left out. */
async function takenAlong(
  element: XmlNode,
  root: XmlNode,
  links: readonly Link[],
  parts: Parts,
  typeOf: (part: string) => string,
  depth: number,
): Promise<{ node: XmlNode; parts: CarriedPart[] } | undefined> {
  const whole = mapNodes(standalone(element, root, ""), (each) =>
    OUTSIDE_LINKS.has(localName(each)) ? undefined : each,
  )!;
  const called = new Set(
    [...allNodes(whole)].flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([key, value]) =>
        /:(id|embed|link|pict|cs|dm|lo|qs)$/.test(key) ? [value] : [],
      ),
    ),
  );
  const made: CarriedPart[] = [];
  // The style of a chart is called by none of its elements.
  for (const link of links.filter(
    ({ id, kind }) => called.has(id) || (depth > 0 && /^chart(Color)?Style$/.test(kind)),
  )) {
    const part = parts.get(link.target);
    if (link.isOutside || !part || !CARRIED_KINDS.has(link.kind) || depth > MAX_PARTS_DEEP) return undefined;
    const contentType = typeOf(link.target);
    const common = {
      id: link.id,
      type: link.type,
      contentType,
      extension: link.target.slice(link.target.lastIndexOf(".") + 1).toLowerCase(),
    };
    if (/xml$/i.test(contentType) && !/svg/i.test(contentType)) {
      const inside = parseXml(await textOf(part));
      const below = await takenAlong(inside, inside, await linksOf(parts, link.target), parts, typeOf, depth + 1);
      if (!below) return undefined;
      made.push({ ...common, content: below.node, parts: below.parts });
    } else made.push({ ...common, content: toBase64(await expanded(part)), parts: [] });
  }
  return { node: whole, parts: made };
}
