/** The same from a grid that was read whole, as the general reader and tests have it. */

import { type Area, formatAddress } from "../../sheet/address";
import type { Grid } from "../grid";
import type { Cells, NetworkFigures } from "./cells";
import type { NetworkRead } from "./reading";
import { figuresFrom, rangesOf } from "./source";

export const cellsIn = (grid: Grid, { row, column, rows, columns }: Omit<Area, "sheet">): Cells =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => grid.at(row - grid.row + r, column - grid.column + c)),
  );

/** `others`: the grids on which final demand was found elsewhere. */
export function figuresIn(reading: NetworkRead, others: readonly Grid[] = []): NetworkFigures {
  return figuresFrom(rangesOf(reading), (area) => {
    const grid = [reading.grid, ...others].find(
      ({ sheet, row, column, height, width }) =>
        sheet === area.sheet &&
        row <= area.row &&
        column <= area.column &&
        row + height >= area.row + area.rows &&
        column + width >= area.column + area.columns,
    );
    if (!grid) throw new Error(`${formatAddress(area)} was not read`);
    return cellsIn(grid, area);
  });
}
