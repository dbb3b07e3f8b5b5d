/**
 * Immiserizing growth: exporting more and earning less. A flag for each period against the base period.
 *
 *     gq growth of volume, gp growth of price, v = (1 + gq)(1 + gp) - 1 growth of value,
 *     r = (1 + v) / growth factor of import prices - 1 growth of purchasing power, w growth of the real wage
 *
 * Growth is immiserizing when volume grew and value fell (price), or purchasing power fell, or the real wage did. Where value fell
 * abroad, but not in own money, since the currency fell (own money per unit of foreign money, e, rose: (1 + v) e_t / e_b - 1 is not
 * below minus the tolerance), devaluation hides it, and is named beside price. The test
 * is the value ratio, not whether the price fell by a larger percentage (+10 % and -9.5 % loses money). A change of at most
 * the tolerance either way is none; it is a fraction from 0, its default, to below 1. A volume of 0 is legal but in the base
 * period; prices and wages are above 0. All comparisons are strict and exact.
 *
 * Sources: UNIDO (2001), for growth that immiserizes by price, by wages and behind a devaluation (boxes 2.2 and 2.3); Bhagwati (1958) for the word, whose model of
 * welfare this does not test. The flags are ours.
 */
import { basePeriod } from "../../core/data/base-period";
import { toleranceOr } from "../../core/data/tolerance";
import type { Vector } from "../../core/data/vector";
import { type Decimal, ONE, ZERO } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { compareProducts } from "../../core/numbers/products";
import { flags } from "../../core/data/flags";
import type { Refusal } from "../../core/refusal";

export function immiserizing(
  volume: Vector,
  price: Vector,
  importPrice?: Vector,
  realWage?: Vector,
  base?: Vector,
  tolerance?: Vector,
  exchangeRate?: Vector,
): (string | Refusal)[] {
  const first = basePeriod(base, volume.length);
  const tol = toleranceOr(ZERO, tolerance);
  const [upper, lower] = [ONE.plus(tol), ONE.minus(tol)];
  const [q, p] = [volume.notNegative(), price.positive()];
  const [imports, wages, rates] = [importPrice, realWage, exchangeRate].map((each) => each?.positive());
  const series = [q, p, imports, wages, rates].filter((each) => each !== undefined);
  needed(volume.positive().at(first));
  for (const each of series) needed(each.at(first));
  const then = (each: Vector): Decimal => needed(each.at(first));
  const [q0, p0] = [then(q), then(p)];

  // Ratios are compared by their products: a quotient would be rounded, and no change could look like one.
  const volumeGrew = compareProducts([q], [q0, upper]);
  const volumeFell = compareProducts([q], [q0, lower]);
  const valueGrew = compareProducts([q, p], [q0, p0, upper]);
  const valueFell = compareProducts([q, p], [q0, p0, lower]);
  const priceFell = compareProducts([p], [p0, lower]);
  const powerFell = imports && compareProducts([q, p, then(imports)], [q0, p0, imports, lower]);
  const wageFell = wages && compareProducts([wages], [then(wages), lower]);

  // In foreign money the value did not fall.
  const abroadFell = rates && compareProducts([q, p, rates], [q0, p0, then(rates), lower]);

  const flagAt = (t: number): string => {
    if (volumeGrew[t]! <= 0) {
      if (valueFell[t]! < 0) return "Contraction";
      return volumeFell[t]! < 0 || valueGrew[t]! > 0 ? "Value-led" : "No change";
    }
    const isHidden = valueFell[t]! < 0 && abroadFell !== undefined && !isBelow(abroadFell, t);
    const because =
      FLAGS[
        (isBelow(valueFell, t) ? 1 : 0) |
          (isBelow(powerFell, t) ? 2 : 0) |
          (isBelow(wageFell, t) ? 4 : 0) |
          (isHidden ? 8 : 0)
      ];
    return because ?? (priceFell[t]! < 0 ? "Diluted growth" : "Growth");
  };
  return flags(series, (t) => (t === first ? "Base" : flagAt(t)));
}

const isBelow = (signs: Int8Array | undefined, t: number): boolean => signs !== undefined && signs[t]! < 0;

const REASONS = ["price", "purchasing power", "wages", "devaluation"];

/** By the reasons, each a bit; without one there is none. */
const FLAGS = Array.from({ length: 2 ** REASONS.length }, (_, bits) => {
  const reasons = REASONS.filter((_reason, bit) => (bits >> bit) & 1);
  return reasons.length === 0 ? undefined : `Immiserizing growth (${reasons.join(", ")})`;
});
