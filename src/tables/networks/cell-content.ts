/** What a cell of an input-output table holds, by which its parts are found. */

import { fromNumeral } from "../../core/numbers/decimal";
import type { CellContent } from "../../sheet/cells";

export const isWords = (value: CellContent | undefined): value is string =>
  typeof value === "string" && value.trim() !== "";
/** An error is in the place of a figure. */
export const isFigureOrError = (value: CellContent | undefined): boolean =>
  typeof value === "number" || (typeof value === "object" && value !== null);
const numeralOf = (value: CellContent | undefined) => (isWords(value) ? fromNumeral(value.trim()) : null);
/** A number, or the numeral of one, which the functions read as well. */
export const isFigure = (value: CellContent | undefined): boolean =>
  typeof value === "number" || numeralOf(value) !== null;
export const figureOf = (value: CellContent | undefined): number =>
  typeof value === "number" ? value : (numeralOf(value)?.toNumber() ?? 0);
export const nameIn = (value: CellContent | undefined): string =>
  isWords(value) ? value.trim() : typeof value === "number" ? String(value) : "";
export const isNamed = (value: CellContent | undefined): boolean => isWords(value) || typeof value === "number";
