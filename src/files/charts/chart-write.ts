/** A chart as the part of a file that draws it (DrawingML, after dml-chart.xsd), with the figures that it shows kept inside. */

import { HOLLOW } from "../../sheet/figures";
import { node, type XmlNode } from "../xml-tree";
import { AXES, axesOf } from "./chart-axes";
import {
  shape,
  NO_FILL,
  noLine,
  textProperties,
  val,
  PALETTE,
  srgb,
  PAPER,
  solid,
  MARKERS,
  line,
  QUIET,
  seriesName,
  categories,
  numbers,
  titleOf,
  FONT,
  type Lookup,
} from "./chart-nodes";
import type { ChartData, ChartSeries, SeriesKind, WaterfallLook } from "./figure-data";
import { WATERFALL } from "./waterfall-mark";

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
  return own === HOLLOW.fill ? shape(solid(own), node("a:ln", { w: 12_700 }, solid(HOLLOW.line))) : shape(solid(own));
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
