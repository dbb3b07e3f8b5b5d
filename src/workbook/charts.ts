/** What charts look like in any spreadsheet: colours that people see apart, and where a chart's ranges are. */

import { requireArea, formatAddress, type CellRange } from "../sheet/address";
import { type Chart, type ChartKind, HOLLOW } from "../sheet/figures";

/**
 * Okabe and Ito's hues with enough contrast to white, as in our own pictures, and black. A line has points of
 * its own besides, since colour alone never carries meaning.
 */
export const CHART_COLOURS = ["#0072b2", "#d55e00", "#009e73", "#242424", "#cc79a7"] as const;
/** Of one series alone: bars are grey and a line is teal, as in our own pictures. */
export const ALONE_COLOURS = { bar: "#86969c", line: "#0b6a6f" } as const;
export const WATERFALL_COLOURS = { up: ALONE_COLOURS.bar, down: "#cc79a7", total: "#616161" } as const;

/** Of areas upon one another, in the order of our own pictures. */
export const STACK_COLOURS = ["#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7"] as const;

/** Less is hollow, more is solid: with another look than colour alone. */
const SWING_COLOURS = [HOLLOW.fill, HOLLOW.line] as const;

/** `count`: of all series of the chart. */
export function colourOf(series: number, kind: ChartKind, count: number): string {
  if (count === 1) return kind === "line" ? ALONE_COLOURS.line : ALONE_COLOURS.bar;
  const colours = kind === "stacked" ? STACK_COLOURS : kind === "swings" ? SWING_COLOURS : CHART_COLOURS;
  return colours[series % colours.length]!;
}

/** The chart with its ranges on the sheet of that name. */
export function onSheet(chart: Chart, sheet: string): Chart {
  const on = (range: string) => formatAddress({ ...requireArea(range), sheet });
  return { ...chart, labels: on(chart.labels), values: chart.values.map(on) };
}

/** A column of figures has its head on top, a row has it in front: the head, and what it is the head of. */
export function headAndBody({ row, column, rows, columns }: CellRange): { head: CellRange; body: CellRange } {
  const head = { row, column, rows: 1, columns: 1 };
  return {
    head,
    body:
      rows === 1
        ? { row, column: column + 1, rows, columns: columns - 1 }
        : { row: row + 1, column, rows: rows - 1, columns },
  };
}
