/**
 * A link's share of the chain's rent, R / sum of R: below 0 and above 1 where some links lose, always summing to 1. A sum
 * of 0 or less has no shares.
 *
 * Source: Kaplinsky & Morris (2001), A Handbook for Value Chain Research, on rent.
 */
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";
import { rent } from "../rent/definition";

export function rentShare(revenue: Vector, costs: Vector, capital?: Vector, normalReturn?: Vector): Vector {
  const rents = rent(revenue, costs, capital, normalReturn);
  return rents.over(shareable(rents.total(), "the rents"));
}
