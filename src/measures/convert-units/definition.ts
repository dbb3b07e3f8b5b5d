/**
 * Values in other units, or in other forms of a product, by a table of factors of the user's own: 1 from = factor to.
 *
 *     value in `to` = value in `from` x the factors on the way
 *
 * A factor also serves the other way round, as 1 / factor. The way with the fewest factors is taken; several of that length
 * must agree within 1 part in 10^12. Factors are above 0; a missing one leads nowhere. No factor is built in, for published
 * ones differ. From a unit to itself the value does not change. Element by element: what is wrong with one spoils that element,
 * what is wrong with the table the whole.
 *
 * The factors are the user's, and so is their source.
 */
import { effect } from "../../core/data/effects";
import { type Labels, sameName } from "../../core/data/labels";
import type { Entry } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import { Refusal } from "../../core/refusal";
import type { Factors, Ratio } from "./factors";

export function convertUnits(value: Vector, from: Labels, to: Labels, factors: Factors): Entry[] {
  const { entries: entryAt } = value;
  const entries = new Array<Entry>(value.length);
  // Many elements share few units; what is wrong is said of each.
  const groups = new Map<number, Group>();
  let units = -1;
  let group: Group | undefined;
  for (let index = 0; index < entries.length; index++) {
    if (value.refusal(index)) {
      entries[index] = entryAt(index);
      continue;
    }
    const own = from.codeAt(index) * to.codeCount + to.codeAt(index);
    if (own !== units) {
      units = own;
      group = groups.get(units);
    }
    if (group) {
      group.places.push(index);
      continue;
    }
    const ratio = conversionOf(from, to, index, factors);
    if (ratio instanceof Refusal) entries[index] = ratio;
    else groups.set(units, (group = { ratio, places: [index] }));
  }
  for (const { ratio, places } of groups.values()) {
    const { entries: convertedAt } = converted(value.pick(places), ratio);
    for (let index = 0; index < places.length; index++) entries[places[index]!] = convertedAt(index);
  }
  return entries;
}

/** The elements between the same two units, and their ratio; null where the values stay as they are. */
interface Group {
  readonly ratio: Ratio | null;
  readonly places: number[];
}

function converted(values: Vector, ratio: Ratio | null): Vector {
  if (!ratio) return values;
  return effect([values, values.filled(ratio.above), values.filled(ratio.below)], (figure, by, over) =>
    figure.times(by).div(over),
  );
}

/** Null where the value stays as it is. */
export function conversionOf(from: Labels, to: Labels, index: number, factors: Factors): Ratio | Refusal | null {
  for (const units of [from, to]) if (units.isEmpty(index)) return unknown(units, index, factors);
  if (sameName(from.at(index)) === sameName(to.at(index))) return null;
  for (const units of [from, to]) if (!factors.has(units.at(index))) return unknown(units, index, factors);
  return factors.conversion(from.at(index), to.at(index));
}

function unknown(units: Labels, index: number, factors: Factors): Refusal {
  return new Refusal({ why: "unknown unit", place: units.place(index), found: units.at(index), units: factors.names });
}
