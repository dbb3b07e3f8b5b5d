/**
 * Concentration, the market power at a link.
 *
 *     HHI   10000 x sum of squared shares (Herfindahl-Hirschman): 10000 / n for n equal firms, up to 10000 for one
 *     CRk   the share of the k largest, a fraction; CR1 of a supplier's sales by buyer is its dependence on one buyer
 *     N     10000 / HHI: the number of equal firms that would be as concentrated
 *
 * Values (sales, capacities, purchases) are 0 or more, their sum above 0; every one is needed. With fewer than k firms
 * CRk is 1.
 *
 * Source: Herfindahl (1950), Hirschman (1964); the 10000 scale as in the merger guidelines of the United States.
 */
import { Decimal, quotientOf, sum } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";

const LARGEST_K = 20;
const SCALE = new Decimal(10_000);

export type Concentration = "HHI" | "N" | `CR${number}`;
export const CONCENTRATIONS: readonly Concentration[] = [
  "HHI",
  "N",
  ...Array.from({ length: LARGEST_K }, (_, index): Concentration => `CR${index + 1}`),
];

export function concentration(values: Vector, measure: Concentration = "HHI"): Decimal {
  const known = values.notNegative().complete();
  const total = shareable(known.total(), values.argument);
  if (measure !== "HHI" && measure !== "N") return quotientOf(largest(known, Number(measure.slice(2))), total);
  const squares = known.dot(known);
  return measure === "HHI"
    ? quotientOf(squares.times(SCALE), total.times(total))
    : quotientOf(total.times(total), squares);
}

/** The sum of the k largest, in one pass. */
function largest(values: Vector, k: number): Decimal {
  const { order } = values;
  const top: number[] = [];
  for (let index = 0; index < values.length; index++) {
    if (top.length === k && order(index, top[k - 1]!) <= 0) continue;
    const place = top.findIndex((other) => order(index, other) > 0);
    top.splice(place < 0 ? top.length : place, 0, index);
    if (top.length > k) top.pop();
  }
  return sum(top.map((index) => needed(values.at(index))));
}
