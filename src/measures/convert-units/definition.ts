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
import { type Labels, pairsOf, sameName } from "../../core/data/labels";
import { type Ratio, timesRatios } from "../../core/data/ratios";
import type { Vector } from "../../core/data/vector";
import { Refusal } from "../../core/refusal";
import { type Factors, UNITY } from "./factors";

export function convertUnits(value: Vector, from: Labels, to: Labels, factors: Factors): Vector {
  // Many elements share few units; what is wrong is said of each.
  const { pairOf, first } = pairsOf(from, to);
  const ratios = first.map((index) => conversionOf(from, to, index, factors) ?? UNITY);
  const refused = new Map<number, Refusal>();
  if (ratios.some((ratio) => ratio instanceof Refusal)) {
    for (let index = 0; index < value.length; index++) {
      const ratio = ratios[pairOf[index]!] instanceof Refusal && conversionOf(from, to, index, factors);
      if (ratio instanceof Refusal) refused.set(index, ratio);
    }
  }
  const known = ratios.map((ratio) => (ratio instanceof Refusal ? UNITY : ratio));
  return timesRatios(value, known, pairOf, refused);
}

/** Null where the value stays as it is. */
export function conversionOf(from: Labels, to: Labels, index: number, factors: Factors): Ratio | Refusal | null {
  if (from.isEmpty(index)) return unknown(from, index, factors);
  if (to.isEmpty(index)) return unknown(to, index, factors);
  const [here, there] = [factors.position(from.at(index)), factors.position(to.at(index))];
  if (here === there && (here >= 0 || sameName(from.at(index)) === sameName(to.at(index)))) return null;
  if (here < 0) return unknown(from, index, factors);
  if (there < 0) return unknown(to, index, factors);
  return factors.conversion(here, there);
}

function unknown(units: Labels, index: number, factors: Factors): Refusal {
  return new Refusal({ why: "unknown unit", place: units.place(index), found: units.at(index), units: factors.names });
}
