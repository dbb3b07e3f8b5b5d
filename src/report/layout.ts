/** Which column of a report holds what. */

import { largest } from "../core/numbers/largest";
import { rolesUsed, valueAddedMethod } from "../tables/method";
import { type Measured, NAMING, type Naming } from "../tables/roles";
import { columnOf, type Understanding } from "../tables/understanding";
import { type Gathered, hasCleaned } from "./gathered";
import { FIRST } from "./writer";

export interface Layout {
  /** What the first column names, where the table has names. */
  readonly labelRole: Naming | undefined;
  /** Names beside that. */
  readonly naming: readonly Naming[];
  readonly names: ReadonlyMap<Naming, number>;
  readonly period: number | null;
  /** By what a column holds: inputs may take several beside one another. */
  readonly places: ReadonlyMap<Measured, { readonly first: number; readonly last: number }>;
  readonly value: number;
  readonly share: number;
  readonly cleaned: number | null;
  /** The first column that is free. */
  readonly width: number;
}

export function layOut(table: Understanding, gathered: Gathered, hasPeriods: boolean): Layout {
  const method = valueAddedMethod(table);
  const labelRole = (["link", "activity", "actor", "country"] as const).find((role) => columnOf(table, role));
  const naming = NAMING.filter((role) => role !== labelRole && columnOf(table, role));
  let next = FIRST + 1;
  const names = new Map<Naming, number>();
  if (labelRole) names.set(labelRole, FIRST);
  for (const role of naming) names.set(role, next++);
  const period = hasPeriods ? next++ : null;
  const places = new Map<Measured, { first: number; last: number }>();
  for (const role of rolesUsed(table)) {
    const count = largest(
      gathered.records.map((record) => record.columns.get(role)?.length ?? 0),
      1,
    );
    places.set(role, { first: next, last: next + count - 1 });
    next += count;
  }
  // Sales that no column gives have one here.
  if (table.isPriceTimesVolume) places.set("output", { first: next, last: next++ });
  const value =
    method === "value" ? places.get("valueAdded")!.first : method === "shares" ? places.get("share")!.first : next++;
  const share = next++;
  const cleaned = hasCleaned(gathered) ? next++ : null;
  return { labelRole, naming, names, period, places, value, share, cleaned, width: next };
}
