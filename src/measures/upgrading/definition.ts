/**
 * Product upgrading or not: whether the relative unit value and the market share rose or fell against the base period.
 *
 *                        share up              share down
 *     unit value up      Product upgrading     Niche or overpricing
 *     unit value down    Price-led growth      Downgrading
 *
 * The relative unit value is that of the exporter over that of the market; its change is a ratio to the base, minus 1, that
 * of the share a difference in points. A change of the tolerance or less is none: No clear change. The tolerance is a
 * fraction of the relative unit value (0.01 is one per cent), that of the share is in points (0.01 is one percentage point),
 * and the same where it is left out; both from 0 to below 1. Unit values are above 0,
 * shares fractions from 0 to 1. What is wrong in a period spoils that period, in the base the whole.
 *
 * The names of the four quadrants are ours. Source of the two measures: Kaplinsky & Readman (2005), Globalization and Upgrading: What Can (and Cannot) Be Learnt from International Trade
 * Statistics in the Wood Furniture Sector?
 */
import { basePeriod } from "../../core/data/base-period";
import { type Decimal, ONE, ZERO } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { compareProducts } from "../../core/numbers/products";
import { flags, placesWhere } from "../../core/data/flags";
import { Refusal } from "../../core/refusal";
import { toleranceOr } from "../../core/data/tolerance";
import type { Vector } from "../../core/data/vector";

export type UpgradingFlag =
  "Base" | "Product upgrading" | "Price-led growth" | "Niche or overpricing" | "Downgrading" | "No clear change";

export function upgrading(
  unitValue: Vector,
  marketUnitValue: Vector,
  marketShare: Vector,
  base?: Vector,
  tolerance?: Vector,
  shareTolerance?: Vector,
): (UpgradingFlag | Refusal)[] {
  const first = basePeriod(base, unitValue.length);
  const tol = toleranceOr(ZERO, tolerance);
  const shareTol = toleranceOr(tol, shareTolerance);
  const [own, market, share] = [unitValue.positive(), marketUnitValue.positive(), fractions(marketShare)];
  const [ownThen, marketThen, shareThen] = [own, market, share].map((series) => needed(series.at(first))) as [
    Decimal,
    Decimal,
    Decimal,
  ];

  // Ratios are compared by their products: a quotient would be rounded, and no change could look like one.
  const price = (limit: Decimal): Int8Array => compareProducts([own, marketThen], [market, ownThen, limit]);
  const [up, down] = [price(ONE.plus(tol)), price(ONE.minus(tol))];
  const change = share.minus(share.filled(shareThen));
  const gain = change.minus(change.filled(shareTol));
  const loss = change.plus(change.filled(shareTol));

  return flags([own, market, share], (t) =>
    t === first ? "Base" : flagOf(up[t]! > 0, down[t]! < 0, gain.sign(t) > 0, loss.sign(t) < 0),
  );
}

function flagOf(priceUp: boolean, priceDown: boolean, shareUp: boolean, shareDown: boolean): UpgradingFlag {
  if (priceUp && shareUp) return "Product upgrading";
  if (priceDown && shareUp) return "Price-led growth";
  if (priceUp && shareDown) return "Niche or overpricing";
  return priceDown && shareDown ? "Downgrading" : "No clear change";
}

/** Refuses what is no fraction from 0 to 1. */
function fractions(shares: Vector): Vector {
  const rest = shares.filled(ONE).minus(shares);
  const beyond = new Set(placesWhere(shares, (index) => shares.sign(index) < 0 || rest.sign(index) < 0));
  if (beyond.size === 0) return shares;
  return shares.map((share, index) => {
    if (!beyond.has(index)) return share;
    const isNegative = share.isNegative();
    return new Refusal({ why: "not a share", place: shares.place(index), figure: share.toString(), isNegative });
  });
}
