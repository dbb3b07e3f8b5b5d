/** A table that is open: what was read, and the core's table of it, which has taken over the figures of the flows. */

import type { InterCountryTable } from "../core/networks/inter-country-table";
import { tableOfFigures } from "../core/networks/table-of-figures";
import { withValueAdded } from "../core/networks/value-added";
import type { Sliced } from "../core/sliced";
import { balanceOf } from "./balance";
import { describe, type Description } from "./describe";
import { type PublishedTable, valueAddedIn } from "./published-table";
import { setAside } from "./set-aside";

export interface OpenTable {
  /** Without its flows: they have become coefficients. */
  readonly published: Omit<PublishedTable, "flows">;
  readonly table: InterCountryTable;
  /** By row: output less flows. */
  readonly valueAdded: Float64Array;
  readonly description: Description;
}

export function* openTable(published: PublishedTable): Sliced<OpenTable> {
  const balance = balanceOf(published);
  const description = describe(published, balance, setAside(published, balance));
  const { flows, ...rest } = published;
  const { countries, first, rowAt, final } = rest;
  yield 0;
  const table = yield* tableOfFigures({ countries, first, rowAt, flows, final });
  return { published: rest, table, valueAdded: table.data.primary.values(), description };
}

/** The same table with value added of its own rows. */
export function withOwnValueAdded(open: OpenTable): OpenTable {
  const { rowAt } = open.published;
  const accounts = valueAddedIn(open.published.accounts);
  const values = new Float64Array(accounts.length * rowAt.length);
  const valueAdded = new Float64Array(rowAt.length);
  accounts.forEach(({ figures }, account) =>
    figures.forEach((figure, row) => {
      values[account * rowAt.length + rowAt[row]!] = figure;
      valueAdded[row]! += figure;
    }),
  );
  const matrix = {
    argument: "valueAdded",
    rows: accounts.length,
    columns: rowAt.length,
    values,
    rests: new Float64Array(values.length),
  };
  return { ...open, valueAdded, table: withValueAdded(open.table, matrix) };
}
