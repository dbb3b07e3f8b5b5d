/**
 * Product upgrading or not: whether the relative unit value and the market share rose or fell against the base period.
 *
 *                        share up              share down
 *     unit value up      Product upgrading     Niche or overpricing
 *     unit value down    Price-led growth      Downgrading
 *
 * The relative unit value is that of the exporter over that of the market; its change is a ratio to the base, minus 1, that
 * of the share a difference in points. A change of the tolerance or less is none: No clear change. One tolerance holds for
 * both, a fraction (0.01: one per cent of the unit value, one percentage point of the share). Unit values are above 0,
 * shares fractions from 0 to 1. What is wrong in a period spoils that period, in the base the whole.
 *
 * Source: Kaplinsky & Readman (2005), Globalization and Upgrading: What Can (and Cannot) Be Learnt from International Trade
 * Statistics in the Wood Furniture Sector?
 */
import { basePeriod } from "./base-period";
import { type Decimal, ONE, ZERO } from "./decimal";
import { needed } from "./figure";
import { Refusal } from "./refusal";
import type { Vector } from "./vector";

export type UpgradingFlag =
  | "Base" | "Product upgrading" | "Price-led growth" | "Niche or overpricing" | "Downgrading" | "No clear change";

/** What is known of one period: the exporter's and the market's unit value, and the share. */
interface Period {
  readonly own: Decimal;
  readonly market: Decimal;
  readonly share: Decimal;
}

export function upgrading(
  unitValue: Vector, marketUnitValue: Vector, marketShare: Vector, base?: Vector, tolerance?: Vector,
): (UpgradingFlag | Refusal)[] {
  const first = basePeriod(base, unitValue.length);
  const tol = tolerance ? needed(tolerance.notNegative().at(0)) : ZERO;
  const series = [unitValue.positive(), marketUnitValue.positive(), fractions(marketShare)];
  const at = (t: number): Period => {
    const [own, market, share] = series.map((each) => needed(each.at(t)));
    return { own: own!, market: market!, share: share! };
  };

  const then = at(first);
  return Array.from({ length: unitValue.length }, (_, t) => {
    if (t === first) return "Base";
    const refused = series.map((each) => each.at(t)).find((figure) => figure instanceof Refusal);
    return refused ?? flagOf(at(t), then, tol);
  });
}

/** Ratios are compared by their products: a quotient would be rounded, and no change could look like one. */
function flagOf(now: Period, then: Period, tolerance: Decimal): UpgradingFlag {
  const value = now.own.times(then.market);
  const valueThen = then.own.times(now.market);
  const priceUp = value.gt(valueThen.times(ONE.plus(tolerance)));
  const priceDown = value.lt(valueThen.times(ONE.minus(tolerance)));
  const shareUp = now.share.minus(then.share).gt(tolerance);
  const shareDown = then.share.minus(now.share).gt(tolerance);
  if (priceUp && shareUp) return "Product upgrading";
  if (priceDown && shareUp) return "Price-led growth";
  if (priceUp && shareDown) return "Niche or overpricing";
  return priceDown && shareDown ? "Downgrading" : "No clear change";
}

function fractions(shares: Vector): Vector {
  return shares.notNegative().map((share, index) => share.gt(ONE)
    ? new Refusal({ why: "not a fraction", place: shares.place(index), figure: share.toString() })
    : share);
}
