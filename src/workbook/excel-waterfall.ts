/**
 * A waterfall in Excel: stacked bars over a small block of live formulas, right of everything on the sheet, as in files.
 * Excel's own takes neither names nor a title from an add-in (office-js#2041), and other programs cannot show it.
 */

import { type CellAt, waterfallChart } from "../files/charts/waterfall";
import {
  type Area,
  cellName,
  type CellRange,
  columnName,
  formatAddress,
  intersection,
  requireArea,
} from "../sheet/address";
import type { Chart, NewSheet, PlacedChart } from "../sheet/figures";
import { type Cell, extent } from "../sheet/sheet";
import { headAndBody, WATERFALL_COLOURS } from "./charts";

/** A series of bars that is drawn from the block. */
export interface BlockSeries {
  name: string;
  body: CellRange;
  /** Left out: not to be seen. */
  colour?: string;
}

export interface DrawnFromBlock {
  names: CellRange;
  series: BlockSeries[];
}

/** A sheet with the blocks of its waterfalls among its cells, and what each of its charts is drawn from, where that is a block. */
export function withBlocks(
  sheet: NewSheet,
  name: string,
): { cells: readonly Cell[]; charts: { placed: PlacedChart; block?: DrawnFromBlock }[] } {
  const cells: Cell[] = [...sheet.cells];
  const column = firstFreeColumn(sheet) + 1;
  const at = formatsOf(sheet.cells);
  let free = 0;
  const charts = (sheet.charts ?? []).map((placed) => {
    if (placed.chart.kind !== "waterfall") return { placed };
    const row = Math.max(free, requireArea(placed.at).row);
    const block = waterfallChart(dataOf(placed.chart, name), { name }, row, column, at);
    free = row + block.rows + 1;
    cells.push(
      ...block.cells.map(({ row: down, column: right, value, formula, format }): Cell => ({
        at: cellName(down, right),
        content: formula === undefined ? { text: wordsOf(value) } : { formula },
        look: "helper",
        ...(format !== undefined && { format }),
      })),
    );
    const heads = new Map(block.cells.map((cell) => [cellName(cell.row, cell.column), cell.value]));
    const [first] = block.chart.series;
    return {
      placed,
      block: {
        names: requireArea(first!.categories!),
        series: block.chart.series.map(({ values, colour, isInvisible, name: head }): BlockSeries => ({
          name:
            head && "cell" in head ? wordsOf(heads.get(formatAddress({ ...requireArea(head.cell), sheet: "" }))) : "",
          body: requireArea(values),
          ...(colour !== undefined && !isInvisible && { colour }),
        })),
      },
    };
  });
  return { cells, charts };
}

/** The block has heads of words only. */
const wordsOf = (value: unknown): string => (typeof value === "string" ? value : "");

function dataOf({ title, labels, values }: Chart, sheet: string) {
  const bodyOf = (range: string) => formatAddress({ ...headAndBody(requireArea(range)).body, sheet });
  const { up, down, total } = WATERFALL_COLOURS;
  return {
    title,
    parts: values.map((range) => ({ values: bodyOf(range), names: bodyOf(labels) })),
    hasTotals: true,
    isFirstTotal: false,
    colours: { rise: up, fall: down, total },
  };
}

/** A figure that needs all the decimals which its format shows: what is in the cells is not known before Excel has computed it. */
const LONG_FIGURE = 0.123456789;

/** The formats of cells, and of those that their answers fill. */
function formatsOf(cells: readonly Cell[]): CellAt {
  // The last to be written is what is there.
  const areas = cells
    .map((cell): { area: Area; cell: Cell } => ({ area: requireArea(cell.fills?.range ?? cell.at), cell }))
    .reverse();
  return (_, row, column) => {
    const place = { row, column, rows: 1, columns: 1 };
    const found = areas.find(({ area }) => intersection(area, place) !== null);
    const format = found?.cell.fills?.formats?.[column - found.area.column] ?? found?.cell.format;
    return { row, column, value: LONG_FIGURE, ...(format !== undefined && format !== "" && { format }) };
  };
}

/** In pixels, where the sheet says nothing else. */
const USUAL_WIDTH = 64;

/** Right of all cells and charts. */
function firstFreeColumn({ cells, charts = [], columns }: NewSheet): number {
  const ends = cells.flatMap((cell) =>
    [extent(cell), ...(cell.fills ? [requireArea(cell.fills.range)] : [])].map((area) => area.column + area.columns),
  );
  const chartEnds = charts.map(({ at, chart }) => {
    let { column } = requireArea(at);
    for (let left = chart.width; left > 0; column += 1) left -= columns[columnName(column)] ?? USUAL_WIDTH;
    return column;
  });
  return Math.max(0, ...ends, ...chartEnds);
}
