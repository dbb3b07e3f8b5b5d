/** What a sheet can be given besides cells: pictures, and charts of the spreadsheet's own. */

import type { Sheet } from "./sheet";

/** A picture for a sheet. */
export interface Picture {
  /** What a screen reader says of it. */
  description: string;
  /** In pixels of the sheet, whatever the size of the PNG. */
  width: number;
  height: number;
  /** Base64, without the `data:` in front: what every spreadsheet takes. */
  png: string;
  /** Whole by itself, no fonts and no files from elsewhere: sharp at any size, where the spreadsheet takes it. */
  svg?: string;
}

/** Swings: to either side of nothing, one row a figure, the first series hollow and the second solid. */
export type ChartKind = "waterfall" | "line" | "bar" | "stacked" | "swings";

/** A hollow bar: the fill is told from a bar that is not to be seen by being not quite white. */
export const HOLLOW = { fill: "#fdfefe", line: "#0b6a6f" } as const;

/** A chart of the spreadsheet's own, which follows its cells. */
export interface Chart {
  kind: ChartKind;
  title: string;
  /** Figures: one column a series with its name on top, or one row with its name in front. */
  values: readonly string[];
  /** The column or row of names or periods beside them, with a head too. */
  labels: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** A chart on a sheet that is added with it: its upper left corner lies in that cell's, its ranges name no sheet. */
export interface PlacedChart {
  readonly at: string;
  readonly chart: Chart;
}

/** A sheet to be added, with the charts on it. */
export type NewSheet = Sheet & { readonly charts?: readonly PlacedChart[] };
