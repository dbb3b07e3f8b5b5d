/** A chart as the part of a file that draws it (DrawingML, after dml-chart.xsd), with the figures that it shows kept inside. */

import { fixedAddress, parseAddress } from "../../sheet/address";
import type { Value } from "../workbook-data";
import { node, type XmlNode } from "../xml-tree";
import type { Axis, ChartData, ChartSeries, SeriesKind, WaterfallLook } from "./figure-data";
import { axisFormat } from "./figure-format";
import { WATERFALL } from "./waterfall-mark";

/** What the cells of an address hold, one after the other, and the format of the first. */
export type Lookup = (address: string) => { values: (Value | null)[]; format: string } | undefined;

const QUIET = "616161";
const PAPER = "FFFFFF";
const FONT = "Arial";
const MARKERS = ["circle", "square", "diamond", "triangle", "x", "plus", "star"] as const;
const PALETTE = ["#0072b2", "#d55e00", "#009e73", "#242424", "#cc79a7"] as const;

const val = (name: string, value: string | number | boolean): XmlNode =>
  node(`c:${name}`, { val: typeof value === "boolean" ? Number(value) : value });
const srgb = (colour: string): XmlNode => node("a:srgbClr", { val: colour.replace("#", "").toUpperCase() });
const solid = (colour: string): XmlNode => node("a:solidFill", {}, srgb(colour));
const NO_FILL = node("a:noFill");
const noLine = (): XmlNode => node("a:ln", {}, NO_FILL);
const line = (colour: string, points: number): XmlNode =>
  node("a:ln", { w: Math.round(points * 12_700), cap: "rnd" }, solid(colour), node("a:round"));
const shape = (...contents: XmlNode[]): XmlNode => node("c:spPr", {}, contents);

const letters = (
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

const textProperties = (size: number): XmlNode =>
  node(
    "c:txPr",
    {},
    node("a:bodyPr"),
    node("a:lstStyle"),
    node("a:p", {}, node("a:pPr", {}, letters(size)), node("a:endParaRPr", { lang: "en-US" })),
  );

const titleOf = (words: string, size: number, isBold: boolean, turned = false): XmlNode =>
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
          node("a:pPr", {}, letters(size, { isBold, colour: isBold ? "242424" : QUIET })),
          node(
            "a:r",
            {},
            letters(size, { isBold, colour: isBold ? "242424" : QUIET }, "a:rPr"),
            node("a:t", {}, words),
          ),
        ),
      ),
    ),
    val("overlay", false),
  );

const numberOf = (value: Value | null): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

function numbers(address: string, look: Lookup): XmlNode {
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

function words(address: string, look: Lookup): XmlNode {
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
function categories(address: string, look: Lookup): XmlNode {
  const found = look(address);
  const filled = (found?.values ?? []).filter((value) => value !== null && value !== "");
  const areNumbers = filled.length > 0 && filled.every((value) => typeof value === "number");
  return areNumbers ? numbers(address, look) : words(address, look);
}

function seriesName({ name }: ChartSeries, look: Lookup): XmlNode | undefined {
  if (!name) return undefined;
  return node("c:tx", {}, "cell" in name ? words(name.cell, look) : node("c:v", {}, name.text));
}

const LABELS = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"] as const;

const dataLabels = (): XmlNode =>
  node(
    "c:dLbls",
    {},
    shape(NO_FILL, noLine()),
    textProperties(9),
    LABELS.map((name) => val(name, name === "showVal")),
  );

/** Fills of bars, areas and slices. */
function fillOf({ isInvisible, isHatched, colour }: ChartSeries, index: number): XmlNode {
  if (isInvisible) return shape(NO_FILL, noLine());
  const own = colour ?? PALETTE[index % PALETTE.length]!;
  if (isHatched)
    return shape(
      node("a:pattFill", { prst: "wdUpDiag" }, node("a:fgClr", {}, srgb(own)), node("a:bgClr", {}, srgb(PAPER))),
      node("a:ln", { w: 9525 }, solid(own)),
    );
  return shape(solid(own));
}

const points = ({ pointColours }: ChartSeries, isBar: boolean): XmlNode[] =>
  Object.entries(pointColours ?? {})
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([index, colour]) =>
      node(
        "c:dPt",
        {},
        val("idx", Number(index)),
        isBar && val("invertIfNegative", false),
        val("bubble3D", false),
        shape(solid(colour)),
      ),
    );

function marker(colour: string, index: number, isNone: boolean): XmlNode {
  if (isNone) return node("c:marker", {}, val("symbol", "none"));
  return node(
    "c:marker",
    {},
    val("symbol", MARKERS[index % MARKERS.length]!),
    val("size", 6),
    shape(solid(colour), node("a:ln", { w: 9525 }, solid(colour))),
  );
}

function trendLine({ trend }: ChartSeries): XmlNode | undefined {
  if (!trend) return undefined;
  const { type, order, period, colour } = trend;
  return node(
    "c:trendline",
    {},
    shape(line(colour ?? `#${QUIET}`, 1.5)),
    val("trendlineType", type),
    type === "poly" && val("order", Math.min(Math.max(order ?? 2, 2), 6)),
    type === "movingAvg" && val("period", Math.max(period ?? 2, 2)),
    val("dispRSqr", false),
    val("dispEq", false),
  );
}

function seriesNode(each: ChartSeries, index: number, kind: SeriesKind, chart: ChartData, look: Lookup): XmlNode {
  const colour = each.colour ?? PALETTE[index % PALETTE.length]!;
  const isRound = kind === "pie" || kind === "doughnut";
  const isLine = kind === "line" || kind === "scatter" || kind === "radar";
  const isScatter = kind === "scatter";
  const stroke = isLine
    ? shape(chart.isPoints ? node("a:ln", { w: 19_050 }, NO_FILL) : line(colour, 2.25))
    : isRound
      ? undefined
      : fillOf(each, index);
  return node(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    seriesName(each, look),
    stroke,
    kind === "bar" && val("invertIfNegative", false),
    isLine && marker(colour, index, chart.hasNoMarkers === true),
    isLine ? [] : points(each, kind === "bar"),
    chart.hasValues && !each.isInvisible && dataLabels(),
    kind !== "radar" && !isRound && trendLine(each),
    each.categories !== undefined && node(isScatter ? "c:xVal" : "c:cat", {}, categories(each.categories, look)),
    node(isScatter ? "c:yVal" : "c:val", {}, numbers(each.values, look)),
    (kind === "line" || isScatter) && val("smooth", false),
  );
}

const AXES = { x: 500_000_001, y: 500_000_002, rightX: 500_000_003, right: 500_000_004 } as const;

const axisIds = (isOnRight: boolean): XmlNode[] => [
  val("axId", isOnRight ? AXES.rightX : AXES.x),
  val("axId", isOnRight ? AXES.right : AXES.y),
];

/** One group of series that are drawn alike. */
function group(
  kind: SeriesKind,
  members: readonly { each: ChartSeries; index: number }[],
  chart: ChartData,
  look: Lookup,
  isOnRight: boolean,
): XmlNode {
  const series = members.map(({ each, index }) => seriesNode(each, index, kind, chart, look));
  const grouping = val("grouping", chart.isStacked ? "stacked" : kind === "bar" ? "clustered" : "standard");
  switch (kind) {
    case "bar":
      return node(
        "c:barChart",
        {},
        val("barDir", chart.isHorizontal ? "bar" : "col"),
        grouping,
        val("varyColors", false),
        series,
        val("gapWidth", chart.gapPercent ?? 60),
        chart.isStacked && val("overlap", 100),
        axisIds(isOnRight),
      );
    case "line":
      return node(
        "c:lineChart",
        {},
        grouping,
        val("varyColors", false),
        series,
        val("marker", true),
        axisIds(isOnRight),
      );
    case "area":
      return node("c:areaChart", {}, grouping, val("varyColors", false), series, axisIds(isOnRight));
    case "scatter":
      return node(
        "c:scatterChart",
        {},
        val("scatterStyle", "lineMarker"),
        val("varyColors", false),
        series,
        axisIds(isOnRight),
      );
    case "radar":
      return node(
        "c:radarChart",
        {},
        val("radarStyle", "marker"),
        val("varyColors", false),
        series,
        axisIds(isOnRight),
      );
    case "pie":
      return node("c:pieChart", {}, val("varyColors", true), series, val("firstSliceAng", 0));
    case "doughnut":
      return node(
        "c:doughnutChart",
        {},
        val("varyColors", true),
        series,
        val("firstSliceAng", 0),
        val("holeSize", Math.min(Math.max(chart.holePercent ?? 50, 10), 90)),
      );
  }
}

const axisLine = (): XmlNode => shape(node("a:ln", { w: 9525 }, solid("8A8A8A")));
const gridLines = (): XmlNode => node("c:majorGridlines", {}, shape(node("a:ln", { w: 9525 }, solid("E0E0E0"))));

interface AxisPlace {
  id: number;
  crosses: number;
  position: "l" | "r" | "t" | "b";
  isHidden?: boolean;
  isReversed?: boolean;
  crossesAt?: "autoZero" | "max";
}

function axisHead(
  { title, min, max, hasLines }: Axis,
  { id, position, isHidden = false, isReversed = false }: AxisPlace,
): XmlNode[] {
  const isTurned = position === "l" || position === "r";
  return [
    val("axId", id),
    node(
      "c:scaling",
      {},
      val("orientation", isReversed ? "maxMin" : "minMax"),
      max !== undefined && val("max", max),
      min !== undefined && val("min", min),
    ),
    val("delete", isHidden),
    val("axPos", position),
    ...(hasLines ? [gridLines()] : []),
    ...(title !== undefined && title !== "" ? [titleOf(title, 9, false, isTurned)] : []),
  ];
}

function categoryAxis(axis: Axis, place: AxisPlace): XmlNode {
  return node(
    "c:catAx",
    {},
    axisHead(axis.title === undefined ? {} : { title: axis.title }, place),
    node("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "low"),
    axisLine(),
    textProperties(9),
    val("crossAx", place.crosses),
    val("crosses", "autoZero"),
    val("auto", false),
    val("lblAlgn", "ctr"),
    val("lblOffset", 100),
    val("noMultiLvlLbl", true),
  );
}

function valueAxis(axis: Axis, place: AxisPlace, crossBetween: "between" | "midCat", format: string): XmlNode {
  return node(
    "c:valAx",
    {},
    axisHead(axis, place),
    node("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    val("majorTickMark", "out"),
    val("minorTickMark", "none"),
    val("tickLblPos", place.crossesAt === "max" ? "nextTo" : "low"),
    axisLine(),
    textProperties(9),
    val("crossAx", place.crosses),
    val("crosses", place.crossesAt ?? "autoZero"),
    val("crossBetween", crossBetween),
  );
}

/** How the figures at an axis are written: as those of its first series. */
function formatFor(addresses: readonly string[], isStacked: boolean, look: Lookup): string {
  const found = addresses.flatMap((address) => look(address) ?? []);
  const most = found.map(({ values }) =>
    values.reduce<number>((largest, value) => Math.max(largest, Math.abs(numberOf(value) ?? 0)), 0),
  );
  return axisFormat(
    found[0]?.format ?? "General",
    isStacked ? most.reduce((sum, each) => sum + each, 0) : Math.max(0, ...most),
  );
}

function axesOf(chart: ChartData, hasRight: boolean, look: Lookup): XmlNode[] {
  const formatOf = (isOnRight: boolean) =>
    formatFor(
      chart.series.filter((each) => (each.isOnRight === true && hasRight) === isOnRight).map(({ values }) => values),
      chart.isStacked === true,
      look,
    );
  const { kind, isHorizontal = false, isReversed = false, x = {}, y = {}, right = {} } = chart;
  const vertical = { hasLines: true, ...y };
  if (kind === "pie" || kind === "doughnut") return [];
  if (kind === "scatter") {
    return [
      valueAxis(
        x,
        { id: AXES.x, crosses: AXES.y, position: "b" },
        "midCat",
        formatFor(
          chart.series.flatMap(({ categories }) => categories ?? []),
          false,
          look,
        ),
      ),
      valueAxis(vertical, { id: AXES.y, crosses: AXES.x, position: "l" }, "midCat", formatOf(false)),
    ];
  }
  const axes = [
    categoryAxis(x, { id: AXES.x, crosses: AXES.y, position: isHorizontal ? "l" : "b", isReversed }),
    // Names that run downwards would take the figures' axis to the top with them.
    valueAxis(
      vertical,
      {
        id: AXES.y,
        crosses: AXES.x,
        position: isHorizontal ? "b" : "l",
        ...(isReversed && { crossesAt: "max" as const }),
      },
      kind === "area" ? "midCat" : "between",
      formatOf(false),
    ),
  ];
  if (!hasRight) return axes;
  return [
    ...axes,
    valueAxis(
      { hasLines: false, ...right },
      { id: AXES.right, crosses: AXES.rightX, position: isHorizontal ? "t" : "r", crossesAt: "max" },
      "between",
      formatOf(true),
    ),
    categoryAxis(
      {},
      { id: AXES.rightX, crosses: AXES.right, position: isHorizontal ? "l" : "b", isHidden: true, isReversed },
    ),
  ];
}

const LEGEND = { top: "t", bottom: "b", left: "l", right: "r" } as const;

function onTheLeft(chart: ChartData): ChartData {
  const series = chart.series.map((each) => {
    const made = { ...each };
    delete made.isOnRight;
    return made;
  });
  return { ...chart, series, ...(chart.right && { y: chart.right }) };
}

/** What is said here to ourselves alone; other programs pass it by. */
const markOf = ({ legend, hasConnectors, hasValues, hasLines }: WaterfallLook): XmlNode =>
  node(
    "c:extLst",
    {},
    node(
      "c:ext",
      { uri: WATERFALL.uri },
      node("q:waterfall", {
        "xmlns:q": WATERFALL.namespace,
        legend,
        connectors: Number(hasConnectors),
        values: Number(hasValues),
        ...(hasLines !== undefined && { lines: Number(hasLines) }),
      }),
    ),
  );

export function chartPart(chart: ChartData, look: Lookup): XmlNode {
  const { kind, series, title, legend } = chart;
  const members = series.map((each, index) => ({
    each,
    index,
    kind: kind === "bar" || kind === "line" ? (each.as ?? kind) : kind,
    isOnRight:
      each.isOnRight === true && kind !== "scatter" && kind !== "pie" && kind !== "doughnut" && kind !== "radar",
  }));
  const groups = [false, true].flatMap((isOnRight) =>
    [...new Set(members.filter((member) => member.isOnRight === isOnRight).map((member) => member.kind))].map((each) =>
      group(
        each,
        members.filter((member) => member.kind === each && member.isOnRight === isOnRight),
        chart,
        look,
        isOnRight,
      ),
    ),
  );
  // Of axes on the right alone there would be none on the left to cross.
  const hasLeft = members.some(({ isOnRight }) => !isOnRight);
  const hasRight = members.some(({ isOnRight }) => isOnRight);
  if (hasRight && !hasLeft) return chartPart(onTheLeft(chart), look);
  const hidden = members
    .filter(({ each }) => each.isInvisible)
    .map(({ index }) => node("c:legendEntry", {}, val("idx", index), val("delete", true)));
  return node(
    "c:chartSpace",
    {
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    val("roundedCorners", false),
    node(
      "c:chart",
      {},
      title !== undefined && title !== "" && titleOf(title, 14, true),
      val("autoTitleDeleted", title === undefined || title === ""),
      node("c:plotArea", {}, node("c:layout"), groups, axesOf(chart, hasRight, look)),
      legend !== "none" &&
        node("c:legend", {}, val("legendPos", LEGEND[legend]), hidden, val("overlay", false), textProperties(9)),
      val("plotVisOnly", true),
      val("dispBlanksAs", "gap"),
    ),
    shape(solid(PAPER), noLine()),
    node(
      "c:txPr",
      {},
      node("a:bodyPr"),
      node("a:lstStyle"),
      node(
        "a:p",
        {},
        node("a:pPr", {}, node("a:defRPr", {}, node("a:latin", { typeface: FONT }))),
        node("a:endParaRPr", { lang: "en-US" }),
      ),
    ),
    chart.waterfall && markOf(chart.waterfall),
  );
}
