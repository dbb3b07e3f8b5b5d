/** Whether a formula reads the cells of a range as the table does. */

import type { ArgumentCell } from "../function-tables/cells";
import { cellAt, type Grid, isBlank } from "../grid";
import type { DecimalSeparator } from "../numeral";
import { reading } from "../reading";
import { argumentTexts as texts } from "./texts";

export interface FigureColumn {
  readonly index: number;
  readonly mark: DecimalSeparator | null;
  readonly isNegated: boolean;
}

/** A decimal numeral as a formula reads text. */
const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;

/** Why a formula would read a column of figures otherwise; null where it would not. */
export function figuresDiffer(
  grid: Grid,
  { index, mark, isNegated }: FigureColumn,
  rows: readonly number[],
): string | null {
  for (const row of rows) {
    const value = grid.at(row, index);
    const found = textDiffers(grid, row, index, mark);
    if (found !== null) return found;
    if (isNegated && typeof value === "number" && value < 0) return texts.negative({ cell: cellAt(grid, row, index) });
  }
  return null;
}

function textDiffers(grid: Grid, row: number, column: number, mark: DecimalSeparator | null): string | null {
  const value = grid.at(row, column);
  if (typeof value !== "string") return null;
  const read = reading(value, mark);
  if (read.is !== "figure" || (PLAIN.test(value.trim()) && String(read.plain) === value.trim())) return null;
  return texts.otherwise({ cell: cellAt(grid, row, column), meaning: String(read.plain) });
}

/** The same of a table of figures, which has the figure of the cell; none where it is missing. */
export function figureDiffers(
  grid: Grid,
  row: number,
  column: number,
  plain: number | string | undefined,
): string | null {
  const value = grid.at(row, column);
  const cell = cellAt(grid, row, column);
  if (plain === undefined) return typeof value === "number" ? texts.otherwise({ cell, meaning: texts.missing }) : null;
  const isSame = typeof value === "number" ? Number(plain) === value : value === String(plain);
  return isSame ? null : texts.otherwise({ cell, meaning: String(Number(plain)) });
}

/** Names that are written once for several rows are not in each of them. */
export function namesMissing(grid: Grid, column: number, rows: readonly number[]): string | null {
  const row = rows.find((each) => isBlank(grid.at(each, column)));
  return row === undefined ? null : texts.writtenOnce({ cell: cellAt(grid, row, column) });
}

/** What a function's own table reads in a cell, where that is not the cell as it stands. */
export function meaningOf(cell: ArgumentCell): string | null {
  switch (cell.is) {
    case "per cent":
      return `${cell.value} %`;
    case "blank":
      return cell.means === "missing" ? texts.missing : "1";
    case "figure":
      return PLAIN.test(cell.text) && String(cell.plain) === cell.text ? null : String(cell.plain);
    case "word":
      return `“${cell.word}”`;
    default:
      return null;
  }
}
