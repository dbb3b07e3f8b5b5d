/** Cells by where they are. */

import type { CellData, SheetData } from "./workbook-data";

/** The cells of sheets by their place, gone through when the first is asked for. */
export function cellFinder(
  sheets: readonly SheetData[],
): (sheet: string, row: number, column: number) => CellData | undefined {
  const found = new Map<string, Map<string, CellData>>();
  return (name, row, column) => {
    const key = name.toLowerCase();
    let cells = found.get(key);
    if (!cells) {
      const sheet = sheets.find((each) => each.name.toLowerCase() === key);
      cells = new Map(sheet?.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
      found.set(key, cells);
    }
    return cells.get(`${row},${column}`);
  };
}
