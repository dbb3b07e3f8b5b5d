/**
 * Charts and pictures as they lie over the cells of a sheet, between a file and the grid. Sizes are in pixels, addresses name
 * their sheet, colours are `#rrggbb`. Plain data, so that it can be sent to a worker.
 */

import type { XmlNode } from "../xml-tree";

/** The upper left corner, from that of the cell in which it lies; and the size. */
export interface Anchor {
  row: number;
  column: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export type SeriesKind = "bar" | "line" | "area" | "scatter" | "pie" | "doughnut" | "radar";

export interface Trend {
  type: "linear" | "poly" | "exp" | "log" | "movingAvg";
  order?: number;
  period?: number;
  colour?: string;
}

export interface ChartSeries {
  /** Where its figures are: one row or one column. */
  values: string;
  /** Where the names of its points are; of a scatter chart, their places across. */
  categories?: string;
  /** The cell that names it, or its name. */
  name?: { cell: string } | { text: string };
  colour?: string;
  /** Of single points, by their number. */
  pointColours?: Record<number, string>;
  /** Invisible: the base on which others are stacked. */
  isInvisible?: true;
  /** Values below 0 are distinguished by more than colour. */
  isHatched?: true;
  /** In a chart of bars and lines. */
  as?: "bar" | "line";
  isOnRight?: true;
  trend?: Trend;
}

export interface Axis {
  title?: string;
  min?: number;
  max?: number;
  hasLines?: boolean;
}

export interface ChartData {
  /** A combination of bars and lines is of kind "bar". */
  kind: SeriesKind;
  title?: string;
  isHorizontal?: true;
  /** The first name on top, as one reads. */
  isReversed?: true;
  isStacked?: true;
  hasNoMarkers?: true;
  /** Only points, no line between them. */
  isPoints?: true;
  holePercent?: number;
  gapPercent?: number;
  series: ChartSeries[];
  legend: "none" | "top" | "bottom" | "left" | "right";
  x?: Axis;
  y?: Axis;
  right?: Axis;
  hasValues?: true;
  /** Drawn over a block of ours in place of a waterfall, which looked so. */
  waterfall?: WaterfallLook;
}

/** What of a waterfall stacked bars do not show. */
export interface WaterfallLook {
  legend: ChartData["legend"];
  hasConnectors: boolean;
  hasValues: boolean;
  /** Lines across; left out: as is usual. */
  hasLines?: boolean;
}

export const PLAIN_WATERFALL: WaterfallLook = { legend: "none", hasConnectors: true, hasValues: false };

/** Bars that hang between what was before and what is after: a file has it as stacked bars over a block of cells. */
export interface WaterfallData {
  title?: string;
  /** Figures, and the names beside them, without their headers. */
  parts: { values: string; names?: string }[];
  /** A bar of the sum behind each part. */
  hasTotals: boolean;
  isFirstTotal: boolean;
  colours: { rise: string; fall: string; total: string };
  x?: Axis;
  y?: Axis;
  look?: WaterfallLook;
}

export interface ImageData {
  bytes: Uint8Array<ArrayBuffer>;
  type: "png" | "jpeg" | "gif" | "svg";
  /** Of a drawing (SVG), the same as points, for programs that cannot draw it. */
  png?: Uint8Array<ArrayBuffer>;
}

/** A part of an opened file that belongs to a carried one, by the id that it is called by there. */
export interface CarriedPart {
  id: string;
  type: string;
  contentType: string;
  /** Its ending. */
  extension: string;
  /** XML as a tree, so that its references can follow; else its bytes in base64. */
  content: XmlNode | string;
  parts: CarriedPart[];
}

/** What the grid does not support: a chart, a shape. It is written to the file as it was. */
export interface CarriedFigure {
  /** What lies in the anchor. */
  node: XmlNode;
  parts: CarriedPart[];
  /** What a person would call it: "a bubble chart". */
  kind: string;
}

/** With what it was in the file, where that is known: that is written again. */
export type FigureContent =
  | { chart: ChartData; carried?: CarriedFigure }
  | { waterfall: WaterfallData }
  | { image: ImageData; carried?: CarriedFigure }
  | { carried: CarriedFigure };

export type FigureData = Anchor & { description?: string } & FigureContent;
