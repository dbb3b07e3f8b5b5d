/**
 * Immiserizing growth: exporting more and earning less. A flag for each period against the base period.
 *
 *     gq growth of volume, gp growth of price, v = (1 + gq)(1 + gp) - 1 growth of value,
 *     r = (1 + v) / growth factor of import prices - 1 growth of purchasing power
 *
 * Growth is immiserizing when volume grew and value fell (price), or purchasing power fell, or the real wage did: the test
 * is the value ratio, not whether the price fell by a larger percentage (+10 % and -9.5 % loses money). A volume of 0 is
 * legal but in the base period; prices and wages are above 0. All comparisons are strict and exact.
 *
 * Sources: Bhagwati (1958), Immiserizing Growth: A Geometrical Note; Kaplinsky & Morris (2001).
 */
import { basePeriod } from "../../core/data/base-period";
import type { Decimal } from "../../core/numbers/decimal";
import { needed, type Figure } from "../../core/numbers/figure";
import { Refusal } from "../../core/refusal";
import type { Vector } from "../../core/data/vector";

/** What is known of one period. */
interface Period {
  readonly volume: Decimal;
  readonly price: Decimal;
  /** Null where none are given: then purchasing power says nothing. */
  readonly importPrice: Decimal | null;
  readonly realWage: Decimal | null;
}

export function immiserizing(
  volume: Vector,
  price: Vector,
  importPrice?: Vector,
  realWage?: Vector,
  base?: Vector,
): (string | Refusal)[] {
  const first = basePeriod(base, volume.length);
  const volumes = volume.notNegative();
  const series = [volumes, price.positive(), importPrice?.positive(), realWage?.positive()];
  const figuresAt = (t: number): (Figure | null)[] => series.map((each) => each?.at(t) ?? null);

  needed(volume.positive().at(first));
  const reference = periodOf(figuresAt(first));
  return Array.from({ length: volume.length }, (_, t) => {
    if (t === first) return "Base";
    const figures = figuresAt(t);
    const refused = figures.find((figure) => figure instanceof Refusal);
    return refused instanceof Refusal ? refused : flagOf(periodOf(figures), reference);
  });
}

function periodOf(figures: readonly (Figure | null)[]): Period {
  const [volume, price, importPrice, realWage] = figures.map((figure) => figure && needed(figure));
  return { volume: volume!, price: price!, importPrice: importPrice ?? null, realWage: realWage ?? null };
}

/** Ratios are compared by their products: a quotient would be rounded, and no change could look like one. */
function flagOf(now: Period, then: Period): string {
  const value = now.volume.times(now.price);
  const valueThen = then.volume.times(then.price);
  const volumeGrew = now.volume.gt(then.volume);
  const valueFell = value.lt(valueThen);
  if (!volumeGrew) {
    if (valueFell) return "Contraction";
    return now.volume.eq(then.volume) && value.eq(valueThen) ? "No change" : "Value-led";
  }
  const powerFell =
    now.importPrice && then.importPrice && value.times(then.importPrice).lt(valueThen.times(now.importPrice));
  const wageFell = now.realWage && then.realWage && now.realWage.lt(then.realWage);
  const reasons = [
    ...(valueFell ? ["price"] : []),
    ...(powerFell ? ["purchasing power"] : []),
    ...(wageFell ? ["wages"] : []),
  ];
  if (reasons.length > 0) return `Immiserizing growth (${reasons.join(", ")})`;
  return now.price.lt(then.price) ? "Diluted growth" : "Growth";
}
