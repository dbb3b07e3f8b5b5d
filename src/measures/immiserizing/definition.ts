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
import { compareProducts, factorOf, type Factor, factorsOf } from "../../core/numbers/products";
import type { Refusal } from "../../core/refusal";

/** What is known of one period. */
interface Period {
  readonly volume: Factor;
  readonly price: Factor;
  /** Null where none are given: then purchasing power says nothing. */
  readonly importPrice: Factor | null;
  readonly realWage: Factor | null;
  readonly exchangeRate: Factor | null;
}

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
  const limits = limitsOf(toleranceOr(ZERO, tolerance));
  const series = [
    volume.notNegative(),
    ...[price, importPrice, realWage, exchangeRate].map((each) => each?.positive()),
  ];
  const refusalAt = (t: number): Refusal | undefined => series.map((each) => each?.refusal(t)).find((each) => each);
  const [volumes, prices, imports, wages, rates] = series.map((each) => each && factorsOf(each));
  const periodAt = (t: number): Period => ({
    volume: volumes!(t),
    price: prices!(t),
    importPrice: imports?.(t) ?? null,
    realWage: wages?.(t) ?? null,
    exchangeRate: rates?.(t) ?? null,
  });

  needed(volume.positive().at(first));
  for (const each of series) needed(each?.at(first) ?? ZERO);
  const reference = periodAt(first);
  return Array.from({ length: volume.length }, (_, t) => {
    if (t === first) return "Base";
    return refusalAt(t) ?? flagOf(periodAt(t), reference, limits);
  });
}

/** What a figure is over that of the base period before it has grown, and below which it has fallen. */
interface Limits {
  readonly upper: Factor;
  readonly lower: Factor;
}

const limitsOf = (tolerance: Decimal): Limits => ({
  upper: factorOf(ONE.plus(tolerance)),
  lower: factorOf(ONE.minus(tolerance)),
});

/** Ratios are compared by their products: a quotient would be rounded, and no change could look like one. */
function flagOf(now: Period, then: Period, { upper, lower }: Limits): string {
  const [value, valueThen] = [
    [now.volume, now.price],
    [then.volume, then.price],
  ];
  const grew = (after: Factor[], before: Factor[]): boolean => compareProducts(after, [...before, upper]) > 0;
  const fell = (after: Factor[], before: Factor[]): boolean => compareProducts(after, [...before, lower]) < 0;
  const valueFell = fell(value, valueThen);
  if (!grew([now.volume], [then.volume])) {
    if (valueFell) return "Contraction";
    return fell([now.volume], [then.volume]) || grew(value, valueThen) ? "Value-led" : "No change";
  }
  const powerFell =
    now.importPrice && then.importPrice && fell([...value, then.importPrice], [...valueThen, now.importPrice]);
  const wageFell = now.realWage && then.realWage && fell([now.realWage], [then.realWage]);
  const [rate, rateThen] = [now.exchangeRate, then.exchangeRate];
  const isHidden = valueFell && rate && rateThen && !fell([...value, rate], [...valueThen, rateThen]);
  const reasons = [
    ...(valueFell ? ["price"] : []),
    ...(powerFell ? ["purchasing power"] : []),
    ...(wageFell ? ["wages"] : []),
    ...(isHidden ? ["devaluation"] : []),
  ];
  if (reasons.length > 0) return `Immiserizing growth (${reasons.join(", ")})`;
  return fell([now.price], [then.price]) ? "Diluted growth" : "Growth";
}
