/**
 * Heights of rows in pixels. Excel records for each height whether a person chose it; one that it computed itself is
 * recomputed when the contents change. The grid shows whole pixels but keeps fractions, and moves a height along with its
 * row: so a computed height is marked by a thousandth of a pixel more. One that is chosen in the grid is whole, without it.
 */

import type { SheetData } from "./workbook-data";

const FITTED = 0.001;
const PIXELS_A_POINT = 4 / 3;
/** Excel takes no more. */
const MAX_POINTS = 409;

export const heightFrom = (points: number, isFitted: boolean): number =>
  Math.round(points * PIXELS_A_POINT * 100) / 100 + (isFitted ? FITTED : 0);

/** Whether a program worked it out. */
export const isFitted = (height: number): boolean => Math.round(height * 1000) % 10 === 1;

export const pointsOf = (height: number): number =>
  Math.min(Math.round((height / PIXELS_A_POINT) * 100) / 100, MAX_POINTS);

export const isOn = (flag: string | undefined): boolean => flag === "1" || flag === "true";

/** The heights without those that are usual, which need not be said row by row. */
export function unusualHeights(
  { heights, cells, merges }: SheetData,
  usualHeight: number | undefined,
): Map<number, number> {
  if (usualHeight === undefined) return heights;
  const usual = pointsOf(usualHeight);
  const all = Array.from(heights);
  const isUsual = (height: number) => isFitted(height) && pointsOf(height) === usual;
  if (!all.some(([, height]) => isUsual(height))) return heights;
  // Texts of several lines: the grid counts them where Excel does not, as in merged cells, and would make a high row of it.
  const kept = new Set(
    cells.flatMap(({ row, value, style }) =>
      style?.wrap || (typeof value === "string" && value.includes("\n")) ? [row] : [],
    ),
  );
  for (const { row } of merges) kept.add(row);
  return new Map(all.filter(([row, height]) => kept.has(row) || !isUsual(height)));
}

/** A sheet's XML as hucre writes it, with the usual height, and with computed heights marked as such. */
export function withHeights(xml: string, { heights, usualHeight }: SheetData): string {
  const rows = hasFitted(heights)
    ? xml.replaceAll(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (whole, before: string, row: string) =>
        isFitted(heights.get(Number(row) - 1) ?? 0) ? before : whole,
      )
    : xml;
  if (usualHeight === undefined) return rows;
  const custom = isFitted(usualHeight) ? "" : ' customHeight="1"';
  return rows.replace(/ defaultRowHeight="[^"]*"/, ` defaultRowHeight="${pointsOf(usualHeight)}"${custom}`);
}

const hasFitted = (heights: ReadonlyMap<number, number>) => Array.from(heights.values()).some(isFitted);

export const hasOwnHeights = ({ heights, usualHeight }: SheetData): boolean =>
  usualHeight !== undefined || hasFitted(heights);
