/**
 * Who gets what: a total and a share for each group (country, actor, factor, function, gender ...).
 *
 * Groups are the same when they differ in case and outer spaces only; the first spelling is shown. A figure without a
 * group is `(unspecified)`. A record whose value is missing is left out and counted in a last row. The sum must be above
 * 0; single values may be below. Sorted by value, largest first, ties in order of appearance; or in order of appearance.
 *
 * Source: Kaplinsky (2000), Globalisation and Unequalisation: What Can Be Learned from Value Chain Analysis?
 */
import { Decimal, sum } from "./decimal";
import { isMissing, needed } from "./figure";
import { type Labels, UNSPECIFIED, occupied, sameName } from "./labels";
import { refuse } from "./refusal";
import type { Entry, Table } from "./table";
import { shareable } from "./value-added";
import type { Vector } from "./vector";

export const ORDERS = ["value", "appearance"] as const;
export type Order = (typeof ORDERS)[number];

export function distribution(groups: Labels, values: Vector, order: Order = "value"): Table {
  const records = occupied([groups], [values]);
  if (records.length === 0) refuse({ why: "no records", place: { argument: groups.argument } });

  const totals = new Map<string, { readonly group: string; value: Decimal }>();
  let missing = 0;
  for (const record of records) {
    const value = values.at(record);
    if (isMissing(value)) {
      missing += 1;
      continue;
    }
    const group = groups.at(record) || UNSPECIFIED;
    const key = sameName(group);
    const entry = totals.get(key);
    if (entry) entry.value = entry.value.plus(needed(value));
    else totals.set(key, { group, value: needed(value) });
  }

  const rows = [...totals.values()];
  const total = shareable(sum(rows.map(({ value }) => value)), values.argument);
  if (order === "value") rows.sort((a, b) => b.value.comparedTo(a.value));
  const missingRow: Entry[][] = missing > 0 ? [["(missing values)", new Decimal(missing), ""]] : [];
  return [
    ["Group", "Value", "Share"],
    ...rows.map(({ group, value }) => [group, value, value.div(total)]),
    ...missingRow,
  ];
}
