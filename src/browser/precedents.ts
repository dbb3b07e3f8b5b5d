/** What a formula of the grid's refers to, by its name too. */

import type { CellPosition, Model, Range } from "@odoo/o-spreadsheet";

export function rangesOf({ getters }: Pick<Model, "getters">, position: CellPosition): Range[] {
  const cell = getters.getCell(position);
  if (!cell?.isFormula) return [];
  const { compiledFormula } = cell;
  const named =
    compiledFormula.symbols.length === 0
      ? []
      : compiledFormula.getNamedRangesInFormula(getters).map(({ range }) => range);
  return [...compiledFormula.rangeDependencies, ...named];
}

/** The cells that it refers to, the first so many of them. */
export function* cellsOf(
  { getters }: Pick<Model, "getters">,
  position: CellPosition,
  atMost: number,
): Generator<CellPosition> {
  let cells = 0;
  for (const { sheetId, zone } of rangesOf({ getters }, position)) {
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      for (let col = zone.left; col <= zone.right; col += 1) {
        if ((cells += 1) > atMost) return;
        yield { sheetId, row, col };
      }
    }
  }
}
