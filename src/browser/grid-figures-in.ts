/** Charts and pictures of a file as the grid's own; what the grid has no kind for as a frame that says what is kept there. */

import type { ChartDefinition } from "@odoo/o-spreadsheet";
import { toBase64 } from "../files/base64";
import {
  type Axis,
  type CarriedFigure,
  type ChartData,
  type ChartSeries,
  type FigureData,
  type ImageData,
  PLAIN_WATERFALL,
  type Trend,
  type WaterfallData,
} from "../files/charts/figure-data";
import { formatAddress, parseAddress } from "../sheet/address";
import { chartOf, type GridFigure, type GridImage } from "./grid-figures";
import { texts } from "./file-texts";

const PAPER = "#FFFFFF";

/** One cell in front of a row or on top of a column, with the line itself. */
function withHead(values: string, head: string): string | undefined {
  const [line, cell] = [parseAddress(values), parseAddress(head)];
  if (!line || !cell || line.sheet.toLowerCase() !== cell.sheet.toLowerCase() || cell.rows * cell.columns > 1)
    return undefined;
  if (line.columns === 1 && cell.column === line.column && cell.row === line.row - 1)
    return formatAddress({ ...line, row: cell.row, rows: line.rows + 1 });
  if (line.rows === 1 && cell.row === line.row && cell.column === line.column - 1)
    return formatAddress({ ...line, column: cell.column, columns: line.columns + 1 });
  return undefined;
}

const TREND_TYPES = {
  poly: "polynomial",
  linear: "polynomial",
  exp: "exponential",
  log: "logarithmic",
  movingAvg: "trailingMovingAverage",
} as const;

const trendOf = ({ type, order, period, colour }: Trend) => ({
  display: true,
  type: TREND_TYPES[type],
  ...(type === "linear" ? { order: 1 } : order !== undefined && { order }),
  ...(period !== undefined && { window: period }),
  ...(colour !== undefined && { color: colour }),
});

const axisOf = ({ title, min, max, hasLines }: Axis = {}) => ({
  ...(title !== undefined && { title: { text: title } }),
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  ...(hasLines !== undefined && { gridLines: hasLines ? ("major" as const) : ("none" as const) }),
});

/** The chart as the grid defines it. A base that no one should see has the colour of the paper. */
export function definitionOf(chart: ChartData): ChartDefinition {
  const { kind, series, title, legend, isHorizontal, x, y, right } = chart;
  const namedRanges = series.map(({ name, values }) =>
    name && "cell" in name ? withHead(values, name.cell) : undefined,
  );
  const hasTitles = namedRanges.every((range) => range !== undefined);
  const wordsOf = ({ name }: ChartSeries) => (name && "text" in name ? { label: name.text } : {});
  const styles = Object.fromEntries(
    series.map((each, index) => {
      const colour = each.isInvisible ? PAPER : each.colour;
      return [
        String(index),
        {
          ...(colour !== undefined && { backgroundColor: colour }),
          ...(!hasTitles && wordsOf(each)),
          ...(each.isOnRight && { yAxisId: "y1" }),
          ...(each.as && { type: each.as }),
          ...(each.trend && { trend: trendOf(each.trend) }),
        },
      ];
    }),
  );
  const labels = series[0]?.categories;
  const [across, upwards, beside] = [axisOf(isHorizontal ? y : x), axisOf(isHorizontal ? x : y), axisOf(right)];
  const common = {
    title: { text: title ?? "" },
    dataSource: {
      type: "range" as const,
      dataSets: series.map(({ values }, index) => ({
        dataSetId: String(index),
        dataRange: hasTitles ? namedRanges[index]! : values,
      })),
      dataSetsHaveTitle: hasTitles,
      ...(labels !== undefined && { labelRange: labels }),
    },
    dataSetStyles: styles,
    legendPosition: legend,
    ...(chart.hasValues && { showValues: true }),
    axesDesign: { x: across, y: upwards, ...(right && { y1: beside }) },
  };
  switch (kind) {
    case "bar":
      if (series.some(({ as }) => as === "line"))
        return { ...common, type: "combo", ...(chart.hasNoMarkers && { hideDataMarkers: true }) };
      return { ...common, type: "bar", stacked: chart.isStacked === true, ...(isHorizontal && { horizontal: true }) };
    case "line":
    case "area":
      return {
        ...common,
        type: "line",
        labelsAsText: true,
        stacked: chart.isStacked === true,
        cumulative: false,
        ...(kind === "area" && { fillArea: true }),
        ...(chart.hasNoMarkers && { hideDataMarkers: true }),
      };
    case "scatter":
      return { ...common, type: "scatter", labelsAsText: false };
    case "radar":
      return { ...common, type: "radar", stacked: false };
    case "pie":
    case "doughnut": {
      const colours = series[0]?.pointColours ?? {};
      const last = Math.max(-1, ...Object.keys(colours).map(Number));
      return {
        ...common,
        type: "pie",
        isDoughnut: kind === "doughnut",
        ...(chart.holePercent !== undefined && { pieHolePercentage: chart.holePercent }),
        ...(last >= 0 && { slicesColors: Array.from({ length: last + 1 }, (_, index) => colours[index] ?? "") }),
      };
    }
  }
}

/** The grid's own waterfall over the cells that the figures are in. */
export function waterfallDefinition({
  title,
  parts,
  hasTotals,
  isFirstTotal,
  colours,
  x,
  y,
  look = PLAIN_WATERFALL,
}: WaterfallData): ChartDefinition {
  const { hasLines, ...axis } = y ?? {};
  // The bars of a file have no lines of their own accord.
  const lines = look.hasLines ?? (hasLines === true ? true : undefined);
  const labels = parts[0]?.names;
  return {
    type: "waterfall",
    title: { text: title ?? "" },
    dataSource: {
      type: "range",
      dataSets: parts.map(({ values }, index) => ({ dataSetId: String(index), dataRange: values })),
      dataSetsHaveTitle: false,
      ...(labels !== undefined && { labelRange: labels }),
    },
    dataSetStyles: {},
    legendPosition: look.legend,
    verticalAxisPosition: "left",
    showSubTotals: hasTotals,
    showConnectorLines: look.hasConnectors,
    ...(isFirstTotal && { firstValueAsSubtotal: true }),
    ...(look.hasValues && { showValues: true }),
    positiveValuesColor: colours.rise,
    negativeValuesColor: colours.fall,
    subTotalValuesColor: colours.total,
    axesDesign: { x: axisOf(x), y: axisOf({ ...axis, ...(lines !== undefined && { hasLines: lines }) }) },
  };
}

/** Whether a chart of the grid is still what it was read as: then the file's own goes back into a file. */
export function isUnchanged(definition: ChartDefinition, sheet: string, original: ChartData | undefined): boolean {
  if (!original) return false;
  const now = chartOf(definition, sheet);
  const then = chartOf(definitionOf(original), sheet);
  return JSON.stringify(sorted(now)) === JSON.stringify(sorted(then));
}

/** Objects with their keys in order, without what is not there. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

const MIME_TYPES = { png: "image/png", jpeg: "image/jpeg", gif: "image/gif", svg: "image/svg+xml" } as const;

const dataUrl = ({ bytes, type }: ImageData): string => `data:${MIME_TYPES[type]};base64,${toBase64(bytes)}`;

/** Words in a drawing. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");

/** Says what is in the file in this place; cells under it can be seen. */
export function frameFor({ kind }: CarriedFigure, width: number, height: number): string {
  const label = texts.frame({ kind: `${kind[0]!.toUpperCase()}${kind.slice(1)}` });
  const text = `<text x="6" y="16" font-family="Arial, sans-serif" font-size="11" fill="#616161" stroke="#ffffff" stroke-width="3" paint-order="stroke">${escaped(label)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect x="0.5" y="0.5" width="${Math.max(1, width - 1)}" height="${Math.max(1, height - 1)}" fill="none" stroke="#8a8a8a" stroke-dasharray="4 3"/>${text}</svg>`;
}

/** The grid's figures of a sheet, and what is carried for them by their ids. */
export function gridFigures(
  figures: readonly FigureData[],
  newId: () => string,
): { figures: GridFigure[]; carried: Record<string, CarriedFigure> } {
  const carried: Record<string, CarriedFigure> = {};
  const made = figures.map((figure): GridFigure => {
    const { row, column, x, y, width, height, description } = figure;
    const id = newId();
    const place = { id, col: column, row, offset: { x, y }, width, height };
    if ("carried" in figure && figure.carried) carried[id] = figure.carried;
    if ("waterfall" in figure)
      return { ...place, tag: "chart", data: { ...waterfallDefinition(figure.waterfall), chartId: newId() } };
    if ("chart" in figure) return { ...place, tag: "chart", data: { ...definitionOf(figure.chart), chartId: newId() } };
    const size = { width, height };
    const common = { size, ...(description !== undefined && { description }), ...(carried[id] && { carried: id }) };
    if ("image" in figure) {
      const { type, png } = figure.image;
      return {
        ...place,
        tag: "image",
        data: {
          path: dataUrl(figure.image),
          mimetype: MIME_TYPES[type],
          ...common,
          ...(png && { png: toBase64(png) }),
        } satisfies GridImage,
      };
    }
    const path = `data:image/svg+xml;charset=utf-8,${encodeURIComponent("carried" in figure && figure.carried ? frameFor(figure.carried, width, height) : "")}`;
    return { ...place, tag: "image", data: { path, mimetype: MIME_TYPES.svg, ...common } satisfies GridImage };
  });
  return { figures: made, carried };
}
