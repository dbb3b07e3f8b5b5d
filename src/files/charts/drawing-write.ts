/** The charts and pictures of a sheet as its drawing: anchors over the cells, and the parts that they show. */

import { fromBase64 } from "../base64";
import { type PackageEdit, RELATIONS } from "../package-edit";
import { mapNodes, node, type XmlNode } from "../xml-tree";
import { chartPart } from "./chart-write";
import { type Lookup } from "./chart-nodes";
import type { Anchor, CarriedFigure, CarriedPart, ChartData, FigureData, ImageData } from "./figure-data";
import { WATERFALL } from "./waterfall-mark";

const EMU_PER_PIXEL = 9525;
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const ART = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
const SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
const IMAGE_TYPES = { png: "image/png", jpeg: "image/jpeg", gif: "image/gif", svg: "image/svg+xml" } as const;

const emu = (pixels: number): number => Math.round(pixels * EMU_PER_PIXEL);

function anchored({ row, column, x, y, width, height }: Anchor, content: XmlNode): XmlNode {
  const value = (name: string, number: number) => node(`xdr:${name}`, {}, String(number));
  return node(
    "xdr:oneCellAnchor",
    {},
    node(
      "xdr:from",
      {},
      value("col", column),
      value("colOff", emu(Math.max(0, x))),
      value("row", row),
      value("rowOff", emu(Math.max(0, y))),
    ),
    node("xdr:ext", { cx: Math.max(1, emu(width)), cy: Math.max(1, emu(height)) }),
    content,
    node("xdr:clientData"),
  );
}

const placed = ({ width, height }: Anchor, name: string): XmlNode =>
  node(
    name,
    {},
    node("a:off", { x: 0, y: 0 }),
    node("a:ext", { cx: Math.max(1, emu(width)), cy: Math.max(1, emu(height)) }),
  );

/** How long a description may be, as far as Excel shows it. */
const MAX_DESCRIPTION = 2_000;

const named = (id: number, name: string, description: string | undefined): XmlNode =>
  node("xdr:cNvPr", {
    id,
    name,
    ...(description !== undefined && description !== "" && { descr: description.slice(0, MAX_DESCRIPTION) }),
  });

/** Writes the figures of a sheet; `sheet` is its part. */
export async function writeDrawing(
  file: PackageEdit,
  sheet: string,
  figures: readonly FigureData[],
  look: Lookup,
): Promise<void> {
  const part = file.freeName("xl/drawings/drawing", "xml");
  const anchors: XmlNode[] = [];
  for (const [index, figure] of figures.entries()) {
    // A number of its own for each; 1 is the drawing's.
    const id = index + 2;
    if ("carried" in figure && figure.carried)
      anchors.push(anchored(figure, await carriedFrame(file, part, figure.carried, id)));
    else if ("chart" in figure)
      anchors.push(anchored(figure, await chartFrame(file, part, figure, figure.chart, id, look)));
    else if ("image" in figure)
      anchors.push(anchored(figure, await pictureFrame(file, part, figure, figure.image, id)));
  }
  const root = node("xdr:wsDr", { "xmlns:xdr": DRAWING, "xmlns:a": ART, "xmlns:r": RELATIONS }, anchors);
  file.add(part, root, "application/vnd.openxmlformats-officedocument.drawing+xml");
  const link = await file.link(sheet, `${RELATIONS}/drawing`, part);
  await file.insert(sheet, "drawing", node("drawing", { "r:id": link }));
}

async function chartFrame(
  file: PackageEdit,
  drawing: string,
  { description, ...figure }: FigureData,
  chart: ChartData,
  id: number,
  look: Lookup,
): Promise<XmlNode> {
  const part = file.freeName("xl/charts/chart", "xml");
  file.add(part, chartPart(chart, look), "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
  const link = await file.link(drawing, `${RELATIONS}/chart`, part);
  return node(
    "xdr:graphicFrame",
    { macro: "" },
    node(
      "xdr:nvGraphicFramePr",
      {},
      named(id, `${chart.waterfall ? WATERFALL.name : "Chart"} ${id - 1}`, description ?? chart.title),
      node("xdr:cNvGraphicFramePr"),
    ),
    placed(figure, "xdr:xfrm"),
    node("a:graphic", {}, node("a:graphicData", { uri: CHART }, node("c:chart", { "xmlns:c": CHART, "r:id": link }))),
  );
}

async function pictureFrame(
  file: PackageEdit,
  drawing: string,
  { description, ...figure }: FigureData,
  image: ImageData,
  id: number,
): Promise<XmlNode> {
  const embedded = async (bytes: Uint8Array<ArrayBuffer>, type: ImageData["type"]) => {
    const part = file.freeName("xl/media/image", type);
    file.add(part, bytes, IMAGE_TYPES[type], type);
    return file.link(drawing, `${RELATIONS}/image`, part);
  };
  const isDrawn = image.type === "svg" && image.png !== undefined;
  const points = isDrawn ? await embedded(image.png!, "png") : await embedded(image.bytes, image.type);
  const drawn = isDrawn ? await embedded(image.bytes, "svg") : undefined;
  const extension =
    drawn === undefined
      ? undefined
      : node(
          "a:extLst",
          {},
          node("a:ext", { uri: SVG_EXTENSION }, node("asvg:svgBlip", { "xmlns:asvg": SVG, "r:embed": drawn })),
        );
  return node(
    "xdr:pic",
    {},
    node(
      "xdr:nvPicPr",
      {},
      named(id, `Picture ${id - 1}`, description),
      node("xdr:cNvPicPr", {}, node("a:picLocks", { noChangeAspect: 1 })),
    ),
    node(
      "xdr:blipFill",
      {},
      node("a:blip", { "r:embed": points }, extension),
      node("a:stretch", {}, node("a:fillRect")),
    ),
    node("xdr:spPr", {}, placed(figure, "a:xfrm"), node("a:prstGeom", { prst: "rect" }, node("a:avLst"))),
  );
}

/** What is carried calls its parts by ids; they get new ones, and so does what is drawn. */
async function carriedFrame(file: PackageEdit, drawing: string, carried: CarriedFigure, id: number): Promise<XmlNode> {
  const ids = await carriedParts(file, drawing, carried.parts);
  let inside = 0;
  return mapNodes(carried.node, (element) => {
    const attributes = renamed(element.attributes, ids);
    if (!element.name.endsWith(":cNvPr")) return { ...element, attributes };
    inside += 1;
    // The ids in a group follow its own, far from those of other anchors.
    return { ...element, attributes: { ...attributes, id: String(inside === 1 ? id : id * 1000 + inside) } };
  })!;
}

const renamed = (
  attributes: Readonly<Record<string, string>>,
  ids: ReadonlyMap<string, string>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, key.includes(":") ? (ids.get(value) ?? value) : value]),
  );

async function carriedParts(
  file: PackageEdit,
  from: string,
  parts: readonly CarriedPart[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const part of parts) {
    const name = file.freeName(stemOf(part), part.extension);
    const isMedia = typeof part.content === "string";
    file.add(name, "", part.contentType, isMedia ? part.extension : undefined);
    const below = await carriedParts(file, name, part.parts);
    const content =
      typeof part.content === "string"
        ? fromBase64(part.content)
        : mapNodes(part.content, (element) => ({ ...element, attributes: renamed(element.attributes, below) }))!;
    file.put(name, content);
    ids.set(part.id, await file.link(from, part.type, name));
  }
  return ids;
}

/** Where parts of a kind are kept. */
function stemOf({ type }: CarriedPart): string {
  const kind = type.slice(type.lastIndexOf("/") + 1);
  const stems: Readonly<Record<string, string>> = {
    chart: "charts/chart",
    chartEx: "charts/chartEx",
    chartStyle: "charts/style",
    chartColorStyle: "charts/colors",
    image: "media/image",
    themeOverride: "theme/themeOverride",
    chartUserShapes: "drawings/drawing",
  };
  return `xl/${stems[kind] ?? `carried/${kind.replaceAll(/[^A-Za-z]/g, "")}`}`;
}
