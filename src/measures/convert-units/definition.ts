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
  const groups = new Map<Ratio, number[]>();
  const conversions = conversionsOf(from, to, factors);
  for (let index = 0; index < entries.length; index++) {
    entries[index] = entryAt(index);
    if (value.refusal(index)) continue;
    const conversion = conversions(index);
    if (conversion === null) continue;
    if (conversion instanceof Refusal) entries[index] = conversion;
    else {
      const places = groups.get(conversion);
      if (places) places.push(index);
      else groups.set(conversion, [index]);
    }
  }
  for (const [{ above, below }, places] of groups) {
    const own = value.pick(places);
    const converted = effect([own, own.filled(above), own.filled(below)], (figure, by, over) =>
      figure.times(by).div(over),
    );
    const { entries: convertedAt } = converted;
    places.forEach((place, index) => (entries[place] = convertedAt(index)));
  }
  return entries;
}

/** The conversion of each element; many share few units, and what is wrong is said of each. */
function conversionsOf(from: Labels, to: Labels, factors: Factors): (index: number) => Ratio | Refusal | null {
  const known = new Map<number, Ratio | null>();
  return (index) => {
    const units = from.codeAt(index) * to.codeCount + to.codeAt(index);
    const before = known.get(units);
    if (before !== undefined) return before;
    const conversion = conversionOf(from, to, index, factors);
    if (!(conversion instanceof Refusal)) known.set(units, conversion);
    return conversion;
  };
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
