/** The axes of a chart, with their titles and lines, as elements of a file. */

import { type XmlNode, node } from "../xml-tree";
import { type Lookup, shape, solid, val, titleOf, textProperties, numberOf } from "./chart-nodes";
import type { Axis, ChartData } from "./figure-data";
import { axisFormat } from "./figure-format";

export const AXES = { x: 500_000_001, y: 500_000_002, rightX: 500_000_003, right: 500_000_004 } as const;

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

export function axesOf(chart: ChartData, hasRight: boolean, look: Lookup): XmlNode[] {
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
