/** The rows of a workbook's sheet. hucre reads them one after another: a table of two million cells is never there as a whole. */

import { streamXlsxRows } from "hucre/xlsx";
import { FileRefusal } from "../../files/refusals";
import { texts } from "../texts";
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

export async function readWorkbookLines(
  name: string,
  file: Uint8Array,
  sheet: number,
  take: TakeLine,
  { signal }: Watch = {},
): Promise<void> {
  const rests = new Rests(signal);
  const line = new WorkbookLine();
  for await (const { index, values } of rowsOf(name, file, sheet)) {
    if (!take(line.at(index, values))) return;
    await rests.rest();
  }
}

/** What the library cannot read is damaged. */
async function* rowsOf(name: string, file: Uint8Array, sheet: number): ReturnType<typeof streamXlsxRows> {
  const rows = streamXlsxRows(file, { sheet });
  try {
    for (;;) {
      const { done, value } = await rows.next().catch((error: unknown) => {
        console.debug(error);
        throw new FileRefusal(texts.damagedArchive({ file: name }));
      });
      if (done) return;
      yield value;
    }
  } finally {
    await rows.return();
  }
}
