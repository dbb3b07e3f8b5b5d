/**
 * Lists beside one another without a column between: top exporters and their exports, top importers and their imports. What
 * stands in one row of two such lists is of two names, so they are two tables.
 */

import { sameName } from "../../core/data/labels";
import type { CellContent } from "../../sheet/cells";
import { type Grid, isBlank, partOf, trimmed } from "../grid";
import { findHeader, kindOf } from "../table-header";

/** So many records tell what a column holds. */
const LOOKED_AT = 30;

/** The lists, or the cells themselves where they are one table. */
export function listsBeside(cells: Grid): Grid[] {
  const { names, rows, first, last } = findHeader(cells);
  const width = rows.length === 0 ? 0 : widthOfList(cells, names, first, last);
  if (width === 0) return [cells];
  return Array.from({ length: cells.width / width }, (_, at) =>
    partOf(cells, { row: 0, column: at * width, rows: cells.height, columns: width }),
  ).flatMap((part) => trimmed(part) ?? []);
}

/** Of how many columns each of them is; 0 where the headings do not come again over names and figures. */
function widthOfList(cells: Grid, names: readonly string[], first: number, last: number): number {
  const records = cells.values.slice(first, Math.min(last + 1, first + LOOKED_AT));
  const kinds = names.map((_, column) => kindOfColumn(records.map((row) => row[column])));
  for (let width = 2; width <= cells.width / 2; width++) {
    if (cells.width % width !== 0) continue;
    const own = kinds.slice(0, width);
    if (!own.includes("names") || !own.includes("figures")) continue;
    const isAgain = kinds.every((kind, column) => kind === own[column % width]);
    const lists = cells.width / width;
    const isHeadedAgain = own.some(
      (kind, column) =>
        kind !== "empty" &&
        names[column] !== "" &&
        Array.from({ length: lists }, (_, at) => names[at * width + column]!).every(
          (name) => sameName(name) === sameName(names[column]!),
        ),
    );
    if (isAgain && isHeadedAgain) return width;
  }
  return 0;
}

function kindOfColumn(written: readonly (CellContent | undefined)[]): "names" | "figures" | "empty" {
  const filled = written.filter((cell) => cell !== undefined && !isBlank(cell));
  if (filled.length === 0) return "empty";
  return 2 * filled.filter((cell) => ["figure", "period"].includes(kindOf(cell))).length > filled.length
    ? "figures"
    : "names";
}
