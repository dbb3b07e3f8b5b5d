/**
 * Thinning and thickening: a link, firm, country or sector thins when its share of total product value added falls, and
 * thickens when it rises.
 *
 * What each flag means is in core/data/share-flag.ts. The flags describe; they test nothing.
 *
 * Source: Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, for the words.
 */
import { listOf } from "../../core/data/list";
import type { Records } from "../../core/data/records";
import {
  type Flag,
  filledPeriods,
  flag,
  flagOf,
  observations,
  observe,
  THIN_SHARE,
  toleranceOf,
  WHOLE,
} from "../../core/data/share-flag";
import type { Vector } from "../../core/data/vector";
import { ONE } from "../../core/numbers/decimal";
import { Refusal } from "../../core/refusal";

/** The flag of each series, or why that series has none. `series`: a record for each link. */
export function thickening(series: Records, tolerance?: Vector): (Flag | Refusal)[] {
  const tol = toleranceOf(tolerance);
  const isFilled = filledPeriods(series);
  const inUnits = series.inUnitsOf([ONE, THIN_SHARE, tol]);
  return listOf(series.count, (link) => {
    if (!inUnits) {
      const observed = observations(series, link);
      return observed instanceof Refusal ? observed : flagOf(observed, isFilled, tol);
    }
    const [one, thin, tolerance] = inUnits.others as [number, number, number];
    const start = link * series.width;
    const observed = observe(
      series,
      link,
      (period) => inUnits.wholes[start + period]!,
      (share) => share >= -one && share <= one,
    );
    return observed instanceof Refusal ? observed : flag(observed, isFilled, tolerance, thin, WHOLE);
  });
}
