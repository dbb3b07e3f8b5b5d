/** A chart of a file as the grid can hold it: its kind, its ranges, its words and colours. What the grid has no kind for is not taken apart. */

import { parseAddress } from "../../sheet/address";
import { allNodes, attributeOf, childrenOf, find, localName, type XmlNode } from "../xml-tree";
import { figureKinds } from "../things";
import type { Axis, ChartData, ChartSeries, SeriesKind, Trend } from "./figure-data";

const KINDS: Readonly<Record<string, SeriesKind>> = {
  barChart: "bar",
  lineChart: "line",
  areaChart: "area",
  scatterChart: "scatter",
  pieChart: "pie",
  doughnutChart: "doughnut",
  radarChart: "radar",
};

const NAMES: Readonly<Record<string, string>> = {
  bar3DChart: figureKinds.bar3d,
  line3DChart: figureKinds.line3d,
  area3DChart: figureKinds.area3d,
  pie3DChart: figureKinds.pie3d,
  bubbleChart: figureKinds.bubble,
  stockChart: figureKinds.stock,
  surfaceChart: figureKinds.surface,
  surface3DChart: figureKinds.surface,
  ofPieChart: figureKinds.pieOfPie,
  barChart: figureKinds.bar,
  lineChart: figureKinds.line,
  areaChart: figureKinds.area,
  scatterChart: figureKinds.scatter,
  pieChart: figureKinds.pie,
  doughnutChart: figureKinds.doughnut,
  radarChart: figureKinds.radar,
};

const valueOf = (parent: XmlNode | undefined, ...path: readonly string[]): string | undefined =>
  attributeOf(find(parent, ...path), "val");
const isOn = (parent: XmlNode | undefined, name: string): boolean => {
  const found = find(parent, name);
  return found !== undefined && !["0", "false"].includes(attributeOf(found, "val") ?? "1");
};

/** What a person would call it. */
export function chartName(root: XmlNode): string {
  const group = find(root, "chart", "plotArea")?.children.find((child) => localName(child).endsWith("Chart"));
  return NAMES[group ? localName(group) : ""] ?? figureKinds.chart;
}

const textIn = (parent: XmlNode | undefined): string | undefined => {
  if (!parent) return undefined;
  const rich = find(parent, "tx", "rich");
  if (rich)
    return childrenOf(rich, "p")
      .map((paragraph) =>
        [...allNodes(paragraph)]
          .filter((each) => localName(each) === "t")
          .map(({ text }) => text)
          .join(""),
      )
      .join("\n")
      .trim();
  const cached = find(parent, "tx", "strRef", "strCache", "pt", "v") ?? find(parent, "tx", "v");
  return cached?.text;
};

/** One row or one column of one sheet; nothing else is a series to the grid. */
function lineOf(reference: string | undefined): string | undefined {
  const area = reference === undefined ? null : parseAddress(reference.trim());
  if (!area || area.sheet === "" || area.sheet.includes("[") || (area.rows > 1 && area.columns > 1)) return undefined;
  return reference!.trim().replaceAll("$", "");
}

function colourIn(properties: XmlNode | undefined): string | undefined {
  const fill =
    find(properties, "solidFill") ?? find(properties, "ln", "solidFill") ?? find(properties, "pattFill", "fgClr");
  const colour = attributeOf(
    find(fill, "srgbClr") ?? (fill && localName(fill) === "fgClr" ? find(fill, "srgbClr") : undefined),
    "val",
  );
  if (colour !== undefined && /^[\da-f]{6}$/i.test(colour)) return `#${colour.toLowerCase()}`;
  const theme = attributeOf(find(fill, "schemeClr"), "val");
  return theme === undefined ? undefined : THEME[theme];
}

/** Office's own colours, for charts that name those of a theme. */
const THEME: Readonly<Record<string, string>> = {
  accent1: "#4472c4",
  accent2: "#ed7d31",
  accent3: "#a5a5a5",
  accent4: "#ffc000",
  accent5: "#5b9bd5",
  accent6: "#70ad47",
  tx1: "#000000",
  dk1: "#000000",
  bg1: "#ffffff",
  lt1: "#ffffff",
  tx2: "#44546a",
  dk2: "#44546a",
  bg2: "#e7e6e6",
  lt2: "#e7e6e6",
};

const isUnseen = (properties: XmlNode | undefined): boolean => find(properties, "noFill") !== undefined;

function nameOf(series: XmlNode): ChartSeries["name"] {
  const cell = lineOf(find(series, "tx", "strRef", "f")?.text);
  if (cell !== undefined && parseAddress(cell)!.rows * parseAddress(cell)!.columns === 1) return { cell };
  const text = textIn(series);
  return text === undefined ? undefined : { text };
}

const TREND_TYPES = new Set<string>(["linear", "poly", "exp", "log", "movingAvg"] satisfies Trend["type"][]);

function trendOf(series: XmlNode): Trend | undefined {
  const found = find(series, "trendline");
  const type = valueOf(found, "trendlineType");
  if (!found || type === undefined || !TREND_TYPES.has(type)) return undefined;
  const [order, period] = [valueOf(found, "order"), valueOf(found, "period")];
  const colour = colourIn(find(found, "spPr"));
  return {
    type: type as Trend["type"],
    ...(order !== undefined && { order: Number(order) }),
    ...(period !== undefined && { period: Number(period) }),
    ...(colour !== undefined && { colour }),
  };
}

/** Undefined where its figures are not one row or column of cells. */
function seriesOf(series: XmlNode, kind: SeriesKind): ChartSeries | undefined {
  const isScatter = kind === "scatter";
  const values = lineOf(find(series, isScatter ? "yVal" : "val", "numRef", "f")?.text);
  const from = find(series, isScatter ? "xVal" : "cat");
  const reference = (find(from, "strRef") ?? find(from, "numRef") ?? find(from, "multiLvlStrRef"))?.children.find(
    (child) => localName(child) === "f",
  )?.text;
  const categories = lineOf(reference);
  // Names that are written into the chart itself, or in several columns, have no place in the grid.
  if (values === undefined || (from !== undefined && from.children.length > 0 && categories === undefined))
    return undefined;
  const name = nameOf(series);
  const properties = find(series, "spPr");
  const colour = kind === "pie" || kind === "doughnut" ? undefined : colourIn(properties);
  const points = childrenOf(series, "dPt").flatMap((point) => {
    const own = colourIn(find(point, "spPr"));
    return own === undefined ? [] : [[Number(valueOf(point, "idx")), own] as const];
  });
  const trend = trendOf(series);
  return {
    values,
    ...(categories !== undefined && { categories }),
    ...(name && { name }),
    ...(colour !== undefined && { colour }),
    ...(points.length > 0 && { pointColours: Object.fromEntries(points) }),
    ...((kind === "bar" || kind === "area") && isUnseen(properties) && { isInvisible: true as const }),
    ...(find(properties, "pattFill") && { isHatched: true as const }),
    ...(trend && { trend }),
  };
}

function axisOf(axis: XmlNode | undefined): Axis {
  const title = textIn(find(axis, "title"));
  const [min, max] = [valueOf(axis, "scaling", "min"), valueOf(axis, "scaling", "max")];
  return {
    ...(title !== undefined && title !== "" && { title }),
    ...(min !== undefined && { min: Number(min) }),
    ...(max !== undefined && { max: Number(max) }),
    ...(axis && { hasLines: find(axis, "majorGridlines") !== undefined }),
  };
}

const LEGENDS: Readonly<Record<string, ChartData["legend"]>> = {
  t: "top",
  b: "bottom",
  l: "left",
  r: "right",
  tr: "right",
};

/** Undefined where the grid has no such kind. */
export function readChart(root: XmlNode): ChartData | undefined {
  const chart = find(root, "chart");
  const plot = find(chart, "plotArea");
  const groups = plot?.children.filter((child) => localName(child).endsWith("Chart")) ?? [];
  const found = groups.map((group) => ({ group, kind: KINDS[localName(group)] }));
  const [first] = found;
  if (!plot || !first?.kind || found.some(({ kind }) => kind === undefined)) return undefined;
  const grouping = valueOf(first.group, "grouping");
  if (found.some(({ group }) => valueOf(group, "grouping") === "percentStacked")) return undefined;
  const isHorizontal = first.kind === "bar" && valueOf(first.group, "barDir") === "bar";
  const isMixed = found.length > 1;
  const areKinds = new Set(found.map(({ kind }) => kind));
  // Bars with lines, or one kind on two axes; bars that lie do not go with lines.
  if (
    isMixed &&
    (isHorizontal || ![...areKinds].every((kind) => kind === "bar" || kind === "line") || grouping === "stacked")
  )
    return undefined;
  const axes = plot.children.filter((child) => /^(cat|val|date|ser)Ax$/.test(localName(child)));
  if (axes.some((axis) => find(axis, "scaling", "logBase") !== undefined)) return undefined;
  const axisFor = (group: XmlNode, isValue: boolean) => {
    const ids = childrenOf(group, "axId").map((id) => attributeOf(id, "val"));
    const own = axes.filter((axis) => ids.includes(valueOf(axis, "axId")));
    const values = own.filter((axis) => localName(axis) === "valAx");
    return isValue ? values.at(-1) : (own.find((axis) => localName(axis) !== "valAx") ?? values[0]);
  };
  const isRight = (group: XmlNode) =>
    isMixed && ["r", "t"].includes(valueOf(axisFor(group, true), "axPos") ?? "") && group !== first.group;
  const series = found.flatMap(({ group, kind }) =>
    childrenOf(group, "ser").map((each) => ({
      order: Number(valueOf(each, "order") ?? 0),
      made: seriesOf(each, kind!),
      kind: kind!,
      isOnRight: isRight(group),
    })),
  );
  if (series.length === 0 || series.some(({ made }) => made === undefined)) return undefined;
  series.sort((one, other) => one.order - other.order);
  const x = series[0]!.made!.categories;
  if (first.kind === "scatter" && series.some(({ made }) => made!.categories !== x)) return undefined;
  const title = textIn(find(chart, "title"));
  const legend = find(chart, "legend");
  const right = found.map(({ group }) => group).find(isRight);
  const isRound = first.kind === "pie" || first.kind === "doughnut";
  const isReversed = valueOf(axisFor(first.group, false), "scaling", "orientation") === "maxMin";
  const holePercent = valueOf(first.group, "holeSize");
  const gapPercent = valueOf(first.group, "gapWidth");
  const markers = childrenOf(first.group, "ser").map((each) => valueOf(each, "marker", "symbol"));
  const lines = childrenOf(first.group, "ser").map((each) => find(each, "spPr", "ln", "noFill") !== undefined);
  return {
    kind: areKinds.size > 1 ? "bar" : first.kind,
    ...(title !== undefined && title !== "" && { title }),
    ...(isHorizontal && { isHorizontal: true as const }),
    ...(isReversed && !isRound && { isReversed: true as const }),
    ...(grouping === "stacked" && { isStacked: true as const }),
    ...((first.kind === "line" || first.kind === "scatter") &&
      markers.every((symbol) => symbol === "none") && { hasNoMarkers: true as const }),
    ...(first.kind === "scatter" && lines.every(Boolean) && { isPoints: true as const }),
    ...(first.kind === "doughnut" && holePercent !== undefined && { holePercent: Number(holePercent) }),
    ...(first.kind === "bar" && gapPercent !== undefined && { gapPercent: Number(gapPercent) }),
    series: series.map(({ made, kind, isOnRight }) => ({
      ...made!,
      ...(areKinds.size > 1 && { as: kind as "bar" | "line" }),
      ...(isOnRight && { isOnRight: true as const }),
    })),
    legend: legend ? (LEGENDS[valueOf(legend, "legendPos") ?? "r"] ?? "right") : "none",
    ...(!isRound && { x: axisOf(axisFor(first.group, false)), y: axisOf(axisFor(first.group, true)) }),
    ...(right && { right: axisOf(axisFor(right, true)) }),
    ...(found.some(({ group }) =>
      [group, ...childrenOf(group, "ser")].some((each) => isOn(find(each, "dLbls"), "showVal")),
    ) && { hasValues: true as const }),
  };
}
