/** Writes a page from top to bottom: the next free row, and cells at columns of it. */

import { page } from "../../samples/page";
import { type Cell, type Look, type Sheet, text } from "../../samples/sheet";
import { columnName } from "../../workbook/address";

/** Column A is the margin; what is written begins in B. */
export const FIRST = 1;

export class Writer {
  readonly cells: Cell[] = [];
  /** The next row, from 1 as a sheet counts. */
  row = 1;
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

  /** The heads of a table in the next row; a column is at least so wide. */
  heads(heads: readonly { words: string; over: "text" | "figures" }[]): void {
    heads.forEach(({ words, over }, index) => this.add(text(this.at(FIRST + index), words, over === "text" ? "head" : "numberHead")));
    this.row += 1;
  }

  /** Rows kept free for a chart. */
  keep(rows: number): void {
    for (let count = 0; count < rows; count += 1) this.line("", "label");
  }

  atLeast(column: number, pixels: number): void {
    this.widths.set(column, Math.max(this.widths.get(column) ?? 0, pixels));
  }

  sheet(name: string, columns: number, opensOn: string): Sheet {
    const widths: Record<string, number> = { A: 20 };
    for (let column = FIRST; column < FIRST + columns; column++) widths[columnName(column)] = this.widths.get(column) ?? 92;
    return page({ name, columns: widths, cells: this.cells, opensOn });
  }
}
