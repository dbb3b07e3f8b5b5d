/** The rows of a workbook's first sheet. hucre reads them one after another: a table of two million cells is never there as a whole. */

import { streamXlsxRows } from "hucre/xlsx";
import { figureOf } from "./figures";
import { type Line, Rests, type TakeLine, type Watch } from "./lines";

class WorkbookLine implements Line {
  number = 0;
  private cells: readonly unknown[] = [];
  /** Of the widest row so far: a row ends with its last cell that has anything in it. */
  private width = 0;

  at(index: number, cells: readonly unknown[]): this {
    this.number = index + 1;
    this.cells = cells;
    this.width = Math.max(this.width, cells.length);
    return this;
  }

  texts(atMost = Infinity): string[] {
    const length = Math.min(atMost, this.width);
    return Array.from({ length }, (_, column) => textOf(this.cells[column]));
  }

  figures(skip: number, into: Float64Array): number {
    const { cells } = this;
    for (let column = skip; column < cells.length; column += 1) {
      const cell = cells[column];
      into[column - skip] = typeof cell === "number" ? cell : figureOf(textOf(cell), ".");
    }
    return this.width - skip;
  }
}

const textOf = (cell: unknown): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";

export async function readWorkbookLines(file: Uint8Array, take: TakeLine, { signal }: Watch = {}): Promise<void> {
  const rests = new Rests(signal);
  const line = new WorkbookLine();
  for await (const { index, values } of streamXlsxRows(file, { sheet: 0 })) {
    if (!take(line.at(index, values))) return;
    await rests.rest();
  }
}
