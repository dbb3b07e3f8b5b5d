/** A table with its links across as one with them down: a sheet of live references. */

import { cellName } from "../sheet/address";
import { formula, type Sheet } from "../sheet/sheet";
import { addressAt, type Grid, isBlank } from "../tables/grid";
import { oneUnit as texts } from "./one-unit-texts";

const WIDTH = 110;

export function turnedSheet(grid: Grid): Sheet {
  const cells = grid.values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      isBlank(value)
        ? []
        : [
            formula(
              cellName(grid.row + column, grid.column + row),
              `=${addressAt(grid, { row, column, rows: 1, columns: 1 })}`,
              row === 0 || column === 0 ? "label" : "derived",
            ),
          ],
    ),
  );
  const letters = Array.from({ length: grid.height }, (_, row) => cellName(0, grid.column + row).replace(/\d+$/, ""));
  return {
    name: texts.turned,
    columns: Object.fromEntries(letters.map((letter) => [letter, WIDTH])),
    rows: {},
    cells,
    opensOn: cellName(grid.row, grid.column),
  };
}
