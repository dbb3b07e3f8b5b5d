/** The long form of an input-output table as a square one, on a sheet of its own whose cells follow the pairs. */

import { MAX_CELLS } from "../core/data/table";
import { columnName, formatAddress } from "../sheet/address";
import { type Cell, formula, type Sheet, text } from "../sheet/sheet";
import { nameIn } from "../tables/networks/cell-content";
import type { Pivoted } from "../tables/networks/reading";

const NAME_WIDTH = 140;

/** Null where the square has more cells than a sheet of formulas should. */
export function pivotSheet({ grid, from, to, value, firstRow, rows }: Pivoted): Sheet | null {
  if (grid.height * grid.width > MAX_CELLS) return null;
  const fixed = (column: number) =>
    formatAddress({ sheet: grid.sheet, row: firstRow, column, rows, columns: 1 }).replaceAll(
      /([A-Z]+)(\d+)(?=:|$)/g,
      "$$$1$$$2",
    );
  const cells: Cell[] = [];
  grid.values.forEach((line, row) =>
    line.forEach((cell, column) => {
      const at = columnName(column) + String(row + 1);
      if (row === 0 || column === 0) {
        if (nameIn(cell) !== "") cells.push(text(at, nameIn(cell), column === 0 ? "label" : "numberHead"));
        return;
      }
      if (cell === "") return;
      const sum = `=SUMIFS(${fixed(value)},${fixed(from)},$A${row + 1},${fixed(to)},${columnName(column)}$1)`;
      cells.push(formula(at, sum, "result", {}));
    }),
  );
  return { name: "VC table", columns: { A: NAME_WIDTH }, rows: {}, cells, opensOn: "A1" };
}
