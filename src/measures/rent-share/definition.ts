/**
 * A link's share of the chain's rent, R / sum of R: below 0 and above 1 where some links lose, always summing to 1. A sum
 * of 0 or less has no shares, and neither has one below a tenth of all gains and losses, the sum of |R|: they nearly cancel,
 * and shares of what is left say nothing. A tenth is a convention of ours. Without capital the shares are of profit, not of
 * rent.
 *
 * Source: Kaplinsky & Morris (2001), A Handbook for Value Chain Research, on rent.
 */
import { placesOf } from "../../core/numbers/columns";
import { shareable } from "../../core/data/shares";
import { Decimal } from "../../core/numbers/decimal";
import { refuse } from "../../core/refusal";
import type { Vector } from "../../core/data/vector";
import { rent } from "../rent/definition";

/** Of all gains and losses, so much must be left over. */
const LEAST_LEFT = new Decimal("0.1");

export function rentShare(revenue: Vector, costs: Vector, capital?: Vector, normalReturn?: Vector): Vector {
  const rents = rent(revenue, costs, capital, normalReturn);
  const total = shareable(rents.total(), revenue.argument, "the rents");
  const size = total.plus(lossesOf(rents).times(2));
  if (total.lt(size.times(LEAST_LEFT)))
    refuse({ why: "rents cancel", figure: total.toString(), size: size.toString() });
  return rents.over(total);
}

/** What the links that lose lose, without its sign. */
function lossesOf(rents: Vector): Decimal {
  const [LOST, OTHER] = [0, -1];
  const groups = placesOf(rents.length, (link) => (rents.sign(link) < 0 ? LOST : OTHER));
  return rents.totals(groups, 1).total().neg();
}
