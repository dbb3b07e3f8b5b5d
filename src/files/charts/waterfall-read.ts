/**
 * Stacked bars of ours over a block of ours are the waterfall again that they were written for. They are so only where making
 * the block anew from what it says gives it cell by cell, and nothing else refers to it: what somebody has changed is theirs,
 * and stays as it is.
 */

import { cellName, columnNumber, formatAddress, intersection, parseAddress, type CellRange } from "../../sheet/address";
import { tokenize } from "../../formula/tokens";
import { usedOf } from "../page-setup";
import type { CellData, SheetData, WorkbookData } from "../workbook-data";
import { allNodes } from "../xml-tree";
import type { Axis, ChartData, ChartSeries, FigureData, WaterfallData } from "./figure-data";
import { type At, type Block, type CellAt, cellsOf, PLACES, ROWS_ABOVE, waterfallChart } from "./waterfall";

type ChartFigure = FigureData & { chart: ChartData };

interface Found {
  waterfall: WaterfallData;
  block: Block;
  area: CellRange;
}

/** The workbook with its waterfalls, and without the blocks under them. */
export function withWaterfalls(workbook: WorkbookData, at: CellAt): WorkbookData {
  if (!workbook.sheets.some(({ figures }) => figures?.some((figure) => "chart" in figure && figure.chart.waterfall)))
    return workbook;
  return { ...workbook, sheets: workbook.sheets.map((sheet) => withOwn(sheet, workbook, at)) };
}

function withOwn(sheet: SheetData, workbook: WorkbookData, at: CellAt): SheetData {
  const taken = new Set<string>();
  const figures = sheet.figures?.map((figure): FigureData => {
    const found = "chart" in figure && figure.chart.waterfall ? waterfallIn(figure.chart, sheet, at) : undefined;
    if (!found || isUsedElsewhere(found.area, sheet, figure as ChartFigure, workbook)) return figure;
    for (const { row, column } of found.block.cells) taken.add(`${row},${column}`);
    const { row, column, x, y, width, height } = figure;
    return { row, column, x, y, width, height, waterfall: found.waterfall };
  });
  if (!figures || taken.size === 0) return sheet;
  return withoutOwnPrintArea({
    ...sheet,
    figures,
    cells: sheet.cells.filter(({ row, column }) => !taken.has(`${row},${column}`)),
  });
}

/** What was not to be printed is not there any more: a print area that says only that would not grow with the sheet. */
function withoutOwnPrintArea(sheet: SheetData): SheetData {
  const used = usedOf(sheet);
  if (
    used.rows === 0 ||
    sheet.page?.printArea?.replaceAll("$", "") !== `A1:${cellName(used.rows - 1, used.columns - 1)}`
  )
    return sheet;
  const page = { ...sheet.page };
  delete page.printArea;
  return { ...sheet, page };
}

function waterfallIn(chart: ChartData, sheet: SheetData, at: CellAt): Found | undefined {
  const base = parseAddress(chart.series[0]?.values ?? "");
  if (!base || base.columns > 1 || !isOn(base.sheet, sheet)) return undefined;
  const [row, column] = [base.row - ROWS_ABOVE, base.column - PLACES.base];
  if (row < 0 || column < 0) return undefined;
  const waterfall = described(chart, { row: base.row, column, rows: base.rows }, sheet, at);
  if (!waterfall) return undefined;
  const block = waterfallChart(waterfall, sheet, row, column, at);
  const isWhole = block.cells.every((cell) => isTheSame(cell, at(sheet.name, cell.row, cell.column), cell.row === row));
  if (!isWhole || !isSameChart(chart, block.chart)) return undefined;
  return {
    waterfall,
    block,
    area: { row, column, rows: block.rows, columns: Math.max(...block.cells.map((cell) => cell.column)) - column + 1 },
  };
}

const isOn = (name: string, sheet: SheetData): boolean => name.toLowerCase() === sheet.name.toLowerCase();
const plain = (formula: string | undefined): string => (formula ?? "").replace(/^=/, "");

/** The steps of a block, one below the other, as what they were made from. */
function described(
  chart: ChartData,
  steps: { row: number; column: number; rows: number },
  sheet: SheetData,
  at: CellAt,
): WaterfallData | undefined {
  const formulaAt = (offset: number, row: number) => plain(at(sheet.name, row, steps.column + offset)?.formula);
  const runs: { values: At[]; names: (At | undefined)[]; isEnded: boolean }[] = [];
  let run: (typeof runs)[number] | undefined;
  for (let row = steps.row; row < steps.row + steps.rows; row += 1) {
    const value = cellIn(/^IF\(ISNUMBER\((.+)\),\1,0\)$/i.exec(formulaAt(PLACES.value, row))?.[1], sheet);
    if (!value) {
      if (!run) return undefined;
      run.isEnded = true;
      run = undefined;
      continue;
    }
    if (!run || !isNext(run.values, value)) runs.push((run = { values: [], names: [], isEnded: false }));
    run.values.push(value);
    run.names.push(cellIn(/^(.+?)&" {2}"&FIXED\(/i.exec(formulaAt(PLACES.name, row))?.[1], sheet));
  }
  const parts = runs.map(({ values, names }) => ({
    values: rangeOf(values),
    names: names.every((name) => name === undefined) ? null : rangeOf(names),
  }));
  const [rise, fall, total] = [1, 2, 3].map((index) => chart.series[index]?.colour);
  if (parts.length === 0 || rise === undefined || fall === undefined || total === undefined) return undefined;
  const made: WaterfallData["parts"] = [];
  for (const { values, names } of parts) {
    if (values === undefined || names === undefined) return undefined;
    made.push({ values, ...(names !== null && { names }) });
  }
  const some = (axis: Axis | undefined) => axis !== undefined && Object.keys(axis).length > 0;
  const { hasLines, ...y } = chart.y ?? {};
  const x = { ...(chart.x?.title !== undefined && { title: chart.x.title }) };
  const figures = { ...y, ...(hasLines && { hasLines }) };
  return {
    ...(chart.title !== undefined && { title: chart.title }),
    parts: made,
    hasTotals: runs.some(({ isEnded }) => isEnded),
    isFirstTotal: formulaAt(PLACES.total, steps.row) !== "0",
    colours: { rise, fall, total },
    ...(some(x) && { x }),
    ...(some(figures) && { y: figures }),
    ...(chart.waterfall && { look: chart.waterfall }),
  };
}

function cellIn(reference: string | undefined, sheet: SheetData): At | undefined {
  const area = reference === undefined ? null : parseAddress(reference);
  return area && area.rows * area.columns === 1
    ? { sheet: area.sheet === "" ? sheet.name : area.sheet, row: area.row, column: area.column }
    : undefined;
}

/** Whether a cell goes on where these end, down or across. */
function isNext(cells: readonly At[], { sheet, row, column }: At): boolean {
  const [first, last] = [cells[0]!, cells.at(-1)!];
  if (last.sheet.toLowerCase() !== sheet.toLowerCase()) return false;
  const isDown = first.column === column && last.column === column && row === last.row + 1;
  return isDown || (first.row === row && last.row === row && column === last.column + 1);
}

/** Undefined where the cells are not one row or one column. */
function rangeOf(cells: readonly (At | undefined)[]): string | undefined {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return undefined;
  const range = formatAddress({
    sheet: first.sheet,
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  });
  const inside = cellsOf(range);
  const isWhole =
    inside.length === cells.length &&
    inside.every((cell, index) => cell.row === cells[index]?.row && cell.column === cells[index]?.column);
  return isWhole ? range : undefined;
}

/** Above its columns the block says what it is for; a title may have changed since. */
const isTheSame = (ours: CellData, theirs: CellData | undefined, isHead: boolean): boolean =>
  theirs !== undefined &&
  (ours.formula === undefined
    ? theirs.formula === undefined && (isHead ? typeof theirs.value === "string" : theirs.value === ours.value)
    : plain(theirs.formula).toUpperCase() === plain(ours.formula).toUpperCase());

const placeOf = (address: string | undefined): string => {
  const area = parseAddress(address ?? "");
  return area ? formatAddress({ ...area, sheet: area.sheet.toLowerCase() }) : "";
};

/** Hatching aside, which not every program keeps. */
const seriesMarks = ({ values, categories, name, colour, isInvisible, pointColours, trend, isOnRight }: ChartSeries) =>
  JSON.stringify([
    placeOf(values),
    placeOf(categories),
    name && "cell" in name ? placeOf(name.cell) : "",
    isInvisible === true ? "" : (colour ?? "").toLowerCase(),
    isInvisible === true,
    pointColours !== undefined,
    trend !== undefined,
    isOnRight === true,
  ]);

function isSameChart(theirs: ChartData, ours: ChartData): boolean {
  const marks = ({ kind, isHorizontal, isReversed, isStacked, legend, hasValues, right, series }: ChartData) =>
    JSON.stringify([
      kind,
      isHorizontal,
      isReversed,
      isStacked,
      legend,
      hasValues === true,
      right !== undefined,
      series.map(seriesMarks),
    ]);
  return marks(theirs) === marks(ours);
}

/** Whether anything but its own chart refers to a cell of the block, or lies upon it. */
function isUsedElsewhere(
  area: CellRange,
  sheet: SheetData,
  own: ChartFigure,
  { sheets, names }: WorkbookData,
): boolean {
  const isHit = (address: string, from: string) => {
    const found = parseAddress(address);
    return found !== null && isOn(found.sheet === "" ? from : found.sheet, sheet) && intersection(found, area) !== null;
  };
  const isInside = (cell: CellData) =>
    intersection({ row: cell.row, column: cell.column, rows: 1, columns: 1 }, area) !== null;
  return (
    names.some(({ range }) => isHit(range, "")) ||
    sheet.merges.some((merge) => intersection(merge, area) !== null) ||
    sheets.some(
      (each) =>
        each.cells.some(
          (cell) =>
            cell.formula !== undefined &&
            !(each === sheet && isInside(cell)) &&
            refersTo(cell.formula, each.name, area, isHit),
        ) ||
        each.figures?.some(
          (figure) => figure !== own && addressesIn(figure).some((address) => isHit(address, each.name)),
        ) ||
        each.carried?.some(({ node }) =>
          [...allNodes(node)].some(
            ({ attributes, text }) =>
              (each === sheet &&
                [attributes["sqref"], attributes["ref"]].some((ranges) =>
                  ranges?.split(/[\s,]+/).some((range) => isHit(range, each.name)),
                )) ||
              (text.trim() !== "" && refersTo(text, each.name, area, isHit)),
          ),
        ),
    )
  );
}

const addressesIn = (figure: FigureData): string[] =>
  "chart" in figure
    ? figure.chart.series.flatMap(({ values, categories, name }) => [
        values,
        categories ?? "",
        name && "cell" in name ? name.cell : "",
      ])
    : [];

/** Cells, ranges, whole columns and rows of a formula; of the last two it does not matter on which sheet. */
function refersTo(
  formula: string,
  from: string,
  area: CellRange,
  isHit: (address: string, from: string) => boolean,
): boolean {
  const parts = tokenize(plain(formula));
  return parts.some(({ kind, text }, index) => {
    if (kind === "columns") {
      const [first = "", last = first] = text.replaceAll("$", "").split(":");
      return columnNumber(first) < area.column + area.columns && columnNumber(last) >= area.column;
    }
    if (kind === "rows") {
      const [first = 0, last = first] = text.replaceAll("$", "").split(":").map(Number);
      return first - 1 < area.row + area.rows && last > area.row;
    }
    if (kind !== "cell") return false;
    const before = parts[index - 1];
    const onSheet = before?.kind === "sheet" ? before.text : "";
    const isRange = parts[index + 1]?.text === ":" && parts[index + 2]?.kind === "cell";
    return isHit(`${onSheet}${text}${isRange ? `:${parts[index + 2]!.text}` : ""}`, from);
  });
}
