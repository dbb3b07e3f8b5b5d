/**
 * Thinning and thickening: a link, firm, country or sector thins when its share of total product value added falls, and
 * thickens when it rises.
 *
 * A series is the shares of one link over the periods, first to last, as fractions from -1 to 1. Missing periods are
 * skipped; an empty cell is a share of 0, not in the chain. s1 is the first share that is not missing, sn the last.
 * Comparisons are strict and exact: a change of exactly the tolerance is stable.
 *
 * Source: Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters; UNIDO (2001).
 */
import { Decimal, ONE, ZERO } from "./decimal";
import { type Figure, isKnown, isMissing, needed } from "./figure";
import { Refusal } from "./refusal";
import type { Vector } from "./vector";

export type Flag =
  | "Insufficient data" | "Absent" | "Exit" | "Thickening" | "Thinning in" | "Entry"
  | "Thinned, then thickened" | "Thickened, then thinned" | "Thinning out" | "Stable";

/** One percentage point. */
const DEFAULT_TOLERANCE = new Decimal("0.01");

/** A newcomer's last share up to which it has a thin place in the chain. */
const THIN_SHARE = new Decimal("0.1");

/** The flag of each series, or why that series has none. */
export function thickening(series: readonly Vector[], tolerance?: Vector): (Flag | Refusal)[] {
  const tol = toleranceOf(tolerance);
  return series.map((shares) => {
    const observed = observations(shares);
    return observed instanceof Refusal ? observed : flagOf(observed.map(({ share }) => share), tol);
  });
}

export function toleranceOf(tolerance?: Vector): Decimal {
  return tolerance ? needed(tolerance.notNegative().at(0)) : DEFAULT_TOLERANCE;
}

export interface Observation {
  readonly period: number;
  readonly share: Decimal;
}

/** The shares that are not missing, each with the position of its period; or the first refusal among them. */
export function observations(shares: Vector): Observation[] | Refusal {
  const observed: Observation[] = [];
  for (let period = 0; period < shares.length; period++) {
    const share = asFraction(shares, period);
    if (isKnown(share)) observed.push({ period, share });
    else if (!isMissing(share)) return share;
  }
  return observed;
}

function asFraction(shares: Vector, period: number): Figure {
  const share = shares.at(period);
  return isKnown(share) && share.abs().gt(ONE)
    ? new Refusal({ why: "not a fraction", place: shares.place(period), figure: share.toString() })
    : share;
}

/** The flag of one series without gaps; the first condition that holds decides. */
export function flagOf(shares: readonly Decimal[], tolerance: Decimal): Flag {
  const first = shares[0];
  const last = shares[shares.length - 1];
  if (!first || !last || shares.length < 2) return "Insufficient data";
  if (shares.every((share) => share.isZero())) return "Absent";
  if (last.isZero()) return "Exit";
  if (first.isZero()) return newcomerFlag(shares, last, tolerance);

  const between = shares.slice(1, -1);
  const dip = Decimal.min(first, last).minus(Decimal.min(first, last, ...between));
  const peak = Decimal.max(first, last, ...between).minus(Decimal.max(first, last));
  if (dip.gt(tolerance) && dip.gte(peak)) return "Thinned, then thickened";
  if (peak.gt(tolerance)) return "Thickened, then thinned";

  const change = last.minus(first);
  if (change.lt(tolerance.neg())) return "Thinning out";
  if (change.gt(tolerance)) return "Thickening";
  return "Stable";
}

/** A link that was not in the chain at first. */
function newcomerFlag(shares: readonly Decimal[], last: Decimal, tolerance: Decimal): Flag {
  const entry = shares.find((share) => share.gt(ZERO));
  if (entry && last.minus(entry).gt(tolerance)) return "Thickening";
  return last.lte(THIN_SHARE) ? "Thinning in" : "Entry";
}
