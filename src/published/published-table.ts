/** An inter-country table out of a file, as it is kept: figures alone, country after country. */

import type { NetworkRole } from "../tables/networks/roles";
import type { PublishedLayout } from "./layouts/layout";

/** Whose a row is, as the file has it; `part` where the country is in parts. */
export interface RowName {
  readonly country: string;
  readonly part: string;
  /** The industry's code, or what there is of a name for it. */
  readonly code: string;
  readonly name: string;
}

/** A row below the flows: value added, a part of it, taxes, output, an account in a unit of its own. */
export interface Account {
  readonly name: string;
  readonly role: NetworkRole;
  /** What it is, "" where nothing is known of it. */
  readonly means: string;
  readonly figures: Float64Array;
}

export interface PublishedTable {
  readonly layout: PublishedLayout;
  readonly release: string;
  readonly year: string;
  readonly countries: readonly string[];
  /** Where the rows of each country begin; one more for the end. */
  readonly first: Int32Array;
  readonly rows: readonly RowName[];
  /** The row of the file, from 0, for each of them. */
  readonly rowAt: Int32Array;
  /** n x n, sales for further production; n x countries, sales to final users. */
  readonly flows: Float64Array;
  readonly final: Float64Array;
  readonly accounts: readonly Account[];
  /** By row: what it sells by the column of output, if there is one, and what an adjustment beside it adds. */
  readonly output: Float64Array | null;
  readonly adjusted: Float64Array;
  readonly merged: ReadonlyMap<string, readonly string[]>;
  /** Other years that the file holds. */
  readonly otherYears: readonly string[];
}

export const rowCount = ({ rows }: PublishedTable): number => rows.length;

/** The rows in which a table has value added of its own: as a whole, or else its parts. */
export function valueAddedIn(accounts: readonly Account[]): readonly Account[] {
  const whole = accounts.filter(({ role }) => role === "valueAdded");
  return whole.length > 0 ? whole.slice(0, 1) : accounts.filter(({ role }) => role === "valueAdded part");
}
