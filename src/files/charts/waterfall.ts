/**
 * A waterfall for files: stacked bars from left to right, the first series of which is invisible. Their bases are
 * calculated in a block of cells with live formulas, to the right of everything on the sheet: only Excel draws Excel's own
 * waterfall, while every program draws this.
 */

import { cellName, formatAddress, parseAddress, quoteSheetName } from "../../sheet/address";
import type { CellData, SheetData, Value } from "../workbook-data";
import { PLAIN_WATERFALL, type ChartData, type ChartSeries, type WaterfallData } from "./figure-data";
import { decimalsShown, fixedWords, isPercent } from "./figure-format";

/** The columns of the block, from its first on. A bar across 0 has a part on either side. */
const COLUMNS = ["", "Value", "From", "To", "Base", "Rise", "Fall", "Total", "Rise below 0", "Fall below 0"] as const;
const [NAME, VALUE, FROM, TO, BASE, RISE, FALL, TOTAL, RISE_BELOW, FALL_BELOW] = COLUMNS.keys();
/** Where in the block what it is made of can be read again. */
export const PLACES = { name: NAME!, value: VALUE!, to: TO!, base: BASE!, total: TOTAL! } as const;
/** The rows above its first step: what it is for, and what its columns are. */
export const ROWS_ABOVE = 2;
const QUIET = { size: 8, colour: "#616161" } as const;
/** A bar of the sum so far; the last one is of everything. */
const SUBTOTAL = "Subtotal";
const TOTAL_OF_ALL = "Total";
const GAP_PERCENT = 45;
const MAX_DECIMALS = 2;

export type At = { sheet: string; row: number; column: number };
export type CellAt = (sheet: string, row: number, column: number) => CellData | undefined;

interface Step {
  name: string;
  nameCell?: At;
  value: number;
  /** Left out: a bar from 0 to the sum so far. */
  valueCell?: At;
  format?: string | undefined;
}

export interface Block {
  chart: ChartData;
  cells: CellData[];
  rows: number;
}

const numberOf = (value: Value | null | undefined): number =>
  typeof value === "number" && Number.isFinite(value) ? value : 0;
const wordsOf = (value: Value | null | undefined): string =>
  value === null || value === undefined ? "" : typeof value === "object" ? value.error : String(value);

export function cellsOf(address: string): At[] {
  const area = parseAddress(address);
  if (!area) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    sheet: area.sheet,
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

function stepsOf({ parts, hasTotals }: WaterfallData, at: CellAt): Step[] {
  let sum = 0;
  return parts.flatMap(({ values, names }, part): Step[] => {
    const named = names === undefined ? [] : cellsOf(names);
    const steps = cellsOf(values).map((valueCell, index): Step => {
      const nameCell = named[index];
      const cell = at(valueCell.sheet, valueCell.row, valueCell.column);
      const value = numberOf(cell?.value);
      sum += value;
      return {
        name: nameCell ? wordsOf(at(nameCell.sheet, nameCell.row, nameCell.column)?.value) : String(index + 1),
        ...(nameCell && { nameCell }),
        value,
        valueCell,
        format: cell?.format,
      };
    });
    return hasTotals ? [...steps, { name: part === parts.length - 1 ? TOTAL_OF_ALL : SUBTOTAL, value: sum }] : steps;
  });
}

/** As many decimals as the figures need, at most so many. */
function decimalsOf(values: readonly number[], most: number): number {
  const needs = (value: number) =>
    Array.from({ length: most }, (_, decimals) => decimals).find(
      (decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9,
    ) ?? most;
  return Math.max(0, ...values.map(needs));
}

/** What a step's bar is made of, as numbers and as formulas over the cells of its ends. */
function pieces(start: number, end: number, from: string, to: string) {
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  return {
    base: {
      result: Math.max(0, low) + Math.min(0, high),
      formula: `MAX(0,MIN(${from},${to}))+MIN(0,MAX(${from},${to}))`,
    },
    above: {
      result: Math.max(0, high) - Math.max(0, low),
      formula: `MAX(0,MAX(${from},${to}))-MAX(0,MIN(${from},${to}))`,
    },
    below: {
      result: Math.min(0, low) - Math.min(0, high),
      formula: `MIN(0,MIN(${from},${to}))-MIN(0,MAX(${from},${to}))`,
    },
  };
}

/** The block with its upper left corner in that cell of the sheet, and the chart over it. */
export function waterfallChart(
  data: WaterfallData,
  { name: sheet }: Pick<SheetData, "name">,
  row: number,
  column: number,
  at: CellAt,
): Block {
  const steps = stepsOf(data, at);
  const place: BlockPlace = { sheet, first: row + ROWS_ABOVE, column };
  return {
    chart: chartOver(data, place, Math.max(steps.length, 1)),
    cells: [...headCells(data, row, column), ...stepCells(data, place, steps)],
    rows: ROWS_ABOVE + steps.length,
  };
}

interface BlockPlace {
  readonly sheet: string;
  /** The row of the first step. */
  readonly first: number;
  readonly column: number;
}

const headCells = ({ title }: WaterfallData, row: number, column: number): CellData[] => [
  {
    row,
    column,
    value: title === undefined ? "For the chart on this sheet" : `For the chart “${title}”`,
    style: QUIET,
  },
  ...COLUMNS.slice(1).map((value, index): CellData => ({
    row: row + 1,
    column: column + 1 + index,
    value,
    style: { ...QUIET, align: "right" },
  })),
];

function stepCells(data: WaterfallData, { sheet, first, column }: BlockPlace, steps: readonly Step[]): CellData[] {
  const format = steps.find((step) => step.format !== undefined)?.format;
  const isShare = format !== undefined && isPercent(format);
  const decimals = decimalsOf(
    steps.map(({ value }) => (isShare ? value * 100 : value)),
    Math.min(MAX_DECIMALS, (format === undefined ? undefined : decimalsShown(format)) ?? MAX_DECIMALS),
  );
  const reference = (cell: At) =>
    formatAddress({
      ...cell,
      sheet: cell.sheet.toLowerCase() === sheet.toLowerCase() ? "" : cell.sheet,
      rows: 1,
      columns: 1,
    });
  const cells: CellData[] = [];
  let before = 0;
  for (const [index, step] of steps.entries()) {
    const own = first + index;
    const cell = (offset: number, down = own) => cellName(down, column + offset);
    const isSum = step.valueCell === undefined;
    const isTotal = isSum || (data.isFirstTotal && index === 0);
    const [start, end] = isSum ? [0, before] : [before, before + step.value];
    before = end;
    const put = (offset: number, formula: string, value: Value) =>
      cells.push({
        row: own,
        column: column + offset,
        value,
        formula: `=${formula}`,
        ...(format !== undefined && offset !== NAME && { format }),
        style: QUIET,
      });
    // No format in TEXT says the same in every language of Excel's.
    const figure = isShare ? `FIXED(${cell(VALUE!)}*100,${decimals})&"%"` : `FIXED(${cell(VALUE!)},${decimals})`;
    const shown = isShare ? `${fixedWords(step.value * 100, decimals)}%` : fixedWords(step.value, decimals);
    put(
      NAME!,
      `${step.nameCell ? reference(step.nameCell) : `"${step.name}"`}&"  "&${figure}`,
      `${step.name}  ${shown}`,
    );
    put(
      VALUE!,
      step.valueCell
        ? `IF(ISNUMBER(${reference(step.valueCell)}),${reference(step.valueCell)},0)`
        : index === 0
          ? "0"
          : cell(TO!, own - 1),
      step.value,
    );
    put(FROM!, isSum || index === 0 ? "0" : cell(TO!, own - 1), start);
    put(TO!, `${cell(FROM!)}+${cell(VALUE!)}`, end);
    const { base, above, below } = pieces(start, end, cell(FROM!), cell(TO!));
    const isRise = step.value >= 0;
    put(BASE!, base.formula, base.result);
    const piece = (offset: number, { formula, result }: { formula: string; result: number }, isOfRises: boolean) =>
      put(
        offset,
        isTotal ? "0" : `IF(${cell(VALUE!)}${isOfRises ? ">=0" : "<0"},${formula},0)`,
        !isTotal && isRise === isOfRises ? result : 0,
      );
    piece(RISE!, above, true);
    piece(FALL!, above, false);
    put(TOTAL!, isTotal ? `${above.formula}+${below.formula}` : "0", isTotal ? above.result + below.result : 0);
    piece(RISE_BELOW!, below, true);
    piece(FALL_BELOW!, below, false);
  }
  return cells;
}

/** `steps`: how many rows it is drawn from. */
function chartOver(data: WaterfallData, { sheet, first, column }: BlockPlace, steps: number): Block["chart"] {
  const on = `${quoteSheetName(sheet)}!`;
  const range = (offset: number) =>
    `${on}${cellName(first, column + offset)}:${cellName(first + steps - 1, column + offset)}`;
  const series = (offset: number, more: Partial<ChartSeries>): ChartSeries => ({
    values: range(offset),
    categories: range(NAME!),
    name: { cell: `${on}${cellName(first - 1, column + offset)}` },
    ...more,
  });
  const { rise, fall, total } = data.colours;
  return {
    kind: "bar",
    isHorizontal: true,
    isReversed: true,
    isStacked: true,
    gapPercent: GAP_PERCENT,
    legend: "none",
    ...(data.title !== undefined && { title: data.title }),
    ...(data.x && { x: data.x }),
    y: { hasLines: false, ...data.y },
    waterfall: data.look ?? PLAIN_WATERFALL,
    series: [
      series(BASE!, { isInvisible: true }),
      series(RISE!, { colour: rise }),
      series(FALL!, { colour: fall, isHatched: true }),
      series(TOTAL!, { colour: total }),
      series(RISE_BELOW!, { colour: rise }),
      series(FALL_BELOW!, { colour: fall, isHatched: true }),
    ],
  };
}
