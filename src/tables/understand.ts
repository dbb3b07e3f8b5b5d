/** Reads a table: its headings, its records and totals, and a guess of what each column is. Nothing is computed yet. */

import { guessColumns } from "./columns";
import { withNamesFilled } from "./filled-names";
import { withDates } from "./dates";
import { type Grid, isBlank } from "./grid";
import { findHeader, isHeadingStill } from "./table-header";
import type { Role } from "./roles";
import type { Sliced } from "../core/sliced";
import { rowsBelowTotal, statisticsByName, totalsByFigures, totalsByName } from "./totals";
import { mayMultiply } from "./choices";
import type { Total, Understanding } from "./understanding";
import { speaksOf } from "./header-vocabulary";

export function* understand(given: Grid): Sliced<Understanding> {
  const grid = withDates(given);
  yield;
  const heads = findHeader(grid);
  const rows: number[] = [];
  for (let row = heads.first; row <= heads.last; row++) {
    yield;
    if (!grid.cells(row).every(isBlank) && !isHeadingStill(grid, heads.rows, row)) rows.push(row);
  }
  const named = yield* totalsByName(grid, rows);
  const below = new Set(yield* rowsBelowTotal(grid, rows, named));
  const statistics = yield* statisticsByName(
    grid,
    rows.filter((row) => !below.has(row)),
  );
  const listed = rows.filter((row) => !named.has(row) && !below.has(row) && !statistics.has(row));
  const columns = yield* guessColumns(grid, heads, listed, [...named]);
  const counted = yield* totalsByFigures(grid, listed, columns, named.size > 0);
  const isCounted = new Set(counted.map(({ row }) => row));
  const as = (all: Iterable<number>, by: Total["by"]) => [...all].map((row): Total => ({ row, by }));
  const totals: Total[] = [
    ...as(named, "words"),
    ...as(statistics, "statistic"),
    ...as(below, "below"),
    ...counted,
  ].sort((a, b) => a.row - b.row);
  const records = listed.filter((row) => !isCounted.has(row));
  yield;
  return {
    grid,
    columns: withNamesFilled(columns, grid, records),
    titles: heads.titles,
    headRows: heads.rows,
    records,
    totals,
    notes: heads.notes,
    isPriceTimesVolume:
      mayMultiply(columns) && !columns.some(({ role, name }) => isBought(role) && speaksOf("prices", name)),
  };
}

/** Where inputs are prices too, sales and inputs are both meant per unit. */
const isBought = (role: Role): boolean => role === "inputs" || role === "otherInputs";
