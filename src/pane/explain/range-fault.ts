/** Text that a function of ours refuses because the range is not the one that was meant: it holds names, or begins at a heading. */

import { type Area, formatAddress } from "../../sheet/address";
import type { CellContent } from "../../sheet/cells";
import { reading } from "../../tables/reading";
import { isMissingMark } from "../../tables/numeral";
import type { Workbook } from "../../workbook/port";
import { errors as texts } from "../texts/explain";
import { placeWords } from "./places";

/** An argument and the range that was given for it. */
export interface GivenRange {
  readonly argument: string;
  readonly range: Area;
}

/** What to do about the range; null where the cell alone is at fault. `on`: the sheet of the formula. */
export async function rangeAdvice(
  workbook: Workbook,
  { argument, range }: GivenRange,
  at: Area,
  on: string,
): Promise<string | null> {
  const { values, row, column } = await workbook.read(formatAddress(range));
  const [down, right] = [at.row - row, at.column - column];
  if (!isName(values[down]?.[right])) return null;
  if (range.rows * range.columns === 1) return texts.nameInCell({ argument });
  const inColumn = values.flatMap((line) => line.slice(right, right + 1));
  const inRow = values[down] ?? [];
  const line = range.rows > 1 ? inColumn : inRow;
  const [part, whole] = [placeWords(lineOf(range, right), on), placeWords(range, on)];
  if (!line.some(isFigure))
    return values.flat().some(isFigure)
      ? texts.namesWithin({ argument, part, range: whole })
      : texts.names({ argument, range: whole });
  const isFirst = range.rows > 1 ? down === 0 : right === 0;
  const others = line.slice(1);
  if (!isFirst || others.some(isName) || (await isAmongFigures(workbook, range, at))) return null;
  return texts.heading({ argument, range: placeWords(withoutFirst(range), on) });
}

/** Headings stand beside headings: text with figures beside it is none. */
async function isAmongFigures(workbook: Workbook, range: Area, at: Area): Promise<boolean> {
  const around =
    range.rows > 1
      ? { ...at, column: Math.max(0, at.column - FAR), columns: 2 * FAR + 1 }
      : { ...at, row: Math.max(0, at.row - FAR), rows: 2 * FAR + 1 };
  return (await workbook.read(formatAddress(around))).values.flat().some(isFigure);
}

const FAR = 4;

const lineOf = (range: Area, right: number): Area =>
  range.rows > 1 ? { ...range, column: range.column + right, columns: 1 } : range;

const withoutFirst = (range: Area): Area =>
  range.rows > 1
    ? { ...range, row: range.row + 1, rows: range.rows - 1 }
    : { ...range, column: range.column + 1, columns: range.columns - 1 };

const isFigure = (value: CellContent | undefined): boolean => reading(value, null).is === "figure";

/** Words without a digit, which no figure hides in. */
const isName = (value: CellContent | undefined): boolean =>
  typeof value === "string" && reading(value, null).is === "words" && !/\d/.test(value) && !isMissingMark(value);
