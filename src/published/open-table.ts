/** A table that is open: what was read, and the core's table of it, which has taken over the figures of the flows. */

import { type InterCountryTable } from "../core/networks/inter-country-table";
import { tableOfFigures } from "../core/networks/table-of-figures";
import type { Sliced } from "../core/sliced";
import { balanceOf } from "./balance";
import { describe, type Description } from "./describe";
import type { PublishedTable } from "./published-table";
import { setAside } from "./set-aside";

export interface OpenTable {
  /** Without its flows: they have become coefficients. */
  readonly published: Omit<PublishedTable, "flows">;
  readonly table: InterCountryTable;
  /** By row: output less purchases. */
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
  return { published: rest, table, valueAdded: table.data.valueAdded, description };
}
