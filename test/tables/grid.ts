/** A table as a person would sketch it: a line a row, cells parted by `|`. */

import { Grid } from "../../src/tables/grid";
import type { CellContent } from "../../src/sheet/cells";

/** A plain numeral is a number, `'1.234` the text 1.234, `!#N/A` an error, nothing an empty cell. */
function cell(sketch: string): CellContent {
  const words = sketch.trim();
  if (words.startsWith("'")) return words.slice(1);
  if (words.startsWith("!")) return { error: words.slice(1) };
  return /^-?\d+(?:\.\d+)?$/.test(words) ? Number(words) : words;
}

export function sketched(sketch: string, at: { sheet?: string; row?: number; column?: number } = {}): Grid {
  const lines = sketch
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const rows = lines.map((line) => (line === "." ? [""] : line.split("|")).map(cell));
  const width = Math.max(...rows.map((row) => row.length));
  return new Grid({
    sheet: at.sheet ?? "Sheet1",
    row: at.row ?? 0,
    column: at.column ?? 0,
    values: rows.map((row) => [...row, ...Array<CellContent>(width - row.length).fill("")]),
  });
}
