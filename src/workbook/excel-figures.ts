/** Pictures and Excel's own charts, laid over the cells of a sheet. */

import { requireArea, type CellRange } from "../sheet/address";
import { colourOf, headAndBody } from "./charts";
import { loaded, WITH_RETRY } from "./excel-reading";
import { rangeAt } from "./excel-requests";
import { points } from "./excel-sheets";
import { type Chart, type ChartKind, HOLLOW, type Picture, type PlacedChart } from "../sheet/figures";
import { texts } from "./texts";

/** In what version of Excel's interface each kind came, and its name there. */
const KINDS = {
  waterfall: { since: "1.9", type: "Waterfall" },
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

/** The charts of sheets that have been written, at once: their series are named after the cells that head them. */
export async function addCharts(
  context: Excel.RequestContext,
  charts: readonly { sheet: Excel.Worksheet; placed: PlacedChart }[],
): Promise<void> {
  const asked = charts.map(({ sheet, placed: { at, chart } }) => {
    const { row, column } = requireArea(at);
    const corner = loaded(sheet.getCell(row, column), "left, top");
    const series = chart.values.map((range) => {
      const { head, body } = headAndBody(requireArea(range));
      const cell = rangeAt(sheet, head);
      cell.load("text");
      return { cell, body };
    });
    return { sheet, chart, corner, series };
  });
  await context.sync();
  for (const { sheet, chart, corner, series } of asked) {
    const made =
      chart.kind === "waterfall"
        ? waterfallOf(sheet, chart)
        : seriesOf(
            sheet,
            chart,
            series.map(({ cell, body }) => ({ name: cell.text[0]?.[0] ?? "", body })),
          );
    made.title.text = chart.title;
    Object.assign(made, {
      left: corner.left,
      top: corner.top,
      width: points(chart.width),
      height: points(chart.height),
    });
  }
  await context.sync();
}

/** A waterfall takes no series one by one, and no colours: names and figures side by side are read by Excel itself. */
function waterfallOf(sheet: Excel.Worksheet, { labels, values }: Chart): Excel.Chart {
  const [names, figures] = [requireArea(labels), requireArea(values[0] ?? labels)];
  const areSideBySide = figures.column === names.column + 1 && figures.row === names.row && figures.rows === names.rows;
  if (areSideBySide) return sheet.charts.add(KINDS.waterfall.type, rangeAt(sheet, { ...names, columns: 2 }), "Columns");
  const made = sheet.charts.add(KINDS.waterfall.type, rangeAt(sheet, figures), "Columns");
  made.series.getItemAt(0).setXAxisValues(rangeAt(sheet, headAndBody(names).body));
  return made;
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
  if (kind === "swings") {
    // The first at the top, and the names beside the bars, not under them.
    made.axes.categoryAxis.reversePlotOrder = true;
    made.axes.categoryAxis.tickLabelPosition = "Low";
  }
  return made;
}
