/** Writes a page from top to bottom: the next free row, and cells at columns of it. */

import { page } from "../sheet/page";
import { type Cell, type Look, MONEY_FORMAT, type Sheet, text } from "../sheet/sheet";
import { requireArea, columnName } from "../sheet/address";

/** Column A is the margin; what is written begins in B. */
export const FIRST = 1;

/** Pixels of a column. */
const USUAL = 92;

export class Writer {
  readonly cells: Cell[] = [];
  /** The next row, from 1 as a sheet counts. */
  row = 1;
  /** No amount on the page is larger, above 0 or below. */
  largest = 0;
  private readonly widths = new Map<number, number>();

  /** `B5`. */
  at(column: number, row = this.row): string {
    return columnName(column) + String(row);
  }

  /** `B5:B9`: down a column, or over several. */
  range(column: number, from: number, to: number, lastColumn = column): string {
    return `${this.at(column, from)}:${this.at(lastColumn, to)}`;
  }

  add(...cells: readonly Cell[]): void {
    this.cells.push(...cells);
  }

  /** A text over the whole page, on a row of its own. */
  line(words: string, look: Look, across?: number): void {
    this.add(text(this.at(FIRST), words, look, across ? { across } : {}));
    this.row += 1;
  }

  /** The headers of a table in the next row; a column is at least as wide. */
  heads(heads: readonly { words: string; over: "text" | "figures" }[]): void {
    heads.forEach(({ words, over }, index) =>
      this.add(text(this.at(FIRST + index), words, over === "text" ? "head" : "numberHead")),
    );
    this.row += 1;
  }

  /** Rows kept free for a chart. */
  keep(rows: number): void {
    for (let count = 0; count < rows; count += 1) this.line("", "label");
  }

  atLeast(column: number, pixels: number): void {
    this.widths.set(column, Math.max(this.widths.get(column) ?? USUAL, pixels));
  }

  sheet(name: string, columns: number, opensOn: string): Sheet {
    const figure = widthOfAmount(this.largest);
    for (const column of this.columnsOfAmounts()) this.atLeast(column, figure);
    const widths: Record<string, number> = { A: 20 };
    const end = Math.max(FIRST + columns, ...[...this.widths.keys()].map((column) => column + 1));
    for (let column = FIRST; column < end; column++) widths[columnName(column)] = this.widths.get(column) ?? USUAL;
    return page({ name, columns: widths, cells: this.cells, opensOn });
  }

  private columnsOfAmounts(): Set<number> {
    return new Set(
      this.cells.flatMap(({ at, format, fills }) => [
        ...(format === MONEY_FORMAT ? [requireArea(at).column] : []),
        ...(fills?.formats ?? []).flatMap((each, index) =>
          each === MONEY_FORMAT ? [requireArea(at).column + index] : [],
        ),
      ]),
    );
  }
}

/** Pixels of a digit, of a comma or point, and of what is free around a figure, at the size of the page's figures. */
const [DIGIT, SIGN, AROUND] = [7.5, 4, 16] as const;

/** So wide is an amount of that size with two decimals and a minus. */
export function widthOfAmount(amount: number): number {
  const digits = Math.min(MAX_DIGITS, Math.max(1, Math.ceil(Math.log10(Math.max(1, amount) + 1))));
  return Math.ceil((digits + 2) * DIGIT + (Math.floor((digits - 1) / 3) + 2) * SIGN + AROUND);
}

/** A column of a larger figure would push the page out of sight. */
const MAX_DIGITS = 30;
