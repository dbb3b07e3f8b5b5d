/** Whether two tables hold the same in the same place, so that the one need not be read again. */

import type { CellContent } from "../../sheet/cells";
import type { Grid } from "../../tables/grid";

export function areSameCells(one: Grid, other: Grid): boolean {
  return (
    one.sheet === other.sheet &&
    one.row === other.row &&
    one.column === other.column &&
    one.height === other.height &&
    one.width === other.width &&
    areSameRows(one.values, other.values, isSameContent) &&
    areSameRows(one.formats ?? [], other.formats ?? [], (a, b) => a === b) &&
    String(one.hiddenRows ?? []) === String(other.hiddenRows ?? [])
  );
}

function areSameRows<Cell>(
  one: readonly (readonly Cell[])[],
  other: readonly (readonly Cell[])[],
  isSame: (a: Cell, b: Cell) => boolean,
): boolean {
  return (
    one.length === other.length &&
    one.every((cells, row) => cells.every((cell, column) => isSame(cell, other[row]![column]!)))
  );
}

function isSameContent(one: CellContent, other: CellContent): boolean {
  if (typeof one === "object" && typeof other === "object") return one.error === other.error;
  return Object.is(one, other);
}
