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
  const value = own.multiple(marketThen);
  const valueThen = market.multiple(ownThen);
  const aboveUpper = value.minus(valueThen.multiple(ONE.plus(tol)));
  const belowLower = valueThen.multiple(ONE.minus(tol)).minus(value);
  const change = share.minus(share.filled(shareThen));
  const gain = change.minus(change.filled(shareTol));
  const loss = change.plus(change.filled(shareTol));

  return Array.from({ length: unitValue.length }, (_, t) => {
    if (t === first) return "Base";
    const refused = own.refusal(t) ?? market.refusal(t) ?? share.refusal(t);
    return refused ?? flagOf(aboveUpper.sign(t) > 0, belowLower.sign(t) > 0, gain.sign(t) > 0, loss.sign(t) < 0);
  });
}

function flagOf(priceUp: boolean, priceDown: boolean, shareUp: boolean, shareDown: boolean): UpgradingFlag {
  if (priceUp && shareUp) return "Product upgrading";
  if (priceDown && shareUp) return "Price-led growth";
  if (priceUp && shareDown) return "Niche or overpricing";
  return priceDown && shareDown ? "Downgrading" : "No clear change";
}

/** Refuses what is no fraction from 0 to 1. */
function fractions(shares: Vector): Vector {
  const notNegative = shares.notNegative();
  const rest = notNegative.filled(ONE).minus(notNegative);
  const beyond = Array.from({ length: shares.length }, (_, index) => index).filter(
    (index) => !rest.refusal(index) && rest.sign(index) < 0,
  );
  return beyond.length === 0
    ? notNegative
    : notNegative.map((share, index) =>
        share.gt(ONE)
          ? new Refusal({ why: "not a share", place: shares.place(index), figure: share.toString() })
          : share,
      );
}
