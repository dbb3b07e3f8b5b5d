/** Reads a table: its headings, its records and totals, and a guess of what each column is. Nothing is computed yet. */

import { guessColumns } from "./columns";
import { type Grid, isBlank } from "./grid";
import { headsOf } from "./heads";
import type { Role } from "./roles";
import type { Steps } from "./steps";
import { rowsBelowTotal, totalByFigures, totalsByName } from "./totals";
import { mayMultiply } from "./settle";
import type { Total, Understanding } from "./understanding";
import { speaksOf } from "./words";

export function* understand(grid: Grid): Steps<Understanding> {
  const heads = headsOf(grid);
  const rows: number[] = [];
  for (let row = heads.first; row <= heads.last; row++) {
    yield;
    if (!grid.values[row]!.every(isBlank)) rows.push(row);
  }
  const named = yield* totalsByName(grid, rows);
  const below = new Set(yield* rowsBelowTotal(grid, rows, named));
  const records = rows.filter((row) => !named.has(row) && !below.has(row));
  const columns = yield* guessColumns(grid, heads, records);
  const counted = named.size === 0 ? yield* totalByFigures(grid, records, columns) : null;
  const totals: Total[] = [...[...named].map((row): Total => ({ row, by: "words" })), ...[...below].map((row): Total => ({ row, by: "below" })), ...(counted ? [counted] : [])];
  return {
    grid,
    columns,
    titles: heads.titles,
    headRows: heads.rows,
    records: counted ? records.filter((row) => row !== counted.row) : records,
    totals,
    notes: heads.notes,
    isPriceTimesVolume: mayMultiply(columns) && !columns.some(({ role, name }) => isBought(role) && speaksOf("prices", name)),
  };
}

/** Where inputs are prices too, sales and inputs are both meant per unit. */
const isBought = (role: Role): boolean => role === "inputs" || role === "otherInputs";
