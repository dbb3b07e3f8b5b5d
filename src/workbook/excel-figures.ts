/** Pictures and Excel's own charts, laid over the cells of a sheet. */

import { areaOf } from "../samples/sheet";
import { formatAddress, type Place } from "./address";
import { points, rangeAt } from "./excel-sheets";
import type { Chart, ChartKind } from "./port";

const patiently = { delayForCellEdit: true } as const;

/** In what version of Excel's interface each kind came, and its name there. */
const kinds = {
  waterfall: { since: "1.9", type: "Waterfall" },
  line: { since: "1.7", type: "Line" },
  bar: { since: "1.7", type: "ColumnClustered" },
} as const satisfies Record<ChartKind, { since: string; type: string }>;

export function kindsOfCharts(): ChartKind[] {
  return (Object.keys(kinds) as ChartKind[]).filter((kind) => Office.context.requirements.isSetSupported("ExcelApi", kinds[kind].since));
}

type Figure = Pick<Excel.Shape, "left" | "top" | "width" | "height">;

/** Makes a figure and lays it with its upper left corner in that of the cell. */
export function addFigure(address: string, { width, height }: { width: number; height: number }, make: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Figure | Promise<Figure>): Promise<void> {
  return Excel.run(patiently, async (context) => {
    const place = areaOf(address);
    const { worksheets } = context.workbook;
    const sheet = place.sheet === "" ? worksheets.getActiveWorksheet() : worksheets.getItem(place.sheet);
    const corner = sheet.getCell(place.row, place.column);
    corner.load("left, top");
    await context.sync();
    const figure = await make(sheet, context);
    Object.assign(figure, { left: corner.left, top: corner.top, width: points(width), height: points(height) });
    await context.sync();
  });
}

/** The cells of a column below its head. */
const below = ({ row, column, rows }: Place): Place => ({ row: row + 1, column, rows: rows - 1, columns: 1 });

export function addChart(address: string, { kind, title, values, labels, width, height }: Chart): Promise<void> {
  return addFigure(address, { width, height }, async (sheet, context) => {
    const { worksheets } = context.workbook;
    const places = [labels, ...values].map(areaOf);
    const [names, first, ...others] = places;
    if (!names || !first) throw new Error("A chart needs a column of names and one of figures");
    const from = first.sheet === "" ? sheet : worksheets.getItem(first.sheet);

    // Side by side, the columns are one range, which Excel reads as names and series by itself.
    const areSideBySide = places.every(({ column, row, rows }, index) => column === names.column + index && row === names.row && rows === names.rows);
    if (areSideBySide) {
      const chart = sheet.charts.add(kinds[kind].type, rangeAt(from, { ...names, columns: places.length }), "Columns");
      chart.title.text = title;
      return chart;
    }
    const chart = sheet.charts.add(kinds[kind].type, rangeAt(from, first), "Columns");
    chart.title.text = title;
    const heads = others.map((place) => {
      const head = from.getCell(place.row, place.column);
      head.load("text");
      return { place, head };
    });
    await context.sync();
    const series = [
      chart.series.getItemAt(0),
      ...heads.map(({ place, head }) => {
        const more = chart.series.add(head.text[0]?.[0] ?? formatAddress(place));
        more.setValues(rangeAt(from, below(place)));
        return more;
      }),
    ];
    for (const each of series) each.setXAxisValues(rangeAt(from, below(names)));
    return chart;
  });
}
