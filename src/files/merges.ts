/** Merged cells: those that a grid takes, and those under which something lies that no one would see any more. */

import { cellName, formatAddress, intersection, parseAddress, type CellRange } from "../sheet/address";
import { LIMITS } from "./limits";
import type { Carried, CellData, SheetData } from "./workbook-data";
import { node } from "./xml-tree";

const MAX_MERGES = 10_000;

export const rangeOf = (place: CellRange): string => formatAddress({ ...place, sheet: "" });

/** Those that lie within limits and beside one another; a grid takes no others. */
export function mergesThatFit(places: readonly CellRange[]): { merges: CellRange[]; lost: string[] } {
  const merges: CellRange[] = [];
  const lost: string[] = [];
  for (const place of places) {
    const { row, column, rows, columns } = place;
    // One cell is no merge, and nobody misses it.
    if (rows * columns === 1) continue;
    const isFit =
      row >= 0 &&
      column >= 0 &&
      rows > 0 &&
      columns > 0 &&
      row + rows <= LIMITS.rows &&
      column + columns <= LIMITS.columns;
    if (isFit && merges.length < MAX_MERGES && !merges.some((other) => intersection(place, other))) merges.push(place);
    else lost.push(rangeOf(place));
  }
  return { merges, lost };
}

/**
 * The grid empties all cells of a merged range but the first; in a file they may hold figures and formulas on which others
 * rest. Such a range is not merged in the grid, and is merged again in the next file.
 */
export function withNothingUnderMerges(sheet: SheetData): { sheet: SheetData; hidden: string[] } {
  const under = new Map<CellRange, CellData[]>();
  const waiting = [...sheet.merges].sort((one, other) => one.row - other.row);
  /** By column, the merged range that began last: none lies over another. */
  const begun: CellRange[] = [];
  let next = 0;
  // Cells come row by row.
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    for (let merge = waiting[next]; merge && merge.row <= row; merge = waiting[next]) {
      for (let index = merge.column; index < merge.column + merge.columns; index += 1) begun[index] = merge;
      next += 1;
    }
    const merge = begun[column];
    const isEmpty = cell.formula === undefined && (cell.value === null || cell.value === "");
    if (!merge || isEmpty || row >= merge.row + merge.rows || (row === merge.row && column === merge.column)) continue;
    const found = under.get(merge);
    if (found) found.push(cell);
    else under.set(merge, [cell]);
  }
  if (under.size === 0) return { sheet, hidden: [] };
  const carried = Array.from(under.keys(), (merge): Carried => ({
    kind: "merge",
    node: node("mergeCell", { ref: rangeOf(merge) }),
  }));
  return {
    sheet: {
      ...sheet,
      merges: sheet.merges.filter((merge) => !under.has(merge)),
      carried: [...(sheet.carried ?? []), ...carried],
    },
    hidden: Array.from(
      under,
      ([merge, cells]) =>
        `${sheet.name}!${rangeOf(merge)}: ${cells.map(({ row, column }) => cellName(row, column)).join(", ")}`,
    ),
  };
}

/** The sheet with what was merged in its file merged again, but where the grid has merged cells, or a formula fills them. */
export function withCarriedMerges(sheet: SheetData): SheetData {
  const carried = (sheet.carried ?? []).filter(({ kind }) => kind === "merge");
  if (carried.length === 0) return sheet;
  const taken: CellRange[] = [
    ...sheet.merges,
    ...sheet.cells.flatMap(({ row, column, fills }) => (fills ? [{ row, column, ...fills }] : [])),
  ];
  const merges = [...sheet.merges];
  for (const {
    node: { attributes },
  } of carried) {
    const place = parseAddress(attributes["ref"] ?? "");
    if (!place || place.rows * place.columns === 1 || taken.some((other) => intersection(place, other))) continue;
    const { row, column, rows, columns } = place;
    merges.push({ row, column, rows, columns });
    taken.push(place);
  }
  return { ...sheet, merges, carried: sheet.carried!.filter(({ kind }) => kind !== "merge") };
}
