/** What a cell of an input-output table holds, by which its parts are found. */

import type { CellContent } from "../../sheet/cells";

export const isWords = (value: CellContent | undefined): value is string =>
  typeof value === "string" && value.trim() !== "";
/** An error is in the place of a figure. */
export const isFigureOrError = (value: CellContent | undefined): boolean =>
  typeof value === "number" || (typeof value === "object" && value !== null);
export const figureOf = (value: CellContent | undefined): number => (typeof value === "number" ? value : 0);
export const nameIn = (value: CellContent | undefined): string =>
  isWords(value) ? value.trim() : typeof value === "number" ? String(value) : "";
export const isNamed = (value: CellContent | undefined): boolean => isWords(value) || typeof value === "number";
