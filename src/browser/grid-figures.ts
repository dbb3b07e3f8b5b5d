/** Between the grid's charts and pictures and those of a file. */

import type { AxesDesign, AxisDesign, ChartDefinition } from "@odoo/o-spreadsheet";
import type {
  Axis,
  CarriedFigure,
  ChartData,
  ChartSeries,
  FigureContent,
  FigureData,
  ImageData,
  Trend,
} from "../files/charts/figure-data";
import { formatAddress, parseAddress, type CellRange } from "../sheet/address";
import { fromBase64 } from "../files/base64";
import { figureNames } from "./not-saved";

/** As the grid exports it. */
export interface GridFigure {
  id: string;
  col: number;
  row: number;
  offset: { x: number; y: number };
  width: number;
  height: number;
  tag: string;
  data: unknown;
}

/** What an image of ours holds besides what the grid asks for. */
export interface GridImage {
  path: string;
  size: { width: number; height: number };
  mimetype?: string;
  /** What a screen reader says of it. */
  description?: string;
  /** Base64: the same drawing as points. */
  png?: string;
  /** It only says what is here in the file: the number of what is carried. */
  carried?: string;
}

type Definition = ChartDefinition;
type Of<Kind extends Definition["type"]> = Extract<Definition, { type: Kind }>;
type WithSource = Exclude<Definition, Of<"gauge" | "scorecard">>;

const isHeading = (zone: CellRange, hasTitle: boolean) => hasTitle && zone.rows * zone.columns > 1;

interface Source {
  sheet: string;
  hasTitles: boolean;
  labels: string | undefined;
  sets: { id: string; zone: CellRange; sheet: string }[];
}

/** Every series of a chart as one row or one column, as the grid itself takes a wider range apart. */
function sourceOf({ dataSource }: WithSource, sheet: string): Source | undefined {
  if (dataSource.type !== "range") return undefined;
  const { dataSets, dataSetsHaveTitle, labelRange } = dataSource;
  const sets = dataSets.flatMap(({ dataSetId, dataRange }) => {
    const area = parseAddress(dataRange);
    if (!area) return [];
    const own = { sheet: area.sheet === "" ? sheet : area.sheet };
    if (area.rows === 1 || area.columns === 1) return [{ id: dataSetId, zone: area, ...own }];
    let id = dataSetId;
    return Array.from({ length: area.columns }, (_, right) => {
      const made = { id, zone: { row: area.row, column: area.column + right, rows: area.rows, columns: 1 }, ...own };
      id = `${id}_${area.column + right}`;
      return made;
    });
  });
  return { sheet, hasTitles: dataSetsHaveTitle, labels: labelRange, sets };
}

const behind = ({ row, column, rows, columns }: CellRange): CellRange =>
  rows === 1 && columns > 1
    ? { row, column: column + 1, rows, columns: columns - 1 }
    : { row: row + 1, column, rows: rows - 1, columns };

/** The names beside the figures: without their own head, where they have one. */
function categoriesOf({ labels, sheet, hasTitles }: Source, points: number): string | undefined {
  const area = labels === undefined ? null : parseAddress(labels);
  if (!area) return undefined;
  const line = area.rows > 1 && area.columns > 1 ? { ...area, columns: 1 } : area;
  const body = hasTitles && line.rows * line.columns > points ? behind(line) : line;
  return formatAddress({ ...body, sheet: area.sheet === "" ? sheet : area.sheet });
}

interface Style {
  backgroundColor?: string;
  yAxisId?: string;
  label?: string;
  type?: "bar" | "line";
  trend?: { type?: string; order?: number; color?: string; display?: boolean; window?: number };
}

function trendOf({ trend }: Style): Trend | undefined {
  if (!trend?.display) return undefined;
  const colour = trend.color === undefined ? {} : { colour: trend.color };
  switch (trend.type) {
    case "polynomial":
      return trend.order === 1
        ? { type: "linear", ...colour }
        : { type: "poly", ...(trend.order !== undefined && { order: trend.order }), ...colour };
    case "exponential":
      return { type: "exp", ...colour };
    case "logarithmic":
      return { type: "log", ...colour };
    case "trailingMovingAverage":
      return { type: "movingAvg", ...(trend.window !== undefined && { period: trend.window }), ...colour };
    default:
      return undefined;
  }
}

const isColour = (colour: string | undefined): colour is string => colour !== undefined && /^#[\da-f]{6}/i.test(colour);

function seriesOf(definition: WithSource, source: Source): ChartSeries[] {
  const styles = (definition.dataSetStyles ?? {}) as Record<string, Style>;
  return source.sets.flatMap(({ id, zone, sheet }): ChartSeries[] => {
    const hasTitle = isHeading(zone, source.hasTitles);
    const body = hasTitle ? behind(zone) : zone;
    const style = styles[id] ?? {};
    const trend = trendOf(style);
    const categories = categoriesOf(source, body.rows * body.columns);
    const cell = formatAddress({ row: zone.row, column: zone.column, rows: 1, columns: 1, sheet });
    return [
      {
        values: formatAddress({ ...body, sheet }),
        ...(categories !== undefined && { categories }),
        ...(style.label !== undefined ? { name: { text: style.label } } : hasTitle ? { name: { cell } } : {}),
        ...(isColour(style.backgroundColor) && { colour: style.backgroundColor.slice(0, 7) }),
        ...(style.type && { as: style.type }),
        ...(style.yAxisId === "y1" && { isOnRight: true as const }),
        ...(trend && { trend }),
      },
    ];
  });
}

function axisOf({ title, min, max, gridLines }: AxisDesign = {}): Axis {
  return {
    ...(title?.text !== undefined && title.text !== "" && { title: title.text }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(gridLines !== undefined && { hasLines: gridLines === "major" || gridLines === "both" }),
  };
}

/** The grid's axes are those of the page: with horizontal bars the names are on the y axis. */
function axesOf(design: AxesDesign = {}, isHorizontal = false): Pick<ChartData, "x" | "y" | "right"> {
  const [x, y, right] = [
    axisOf(isHorizontal ? design.y : design.x),
    axisOf(isHorizontal ? design.x : design.y),
    axisOf(design.y1),
  ];
  const some = (axis: Axis) => Object.keys(axis).length > 0;
  return { ...(some(x) && { x }), ...(some(y) && { y }), ...(some(right) && { right }) };
}

const KIND_NAMES: Readonly<Record<string, string>> = {
  scorecard: figureNames.scorecard,
  gauge: figureNames.gauge,
  pyramid: figureNames.pyramid,
  geo: figureNames.geo,
  funnel: figureNames.funnel,
  sunburst: figureNames.sunburst,
  treemap: figureNames.treemap,
  calendar: figureNames.calendar,
};
export const kindName = (kind: string): string => KIND_NAMES[kind] ?? figureNames.chart;

/** The chart as a file can hold it; undefined where a file of ours has no such kind. */
export function chartOf(definition: Definition, sheet: string): FigureContent | undefined {
  if (definition.type === "gauge" || definition.type === "scorecard") return undefined;
  const source = sourceOf(definition, sheet);
  if (!source || source.sets.length === 0) return undefined;
  const title = definition.title?.text;
  const common = {
    ...(title !== undefined && title !== "" && { title }),
    legend: definition.legendPosition,
    series: seriesOf(definition, source),
    ...(definition.showValues && { hasValues: true as const }),
  };
  switch (definition.type) {
    case "waterfall":
      return waterfallOf(definition, source, title);
    case "bar":
      return {
        chart: {
          ...common,
          kind: "bar",
          ...(definition.stacked && { isStacked: true as const }),
          ...(definition.horizontal && { isHorizontal: true as const, isReversed: true as const }),
          ...axesOf(definition.axesDesign, definition.horizontal),
        },
      };
    case "combo":
      return {
        chart: {
          ...common,
          series: common.series.map((each, index): ChartSeries => ({
            ...each,
            as: each.as ?? (index === 0 ? "bar" : "line"),
          })),
          kind: "bar",
          ...(definition.hideDataMarkers && { hasNoMarkers: true as const }),
          ...axesOf(definition.axesDesign),
        },
      };
    case "line":
      return {
        chart: {
          ...common,
          kind: definition.fillArea ? "area" : "line",
          ...(definition.stacked && { isStacked: true as const }),
          ...(definition.hideDataMarkers && { hasNoMarkers: true as const }),
          ...axesOf(definition.axesDesign),
        },
      };
    case "scatter":
      return { chart: { ...common, kind: "scatter", isPoints: true, ...axesOf(definition.axesDesign) } };
    case "radar":
      return { chart: { ...common, kind: "radar" } };
    case "pie": {
      const pointColours = Object.fromEntries(
        (definition.slicesColors ?? []).flatMap((colour, index) =>
          isColour(colour) ? [[index, colour.slice(0, 7)]] : [],
        ),
      );
      const series = common.series
        .slice(0, definition.isDoughnut ? undefined : 1)
        .map((each) => ({ ...each, ...(Object.keys(pointColours).length > 0 && { pointColours }) }));
      return {
        chart: {
          ...common,
          series,
          kind: definition.isDoughnut ? "doughnut" : "pie",
          ...(definition.pieHolePercentage !== undefined && { holePercent: definition.pieHolePercentage }),
        },
      };
    }
    default:
      return undefined;
  }
}

function waterfallOf(definition: Of<"waterfall">, source: Source, title: string | undefined): FigureContent {
  const {
    positiveValuesColor,
    negativeValuesColor,
    subTotalValuesColor,
    showSubTotals,
    showConnectorLines,
    firstValueAsSubtotal,
    axesDesign,
  } = definition;
  const { x, y } = axesOf(axesDesign);
  const hasLines = y?.hasLines;
  return {
    waterfall: {
      ...(title !== undefined && title !== "" && { title }),
      parts: seriesOf(definition, source).map(({ values, categories }) => ({
        values,
        ...(categories !== undefined && { names: categories }),
      })),
      hasTotals: showSubTotals,
      isFirstTotal: firstValueAsSubtotal === true,
      colours: {
        rise: positiveValuesColor ?? "#4EA7F2",
        fall: negativeValuesColor ?? "#EA6175",
        total: subTotalValuesColor ?? "#AAAAAA",
      },
      ...(x && { x }),
      ...(y && { y }),
      look: {
        legend: definition.legendPosition,
        hasConnectors: showConnectorLines,
        hasValues: definition.showValues === true,
        ...(hasLines !== undefined && { hasLines }),
      },
    },
  };
}

const IMAGE_TYPES: Readonly<Record<string, ImageData["type"]>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/jpg": "jpeg",
  "image/gif": "gif",
  "image/svg+xml": "svg",
};

/** The picture in a data URL; undefined where it is not one that a file takes. */
export function imageOf({ path, png }: GridImage): ImageData | undefined {
  const [, mime = "", isBase64, content = ""] =
    /^data:([^;,]+)(?:;(?!base64,)[^;,]+)*(;base64)?,([^]*)$/i.exec(path) ?? [];
  const type = IMAGE_TYPES[mime.toLowerCase()];
  if (!type) return undefined;
  try {
    const bytes = isBase64 ? fromBase64(content) : new TextEncoder().encode(decodeURIComponent(content));
    return { bytes, type, ...(png !== undefined && { png: fromBase64(png) }) };
  } catch {
    return undefined;
  }
}

/** What a chart shows that no file does: not the figures in its cells. */
function reckoningOf(
  definition: ChartDefinition,
  sheet: string,
  hasRepeats: (address: string) => boolean,
): string | undefined {
  if ("cumulative" in definition && definition.cumulative) return figureNames.runningTotals;
  if (!("aggregated" in definition) || !definition.aggregated) return undefined;
  const source = sourceOf(definition, sheet);
  const first = source?.sets[0];
  if (!source || !first) return undefined;
  const isHeaded = isHeading(first.zone, source.hasTitles);
  const names = categoriesOf(source, first.zone.rows * first.zone.columns - (isHeaded ? 1 : 0));
  return names !== undefined && hasRepeats(names) ? figureNames.addedUp : undefined;
}

/** How a figure is seen from the workbook around it. */
export interface FigureSurroundings {
  /** What it was in the file that it came from. */
  carried: CarriedFigure | undefined;
  isUnchanged: (definition: ChartDefinition) => boolean;
  /** Whether two cells of a range show the same. */
  hasRepeats: (address: string) => boolean;
}

/** A figure of the grid as a file has it; else what to call it. */
export function figureOf(
  figure: GridFigure,
  sheet: string,
  { carried, isUnchanged, hasRepeats }: FigureSurroundings,
): FigureData | { lost: string } {
  const { col, row, offset, width, height, tag, data } = figure;
  const anchor = { row, column: col, x: offset.x, y: offset.y, width, height };
  if (tag === "image") {
    const image = data as GridImage;
    const shown = imageOf(image);
    if (!carried && !shown) return { lost: figureNames.picture };
    return {
      ...anchor,
      ...(image.description !== undefined && { description: image.description }),
      ...(carried ? { carried } : { image: shown! }),
    };
  }
  if (tag !== "chart") return { lost: tag === "carousel" ? figureNames.carousel : figureNames.figure };
  const definition = data as ChartDefinition;
  const reckoning = reckoningOf(definition, sheet, hasRepeats);
  if (reckoning !== undefined) return { lost: reckoning };
  if (carried && isUnchanged(definition)) return { ...anchor, carried };
  const content = chartOf(definition, sheet);
  if (content) return { ...anchor, ...content };
  // Of a chart whose cells are gone, what it was is more than nothing.
  return carried ? { ...anchor, carried } : { lost: kindName(definition.type) };
}
