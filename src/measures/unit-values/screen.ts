/** Records whose unit value is far from that of most records of their group. */
import { columnOf, filledPlaces, newColumn, placesOf, zeros } from "../../core/numbers/columns";
import { listOf } from "../../core/data/list";
import type { Vector } from "../../core/data/vector";
import { ln } from "../../core/numbers/logarithm";
import { quotientOf } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";

/** By it the MAD is a standard deviation where data are normal (Hampel 1974). */
const NORMAL = 1.4826;

export interface Screening {
  /** The group of each record that is kept; below 0 that of all others. */
  readonly kept: Int32Array;
  /** By group: how many records were usable, and are dropped; and the MAD. */
  readonly usable: Int32Array;
  readonly dropped: Int32Array;
  readonly spread: Float64Array;
}

/** `usable`: the group of each record that may be used, below 0 of all others. */
export function screened(
  values: Vector,
  quantities: Vector,
  usable: Int32Array,
  count: number,
  limit: number,
): Screening {
  const logarithms = logarithmsOf(values, quantities, usable);
  const members: number[][] = listOf(count, () => []);
  usable.forEach((group, record) => {
    if (group >= 0) members[group]!.push(record);
  });
  const kept = usable.slice();
  const dropped = filledPlaces(count, 0);
  const spread = zeros(count);
  members.forEach((records, group) => {
    if (records.length === 0) return;
    const own = columnOf(records.length, (index) => logarithms[records[index]!]!);
    const median = medianOf(own);
    const deviations = columnOf(own.length, (index) => Math.abs(own[index]! - median));
    const mad = (spread[group] = medianOf(deviations));
    if (mad === 0) return;
    records.forEach((record, index) => {
      if (deviations[index]! <= limit * NORMAL * mad) return;
      kept[record] = -1;
      dropped[group]!++;
    });
  });
  return { kept, usable: placesOf(count, (group) => members[group]!.length), dropped, spread };
}

/**
 * The natural logarithms of the unit values, in doubles: nothing but comparisons is made of them. Unit values that are the same
 * on paper have one nearest double, and so one logarithm, and a MAD of 0 is exactly 0.
 */
function logarithmsOf(values: Vector, quantities: Vector, usable: Int32Array): Float64Array {
  const places: number[] = [];
  for (let record = 0; record < usable.length; record++) if (usable[record]! >= 0) places.push(record);
  const units = values.pick(places).over(quantities.pick(places));
  const found = newColumn(usable.length);
  places.forEach((record, index) => {
    const unit = units.entry(index);
    const double = typeof unit === "number" ? unit : needed(unit).toNumber();
    const isOrdinary = double > Number.MIN_VALUE / Number.EPSILON && double < Infinity;
    found[record] = isOrdinary
      ? Math.log(double)
      : ln(quotientOf(needed(values.at(record)), needed(quantities.at(record)))).toNumber();
  });
  return found;
}

/** Of an even number the mean of the middle two. */
function medianOf(figures: Float64Array): number {
  const sorted = figures.slice().sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
