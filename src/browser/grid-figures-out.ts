/** The charts and pictures of the grid on their way into a file, and what its sheets carry. */

import type { Model } from "@odoo/o-spreadsheet";
import { readChart } from "../files/charts/chart-read";
import type { CarriedFigure, ChartData } from "../files/charts/figure-data";
import { columnsUnder, DEFAULT_WIDTH, rowsUnder } from "../files/page-setup";
import type { SheetData } from "../files/workbook-data";
import { parseAddress } from "../sheet/address";
import { CARRIED_KEY } from "./carrying";
import { figureOf, type GridFigure, type GridImage } from "./grid-figures";
import { isUnchanged } from "./grid-figures-in";
import type { GridSheet } from "./grid-data";

/** What a figure was in the file that it came from. */
const carriedFor = ({ id, tag, data }: GridFigure, sheet: GridSheet): CarriedFigure | undefined =>
  sheet[CARRIED_KEY]?.figures?.[tag === "image" ? ((data as GridImage).carried ?? "") : id];

/** The chart of what is carried, as it was read. */
function originalOf(carried: CarriedFigure | undefined): ChartData | undefined {
  const part = carried?.parts.find(({ type }) => type.endsWith("/chart"))?.content;
  return part === undefined || typeof part === "string" ? undefined : readChart(part);
}

/**
 * The sheet with its charts and pictures, and with the sizes of the rows and columns under them: elsewhere others are usual,
 * and a chart would cover the cells beside its place.
 */
export function withFigures(plain: SheetData, sheet: GridSheet, { getters }: Model, lost: string[]): SheetData {
  const { usualWidth, usualHeight, page, carried: rules = [] } = sheet[CARRIED_KEY] ?? {};
  const links = plain.carried ?? [];
  const refs = new Set(links.map(({ node }) => node.attributes["ref"]));
  // A link that was made over one of the file is the cell's now.
  const carried = [...rules.filter(({ kind, node }) => kind !== "link" || !refs.has(node.attributes["ref"])), ...links];
  const made: SheetData = {
    ...withUsualWidth(plain, usualWidth, sheet.colNumber),
    ...(usualHeight !== undefined && { usualHeight }),
    ...(page && { page }),
    ...(carried.length > 0 && { carried }),
  };
  const figures = sheet.figures.flatMap((figure) => {
    const carried = carriedFor(figure, sheet);
    const found = figureOf(figure, sheet.name, {
      carried,
      isUnchanged: (definition) => isUnchanged(definition, sheet.name, originalOf(carried)),
      hasRepeats: (address) => hasRepeats(getters, address),
    });
    if (!("lost" in found)) return [found];
    lost.push(`${sheet.name}: ${found.lost}`);
    return [];
  });
  if (figures.length === 0) return made;
  const [widths, heights] = [new Map(made.widths), new Map(made.heights)];
  for (const figure of figures) {
    for (
      let row = figure.row;
      row < Math.min(figure.row + rowsUnder(figure, { ...made, heights }), sheet.rowNumber);
      row += 1
    )
      if (!heights.has(row)) heights.set(row, getters.getRowSize(sheet.id, row));
    for (
      let column = figure.column;
      column < Math.min(figure.column + columnsUnder(figure, { ...made, widths }), sheet.colNumber);
      column += 1
    )
      if (!widths.has(column)) widths.set(column, getters.getColSize(sheet.id, column));
  }
  return { ...made, figures, widths, heights };
}

/** What the grid has as widths of columns one by one is said once, and what is usual in the grid is not usual there. */
function withUsualWidth(sheet: SheetData, usualWidth: number | undefined, columns: number): SheetData {
  if (usualWidth === undefined) return sheet;
  const all = Array.from(
    { length: columns },
    (_, column) => [column, sheet.widths.get(column) ?? DEFAULT_WIDTH] as const,
  );
  return { ...sheet, usualWidth, widths: new Map(all.filter(([, width]) => width !== usualWidth)) };
}

function hasRepeats(getters: Model["getters"], address: string): boolean {
  const area = parseAddress(address);
  const sheetId = area ? getters.getSheetIdByName(area.sheet) : undefined;
  if (!area || sheetId === undefined) return false;
  const shownOnes = Array.from(
    { length: area.rows * area.columns },
    (_, index) =>
      getters.getEvaluatedCell({
        sheetId,
        row: area.row + Math.floor(index / area.columns),
        col: area.column + (index % area.columns),
      }).formattedValue,
  );
  return new Set(shownOnes).size < shownOnes.length;
}
