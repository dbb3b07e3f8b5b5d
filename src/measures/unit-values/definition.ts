/**
 * Unit values of groups of transactions: sum of value / sum of quantity, over the usable records of each, whose value and
 * quantity are both there and above 0. What else there is of a group is counted as left out, and how much of its value is covered
 * is told.
 *
 * With a screen k above 0, a usable record is dropped where
 *
 *     |ln(v / q) - median| > k 1.4826 MAD
 *
 * with the median and the MAD (median of the absolute deviations from it) of the ln(v / q) of the group's own usable records;
 * of an even number of them the mean of the middle two. Where the MAD is 0 nothing is dropped. Values and quantities are 0 or
 * more; empty rows are left out. Without usable records there is no unit value, without any value no share.
 *
 * Sources: Export and Import Price Index Manual (2009), chapter 2, and Silver (2010) on unit values, which move with the mix;
 * Hampel (1974) for 1.4826, by which the MAD is a standard deviation where data are normal. The size of k is the user's.
 */
import { filledPlaces, placesOf } from "../../core/numbers/columns";
import { listOf } from "../../core/data/list";
import { type Labels, Register, UNSPECIFIED, occupied } from "../../core/data/labels";
import type { Entry, Table } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import { needed, isMissing } from "../../core/numbers/figure";
import { Refusal, refuse } from "../../core/refusal";
import { type Screening, screened } from "./screen";

export function unitValues(groups: Labels, value: Vector, quantity: Vector, screen: Vector | undefined): Table {
  const [values, quantities] = [value.notNegative(), quantity.notNegative()];
  const hasValue = each(values);
  const hasQuantity = each(quantities);
  const limit = screen && needed(screen.positive().at(0)).toNumber();
  const records = occupied([groups], [values, quantities]);
  if (records.length === 0) refuse({ why: "no records", place: { argument: groups.argument } });
  const register = new Register();
  const groupOf = groups.enter(register, UNSPECIFIED);
  const group = filledPlaces(values.length, NO_GROUP);
  for (const record of records) group[record] = groupOf(record);
  const count = register.names.length;

  const isUsable = (record: number): boolean =>
    hasValue[record]! && hasQuantity[record]! && !values.isZero(record) && !quantities.isZero(record);
  const usable = placesOf(group.length, (record) =>
    group[record] !== NO_GROUP && isUsable(record) ? group[record]! : NO_GROUP,
  );
  const screening = limit === undefined ? null : screened(values, quantities, usable, count, limit);
  const kept = screening?.kept ?? usable;
  const used = sizes(kept, count);
  const all = sizes(group, count);
  const sums = values.totals(kept, count);
  const amounts = quantities.totals(kept, count);
  const whole = values.totals(
    placesOf(group.length, (record) => (hasValue[record] ? group[record]! : NO_GROUP)),
    count,
  );
  const [unit, covered] = [sums.over(amounts), sums.over(whole)];

  return [
    [
      ...["Group", "Unit value", "Value", "Quantity", "Records", "Left out", "Share of value covered"],
      ...(screening ? ["Screen"] : []),
    ],
    ...register.names.map((name, own): Entry[] => [
      name,
      used[own] === 0 ? none("no usable record", name) : unit.entry(own),
      sums.entry(own),
      amounts.entry(own),
      used[own]!,
      all[own]! - used[own]!,
      whole.isZero(own) ? none("no value", name) : covered.entry(own),
      ...(screening ? [wordOf(screening, own)] : []),
    ]),
  ];
}

/** Of a record that is not there, or not used. */
const NO_GROUP = -1;

/** Whether each figure is there: one that is missing is not, any other refusal is that of the whole. */
function each(figures: Vector): boolean[] {
  return listOf(figures.length, (record) => {
    const refusal = figures.refusal(record);
    if (refusal && !isMissing(refusal)) needed(refusal);
    return !refusal;
  });
}

function sizes(groups: Int32Array, count: number): Int32Array {
  const found = filledPlaces(count, 0);
  for (const own of groups) if (own !== NO_GROUP) found[own]!++;
  return found;
}

const none = (why: "no usable record" | "no value", name: string): Refusal => new Refusal({ why, name });

function wordOf({ usable, dropped, spread }: Screening, group: number): string {
  if (usable[group] === 0) return "No records";
  if (spread[group] === 0) return "No spread";
  return dropped[group]! > 0 ? "Applied" : "Nothing left out";
}
