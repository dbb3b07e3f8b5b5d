/**
 * Who gets what: a total and a share for each group (country, actor, factor, function, gender ...).
 *
 * Groups are the same when they differ only in what no one sees (case, width, spaces; see `fold.ts`); the first spelling
 * is shown. A figure without a group is `(unspecified)`. A record whose value is missing is left out, and a last row states
 * by its name how many are; it has no value and no share, so that the columns can be summed. The sum must be above 0; single values may be below. Sorted by value, largest first, ties in order of appearance; or
 * in order of appearance.
 *
 * Source: Kaplinsky (2000), Globalisation and Unequalisation: What Can Be Learned from Value Chain Analysis?
 */
import { isMissing } from "../../core/numbers/figure";
import { type Labels, Register, UNSPECIFIED, occupied } from "../../core/data/labels";
import { refuse } from "../../core/refusal";
import type { Entry, Table } from "../../core/data/table";
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";

/** The row that counts the records left out. */
const missingRow = (count: number): Entry[] => [`(missing values: ${count})`, "", ""];

export const ORDERS = ["value", "appearance"] as const;
export type Order = (typeof ORDERS)[number];

export function distribution(groups: Labels, values: Vector, order: Order = "value"): Table {
  const records = occupied([groups], [values]);
  if (records.length === 0) refuse({ why: "no records", place: { argument: groups.argument } });

  const register = new Register();
  const groupOf = groups.enter(register, UNSPECIFIED);
  const group = new Int32Array(values.length).fill(NO_GROUP);
  const missing = new Set(recordsWithoutValue(records, values));
  for (const record of records) if (!missing.has(record)) group[record] = groupOf(record);

  const totals = values.totals(group, register.names.length);
  const shares = totals.over(shareable(totals.total(), values.argument));
  const rows = Array.from(register.names.keys());
  const { order: byValue } = totals;
  if (order === "value") rows.sort((a, b) => byValue(b, a) || a - b);
  return [
    ["Group", "Value", "Share"],
    ...rows.map((row) => [register.names[row]!, totals.entry(row), shares.entry(row)]),
    ...(missing.size > 0 ? [missingRow(missing.size)] : []),
  ];
}

/** Of the records, those whose value is missing. */
export function recordsWithoutValue(records: readonly number[], values: Vector): number[] {
  return records.filter((record) => {
    const refusal = values.refusal(record);
    return refusal !== undefined && isMissing(refusal);
  });
}

/** Of a record that is not there or whose value is missing. */
const NO_GROUP = -1;
