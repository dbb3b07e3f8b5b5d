/** Pictures and Excel's own charts, laid over the cells of a sheet. */

import { requireArea, type CellRange } from "../sheet/address";
import { colourOf, headAndBody } from "./charts";
import { loaded, WITH_RETRY } from "./excel-reading";
import { rangeAt } from "./excel-requests";
import { points } from "./excel-sheets";
import { type Chart, type ChartKind, HOLLOW, type Picture, type PlacedChart } from "../sheet/figures";
import type { DrawnFromBlock } from "./excel-waterfall";
import { texts } from "./texts";

/** In what version of Excel's interface each kind came, and its name there. */
const KINDS = {
  waterfall: { since: "1.7", type: "BarStacked" },
  line: { since: "1.7", type: "Line" },
  bar: { since: "1.7", type: "ColumnClustered" },
  stacked: { since: "1.7", type: "ColumnStacked" },
  swings: { since: "1.7", type: "BarStacked" },
} as const satisfies Record<ChartKind, { since: string; type: string }>;

export function kindsOfCharts(): ChartKind[] {
  return (Object.keys(KINDS) as ChartKind[]).filter((kind) =>
    Office.context.requirements.isSetSupported("ExcelApi", KINDS[kind].since),
  );
}

/** Makes a picture and lays it with its upper left corner in that of the cell. */
export function addPicture(address: string, { png, description, width, height }: Picture): Promise<void> {
  return Excel.run(WITH_RETRY, async (context) => {
    const place = requireArea(address);
    const { worksheets } = context.workbook;
    const sheet = place.sheet === "" ? worksheets.getActiveWorksheet() : worksheets.getItem(place.sheet);
    const corner = loaded(sheet.getCell(place.row, place.column), "left, top");
    await context.sync();
    const shape = sheet.shapes.addImage(png);
    shape.altTextDescription = description;
    Object.assign(shape, { left: corner.left, top: corner.top, width: points(width), height: points(height) });
    await context.sync();
  });
}

/** Markers on a line, so that lines can be distinguished without their colours. */
const MARKERS = ["Circle", "Square", "Diamond", "Triangle", "X", "Plus", "Star"] as const;

interface ToDraw {
  sheet: Excel.Worksheet;
  placed: PlacedChart;
  block?: DrawnFromBlock;
}

/**
 * The charts of sheets that have been written: their series are named after the cells that head them. Where charts may be left
 * out each is tried by itself, so that one that Excel refuses takes no other with it.
 */
export async function addCharts(
  context: Excel.RequestContext,
  charts: readonly ToDraw[],
  leaveOut?: (chart: PlacedChart) => void,
): Promise<void> {
  const asked = charts.map(({ sheet, placed, block }) => {
    const { row, column } = requireArea(placed.at);
    const corner = loaded(sheet.getCell(row, column), "left, top");
    const series = block
      ? []
      : placed.chart.values.map((range) => {
          const { head, body } = headAndBody(requireArea(range));
          return { cell: loaded(rangeAt(sheet, head), "text"), body };
        });
    return { sheet, placed, block, corner, series };
  });
  await context.sync();
  for (const [index, { sheet, placed, block, corner, series }] of asked.entries()) {
    const { chart } = placed;
    const drawn = block
      ? barsOf(sheet, block)
      : seriesOf(
          sheet,
          chart,
          series.map(({ cell, body }) => ({ name: cell.text[0]?.[0] ?? "", body })),
        );
    const name = `VC ${index + 1}`;
    drawn.name = name;
    drawn.title.text = chart.title;
    Object.assign(drawn, {
      left: corner.left,
      top: corner.top,
      width: points(chart.width),
      height: points(chart.height),
    });
    if (!leaveOut) continue;
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each by itself: what is refused takes the rest of its request with it
      await context.sync();
    } catch (error) {
      console.warn(error);
      await takenAway(context, sheet, name);
      leaveOut(placed);
    }
  }
  await context.sync();
}

/** What Excel has begun before it refused the rest of it. */
async function takenAway(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): Promise<void> {
  const begun = sheet.charts.getItemOrNullObject(name);
  begun.load("name");
  await context.sync();
  if (begun.isNullObject) return;
  begun.delete();
  await context.sync();
}

/** As wide as a bar is high, in percent. */
const GAP = 45;

/** The bars of a waterfall, on a base that is not to be seen. */
function barsOf(sheet: Excel.Worksheet, { names, series }: DrawnFromBlock): Excel.Chart {
  const [first] = series;
  if (!first) throw new Error(texts.chartWithoutFigures);
  const made = sheet.charts.add(KINDS.waterfall.type, rangeAt(sheet, first.body), "Columns");
  for (const [index, { name, body, colour }] of series.entries()) {
    const each = index === 0 ? made.series.getItemAt(0) : made.series.add(name);
    if (index === 0) each.name = name;
    else each.setValues(rangeAt(sheet, body));
    each.setXAxisValues(rangeAt(sheet, names));
    each.gapWidth = GAP;
    if (colour === undefined) each.format.fill.clear();
    else each.format.fill.setSolidColor(colour);
  }
  made.legend.visible = false;
  made.axes.valueAxis.majorGridlines.visible = false;
  readDownwards(made);
  return made;
}

/** The first at the top, and the names beside the bars, not under them. */
function readDownwards({ axes }: Excel.Chart): void {
  axes.categoryAxis.reversePlotOrder = true;
  axes.categoryAxis.tickLabelPosition = "Low";
}

/** Series one by one: of a whole range Excel would take years for figures. */
function seriesOf(
  sheet: Excel.Worksheet,
  { kind, labels }: Chart,
  series: readonly { name: string; body: CellRange }[],
): Excel.Chart {
  const [first] = series;
  if (!first) throw new Error(texts.chartWithoutFigures);
  const names = headAndBody(requireArea(labels)).body;
  const made = sheet.charts.add(
    KINDS[kind].type,
    rangeAt(sheet, first.body),
    first.body.rows === 1 && first.body.columns > 1 ? "Rows" : "Columns",
  );
  for (const [index, { name, body }] of series.entries()) {
    const each = index === 0 ? made.series.getItemAt(0) : made.series.add(name);
    if (index === 0) each.name = name;
    else each.setValues(rangeAt(sheet, body));
    each.setXAxisValues(rangeAt(sheet, names));
    if (kind === "line") {
      const colour = colourOf(index, kind, series.length);
      each.format.line.color = colour;
      each.markerStyle = MARKERS[index % MARKERS.length]!;
      each.markerBackgroundColor = colour;
      each.markerForegroundColor = colour;
    } else each.format.fill.setSolidColor(colourOf(index, kind, series.length));
    if (kind === "swings") each.format.line.color = HOLLOW.line;
  }
  if (kind === "swings") readDownwards(made);
  return made;
}
